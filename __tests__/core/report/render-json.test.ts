import { describe, expect, test } from 'vitest';
import { renderJson } from '../../../src/core/report/render-json.ts';
import { busyReport, cleanReport, findingAt, reportOf } from './sample-reports.ts';

/** The same value with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, child]) => [key, reversed(child)]),
  );
}

describe('renderJson', () => {
  test('one of everything', async () => {
    await expect(renderJson(busyReport)).toMatchFileSnapshot('../../golden/report.busy.json');
  });

  test.each([
    ['a clean report', cleanReport],
    ['a busy report', busyReport],
  ])('%s reads back as it was', (_, report) => expect(JSON.parse(renderJson(report))).toEqual(report));

  test('the order of the keys does not depend on how the report was built', () => {
    const other = reversed(busyReport) as typeof busyReport;
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(busyReport));
    expect(renderJson(other)).toBe(renderJson(busyReport));
  });

  test('two spaces and a final newline', () => {
    expect(renderJson(cleanReport)).toMatch(/^{\n {2}"schema": "roleproof\/report@1",\n/);
    expect(renderJson(cleanReport)).toMatch(/\n}\n$/);
  });

  test('data of a finding is sorted by key', () => {
    const report = reportOf([findingAt('policies/payer.json', 'Sid', { data: { b: 1, a: { d: 1, c: 2 } } })]);
    expect(renderJson(report)).toContain(
      '"a": {\n          "c": 2,\n          "d": 1\n        },\n        "b": 1',
    );
  });
});
