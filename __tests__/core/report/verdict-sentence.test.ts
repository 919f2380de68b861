import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/model/report.ts';
import { verdictSentence } from '../../../src/core/report/verdict-sentence.ts';
import { findingAt, reportOf } from './sample-reports.ts';

const error = findingAt('policies/payer.json', 'Sid', { severity: 'error' });
const suggestion = findingAt('policies/payer.json', 'Sid', { severity: 'suggestion' });

describe('verdictSentence', () => {
  test.each([
    ['nothing', reportOf([]), 'no findings.'],
    [
      'findings below the threshold',
      reportOf([suggestion, suggestion], { verdict: 'pass' }),
      '2 suggestions; none reaches security-warning, the level that fails the run.',
    ],
    [
      'findings at the threshold',
      reportOf([error, suggestion]),
      '1 error and 1 suggestion; security-warning or worse fails the run.',
    ],
    ['only errors fail', reportOf([error], { failOn: 'error' }), '1 error; errors fail the run.'],
    [
      'nothing fails',
      reportOf([error], { failOn: 'none', verdict: 'pass' }),
      '1 error; no finding fails this run.',
    ],
    [
      'an incomplete run',
      reportOf([error], { verdict: 'incomplete' }),
      '1 error, but not everything could be checked, so the run cannot pass.',
    ],
    [
      'suppressed findings',
      reportOf([], { counts: { ...reportOf([]).counts, suppressed: 3 } }),
      'no findings (3 suppressed).',
    ],
  ] as const satisfies readonly (readonly [string, Report, string])[])('%s', (_, report, sentence) =>
    expect(verdictSentence(report)).toBe(sentence),
  );
});
