import { describe, expect, test } from 'vitest';
import { renderAnnotations, unannotated } from '../../../src/core/report/render-annotations.ts';
import { renderCheckRun } from '../../../src/core/report/render-check-run.ts';
import { commandsIn } from '../../helpers/runner-commands.ts';
import { hostileReport } from './hostile-report.ts';
import { busyReport } from './sample-reports.ts';

describe('a check run', () => {
  test('carries the findings that no annotation shows, each once', () => {
    const left = unannotated(hostileReport);
    const run = renderCheckRun(hostileReport, left);
    const shown = renderAnnotations(hostileReport).filter((line) => line.includes('file='));
    expect(run.annotations.length + shown.length).toBe(hostileReport.findings.length);
    expect(left.length).toBe(run.annotations.length);
  });

  test('says where each of them is, in the words of GitHub', () => {
    const run = renderCheckRun(busyReport, busyReport.findings);
    expect(run.conclusion).toBe('failure');
    expect(run.annotations[0]).toEqual({
      path: 'policies/payer.json',
      start_line: 9,
      end_line: 9,
      start_column: 9,
      end_column: 41,
      annotation_level: 'failure',
      message:
        '`ce:UpdateCostCategoryDefinition` changes things: its access level is Write, and the role is to read only.\ndocs/rules.md#no-write-action',
      title: 'no-write-action',
    });
    for (const { start_line, end_line, start_column } of run.annotations)
      expect(start_column === undefined || start_line === end_line).toBe(true);
    expect(run.annotations.map((one) => one.annotation_level)).toEqual([
      'failure',
      'warning',
      'notice',
      'warning',
      'notice',
    ]);
  });

  test('keeps hostile text short and harmless', () => {
    const { annotations, summary } = renderCheckRun(hostileReport, hostileReport.findings);
    for (const { message, title } of annotations) {
      expect(message.length).toBeLessThanOrEqual(41_000);
      expect(commandsIn(message)).toEqual([]);
      expect(message.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(title.length).toBeLessThan(255);
    }
    expect(summary.length).toBeLessThan(2000);
  });

  test('does not fail a run that passes', () => {
    expect(renderCheckRun({ ...busyReport, verdict: 'pass' }, busyReport.findings).conclusion).toBe(
      'neutral',
    );
  });
});
