import { accessLevels } from '../model/access.ts';
import type { Diff, DiffAction, DiffEntry, DiffScope, LevelCounts } from '../model/diff.ts';
import { formatCount } from '../model/format-count.ts';
import { escapeTerminal, neutraliseCommands } from './escape.ts';
import { enumerate, plural } from './plural.ts';

/** What a difference amounts to in one word, as every format says it. */
export const diffWord = {
  widened: 'Widened',
  narrowed: 'Narrowed',
  both: 'Widened and narrowed',
  same: 'Same',
  unknown: 'Unknown',
} as const;

/** What it means for everything together, one sentence with its period. */
export function diffSentence(diff: Diff): string {
  const changed = enumerate([...countOf(diff.documents, 'document'), ...countOf(diff.roles, 'role')]);
  switch (diff.verdict) {
    case 'widened':
      return `${changed} can do more than before, and nothing less.`;
    case 'narrowed':
      return `${changed} can do less than before, and nothing more.`;
    case 'both':
      return `${changed} can do more here and less there.`;
    case 'same':
      return 'nothing can do more or less than before.';
    case 'unknown':
      return 'not everything could be told, so more may have changed than is said here.';
  }
}

/** The same for a log, with what was compared: one line. */
export function changeLine(diff: Diff): string {
  const base = /^[0-9a-f]{40,64}$/.test(diff.base) ? diff.base.slice(0, 12) : escapeTerminal(diff.base, 200);
  return neutraliseCommands(
    `Compared with ${base}: ${diffWord[diff.verdict].toLowerCase()}; ${diffSentence(diff)}`,
  );
}

/** `61 more actions (35 Read, 26 List), none returns content`: one entry in one line, without its name. Holds no text of others. */
export function diffHeadline(entry: DiffEntry): string {
  const { actions, levels, managed, scope, status, trust, unknown } = entry;
  const wider = scope.filter(({ gained, conditions }) => gained.length + conditions.lost.length > 0).length;
  const narrower = scope.filter(({ lost, conditions }) => lost.length + conditions.gained.length > 0).length;
  const parts = [
    ...(actions.added.length > 0 ? [moreActions(actions.added, levels.added)] : []),
    ...(actions.removed.length > 0
      ? [`${plural(actions.removed.length, 'fewer action', 'fewer actions')} ${byLevel(levels.removed)}`]
      : []),
    ...(wider > 0 ? [`${plural(wider, 'action reaches', 'actions reach')} further`] : []),
    ...(narrower > 0 ? [`${plural(narrower, 'action reaches', 'actions reach')} less far`] : []),
    ...(trust.gained.length > 0 ? [`${formatCount(trust.gained.length)} more let in`] : []),
    ...(trust.lost.length > 0 ? [`${formatCount(trust.lost.length)} fewer let in`] : []),
    ...(managed.added.length > 0
      ? [`${plural(managed.added.length, 'more managed policy', 'more managed policies')}`]
      : []),
    ...(managed.removed.length > 0
      ? [`${plural(managed.removed.length, 'fewer managed policy', 'fewer managed policies')}`]
      : []),
    ...(unknown.length > 0 ? [`${plural(unknown.length, 'thing')} nobody can tell`] : []),
  ];
  const what = parts.length > 0 ? parts.join('; ') : quietHeadline(entry);
  return status === 'added' || status === 'removed'
    ? `${status === 'added' ? 'new' : 'gone'}: ${what}`
    : what;
}

/**
 * What the check of an entry says beyond its lists, without a period; undefined where they say it. Holds text of others.
 */
export function newAccessSentence({
  actions,
  newAccess,
  scope,
  status,
  trust,
}: DiffEntry): string | undefined {
  if (newAccess === undefined || status === 'removed') return undefined;
  const { result, witness, reason } = newAccess;
  const example =
    witness === null
      ? ''
      : [
          `${witness.action} on ${witness.resource}`,
          ...(witness.principal === null ? [] : [` for ${witness.principal}`]),
          ...witness.conditions.map((condition) => `, if ${condition}`),
        ].join('');
  if (result === 'pass') return 'nothing is newly allowed, known actions or not: proved';
  if (result === 'unknown')
    return `whether anything is newly allowed cannot be told${reason === null ? '' : `: ${reason}`}${example === '' ? '' : ` (${example})`}`;
  const isTold =
    actions.added.length + trust.gained.length > 0 ||
    scope.some(({ gained, conditions }) => gained.length + conditions.lost.length > 0);
  return isTold ? undefined : `newly allowed, though no known action is: ${example}`;
}

/** Entries that a reader should see: all but those in which nothing differs. */
function differing(entries: readonly DiffEntry[]): readonly DiffEntry[] {
  return entries.filter(({ status, renamedFrom }) => status !== 'same' || renamedFrom !== null);
}

/** Entries that differ in the same way, together: a change and its mirrors are one thing to read. */
export interface EntryGroup {
  /** What the others differ in too. */
  readonly first: DiffEntry;
  /** Never empty. */
  readonly entries: readonly DiffEntry[];
}

/** The entries that differ, grouped, in the order of the first of each group. */
export function groupEntries(entries: readonly DiffEntry[]): readonly EntryGroup[] {
  const groups = new Map<string, { first: DiffEntry; entries: DiffEntry[] }>();
  for (const entry of differing(entries)) {
    const { id: _, renamedFrom, ...rest } = entry;
    const key = JSON.stringify([renamedFrom !== null, rest]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: entry, entries: [entry] });
    else group.entries.push(entry);
  }
  return [...groups.values()];
}

/** `Read`, `Read, returns content`: how serious an action is. */
export function describeDiffAction({ level, tier }: DiffAction): string {
  if (tier === 'A') return `${level}, returns content`;
  return tier === 'B' ? `${level}, may show secrets` : level;
}

/** Actions whose reach differs in the same way, together. */
export function groupScopes(
  scope: readonly DiffScope[],
): readonly (Omit<DiffScope, 'action'> & { readonly actions: readonly string[] })[] {
  const groups = new Map<string, Omit<DiffScope, 'action'> & { actions: string[] }>();
  for (const { action, ...difference } of scope) {
    const key = JSON.stringify(difference);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ...difference, actions: [action] });
    else group.actions.push(action);
  }
  return [...groups.values()];
}

/** The first few names, and how many more there are. */
export function someOf(names: readonly string[], most = 3): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(', ')} and ${formatCount(more)} more` : enumerate(names);
}

function moreActions(added: readonly DiffAction[], levels: LevelCounts): string {
  const content = added.filter(({ tier }) => tier === 'A').length;
  const returned =
    content === 0
      ? added.length === 1
        ? 'returns no content'
        : 'none returns content'
      : `${formatCount(content)} ${content === 1 ? 'returns' : 'return'} content`;
  return `${plural(added.length, 'more action')} ${byLevel(levels)}, ${returned}`;
}

function byLevel(levels: LevelCounts): string {
  const parts = accessLevels.flatMap((level) => {
    const count = levels[level] ?? 0;
    return count === 0 ? [] : [`${formatCount(count)} ${level}`];
  });
  return `(${parts.join(', ')})`;
}

function quietHeadline({ patterns, renamedFrom, status }: DiffEntry): string {
  if (patterns.added.length + patterns.removed.length > 0) return 'the same actions by other patterns';
  if (status === 'added' || status === 'removed') return 'nothing allowed';
  return renamedFrom === null ? 'the same' : 'renamed, the same access';
}

function countOf(entries: readonly DiffEntry[], noun: string): readonly string[] {
  const count = entries.filter(({ verdict }) => verdict !== 'same').length;
  return count === 0 ? [] : [plural(count, noun)];
}

/** How many distinct actions policies newly allow, in any document. */
export function addedActions({ documents }: Diff): number {
  return new Set(documents.flatMap(({ actions }) => actions.added.map(({ action }) => action))).size;
}
