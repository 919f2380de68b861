import { describe, expect, test } from 'vitest';
import { severities } from '../../../src/core/model/finding.ts';
import { renderAnnotations } from '../../../src/core/report/render-annotations.ts';
import { renderGithub } from '../../../src/core/report/render-github.ts';
import { renderJson } from '../../../src/core/report/render-json.ts';
import { renderSummary } from '../../../src/core/report/render-summary.ts';
import { renderText } from '../../../src/core/report/render-text.ts';
import { utf8Length } from '../../../src/core/report/rows-that-fit.ts';
import { commandsIn } from '../../helpers/runner-commands.ts';
import { hostileLineOf as lineOf, hostileReport as report } from './hostile-report.ts';
import { adviceOf, permalink } from './sample-reports.ts';

const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;
const text = renderText(report, { colors: false, lineOf, adviceOf });
const github = renderGithub(report, { lineOf, adviceOf });
const json = renderJson(report);
const summary = renderSummary(report, { permalink, adviceOf });
/** Mermaid is read by another parser than Markdown's. */
const withoutPictures = summary.replace(/^```mermaid\n[\s\S]*?^```$/gm, '');

describe('a hostile report', () => {
  test('is hostile', () => {
    const raw = report.findings.map((finding) => finding.message).join('\n');
    expect(new Set(commandsIn(raw).map((command) => command.name))).toEqual(
      new Set(['error', 'add-mask', 'add-path', 'set-env', 'stop-commands']),
    );
    expect(raw.length).toBeGreaterThan(100_000);
  });

  test.each([
    ['text', text],
    ['github', github],
    ['json', json],
    ['summary', summary],
  ])('%s has no hidden character but line feeds', (_, output) => {
    expect(hidden.exec(output.replaceAll('\n', ''))).toBeNull();
  });

  test.each([
    ['text', text],
    ['github', github],
    ['summary', summary],
  ])('%s stays readable in size', (_, output) => {
    expect(output.length).toBeLessThan(800_000);
  });

  test('github holds our commands and no other', () => {
    const commands = commandsIn(github);
    const ours = renderAnnotations(report);
    expect(commands.map((command) => command.name)).toEqual([
      'group',
      ...ours.map((line) => /^::(\w+)/.exec(line)?.[1]),
      'endgroup',
    ]);
    expect(github.split('\n').filter((line) => commandsIn(line).length > 0)).toEqual([
      '::group::Annotations',
      ...ours,
      '::endgroup::',
    ]);
  });

  test('json holds no command', () => expect(commandsIn(json)).toEqual([]));

  test('json is the report, whatever it holds', () => expect(JSON.parse(json)).toEqual(report));

  test('the summary has no HTML but ours', () => {
    const tags = withoutPictures.match(/<[^>]*>?/g) ?? [];
    expect(new Set(tags)).toEqual(
      new Set([
        '<details>',
        '</details>',
        '<summary>',
        '</summary>',
        '<br>',
        '<span>',
        '</span>',
        '<code>',
        '</code>',
        '<sub>',
        '</sub>',
        '<strong>',
        '</strong>',
      ]),
    );
    const count = (tag: string) => tags.filter((other) => other === tag).length;
    expect(count('<details>')).toBe(count('</details>'));
    expect(count('<code>')).toBe(count('</code>'));
  });

  test('the summary mentions nobody, shows no image and links nowhere but to our addresses', () => {
    // What is code is shown as it is and looked up by nobody.
    const prose = summary.replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, 'code');
    expect(/@[a-z\d]/i.exec(prose)).toBeNull();
    expect(/!\[/.exec(prose)).toBeNull();
    const targets = [...prose.matchAll(/\]\(([^)\s]*)\)/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets)
      expect(target).toMatch(/^https:\/\/(github\.com\/example\/|example\.com\/%29)/);
  });

  test('every row of the summary has as many cells as its table', () => {
    const blocks = summary.split('\n\n').filter((block) => block.startsWith('|'));
    expect(blocks.length).toBeGreaterThan(4);
    for (const block of blocks) {
      const cells = block.split('\n').map((row) => row.split('|').length);
      expect(new Set(cells).size).toBe(1);
    }
  });

  test('every format knows of every finding', () => {
    const total = report.findings.length;
    expect(total).toBe(severities.length * 14);
    expect(text).toContain('Failed: 14 errors, 14 security warnings, 14 warnings and 14 suggestions');
    expect(text.match(/^ {2}(error|security-warning|warning|suggestion) /gm)).toHaveLength(total);
    expect(summary.match(/^\| [🔴🟠🟡🔵]/gmu)).toHaveLength(total);
    const annotations = commandsIn(github).filter((command) => command.properties['file'] !== undefined);
    const missing = /(\d+) more findings/.exec(github)?.[1];
    expect(annotations).toHaveLength(10 + 10 + 9);
    expect(annotations.length + Number(missing)).toBe(total);
  });

  test.each([4096, 10_000, 50_000, 65_536])(
    'the summary keeps within %d bytes and says what is missing',
    (maxBytes) => {
      const bounded = renderSummary(report, { permalink, adviceOf, maxBytes });
      const rows = bounded.match(/^\| [🔴🟠🟡🔵]/gmu) ?? [];
      const missing = /\*\*(\d+) more findings?\*?/.exec(bounded)?.[1];
      expect(utf8Length(bounded)).toBeLessThanOrEqual(maxBytes);
      expect(rows.length + Number(missing)).toBe(report.findings.length);
    },
  );
});
