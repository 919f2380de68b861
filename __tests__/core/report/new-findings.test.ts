import { describe, expect, test } from 'vitest';
import type { ReportFinding } from '../../../src/core/model/report.ts';
import { newFindings } from '../../../src/core/report/new-findings.ts';
import { diffTexts } from '../diff/diff-texts.ts';
import { findingAt, reportOf } from './sample-reports.ts';

const evidence = {
  account: '061190967865',
  address: '1.2.3.4',
  entries: '31',
  all: '1,225',
  total: '8 actions',
  base: 'a',
};
const finding = (more: Partial<ReportFinding> = {}) =>
  findingAt('policies/payer.json', '"tag:*"', { data: evidence, ...more });
const countOf = (now: readonly ReportFinding[], before: readonly ReportFinding[]) =>
  newFindings(reportOf(now), reportOf(before), undefined).size;

describe('new findings', () => {
  test.each<[string, Partial<ReportFinding>, number]>([
    ['none where nothing changed', {}, 0],
    ['none where lines moved', { start: { line: 99, column: 1, offset: 999 } }, 0],
    ['none where only counts differ', { data: { ...evidence, entries: '30', all: '1,226' } }, 0],
    [
      'none where only the number of actions and the base differ',
      { data: { ...evidence, total: '9 actions', base: 'b' } },
      0,
    ],
    ['another account', { data: { ...evidence, account: '999999999999' } }, 1],
    ['another address', { data: { ...evidence, address: '1.2.3.5' } }, 1],
    ['another document', { document: 'policies/resource.json' }, 1],
    ['another rule', { rule: 'no-dead-grant' }, 1],
    ['of another statement', { statement: { index: 0, sid: 'Other' } }, 1],
  ])('%s', (_name, more, expected) => {
    expect(countOf([finding(more)], [finding()])).toBe(expected);
  });

  test('none in a document that only has another name', () => {
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'tag:*', Resource: '*' }],
    });
    const diff = diffTexts({ 'policies/payer.json': text }, { 'policies/reader.json': text });
    const named = (file: string) => reportOf([finding({ file, document: file })]);
    const [now, before] = [named('policies/reader.json'), named('policies/payer.json')];
    expect(newFindings(now, before, diff).size).toBe(0);
    expect(newFindings(now, before, undefined).size).toBe(1);
  });

  test('one that is there once more is new, one that is gone is not', () => {
    expect(countOf([finding(), finding()], [finding()])).toBe(1);
    expect(countOf([finding()], [finding(), finding()])).toBe(0);
  });
});
