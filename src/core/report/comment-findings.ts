import type { Diff } from '../model/diff.ts';
import type { Report, ReportFinding } from '../model/report.ts';
import { codeSpan, escapeProse, markdownLink } from './escape.ts';
import { mostSevereFirst } from './findings-by-file.ts';
import { newFindings } from './new-findings.ts';
import { plural } from './plural.ts';
import { rowsThatFit } from './rows-that-fit.ts';
import { severityIcon } from './severity-icon.ts';

export interface CommentFindingsOptions {
  /** Address of a line (from 1) of a linted file. */
  readonly permalink?: ((file: string, line: number) => string) | undefined;
  /** What the change does, so that what has another name by now is known again. */
  readonly diff: Diff | undefined;
  /** Markdown: where all findings can be read. */
  readonly elsewhere: string;
}

/** Rows a reader sees before he unfolds the rest. */
const openRows = 10;

/** Bytes kept for the headings and the sentence about what is missing. */
const slack = 600;

/**
 * The findings as Markdown; empty where there are none. With a report of the base, those that are new come first and
 * those that were there before are folded away.
 */
export function commentFindings(
  report: Report,
  before: Report | undefined,
  options: CommentFindingsOptions,
  maxBytes: number,
): string {
  if (report.findings.length === 0) return '';
  const isNew = before === undefined ? new Set(report.findings) : newFindings(report, before, options.diff);
  const findings = mostSevereFirst(report.findings);
  const rows = (wanted: boolean): readonly string[] =>
    findings
      .filter((finding) => isNew.has(finding) === wanted)
      .map((finding) => findingRow(finding, options));
  const [fresh, old] = [rows(true), rows(false)];
  const shown = rowsThatFit([...fresh, ...old], maxBytes - slack);
  const [shownFresh, shownOld] = [shown.slice(0, fresh.length), shown.slice(fresh.length)];
  const missing = findings.length - shown.length;
  return [
    `### ${before === undefined ? plural(fresh.length, 'finding') : plural(fresh.length, 'new finding')}`,
    ...(shownFresh.length > 0 ? [shownFresh.slice(0, openRows).join('\n')] : []),
    ...folded(shownFresh.slice(openRows), 'more finding'),
    ...folded(shownOld, 'older finding'),
    ...(missing > 0
      ? [
          `**${plural(missing, 'more finding')} not shown here**, for want of room: ${options.elsewhere} lists them.`,
        ]
      : []),
  ].join('\n\n');
}

function findingRow(
  { severity, rule, help, message, file, start, confidence }: ReportFinding,
  { permalink }: CommentFindingsOptions,
): string {
  const place = codeSpan(`${file}:${start.line}`, 300);
  const link = permalink === undefined ? place : markdownLink(place, permalink(file, start.line));
  const estimate = confidence === 'estimate' ? ' (estimate)' : '';
  return `- ${severityIcon[severity]} ${severity} at ${link}: ${escapeProse(message, 600)}${estimate} ${markdownLink(codeSpan(rule, 100), help)}`;
}

function folded(rows: readonly string[], noun: string): readonly string[] {
  if (rows.length === 0) return [];
  // The blank lines make the list inside Markdown again, https://github.github.com/gfm/#html-blocks.
  return [`<details><summary>${plural(rows.length, noun)}</summary>\n\n${rows.join('\n')}\n\n</details>`];
}
