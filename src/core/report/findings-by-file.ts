import { type Severity, severities } from '../model/finding.ts';
import type { ReportFinding } from '../model/report.ts';

/** Findings of each file, files and findings in the order of the report. */
export function findingsByFile(
  findings: readonly ReportFinding[],
): ReadonlyMap<string, readonly ReportFinding[]> {
  const byFile = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const list = byFile.get(finding.file);
    if (list === undefined) byFile.set(finding.file, [finding]);
    else list.push(finding);
  }
  return byFile;
}

/** The most severe first; among equals the order of the report. */
export function mostSevereFirst<F extends Pick<ReportFinding, 'severity'>>(
  findings: readonly F[],
): readonly F[] {
  return findings.toSorted((a, b) => rank(a.severity) - rank(b.severity));
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}
