import type { Report, ReportFinding } from '../model/report.ts';
import { codeSpan, escapeProse, markdownLink } from './escape.ts';
import { findingsByFile, mostSevereFirst } from './findings-by-file.ts';
import { foldedTable } from './folded-table.ts';
import { plural } from './plural.ts';
import { utf8Length } from './rows-that-fit.ts';
import type { AdviceOf } from './rule-advice.ts';
import { severityIcon } from './severity-icon.ts';

export interface FindingsOptions {
  /** Address of a line (from 1) of a linted file. */
  readonly permalink?: ((file: string, line: number) => string) | undefined;
  readonly adviceOf?: AdviceOf | undefined;
}

const head = '| Severity | Line | Rule | Finding |\n| --- | ---: | --- | --- |';

/** Room for the headings and the sentence about what is missing; and for the table and disclosure of one file. */
const slack = 300;
const fileSlack = 400;

const maxRelated = 3;

/** A finding and the Markdown it needs. */
interface Entry {
  readonly finding: ReportFinding;
  readonly row: string;
}

/** The findings by file, and what to do about them, as Markdown; empty where there are none. */
export function findingsSection(report: Report, options: FindingsOptions, maxBytes: number): string {
  if (report.findings.length === 0) return '';
  const shown = findingsThatFit(report.findings, options, maxBytes - slack);
  const rows = new Map(shown.map((entry) => [entry.finding, entry.row]));
  const files = [...findingsByFile(report.findings.filter((finding) => rows.has(finding)))].map(
    ([file, findings]) =>
      `${fileHeading(file, findings.length, options)}\n\n${foldedTable(
        head,
        findings.map((finding) => rows.get(finding) ?? ''),
        'finding',
      )}`,
  );
  const missing = report.findings.length - shown.length;
  const advice = rulesOf(shown).flatMap((rule) => adviceLine(rule, options));
  return [
    '### Findings',
    ...files,
    ...(missing > 0
      ? [
          `**${plural(missing, 'more finding')} not shown here**, for want of room: the JSON report has them all.`,
        ]
      : []),
    ...(advice.length > 0 ? [`### What to do\n\n${advice.join('\n')}`] : []),
  ].join('\n\n');
}

/** The most severe findings that fit with the headings and the advice they bring along. */
function findingsThatFit(
  findings: readonly ReportFinding[],
  options: FindingsOptions,
  maxBytes: number,
): readonly Entry[] {
  const files = new Set<string>();
  const rules = new Set<string>();
  const shown: Entry[] = [];
  let used = 0;
  for (const finding of mostSevereFirst(findings)) {
    const row = findingRow(finding, options);
    used += utf8Length(row) + 1;
    if (!files.has(finding.file))
      used += utf8Length(fileHeading(finding.file, findings.length, options)) + fileSlack;
    if (!rules.has(finding.rule)) used += utf8Length(adviceLine(finding.rule, options).join('')) + 1;
    if (used > maxBytes) break;
    files.add(finding.file);
    rules.add(finding.rule);
    shown.push({ finding, row });
  }
  return shown;
}

function findingRow(finding: ReportFinding, options: FindingsOptions): string {
  const { severity, rule, code, help, message, source, confidence, data } = finding;
  const remarks = [
    ...(code === null ? [] : [codeSpan(code, 100)]),
    ...(source === 'offline' ? [] : ['Access Analyzer']),
    ...(data['accessAnalyzer'] === 'silent' ? ['not Access Analyzer'] : []),
    ...(confidence === 'estimate' ? ['estimate'] : []),
  ];
  const related = finding.related
    .slice(0, maxRelated)
    .map(
      (place) =>
        `See ${lineLink(place, `${place.file}:${place.start.line}`, options)}: ${escapeProse(place.message, 300)}`,
    );
  if (finding.related.length > maxRelated)
    related.push(plural(finding.related.length - maxRelated, 'more place'));
  const cells = [
    `${severityIcon[severity]} ${severity}`,
    lineLink(finding, String(finding.start.line), options),
    [markdownLink(codeSpan(rule, 100), help), ...remarks].join('<br>'),
    [escapeProse(message), ...related].join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

function fileHeading(file: string, count: number, { permalink }: FindingsOptions): string {
  const name = codeSpan(file, 300);
  const label = permalink === undefined ? name : markdownLink(name, permalink(file, 1));
  return `#### ${label} (${plural(count, 'finding')})`;
}

function lineLink(
  { file, start }: Pick<ReportFinding, 'file' | 'start'>,
  label: string,
  { permalink }: FindingsOptions,
): string {
  const text = label === String(start.line) ? label : codeSpan(label, 300);
  return permalink === undefined ? text : markdownLink(text, permalink(file, start.line));
}

function rulesOf(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.map((entry) => entry.finding.rule))];
}

function adviceLine(rule: string, { adviceOf }: FindingsOptions): readonly string[] {
  const advice = adviceOf?.(rule);
  return advice === undefined
    ? []
    : [`- ${codeSpan(rule, 100)}: ${escapeProse(advice.fix)} ${escapeProse(advice.why)}`];
}
