import { accessLevels } from '../model/access.ts';
import type { Diff, DiffAction, DiffEntry, DiffScope } from '../model/diff.ts';
import { formatCount } from '../model/format-count.ts';
import { describeDiffAction, someOf } from './diff-sentences.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { placeNames } from './place-names.ts';
import { enumerate } from './plural.ts';

/** Names of documents and roles in one item. */
const maxNames = 3;

/** One thing a change lets somebody do. */
interface Serious {
  /** The lower, the more serious. */
  readonly rank: number;
  /** What makes two of them the same thing in two places. */
  readonly key: string;
  /** Markdown. */
  readonly text: string;
}

/**
 * All that a change adds, as Markdown items, the most serious first: what nobody can tell, who is let in, what changes
 * something, what returns content, managed policies, what reaches further, the rest. The same thing in several
 * documents is one item; roles are named where no document says it.
 */
export function seriousChanges(diff: Diff): readonly string[] {
  const inDocuments = changesIn(diff.documents);
  const all = new Map([...changesIn(diff.roles), ...inDocuments]);
  return [...all.values()]
    .toSorted((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map(({ text, places }) => `- ${text}, in ${someNames(places)}`);
}

function changesIn(entries: readonly DiffEntry[]) {
  const found = new Map<string, Serious & { readonly places: string[] }>();
  for (const entry of entries)
    for (const one of changesOf(entry)) {
      const same = found.get(one.key);
      if (same === undefined) found.set(one.key, { ...one, places: [entry.id] });
      else same.places.push(entry.id);
    }
  return found;
}

function changesOf({ unknown, trust, actions, managed, scope }: DiffEntry): readonly Serious[] {
  return [
    ...unknown.map(({ side, what, reason }): Serious => ({
      rank: 0,
      key: JSON.stringify(['unknown', side, what, reason]),
      text: `**nobody can tell** (${side}) ${codeSpan(what, 300)}: ${escapeMarkdown(reason, 300)}`,
    })),
    ...trust.gained.map((who): Serious => ({
      rank: 1,
      key: JSON.stringify(['trust', who]),
      text: `**let in** ${codeSpan(who, 300)}`,
    })),
    ...actions.added.map((action): Serious => ({
      rank: rankOf(action),
      key: JSON.stringify(['action', action.action]),
      text: `${codeSpan(action.action)} ${escapeMarkdown(describeDiffAction(action))}, by ${codeSpan(someOf(action.via), 300)}`,
    })),
    ...managed.added.map((arn): Serious => ({
      rank: 6,
      key: JSON.stringify(['managed', arn]),
      text: `**managed policy** ${codeSpan(arn, 300)}`,
    })),
    ...scope.filter(isWider).map((one): Serious => ({
      rank: 7,
      key: JSON.stringify(['scope', one]),
      text: `${codeSpan(one.action)} **reaches further**: ${widerText(one)}`,
    })),
  ];
}

/** Levels that change something by their strength, then tiers A and B, then the rest. */
function rankOf({ level, tier }: DiffAction): number {
  const strength = accessLevels.indexOf(level);
  if (strength < accessLevels.indexOf('Read')) return 2 + strength;
  if (tier === 'A') return 5;
  return tier === 'B' ? 8 : 9;
}

function isWider({ gained, conditions }: DiffScope): boolean {
  return gained.length + conditions.lost.length > 0;
}

function widerText({ gained, conditions }: DiffScope): string {
  return [
    ...(gained.length > 0 ? [`on ${codeSpan(someOf(gained), 500)}`] : []),
    ...(conditions.lost.length > 0 ? [`no more limited by ${codeSpan(someOf(conditions.lost), 500)}`] : []),
  ].join('; ');
}

function someNames(names: readonly string[]): string {
  const all = placeNames(names, (name) => codeSpan(name, 200));
  const shown = all.slice(0, maxNames);
  const more = all.length - shown.length;
  return enumerate(more > 0 ? [...shown, `${formatCount(more)} more`] : shown);
}
