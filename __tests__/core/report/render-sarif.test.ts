import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { severities } from '../../../src/core/model/finding.ts';
import type { Report, ReportFinding } from '../../../src/core/model/report.ts';
import { type SarifOptions, renderSarif } from '../../../src/core/report/render-sarif.ts';
import type { DescriptionOf } from '../../../src/core/report/rule-advice.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { type SarifLog, sarifProblems } from '../../helpers/sarif-problems.ts';
import { hostileReport } from './hostile-report.ts';
import { busyReport, cleanReport, findingAt, reportOf } from './sample-reports.ts';

const descriptionOf: DescriptionOf = (id) => rules.find((rule) => rule.id === id);

function runOf(report: Report, options: SarifOptions = {}) {
  return onlyRun(renderSarif(report, { descriptionOf, ...options }));
}

function onlyRun(text: string) {
  const [run] = (JSON.parse(text) as SarifLog).runs;
  if (run === undefined) throw new Error('a log has a run');
  return run;
}

function marksOf(findings: readonly ReportFinding[], more: Partial<Report> = {}): readonly string[] {
  return runOf(reportOf(findings, more)).results.map((one) => one.partialFingerprints['roleproof/v1'] ?? '');
}

const finding = findingAt('policies/payer.json', '"tag:*"', {
  message: '`tag:*` grants 4 actions that write.',
  statement: { index: 1, sid: 'CZTier1Tags20260420' },
  data: { pattern: 'tag:*', writes: 4, size: '1,025' },
});

describe('a SARIF log', () => {
  test.each([
    ['of one of everything', busyReport],
    ['of a clean run', cleanReport],
    ['of what is hostile', hostileReport],
    ['of every rule', reportOf(rules.map(({ id }) => ({ ...finding, rule: id })))],
  ])('%s is what GitHub takes', (_, report) => {
    expect(sarifProblems(renderSarif(report, { descriptionOf }))).toEqual([]);
    expect(sarifProblems(renderSarif(report))).toEqual([]);
  });

  test('one of everything', async () => {
    const log: unknown = JSON.parse(renderSarif(busyReport, { descriptionOf }));
    await expect(`${JSON.stringify(log, null, 2)}\n`).toMatchFileSnapshot('../../golden/sarif.busy.json');
  });

  test('has each severity as a level, and ranks what is about security', () => {
    const { results, tool } = runOf(reportOf(severities.map((severity) => ({ ...finding, severity }))));
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning', 'warning', 'note']);
    expect(tool.driver.rules[0]?.properties).toMatchObject({
      tags: ['aws', 'iam', 'security'],
      'security-severity': '8.0',
    });
    const sorted = runOf(reportOf([{ ...finding, rule: 'prefer-sorted-actions' }])).tool.driver.rules[0];
    expect(sorted?.properties).toEqual({ tags: ['aws', 'iam', 'correctness'], precision: 'very-high' });
  });

  test('points at the docs of this version where they are published', () => {
    const help = 'https://github.com/example/roleproof/blob/v1/docs/rules.md#no-write-action';
    const { driver } = runOf(reportOf([{ ...finding, help }])).tool;
    expect(driver.informationUri).toBe('https://github.com/example/roleproof/blob/v1/docs/');
    expect(driver.rules[0]?.helpUri).toBe(help);
  });

  test.each([
    ['policies/a b.json', 'policies/a%20b.json'],
    ['役/a#b?c%41:d.json', '%E5%BD%B9/a%23b%3Fc%2541%3Ad.json'],
    ['a\\b\n.json', 'a%5Cb%0A.json'],
    ['\ud800.json', '%EF%BF%BD.json'],
  ])('has the file %j as a URI', (file, uri) => {
    const { results } = runOf(reportOf([{ ...finding, file }]));
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual({
      uri,
      uriBaseId: '%SRCROOT%',
    });
  });

  test.each([
    ['a [link](1) and \\ back', 'a \\[link\\](1) and \\\\ back'],
    ['<img src=x>', '<\u200bimg src=x>'],
    ['see @team and #12', 'see @\u200bteam and #\u200b12'],
    ['# a heading', '\u200b# a heading'],
    ['a\nb', 'a\\\\nb'],
    ['`s3:*` grants {{Name}} and {0}', '`s3:*` grants {{Name}} and {0}'],
  ])('says %j so that every viewer shows it', (message, text) => {
    expect(runOf(reportOf([{ ...finding, message }])).results[0]?.message.text).toBe(text);
  });

  test('carries what was accepted, or only counts it', () => {
    const marked = runOf(busyReport).results.filter(({ suppressions }) => suppressions !== undefined);
    expect(marked.map(({ suppressions }) => suppressions)).toEqual([
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'AWS adds only reads there. (until 2027-03-31)',
        },
      ],
      [{ kind: 'external', status: 'accepted', justification: 'AWS adds only reads there.' }],
      [{ kind: 'external', status: 'accepted', justification: 'AWS adds only reads there.' }],
    ]);
    const counted = runOf(busyReport, { suppressed: 'counted' });
    expect(counted.results.filter(({ suppressions }) => suppressions !== undefined)).toEqual([]);
    expect(counted.properties).toMatchObject({ findings: 5, suppressed: 3, missing: 0 });
  });

  test('of an incomplete run says so, and why', () => {
    const skipped = Array.from({ length: 120 }, (_, index) => ({ what: `${index}.json`, reason: 'no text' }));
    const [invocation] = runOf(
      reportOf([finding], { verdict: 'incomplete', coverage: { ...cleanReport.coverage, skipped } }),
    ).invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    const notes = invocation?.toolExecutionNotifications ?? [];
    expect(notes[0]).toEqual({
      level: 'error',
      message: {
        text: 'Incomplete: 1 error, but not everything could be checked, so the run cannot pass.',
      },
    });
    expect(notes[1]?.message.text).toBe('Not checked: 0.json: no text');
    expect(notes.at(-1)?.message.text).toBe('20 more things not checked.');
    expect(runOf(cleanReport).invocations[0]?.executionSuccessful).toBe(true);
  });
});

describe('what does not fit', () => {
  const many = Array.from({ length: 26_000 }, (_, index): ReportFinding => ({
    ...finding,
    severity: index === 25_999 ? 'error' : 'suggestion',
    message: 'short',
    start: { line: index + 1, column: 1, offset: index },
    end: { line: index + 1, column: 2, offset: index + 1 },
  }));

  test.each([
    [undefined, 9_500_000 + 500_000],
    [100_000, 200_000],
  ])('of %s bytes is counted, and is the least severe', (maxBytes, most) => {
    const text = renderSarif(reportOf(many), { descriptionOf, maxBytes });
    expect(Buffer.byteLength(text)).toBeLessThan(most);
    expect(sarifProblems(text)).toEqual([]);
    const { results, invocations, properties } = onlyRun(text);
    expect(results.length + properties.missing).toBe(26_000);
    expect(results.length).toBeLessThanOrEqual(25_000);
    expect(results.at(-1)?.level).toBe('error');
    const missing = String(properties.missing).replace(/(\d{3})$/, ',$1');
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(
      `${missing} more findings not in this file, for want of room: the JSON report has them all.`,
    );
  });

  test('by number alone is cut too', () => {
    const { results, properties } = runOf(reportOf(many), { maxBytes: 100_000_000 });
    expect([results.length, properties.missing]).toEqual([25_000, 1_000]);
  });

  test('is within ten million bytes of gzip however hostile', () => {
    const noise = Array.from({ length: 400 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
    const related = Array.from({ length: 300 }, () => ({ ...finding, message: noise }));
    const text = renderSarif(reportOf(Array.from({ length: 400 }, () => ({ ...finding, related }))), {});
    expect(gzipSync(text, { level: 1 }).length).toBeLessThan(10_000_000);
    expect(sarifProblems(text)).toEqual([]);
  });
});

describe('a fingerprint', () => {
  const [mark] = marksOf([finding]);

  test.each<[string, Partial<ReportFinding>]>([
    [
      'lines move',
      { start: { line: 90, column: 3, offset: 4000 }, end: { line: 90, column: 9, offset: 4006 } },
    ],
    ['the Sid gets a new date', { statement: { index: 1, sid: 'CZTier1Tags20261120' } }],
    ['a statement comes before it', { statement: { index: 2, sid: 'CZTier1Tags20260420' } }],
    ['AWS adds an action', { data: { pattern: 'tag:*', writes: 5, size: '1,026' }, message: '5 actions' }],
    ['its severity is set anew', { severity: 'suggestion' }],
  ])('stays when %s', (_, change) => {
    expect(marksOf([{ ...finding, ...change }])).toEqual([mark]);
  });

  test.each<[string, Partial<ReportFinding>]>([
    ['another rule', { rule: 'no-service-wildcard' }],
    ['another document', { document: 'policies/other.json' }],
    ['another statement', { statement: { index: 1, sid: 'CZTier2Tags20260420' } }],
    ['another pattern', { data: { pattern: 'tag:Get*', writes: 4, size: '1,025' } }],
    ['another code', { code: 'SOME_CODE' }],
  ])('differs for %s', (_, change) => {
    expect(marksOf([{ ...finding, ...change }])).not.toEqual([mark]);
  });

  test('is counted where all is the same', () => {
    const later = { ...finding, start: { ...finding.start, offset: 9_000 } };
    expect(marksOf([finding, later])).toEqual([mark, mark?.replace(/:1$/, ':2')]);
  });

  test('stays when a finding is accepted', () => {
    const later = { ...finding, start: { ...finding.start, offset: 9_000 } };
    const suppressed = [{ ...finding, suppression: { reason: 'looked at', until: null } }];
    expect(marksOf([later], { suppressed })).toEqual(marksOf([finding, later]));
  });
});
