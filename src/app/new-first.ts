import type { Diff } from '../core/model/diff.ts';
import type { Report, ReportFinding } from '../core/model/report.ts';
import { newFindings } from '../core/report/new-findings.ts';
import { unannotated } from '../core/report/render-annotations.ts';

/**
 * The findings that a change brings, where a step has no room for the annotations of all: older ones shall not take the
 * place of those. Undefined where there is room, or nothing to compare with; then the base is not looked at.
 */
export async function newFirst(
  report: Report,
  diff: Diff | undefined,
  before: () => Promise<Report | undefined>,
): Promise<ReadonlySet<ReportFinding> | undefined> {
  if (diff === undefined || unannotated(report).length === 0) return undefined;
  const base = await before();
  return base === undefined ? undefined : newFindings(report, base, diff);
}
