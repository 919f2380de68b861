import { describe, expect, test } from 'vitest';
import type { Severity } from '../../../src/core/model/finding.ts';
import type { ReportFinding } from '../../../src/core/model/report.ts';
import { renderAnnotations, unannotated } from '../../../src/core/report/render-annotations.ts';
import { commandsIn } from '../../helpers/runner-commands.ts';
import { busyReport, findingAt, reportOf } from './sample-reports.ts';

function findings(severity: Severity, count: number): readonly ReportFinding[] {
  return Array.from({ length: count }, (_, index) =>
    findingAt('policies/payer.json', '"tag:*"', { severity, message: `${severity} ${index}` }),
  );
}

function kindsOf(lines: readonly string[]): Readonly<Record<string, number>> {
  const kinds = commandsIn(lines.join('\n')).map((command) => command.name);
  return Object.fromEntries(
    [...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]),
  );
}

describe('renderAnnotations', () => {
  test('one of everything', async () => {
    await expect(`${renderAnnotations(busyReport).join('\n')}\n`).toMatchFileSnapshot(
      '../../golden/annotations.busy.txt',
    );
  });

  test('nothing for nothing', () => expect(renderAnnotations(reportOf([]))).toEqual([]));

  test.each([
    ['within a line', '"tag:*"', { line: '17', endLine: '17', col: '12', endColumn: '18' }],
    ['over lines', '"ce:Describe*",\n        "ce', { line: '8', endLine: '9' }],
    ['to the end of a line', '"organizations:List*"\n', { line: '10', endLine: '10' }],
  ])('a place %s', (_, at, expected) => {
    const lines = renderAnnotations(reportOf([findingAt('policies/payer.json', at)]));
    expect(commandsIn(lines.join('\n'))[0]?.properties).toEqual({
      file: 'policies/payer.json',
      title: 'no-write-action',
      ...expected,
    });
  });

  test('a place without length', () => {
    const start = { line: 3, column: 7, offset: 40 };
    const lines = renderAnnotations(
      reportOf([findingAt('policies/payer.json', 'Sid', { start, end: start })]),
    );
    expect(commandsIn(lines.join('\n'))[0]?.properties).toMatchObject({ col: '7', endColumn: '7' });
  });

  test.each([
    ['what fits is shown whole', [10, 5, 5, 10], { error: 10, warning: 10, notice: 10 }, undefined],
    ['errors beyond ten', [12, 0, 0, 0], { error: 10, notice: 1 }, '2 more findings (2 errors)'],
    [
      'the most severe warnings stay',
      [0, 8, 8, 0],
      { warning: 10, notice: 1 },
      '6 more findings (6 warnings)',
    ],
    [
      'the notice about the others takes a place',
      [11, 0, 0, 10],
      { error: 10, notice: 10 },
      '2 more findings (1 error and 1 suggestion)',
    ],
  ] as const)('%s', (_, [errors, securityWarnings, warnings, suggestions], kinds, missing) => {
    const all = [
      ...findings('suggestion', suggestions),
      ...findings('warning', warnings),
      ...findings('security-warning', securityWarnings),
      ...findings('error', errors),
    ];
    const lines = renderAnnotations(reportOf(all));
    expect(kindsOf(lines)).toEqual(kinds);
    if (missing === undefined) expect(lines).toHaveLength(all.length);
    else expect(lines.at(-1)).toContain(missing);
    const shown = commandsIn(lines.join('\n')).map((command) => command.data);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown.filter((message) => message.startsWith('security-warning'))).toHaveLength(securityWarnings);
  });

  test('what is new goes before older findings of its kind, and the same is left over for the check run', () => {
    const old = findings('security-warning', 12);
    const news = findings('warning', 3);
    const report = reportOf([...old, ...news]);
    const first = new Set(report.findings.filter(({ severity }) => severity === 'warning'));
    const messages = (of: typeof first | undefined): readonly string[] =>
      commandsIn(renderAnnotations(report, { first: of }).join('\n'))
        .filter(({ name }) => name === 'warning')
        .map(({ data }) => data.split('\n')[0] ?? '');
    expect(messages(first).slice(0, 4)).toEqual([
      'warning 0',
      'warning 1',
      'warning 2',
      'security-warning 0',
    ]);
    expect(messages(undefined)).not.toContain('warning 0');
    expect(unannotated(report, first).every(({ severity }) => severity === 'security-warning')).toBe(true);
    expect(unannotated(report, first)).toHaveLength(5);
  });

  test('a smaller budget', () => {
    expect(kindsOf(renderAnnotations(reportOf(findings('error', 30)), { perKind: 5 }))).toEqual({
      error: 5,
      notice: 1,
    });
  });

  test('an incomplete run says so, within the ten errors', () => {
    const lines = renderAnnotations(reportOf(findings('error', 10), { verdict: 'incomplete' }));
    expect(kindsOf(lines)).toEqual({ error: 10, notice: 1 });
    expect(lines[0]).toBe(
      '::error title=Roleproof::Incomplete: 10 errors, but not everything could be checked, so the run cannot pass.',
    );
  });

  test('a long message is cut, and says so', () => {
    const report = reportOf([findingAt('policies/payer.json', '"tag:*"', { message: '😀'.repeat(10_000) })]);
    const message = commandsIn(renderAnnotations(report).join('\n'))[0]?.data ?? '';
    expect(message.length).toBeLessThanOrEqual(4096);
    expect(message.length).toBeGreaterThan(4000);
    expect(message).toMatch(/^(😀)+… \(cut here; the rest is in the JSON report\)$/u);
  });
});
