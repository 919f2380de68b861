import { describe, expect, test } from 'vitest';
import { severities } from '../../../src/core/model/finding.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { renderAnnotations } from '../../../src/core/report/render-annotations.ts';
import { renderCheckRun } from '../../../src/core/report/render-check-run.ts';
import { renderComment } from '../../../src/core/report/render-comment.ts';
import { renderHtml } from '../../../src/core/report/render-html.ts';
import { renderGithub } from '../../../src/core/report/render-github.ts';
import { renderJson } from '../../../src/core/report/render-json.ts';
import { renderSarif } from '../../../src/core/report/render-sarif.ts';
import { renderSummary } from '../../../src/core/report/render-summary.ts';
import { renderText } from '../../../src/core/report/render-text.ts';
import { commandsIn } from '../../helpers/runner-commands.ts';
import type { SarifLog } from '../../helpers/sarif-problems.ts';
import { adviceOf, findingAt, permalink, reportOf } from './sample-reports.ts';

/** How many findings a format shows, and how many more it says there are. */
interface Told {
  readonly shown: number;
  readonly more: number;
}

/** Every format of a report. A new one is a new row. */
const formats: readonly (readonly [name: string, (report: Report) => Told])[] = [
  ['text', (report) => inText(renderText(report, { colors: false, lineOf: () => undefined, adviceOf }))],
  ['the log of a step', (report) => inText(renderGithub(report))],
  ['annotations', (report) => inAnnotations(renderAnnotations(report).join('\n'))],
  ['json', (report) => ({ shown: (JSON.parse(renderJson(report)) as Report).findings.length, more: 0 })],
  ['sarif', (report) => inSarif(renderSarif(report))],
  ['sarif for a small place', (report) => inSarif(renderSarif(report, { maxBytes: 20_000 }))],
  ['summary', (report) => inMarkdown(renderSummary(report, { permalink, adviceOf }))],
  [
    'summary for a small place',
    (report) => inMarkdown(renderSummary(report, { permalink, adviceOf, maxBytes: 20_000 })),
  ],
  [
    'html',
    (report) =>
      inHtml(
        renderHtml(report, {
          proof: { promise: null, roles: [] },
          lineOf: () => undefined,
          adviceOf,
          permalink,
          today: '2026-11-22',
          command: 'roleproof lint',
        }),
      ),
  ],
  [
    'comment',
    (report) =>
      inMarkdown(renderComment(report, { diff: undefined, before: undefined }, { lead: '', permalink })),
  ],
  [
    'comment with a base',
    (report) => inMarkdown(renderComment(report, { diff: undefined, before: report }, { lead: '' })),
  ],
  ['check run', (report) => ({ shown: renderCheckRun(report, report.findings).annotations.length, more: 0 })],
];

function inText(text: string): Told {
  const shown = text.match(/^ {2}(?:error|security-warning|warning|suggestion) no-write-action/gm) ?? [];
  return { shown: shown.length, more: 0 };
}

function inHtml(text: string): Told {
  return { shown: text.match(/<article class="finding /g)?.length ?? 0, more: moreIn(text) };
}

function inAnnotations(text: string): Told {
  const shown = commandsIn(text).filter(({ properties }) => properties['file'] !== undefined);
  return { shown: shown.length, more: moreIn(text) };
}

function inSarif(text: string): Told {
  const [run] = (JSON.parse(text) as SarifLog).runs;
  const notes = run?.invocations[0]?.toolExecutionNotifications ?? [];
  return {
    shown: run?.results.length ?? 0,
    more: moreIn(notes.map(({ message }) => message.text).join('\n')),
  };
}

function inMarkdown(text: string): Told {
  return { shown: text.match(/^[|-] [🔴🟠🟡🔵]/gmu)?.length ?? 0, more: moreIn(text) };
}

/** `1,234 more findings`, but not the head of a folded list that is there. */
function moreIn(text: string): number {
  const said = /(\d[\d,]*) more findings?\b/.exec(text.replace(/<summary>[^<]*/g, ''))?.[1] ?? '0';
  return Number(said.replaceAll(',', ''));
}

describe.each(formats)('%s', (_, told) => {
  test.each([0, 1, 13, 60, 3_000])('tells of all of %d findings', (count) => {
    const findings = Array.from({ length: count }, (_unused, index) =>
      findingAt('policies/payer.json', '"tag:*"', {
        severity: severities[index % severities.length] ?? 'error',
        message: `Finding ${index}.`,
      }),
    );
    const { shown, more } = told(reportOf(findings));
    expect(shown + more).toBe(count);
    // One that is counted only is no finding told, unless there is no room.
    if (count === 1) expect(shown).toBe(1);
  });
});
