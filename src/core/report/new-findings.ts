import type { Report, ReportFinding } from '../model/report.ts';

/** The findings of a report that another one, of an earlier state of the same files, does not have. Lines may have moved. */
export function newFindings(report: Report, before: Report): ReadonlySet<ReportFinding> {
  const known = new Map<string, number>();
  for (const finding of before.findings) {
    const key = keyOf(finding);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return new Set(
    report.findings.filter((finding) => {
      const key = keyOf(finding);
      const left = known.get(key) ?? 0;
      known.set(key, left - 1);
      return left <= 0;
    }),
  );
}

/** A count that a message gives, as in `31 of the 90 actions`; no account, date or version. */
const count = /(?<![\w.:/*-])\d{1,4}(?![\w.:/*-])/g;

/** What a finding says, without where in its file, and how often. */
function keyOf({ rule, code, severity, file, message, statement }: ReportFinding): string {
  return JSON.stringify([rule, code, severity, file, message.replace(count, '0'), statement?.sid]);
}
