import { type Severity, severities } from '../model/finding.ts';
import type { Report, ReportFinding } from '../model/report.ts';
import { mostSevereFirst } from './findings-by-file.ts';
import { enumerate, plural } from './plural.ts';
import { verdictSentence, verdictWord } from './verdict-sentence.ts';
import { type CommandName, workflowCommand } from './workflow-command.ts';

/** What GitHub calls the severities. */
const annotationKinds: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  'security-warning': 'warning',
  warning: 'warning',
  suggestion: 'notice',
};

/** Where an annotation stands; columns are there or not together, within one line, and the last one is part of it. */
export interface AnnotationPlace {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
  readonly title: string;
  readonly col?: number;
  readonly endColumn?: number;
}

/** The runner shows this many annotations of a kind a step, and drops the others without a word. */
const maxPerKind = 10;

export interface AnnotationOptions {
  /** Those that are shown before others of their kind: what is new in a pull request. */
  readonly first?: ReadonlySet<ReportFinding> | undefined;
  readonly perKind?: number | undefined;
  /** The findings for which there is no room are shown on their lines by a check run. */
  readonly hasCheckRun?: boolean | undefined;
}

/**
 * The report as workflow commands, one a line: each finding at most once, what is new first and then the most severe, and
 * where there is no room for all a last notice that says how many are missing.
 */
export function renderAnnotations(report: Report, options: AnnotationOptions = {}): readonly string[] {
  const { shown, missing } = divide(report, options.first, options.perKind);
  return [
    ...incompleteCommand(report),
    ...shown.map(findingCommand),
    ...(missing.length > 0 ? [missingCommand(missing, options.hasCheckRun === true)] : []),
  ];
}

/** The findings for which a step's annotations have no room. */
export function unannotated(report: Report, first?: ReadonlySet<ReportFinding>): readonly ReportFinding[] {
  return divide(report, first).missing;
}

function divide(
  report: Report,
  first: ReadonlySet<ReportFinding> = new Set(),
  perKind = maxPerKind,
): { readonly shown: readonly ReportFinding[]; readonly missing: readonly ReportFinding[] } {
  const room: Record<CommandName, number> = {
    error: perKind,
    warning: perKind,
    notice: perKind,
    group: 0,
    endgroup: 0,
  };
  if (report.verdict === 'incomplete') room.error -= 1;
  // The notice about missing findings takes the place of one.
  if (overflow(report, room) > 0) room.notice -= 1;

  const shown: ReportFinding[] = [];
  const missing: ReportFinding[] = [];
  const ordered = mostSevereFirst(report.findings);
  const [ahead, behind] = [true, false].map((isFirst) =>
    ordered.filter((finding) => first.has(finding) === isFirst),
  );
  for (const finding of [...(ahead ?? []), ...(behind ?? [])]) {
    const kind = annotationKinds[finding.severity];
    if (room[kind]-- > 0) shown.push(finding);
    else missing.push(finding);
  }
  return { shown, missing };
}

function overflow({ findings }: Report, room: Readonly<Record<CommandName, number>>): number {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const finding of findings) counts[annotationKinds[finding.severity]] += 1;
  return (['error', 'warning', 'notice'] as const).filter((kind) => counts[kind] > room[kind]).length;
}

/** A run that could not check everything fails; where it has no finding to show, that alone says why. */
function incompleteCommand(report: Report): readonly string[] {
  if (report.verdict !== 'incomplete') return [];
  return [
    workflowCommand('error', { title: 'Roleproof' }, `${verdictWord.incomplete}: ${verdictSentence(report)}`),
  ];
}

function findingCommand(finding: ReportFinding): string {
  return workflowCommand(
    annotationKinds[finding.severity],
    annotationPlace(finding),
    annotationText(finding),
  );
}

/** Columns are taken only where the place is within one line; the last column is part of it, other than in the report. */
export function annotationPlace({ file, start, end, rule }: ReportFinding): AnnotationPlace {
  const endLine = end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
  const place = { file, line: start.line, endLine, title: rule };
  if (endLine !== start.line || end.line !== start.line) return place;
  return { ...place, col: start.column, endColumn: Math.max(start.column, end.column - 1) };
}

/** What is wrong, where else to look, and where it is explained, a line each. */
export function annotationText({ message, help, related }: ReportFinding): string {
  const places = related.map((place) => `${place.file}:${place.start.line}: ${place.message}`);
  return [message, ...places, help].filter((line) => line !== '').join('\n');
}

function missingCommand(missing: readonly ReportFinding[], hasCheckRun: boolean): string {
  const parts = severities
    .map((severity) => [severity, missing.filter((finding) => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => plural(count, severity.replace('-', ' ')));
  const where = hasCheckRun
    ? 'as annotations of the check run Roleproof'
    : 'without an annotation: GitHub shows ten of a kind. The log and the job summary list them';
  const text = `${plural(missing.length, 'more finding')} (${enumerate(parts)}) ${where}.`;
  return workflowCommand('notice', { title: 'Roleproof' }, text);
}
