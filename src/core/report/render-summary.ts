import { formatCount } from '../model/format-count.ts';
import type { Diff } from '../model/diff.ts';
import type { Report } from '../model/report.ts';
import { changesSection } from './changes-section.ts';
import { picturesSection } from './pictures-section.ts';
import { checkedSentence, dataSentence, uncheckedParts } from './coverage-sentences.ts';
import { escapeMarkdown, escapeProse } from './escape.ts';
import { type FindingsOptions, findingsSection } from './findings-section.ts';
import { grantedSection } from './granted-section.ts';
import { capitalise } from './plural.ts';
import { rowsThatFit, utf8Length } from './rows-that-fit.ts';
import { verdictIcon, verdictSentence, verdictWord } from './verdict-sentence.ts';

export interface SummaryOptions extends FindingsOptions {
  /** What the change does, where something was compared. */
  readonly diff?: Diff | undefined;
  /** Most bytes of UTF-8 the text may have; at least 4,096. */
  readonly maxBytes?: number | undefined;
}

/**
 * GitHub drops a summary of more than 1 MiB as a whole; the slack is for what else a step writes
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits).
 */
const defaultMaxBytes = 1_048_576 - 16_384;

/** Room for the sentence that says what is missing. */
const slack = 200;

/**
 * The report as GitHub Markdown, for a job summary or a file: the verdict, what the change does, what the roles can do as
 * a table and as pictures, the findings, what was not checked. Where not all fits, whole rows are left out, the least
 * severe findings first, and the text says how many.
 */
export function renderSummary(report: Report, options: SummaryOptions = {}): string {
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  const head = [
    `## ${verdictIcon[report.verdict]} Roleproof: ${verdictWord[report.verdict].toLowerCase()}`,
    `**${capitalise(verdictSentence(report))}**`,
    `Checked ${checkedSentence(report)}`,
  ].join('\n\n');
  const foot = `<sub>${escapeMarkdown(dataSentence(report), 300)}</sub>`;
  const room = maxBytes - utf8Length(`${head}\n\n${foot}\n`);
  const share = room / 5;
  const changes = options.diff === undefined ? '' : changesSection(options.diff, share);
  const granted = grantedSection(report, share);
  const pictures = picturesSection(report, share);
  const unchecked = uncheckedSection(report, share);
  // Findings get all that is left.
  const others = [changes, granted, pictures, unchecked].filter((section) => section !== '');
  const findings = findingsSection(report, options, room - utf8Length(`${others.join('\n\n')}\n\n\n\n`));
  const sections = [head, changes, granted, pictures, findings, unchecked, foot];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function uncheckedSection(report: Report, maxBytes: number): string {
  const rows = uncheckedParts(report).map(
    ({ what, reason }) => `- **${escapeMarkdown(what, 300)}**: ${escapeProse(reason, 500)}`,
  );
  if (rows.length === 0) return '';
  const shown = rowsThatFit(rows, maxBytes - slack);
  const missing = rows.length - shown.length;
  return [
    '### Not checked\n',
    ...shown,
    ...(missing > 0 ? [`- ${formatCount(missing)} more in the JSON report`] : []),
  ].join('\n');
}
