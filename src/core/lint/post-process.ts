import type { Finding } from '../model/finding.ts';
import type { Rule } from '../rules/rule.ts';

/**
 * Drops a finding where a rule that its rule yields to found something that counts at the very same place. What IAM Access
 * Analyzer says itself stays.
 */
export function dropYielding(
  findings: readonly Finding[],
  rules: readonly Rule[],
  counts: (better: Finding, finding: Finding) => boolean,
): readonly Finding[] {
  const betters = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]));
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${placeOf(finding)}`;
    const others = byPlace.get(key);
    if (others === undefined) byPlace.set(key, [finding]);
    else others.push(finding);
  }
  return findings.filter(
    (finding) =>
      finding.source !== 'offline' ||
      !(betters.get(finding.rule) ?? []).some((better) =>
        byPlace.get(`${better} ${placeOf(finding)}`)?.some((one) => counts(one, finding)),
      ),
  );
}

/** Drops a finding that says the same thing at the same place again: one text may be part of several documents. */
export function dropRepeated<F extends Finding>(findings: readonly F[]): readonly F[] {
  const first = new Map<string, F>();
  for (const finding of findings) {
    const key = `${finding.rule} ${placeOf(finding)} ${finding.message}`;
    if (!first.has(key)) first.set(key, finding);
  }
  return [...first.values()];
}

/** In ascending order of file, offset and rule. */
export function inOrder<F extends Finding>(findings: readonly F[]): readonly F[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.span.source.file, b.span.source.file) ||
      a.span.start - b.span.start ||
      compare(a.rule, b.rule) ||
      a.span.end - b.span.end ||
      compare(a.message, b.message),
  );
}

function placeOf({ span }: Finding): string {
  return `${span.start} ${span.end} ${span.source.file}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
