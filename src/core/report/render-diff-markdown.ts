import type { Diff, DiffAction, DiffEntry } from '../model/diff.ts';
import { formatCount } from '../model/format-count.ts';
import {
  type EntryGroup,
  describeDiffAction,
  diffHeadline,
  diffSentence,
  diffWord,
  groupEntries,
  groupScopes,
  newAccessSentence,
  someOf,
} from './diff-sentences.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { placeNames, shortName } from './place-names.ts';
import { enumerate, plural } from './plural.ts';
import { rowsThatFit } from './rows-that-fit.ts';

/** Items of one list shown in full. */
const maxItems = 10;

/** Bytes kept for the sentence that says how much is missing. */
const slack = 200;

export interface DiffMarkdownOptions {
  /** In UTF-8; undefined: as much as there is. */
  readonly maxBytes?: number;
}

/** The diff as GitHub-flavoured Markdown: the verdict, a headline for each document and role, the details folded. */
export function renderDiffMarkdown(diff: Diff, { maxBytes = Infinity }: DiffMarkdownOptions = {}): string {
  const head = `**${diffWord[diff.verdict]}:** ${diffSentence(diff)}`;
  const [documents, roles] = [groupEntries(diff.documents), groupEntries(diff.roles)];
  const blocks = [
    ...documents.map((group) => groupBlock(group, 'in')),
    ...roles.map((group) => groupBlock(group, 'in effect, for')),
  ];
  const shown = rowsThatFit(
    blocks.map((block) => `${block}\n`),
    maxBytes - head.length - slack,
  );
  const missing = blocks.length - shown.length;
  const all = [...diff.documents, ...diff.roles];
  const same = all.length - [...documents, ...roles].reduce((sum, { entries }) => sum + entries.length, 0);
  return `${[
    head,
    ...shown.map((block) => block.trimEnd()),
    ...(missing > 0 ? [`${formatCount(missing)} more in the JSON diff`] : []),
    ...(same > 0 ? [`<sub>${formatCount(same)} more ${same === 1 ? 'is' : 'are'} the same</sub>`] : []),
  ].join('\n\n')}\n`;
}

function groupBlock({ first, entries }: EntryGroup, where: string): string {
  const all = [
    ...placeNames(
      entries.flatMap(({ id, renamedFrom }) => (renamedFrom === null ? [id] : [])),
      (name) => codeSpan(name, 200),
    ),
    ...entries.flatMap(({ id, renamedFrom }) =>
      renamedFrom === null
        ? []
        : [`${codeSpan(shortName(id), 200)} (was ${codeSpan(shortName(renamedFrom), 200)})`],
    ),
  ];
  const names = all.slice(0, maxItems);
  const hidden = all.length - names.length;
  const places = enumerate(hidden > 0 ? [...names, `${formatCount(hidden)} more`] : names);
  const title = `- **${diffHeadline(first)}**, ${where} ${places}`;
  const rows = detailRows(first);
  if (rows.length === 0) return title;
  // Two spaces keep it inside the item; the blank lines make the list inside Markdown again.
  const details = [
    '<details><summary>Details</summary>',
    '',
    ...rows.map((row) => `- ${row}`),
    '',
    '</details>',
  ];
  return [title, '', ...details.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}

/** What differs in an entry, one Markdown line for each thing. */
export function detailRows(entry: DiffEntry): readonly string[] {
  const { actions, managed, patterns, scope, trust, unknown } = entry;
  const proof = newAccessSentence(entry);
  return [
    ...some(unknown, ({ side, what, reason, place }) => {
      const at = place === null ? '' : `, ${codeSpan(`${place.file}:${place.start.line}`, 300)}`;
      return `unknown in ${side}: ${codeSpan(what, 300)}: ${escapeMarkdown(reason, 500)}${at}`;
    }),
    ...texts('managed policy added', managed.added),
    ...texts('managed policy removed', managed.removed),
    ...texts('let in', trust.gained),
    ...texts('no more let in', trust.lost),
    ...texts('pattern added', patterns.added),
    ...texts('pattern removed', patterns.removed),
    ...actionRows('more', actions.added),
    ...actionRows('fewer', actions.removed),
    ...some(groupScopes(scope), ({ actions: names, gained, lost, conditions }) =>
      [
        `${codeSpan(someOf(names), 500)}`,
        ...oneLine('on', gained),
        ...oneLine('no more on', lost),
        ...oneLine('no more limited by', conditions.lost),
        ...oneLine('limited by', conditions.gained),
      ].join('; '),
    ),
    ...(proof === undefined ? [] : [escapeMarkdown(proof, 1000)]),
  ];
}

function actionRows(word: string, actions: readonly DiffAction[]): readonly string[] {
  const shown = actions
    .slice(0, maxItems)
    .map(
      (action) =>
        `${word}: ${codeSpan(action.action)} ${escapeMarkdown(describeDiffAction(action))}, by ${codeSpan(someOf(action.via), 300)}`,
    );
  const hidden = actions.length - shown.length;
  return hidden > 0 ? [...shown, `${word}: ${plural(hidden, 'action')} besides, in the JSON diff`] : shown;
}

function texts(word: string, all: readonly string[]): readonly string[] {
  return some(all, (text) => `${word}: ${codeSpan(text, 500)}`);
}

function oneLine(word: string, all: readonly string[]): readonly string[] {
  return all.length === 0 ? [] : [`${word} ${codeSpan(someOf(all), 1000)}`];
}

function some<Item>(items: readonly Item[], render: (item: Item) => string): readonly string[] {
  const hidden = items.length - maxItems;
  const rows = items.slice(0, maxItems).map(render);
  return hidden > 0 ? [...rows, `${formatCount(hidden)} more in the JSON diff`] : rows;
}
