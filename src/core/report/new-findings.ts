import type { Diff, DiffEntry } from '../model/diff.ts';
import type { Report, ReportFinding } from '../model/report.ts';
import { fingerprints } from './fingerprint.ts';
import { fileOfId } from './place-names.ts';

/** The findings of a report that another one, of an earlier state of the same files, does not have. Lines may have moved, and documents may have got other names. */
export function newFindings(
  report: Report,
  before: Report,
  diff: Diff | undefined,
): ReadonlySet<ReportFinding> {
  const known = new Set(fingerprints(renamed(before.findings, diff?.documents ?? [])));
  const marks = fingerprints(report.findings);
  return new Set(report.findings.filter((_, index) => !known.has(marks[index] ?? '')));
}

/** Findings as they would be with the names that documents and their files have by now. */
function renamed(
  findings: readonly ReportFinding[],
  documents: readonly DiffEntry[],
): readonly ReportFinding[] {
  const names = new Map<string, string>();
  for (const { id, renamedFrom } of documents)
    if (renamedFrom !== null) names.set(renamedFrom, id).set(fileOfId(renamedFrom), fileOfId(id));
  if (names.size === 0) return findings;
  return findings.map((finding) => ({
    ...finding,
    file: names.get(finding.file) ?? finding.file,
    document: names.get(finding.document ?? '') ?? finding.document,
  }));
}
