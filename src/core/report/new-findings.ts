import type { Report, ReportFinding } from '../model/report.ts';
import { fingerprints } from './fingerprint.ts';

/** The findings of a report that another one, of an earlier state of the same files, does not have. Lines may have moved. */
export function newFindings(report: Report, before: Report): ReadonlySet<ReportFinding> {
  const known = new Set(fingerprints(before.findings));
  const marks = fingerprints(report.findings);
  return new Set(report.findings.filter((_, index) => !known.has(marks[index] ?? '')));
}
