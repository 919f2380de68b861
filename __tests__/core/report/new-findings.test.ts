import { describe, expect, test } from 'vitest';
import type { ReportFinding } from '../../../src/core/model/report.ts';
import { newFindings } from '../../../src/core/report/new-findings.ts';
import { findingAt, reportOf } from './sample-reports.ts';

const evidence = { account: '061190967865', address: '1.2.3.4', entries: '31', all: '1,225' };
const finding = (more: Partial<ReportFinding> = {}) =>
  findingAt('policies/payer.json', '"tag:*"', { data: evidence, ...more });
const countOf = (now: readonly ReportFinding[], before: readonly ReportFinding[]) =>
  newFindings(reportOf(now), reportOf(before)).size;

describe('new findings', () => {
  test.each<[string, Partial<ReportFinding>, number]>([
    ['none where nothing changed', {}, 0],
    ['none where lines moved', { start: { line: 99, column: 1, offset: 999 } }, 0],
    ['none where only counts differ', { data: { ...evidence, entries: '30', all: '1,226' } }, 0],
    ['another account', { data: { ...evidence, account: '999999999999' } }, 1],
    ['another address', { data: { ...evidence, address: '1.2.3.5' } }, 1],
    ['another document', { document: 'policies/resource.json' }, 1],
    ['another rule', { rule: 'no-dead-grant' }, 1],
    ['of another statement', { statement: { index: 0, sid: 'Other' } }, 1],
  ])('%s', (_name, more, expected) => {
    expect(countOf([finding(more)], [finding()])).toBe(expected);
  });

  test('one that is there once more is new, one that is gone is not', () => {
    expect(countOf([finding(), finding()], [finding()])).toBe(1);
    expect(countOf([finding()], [finding(), finding()])).toBe(0);
  });
});
