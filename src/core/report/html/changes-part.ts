import type { Diff, DiffAction, DiffEntry } from '../../model/diff.ts';
import { formatCount } from '../../model/format-count.ts';
import {
  type EntryGroup,
  describeDiffAction,
  diffHeadline,
  diffSentence,
  diffWord,
  groupEntries,
  groupScopes,
  someOf,
} from '../diff-sentences.ts';
import { capitalise, enumerate } from '../plural.ts';
import { levelClass } from './level-mark.ts';
import { type Markup, type Part, markup } from './markup.ts';

/** Lines of one kind in one entry. */
const maxLines = 500;

/** Entries told. */
const maxGroups = 300;

/** What a change lets policies and roles do, as a section of a report. */
export function changesPart(diff: Diff): Markup {
  return markup`<section id="changes"><h2>What this change does</h2>
<p class="lead"><b class="${diff.verdict}">${diffWord[diff.verdict]}</b>: ${capitalise(diffSentence(diff))}</p>
${changeList(diff)}</section>
`;
}

/** What was compared, and all that differs: in effect first, then document by document. */
export function changeList(diff: Diff): Markup {
  const groups = [
    ...groupEntries(diff.roles).map((group) => ({ group, kind: 'In effect' })),
    ...groupEntries(diff.documents).map((group) => ({ group, kind: 'Written' })),
  ];
  const more = groups.length - maxGroups;
  const head = diff.head === '.' ? 'the files as they are' : markup`<code>${diff.head}</code>`;
  return markup`<p class="note">From <code>${diff.base}</code> to ${head}.</p>
${groups.slice(0, maxGroups).map(({ group, kind }) => groupPart(group, kind))}${
    more > 0 ? markup`<p>${formatCount(more)} more in the JSON diff</p>` : undefined
  }`;
}

function groupPart({ first, entries }: EntryGroup, kind: string): Markup {
  const names = entries
    .slice(0, 20)
    .map(({ id, renamedFrom }) => `${id}${renamedFrom === null ? '' : ` (was ${renamedFrom})`}`);
  const more = entries.length - names.length;
  const lines = linesOf(first);
  return markup`<article class="change"><h3>${diffHeadline(first)}</h3>
<p class="note">${kind}: ${enumerate(more > 0 ? [...names, `${formatCount(more)} more`] : names)}</p>
${lines.length === 0 ? undefined : markup`<details open><summary>What differs</summary><ul class="diff">${lines}</ul></details>`}</article>
`;
}

function linesOf(entry: DiffEntry): readonly Markup[] {
  const { actions, managed, patterns, scope, trust, unknown } = entry;
  return [
    ...lines(unknown, 'unknown', ({ side, what, reason, place }) => {
      const at = place === null ? '' : `, ${place.file}:${place.start.line}`;
      return markup`nobody can tell (${side}) <code>${what}</code>: ${reason}${at}`;
    }),
    ...lines(trust.gained, 'more', (who) => markup`let in: ${who}`),
    ...lines(trust.lost, 'less', (who) => markup`no more let in: ${who}`),
    ...lines(managed.added, 'more', (arn) => markup`managed policy <code>${arn}</code>`),
    ...lines(managed.removed, 'less', (arn) => markup`managed policy <code>${arn}</code>`),
    ...lines(patterns.added, 'more', (pattern) => markup`pattern <code>${pattern}</code>`),
    ...lines(patterns.removed, 'less', (pattern) => markup`pattern <code>${pattern}</code>`),
    ...lines(actions.added, 'more', actionLine),
    ...lines(actions.removed, 'less', actionLine),
    ...lines(groupScopes(scope), 'scope', ({ actions: names, gained, lost, conditions }) => {
      const parts = [
        ...part('on', gained),
        ...part('no more on', lost),
        ...part('no more limited by', conditions.lost),
        ...part('limited by', conditions.gained),
      ];
      return markup`<code>${someOf(names, 12)}</code> ${parts.map((one, index) => [index === 0 ? '' : '; ', one])}`;
    }),
  ];
}

function actionLine(action: DiffAction): Markup {
  return markup`<code>${action.action}</code> <b class="${levelClass[action.level]}">${describeDiffAction(action)}</b>, by <code>${someOf(action.via)}</code>`;
}

function part(word: string, all: readonly string[]): readonly Part[] {
  return all.length === 0 ? [] : [markup`${word} <code>${someOf(all, 8)}</code>`];
}

function lines<Item>(items: readonly Item[], kind: string, write: (item: Item) => Markup): readonly Markup[] {
  const more = items.length - maxLines;
  return [
    ...items.slice(0, maxLines).map((item) => markup`<li class="${kind}">${write(item)}</li>`),
    ...(more > 0 ? [markup`<li>${formatCount(more)} more in the JSON diff</li>`] : []),
  ];
}
