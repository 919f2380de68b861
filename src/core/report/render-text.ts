import { formatCount } from '../model/format-count.ts';
import type { Report, ReportFinding } from '../model/report.ts';
import { checkedSentence, dataSentence, uncheckedParts } from './coverage-sentences.ts';
import { escapeTerminal, neutraliseCommands } from './escape.ts';
import { findingsByFile } from './findings-by-file.ts';
import { grantedLines } from './granted-lines.ts';
import { type Paint, createPaint } from './paint.ts';
import { plural } from './plural.ts';
import type { AdviceOf } from './rule-advice.ts';
import { sourceExcerpt } from './source-excerpt.ts';
import { verdictSentence, verdictWord } from './verdict-sentence.ts';

export interface TextOptions {
  readonly colors: boolean;
  /** A line of a linted file (from 1), without its line end. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  readonly adviceOf?: AdviceOf | undefined;
}

/** More places than these help nobody. */
const maxRelated = 5;

const maxUnchecked = 20;

/** The report for people at a terminal: findings with their source, what is granted, what was not checked, the verdict. */
export function renderText(report: Report, options: TextOptions): string {
  const paint = createPaint(options.colors);
  const advised = new Set<string>();
  const files = [...findingsByFile(report.findings)].map(([file, findings]) => [
    `${paint.bold(escapeTerminal(file))} ${paint.dim(`(${plural(findings.length, 'finding')})`)}`,
    ...findings.flatMap((finding) => ['', ...findingLines(finding, options, paint, advised)]),
  ]);
  const sections = [
    ...files,
    grantedLines(report, paint),
    coverageLines(report, paint),
    [verdictLine(report, paint)],
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return `${neutraliseCommands(text)}\n`;
}

function findingLines(
  finding: ReportFinding,
  options: TextOptions,
  paint: Paint,
  advised: Set<string>,
): readonly string[] {
  const headline = [
    paint.severity(finding.severity)(paint.bold(finding.severity)),
    paint.bold(escapeTerminal(finding.rule)),
  ];
  const remarks = remarksOf(finding);
  if (remarks.length > 0) headline.push(paint.dim(`(${remarks.join(', ')})`));
  const lines = [headline.join(' '), escapeTerminal(finding.message), ...placeLines(finding, options, paint)];
  for (const place of finding.related.slice(0, maxRelated))
    lines.push(`${paint.dim('see')}  ${placeOf(place)}: ${escapeTerminal(place.message)}`);
  if (finding.related.length > maxRelated)
    lines.push(`${paint.dim('see')}  ${plural(finding.related.length - maxRelated, 'more place')}`);
  // Said once a run: forty findings of one rule need no forty explanations.
  if (!advised.has(finding.rule)) {
    advised.add(finding.rule);
    const advice = options.adviceOf?.(finding.rule);
    if (advice !== undefined)
      lines.push(`${paint.dim('why')}  ${advice.why}`, `${paint.dim('fix')}  ${advice.fix}`);
    if (finding.help !== '') lines.push(`${paint.dim('more')} ${escapeTerminal(finding.help)}`);
  }
  return lines.map((line) => `  ${line}`);
}

function remarksOf({ code, source, confidence, data }: ReportFinding): readonly string[] {
  return [
    ...(code === null ? [] : [escapeTerminal(code)]),
    ...(source === 'offline'
      ? []
      : [source === 'both' ? 'Access Analyzer agrees' : 'found by Access Analyzer']),
    ...(data['accessAnalyzer'] === 'silent' ? ['Access Analyzer does not say so'] : []),
    ...(confidence === 'estimate' ? ['an estimate'] : []),
  ];
}

/** The place, as terminals make it a link, and the source line with its marker. */
function placeLines(finding: ReportFinding, options: TextOptions, paint: Paint): readonly string[] {
  const { file, start, end, statement } = finding;
  const until = end.line > start.line && end.column > 1 ? ` to line ${end.line}` : '';
  const sid = statement?.sid == null ? '' : ` "${escapeTerminal(statement.sid, 80)}"`;
  const within = statement === null ? '' : `, in Statement[${statement.index}]${sid}`;
  const place = paint.dim(`${placeOf(finding)}${until}${within}`);
  const line = options.lineOf(file, start.line);
  if (line === undefined) return [place];
  const { text, marker } = sourceExcerpt(line, start, end);
  const number = String(start.line).padStart(5);
  return [
    place,
    `${paint.dim(`${number} |`)} ${text}`,
    `${paint.dim(`${' '.repeat(number.length)} |`)} ${paint.severity(finding.severity)(marker)}`,
  ];
}

function placeOf({ file, start }: Pick<ReportFinding, 'file' | 'start'>): string {
  return `${escapeTerminal(file)}:${start.line}:${start.column}`;
}

function coverageLines(report: Report, paint: Paint): readonly string[] {
  const unchecked = uncheckedParts(report);
  const listed = unchecked
    .slice(0, maxUnchecked)
    .map(({ what, reason }) => `  ${escapeTerminal(what)}: ${escapeTerminal(reason)}`);
  const missing = unchecked.length - listed.length;
  return [
    `${paint.bold('Checked')} ${checkedSentence(report)}`,
    ...(listed.length > 0 ? [paint.bold('Not checked'), ...listed] : []),
    ...(missing > 0 ? [`  ${formatCount(missing)} more, listed in the JSON report`] : []),
    paint.dim(dataSentence(report)),
  ];
}

function verdictLine(report: Report, paint: Paint): string {
  const brush = { pass: paint.green, fail: paint.red, incomplete: paint.yellow }[report.verdict];
  return `${brush(paint.bold(`${verdictWord[report.verdict]}:`))} ${verdictSentence(report)}`;
}
