import type { Diff, DiffEntry, LevelCounts } from '../model/diff.ts';
import { formatCount } from '../model/format-count.ts';
import { type EntryGroup, diffHeadline, diffSentence, diffWord, groupEntries } from './diff-sentences.ts';
import { codeSpan } from './escape.ts';
import { foldedTable } from './folded-table.ts';
import { shownLevels } from './granted-rows.ts';
import { placeNames } from './place-names.ts';
import { enumerate, plural } from './plural.ts';
import { rowsThatFit, utf8Length } from './rows-that-fit.ts';
import { seriousChanges } from './serious-changes.ts';

const head = `| | Change | ${shownLevels.join(' | ')} | Returns content |\n| --- | --- |${' ---: |'.repeat(shownLevels.length + 1)}`;

/** Items of the change told in full, and names of documents in one row. */
const maxItems = 10;
const maxNames = 5;

/** Room for the headings, the table's two heads and the sentences about what is missing. */
const slack = 900;

/** What a change lets policies and roles do, as Markdown: a table with counts, then the most serious of it in full. */
export function changesSection(diff: Diff, maxBytes: number): string {
  const rows = [
    ...groupEntries(diff.documents).map((group) => tableRow(group, '')),
    ...groupEntries(diff.roles).map((group) => tableRow(group, 'in effect: ')),
  ];
  const changes = seriousChanges(diff);
  const items = rowsThatFit(changes.slice(0, maxItems), (maxBytes - slack) / 2);
  const shown = rowsThatFit(rows, maxBytes - slack - utf8Length(items.join('\n')));
  const missing = rows.length - shown.length;
  const more = changes.length - items.length;
  return [
    `### What this change does\n\n**${diffWord[diff.verdict]}:** ${diffSentence(diff)}`,
    ...(shown.length > 0 ? [foldedTable(head, shown, 'row')] : []),
    ...(missing > 0 ? [`${plural(missing, 'more row')} in the JSON diff.`] : []),
    ...(items.length > 0 ? [`The most serious of it:\n\n${items.join('\n')}`] : []),
    ...(more > 0 ? [`${plural(more, 'more change')} that let somebody do more, in the JSON diff.`] : []),
  ].join('\n\n');
}

function tableRow({ first, entries }: EntryGroup, kind: string): string {
  const all = placeNames(
    entries.map(({ id }) => id),
    (name) => codeSpan(name, 200),
  );
  const names = all.slice(0, maxNames);
  const more = all.length - names.length;
  const where = enumerate(more > 0 ? [...names, `${formatCount(more)} more`] : names);
  const { levels, actions } = first;
  const counts = shownLevels.map((level) =>
    signed(countIn(levels.added, level), countIn(levels.removed, level)),
  );
  const content = signed(contentIn(actions.added), contentIn(actions.removed));
  return `| ${kind}${where} | ${diffHeadline(first)} | ${[...counts, content].join(' | ')} |`;
}

function countIn(levels: LevelCounts, level: (typeof shownLevels)[number]): number {
  return levels[level] ?? 0;
}

function contentIn(actions: DiffEntry['actions']['added']): number {
  return actions.filter(({ tier }) => tier === 'A').length;
}

function signed(added: number, removed: number): string {
  return [
    ...(added > 0 ? [`**+${formatCount(added)}**`] : []),
    ...(removed > 0 ? [`−${formatCount(removed)}`] : []),
  ].join(' ');
}
