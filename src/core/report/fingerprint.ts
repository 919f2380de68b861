import type { ReportFinding } from '../model/report.ts';

/**
 * What tells a finding from the others of a report, and knows it again in the next one: 16 hexadecimal digits and an
 * ordinal, `0123456789abcdef:1`. Made from the rule, the document, the statement's Sid and what the rule found, so that
 * lines may move, and Sids get new dates. Findings that have all this in common are counted in the order given.
 */
export function fingerprints(findings: readonly ReportFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const hash = hashOf(JSON.stringify(identityOf(finding)));
    const ordinal = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, ordinal);
    return `${hash}:${ordinal}`;
  });
}

function identityOf({ rule, code, file, document, statement, data }: ReportFinding): readonly unknown[] {
  const evidence = Object.entries(data)
    .filter(
      (entry): entry is [string, string] =>
        entry[0] !== 'base' && typeof entry[1] === 'string' && !isCount(entry[1]),
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => [key, withoutDates(text)]);
  return [rule, code, document ?? file, withoutDates(statement?.sid ?? ''), evidence];
}

/** How much there is of something changes with AWS's own data, and is no other finding. The number of an account is longer. */
function isCount(text: string): boolean {
  return /^(?:about )?(?:\d{1,6}|\d{1,3}(?:,\d{3})+)(?: actions?)?$/.test(text);
}

/** `CZTier0Billing20260420`: the date is bumped with every change of the statement. */
function withoutDates(text: string): string {
  return text.replace(/(?<!\d)20\d{6}(?!\d)/g, '');
}

/** 16 hexadecimal digits: two 32-bit hashes of the FNV-1a kind; enough to tell findings apart, no protection against who wants them alike. */
export function hashOf(text: string): string {
  let [one, two] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul((two << 5) | (two >>> 27), 0x85ebca6b) ^ unit;
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
