import type { Diff } from '../model/diff.ts';
import type { Report } from '../model/report.ts';
import { commentChanges } from './comment-changes.ts';
import { commentFindings } from './comment-findings.ts';
import { dataSentence } from './coverage-sentences.ts';
import { codeSpan, escapeMarkdown, escapeProse, markdownLink } from './escape.ts';
import { capitalise, plural } from './plural.ts';
import { rowsThatFit, utf8Length } from './rows-that-fit.ts';
import { verdictIcon, verdictSentence, verdictWord } from './verdict-sentence.ts';

/** What the base of the pull request tells, as far as it could be read. */
export interface CommentBase {
  readonly diff: Diff | undefined;
  /** The report of the base. */
  readonly before: Report | undefined;
}

export interface CommentOptions {
  /** The lines that make it ours, see comment-marker.ts. */
  readonly lead: string;
  /** Address of a line (from 1) of a linted file. */
  readonly permalink?: ((file: string, line: number) => string) | undefined;
  /** Address of the run, whose page shows the job summary. */
  readonly runAddress?: string | undefined;
  /** What was looked at: the id of the commit. */
  readonly commit?: string | undefined;
  /** What the run has to say that a reviewer should know, as that the change edits the config. */
  readonly notes?: readonly string[] | undefined;
  /** Most UTF-16 units the text may have; at least 4,096. */
  readonly maxLength?: number | undefined;
}

/**
 * GitHub takes a comment of so many characters and refuses a longer one as a whole. It counts code points, of which
 * there are never more than UTF-16 units. https://docs.github.com/rest/issues/comments
 */
const defaultMaxLength = 65_536;

/** Notes that a comment has room for; the job summary has all. */
const maxNotes = 4;

/** Bytes kept for headings, blank lines and the sentence about what is missing. */
const slack = 500;

/**
 * The comment of a pull request, as GitHub Markdown: the verdict, what the change lets roles do, the findings. Where not
 * all fits, whole items are left out, the least serious first, and the text says how many and where they are.
 */
export function renderComment(report: Report, base: CommentBase, options: CommentOptions): string {
  const maxLength = options.maxLength ?? defaultMaxLength;
  const whole = compose(report, base, options, Infinity);
  // Bytes of UTF-8 are never fewer than UTF-16 units, so what fits by bytes fits.
  return whole.length <= maxLength ? whole : compose(report, base, options, maxLength);
}

function compose(
  report: Report,
  { diff, before }: CommentBase,
  options: CommentOptions,
  maxBytes: number,
): string {
  const { runAddress } = options;
  const elsewhere =
    runAddress === undefined ? 'the job summary' : markdownLink('the job summary', runAddress);
  const head = [
    options.lead,
    `## ${verdictIcon[report.verdict]} Roleproof: ${verdictWord[report.verdict].toLowerCase()}`,
    `**${capitalise(verdictSentence(report))}**`,
    ...(options.notes ?? []).slice(0, maxNotes).map((note) => escapeProse(note, 600)),
  ].join('\n\n');
  const foot = footOf(report, options, elsewhere);
  const room = maxBytes - utf8Length(`${head}\n\n${foot}\n`) - slack;
  const changes = diff === undefined ? '' : changesSection(report, diff, { ...options, elsewhere }, room / 2);
  const findings = commentFindings(
    report,
    before,
    { permalink: options.permalink, elsewhere, diff },
    room - utf8Length(changes),
  );
  return `${[head, changes, findings, foot].filter((section) => section !== '').join('\n\n')}\n`;
}

function changesSection(
  report: Report,
  diff: Diff,
  options: Pick<CommentOptions, 'permalink'> & { readonly elsewhere: string },
  maxBytes: number,
): string {
  const { head, blocks } = commentChanges(report, diff, options);
  const shown = rowsThatFit(
    blocks.map((block) => `${block}\n`),
    maxBytes - utf8Length(head),
  );
  const missing = blocks.length - shown.length;
  return [
    '### What this change allows',
    head,
    ...shown.map((block) => block.trimEnd()),
    ...(missing > 0
      ? [
          `**${plural(missing, 'more difference')} not shown here**, for want of room: ${options.elsewhere} lists them.`,
        ]
      : []),
  ].join('\n\n');
}

function footOf(report: Report, { commit }: CommentOptions, elsewhere: string): string {
  const at = commit === undefined ? '' : `At ${codeSpan(commit.slice(0, 12))}. `;
  return `<sub>${at}More in ${elsewhere}. ${escapeMarkdown(dataSentence(report), 300)}</sub>`;
}
