import type { Report } from '../core/model/report.ts';

/** 0 clean; 1 findings at or above the threshold; 2 the run could not do its job. */
export type ExitCode = 0 | 1 | 2;

/** The exit code of a report. A finding that fails the run is not hidden by an incomplete one, nor the other way round. */
export function exitCodeOf(report: Report): ExitCode {
  if (report.verdict === 'incomplete') return 2;
  return report.verdict === 'fail' ? 1 : 0;
}
