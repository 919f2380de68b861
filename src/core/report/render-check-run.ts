import type { Severity } from '../model/finding.ts';
import type { Report, ReportFinding } from '../model/report.ts';
import { dataSentence } from './coverage-sentences.ts';
import { escapeMarkdown, escapeTerminal, neutraliseLog, shorten } from './escape.ts';
import { capitalise, plural } from './plural.ts';
import { annotationPlace, annotationText } from './render-annotations.ts';
import { verdictSentence } from './verdict-sentence.ts';

/** A check run with annotations, in the words of https://docs.github.com/rest/checks/runs. */
export interface CheckRun {
  readonly conclusion: 'failure' | 'neutral';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title: string;
}

const levels: Readonly<Record<Severity, CheckAnnotation['annotation_level']>> = {
  error: 'failure',
  'security-warning': 'warning',
  warning: 'warning',
  suggestion: 'notice',
};

/** GitHub takes 64 KB and 255 characters; a hidden character is spelt out with up to ten. */
const maxMessage = 4000;
const maxTitle = 200;

/** The findings for which a step's own annotations have no room, as a check run that shows them all on their lines. */
export function renderCheckRun(report: Report, findings: readonly ReportFinding[]): CheckRun {
  return {
    conclusion: report.verdict === 'pass' ? 'neutral' : 'failure',
    title: `${plural(findings.length, 'more finding')} on ${findings.length === 1 ? 'its line' : 'their lines'}`,
    summary: `${escapeMarkdown(capitalise(verdictSentence(report)))}\n\nA step can annotate ten findings of a kind; these are the others.\n\n<sub>${escapeMarkdown(dataSentence(report), 300)}</sub>`,
    annotations: findings.map(annotationOf),
  };
}

function annotationOf(finding: ReportFinding): CheckAnnotation {
  const { file, line, endLine, col, endColumn } = annotationPlace(finding);
  return {
    path: file,
    start_line: line,
    end_line: endLine,
    ...(col === undefined || endColumn === undefined ? {} : { start_column: col, end_column: endColumn }),
    annotation_level: levels[finding.severity],
    message: neutraliseLog(shorten(annotationText(finding), maxMessage)),
    title: escapeTerminal(finding.rule, maxTitle),
  };
}
