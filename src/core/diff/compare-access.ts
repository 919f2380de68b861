import type { Action } from '../iam/reference.ts';
import { sensitivityOf } from '../iam/sensitive-reads.ts';
import { accessLevels, readLevels } from '../model/access.ts';
import type { Diff, DiffAction, DiffEntry, DiffScope, DiffVerdict, LevelCounts } from '../model/diff.ts';
import type { Access, ActionAccess } from './access.ts';
import { type GrantRow, type RowMaker, restrictionsOf } from './grant-row.ts';

/** How one access differs from another; without a name and what cannot be told. */
export type Differences = Pick<
  DiffEntry,
  'patterns' | 'actions' | 'levels' | 'scope' | 'trust' | 'managed'
> & {
  /** What it amounts to, apart from what cannot be told. */
  readonly verdict: Exclude<DiffVerdict, 'unknown'>;
};

/** Holds two accesses against each other. */
export function compareAccess(base: Access, head: Access, maker: RowMaker): Differences {
  const directions = new Set<'widened' | 'narrowed'>();
  const tell = (isWider: boolean, isNarrower: boolean): void => {
    if (isWider) directions.add('widened');
    if (isNarrower) directions.add('narrowed');
  };
  const patterns = changeOf(base.patterns.keys(), head.patterns.keys());
  // A pattern that reaches nothing that is known may still reach something.
  tell(
    patterns.added.some((key) => head.patterns.get(key)?.isKnown === false),
    patterns.removed.some((key) => base.patterns.get(key)?.isKnown === false),
  );
  const added = onlyIn(head.actions, base.actions);
  const removed = onlyIn(base.actions, head.actions);
  tell(added.length > 0, removed.length > 0);

  const compare = createRowComparison(maker);
  const scope = [...head.actions].flatMap(([id, after]): DiffScope[] => {
    const before = base.actions.get(id);
    if (before === undefined) return [];
    const { isWider, isNarrower, ...difference } = compare(before, after);
    tell(isWider, isNarrower);
    return isWider || isNarrower ? [{ action: id, ...difference }] : [];
  });

  const denies = changeOf(base.denies.keys(), head.denies.keys());
  tell(denies.removed.length > 0, denies.added.length > 0);
  const told = new Set(scope.flatMap(({ conditions }) => [...conditions.gained, ...conditions.lost]));
  const denied = [
    ...denies.added.map((text) => ({ text, action: head.denies.get(text) ?? '', side: 'gained' as const })),
    ...denies.removed.map((text) => ({ text, action: base.denies.get(text) ?? '', side: 'lost' as const })),
  ].filter(({ text }) => !told.has(text));

  const trust = compareRows(base.trust, head.trust, maker);
  const trustLimits = changeOf(base.trustLimits, head.trustLimits);
  tell(
    trust.gained.length + trustLimits.removed.length > 0,
    trust.lost.length + trustLimits.added.length > 0,
  );
  const managed = changeOf(base.managed, head.managed);
  tell(managed.added.length > 0, managed.removed.length > 0);
  return {
    verdict: directions.size === 2 ? 'both' : ([...directions][0] ?? 'same'),
    patterns: {
      added: patterns.added.map((key) => head.patterns.get(key)?.text ?? key).sort(),
      removed: patterns.removed.map((key) => base.patterns.get(key)?.text ?? key).sort(),
    },
    actions: { added, removed },
    levels: { added: levelsOf(added), removed: levelsOf(removed) },
    scope: [...scope, ...denied.map(scopeOfDeny)].sort((a, b) => (a.action < b.action ? -1 : 1)),
    trust: {
      gained: [...trust.gained.map(describeTrust), ...trustLimits.removed.map((text) => `no more: ${text}`)],
      lost: [...trust.lost.map(describeTrust), ...trustLimits.added],
    },
    managed,
  };
}

/** A Deny of something that is not allowed there by the same document: it may be by another one. */
function scopeOfDeny({
  action,
  text,
  side,
}: {
  action: string;
  text: string;
  side: 'gained' | 'lost';
}): DiffScope {
  const conditions = { gained: [], lost: [], [side]: [text] };
  return { action, gained: [], lost: [], conditions };
}

/** What several differences amount to. What cannot be told outweighs all. */
export function joinVerdicts(verdicts: readonly DiffVerdict[]): Diff['verdict'] {
  const all = new Set(verdicts);
  all.delete('same');
  if (all.has('unknown')) return 'unknown';
  const [only] = all;
  return all.size > 1 ? 'both' : (only ?? 'same');
}

function changeOf(before: Iterable<string>, after: Iterable<string>): { added: string[]; removed: string[] } {
  const [old, present] = [new Set(before), new Set(after)];
  return {
    added: [...present].filter((one) => !old.has(one)).sort(),
    removed: [...old].filter((one) => !present.has(one)).sort(),
  };
}

function onlyIn(these: Access['actions'], those: Access['actions']): readonly DiffAction[] {
  return [...these.values()]
    .filter(({ action }) => !those.has(action.id))
    .map(({ action, via }) => describeAction(action, via))
    .sort((a, b) => weightOf(b) - weightOf(a) || (a.action < b.action ? -1 : 1));
}

function describeAction({ id, levels }: Action, via: readonly string[]): DiffAction {
  const level = levels[0] ?? 'Permissions management';
  return { action: id, level, tier: sensitivityOf(id)?.tier ?? null, via };
}

/** What changes things, then what returns content, then the rest. */
function weightOf({ level, tier }: DiffAction): number {
  if (!readLevels.includes(level)) return 10 - accessLevels.indexOf(level);
  return tier === 'A' ? 2 : tier === 'B' ? 1 : 0;
}

function levelsOf(actions: readonly DiffAction[]): LevelCounts {
  const counts = accessLevels
    .map((level) => [level, actions.filter((action) => action.level === level).length] as const)
    .filter(([, count]) => count > 0);
  return Object.fromEntries(counts);
}

interface RowDifference extends Omit<DiffScope, 'action'> {
  readonly isWider: boolean;
  readonly isNarrower: boolean;
}

/** Compares what actions are granted on; the same rows come again and again. */
function createRowComparison(maker: RowMaker): (before: ActionAccess, after: ActionAccess) => RowDifference {
  const known = new Map<string, RowDifference>();
  return (before, after) => {
    const key = `${keyOf(before)}\n${keyOf(after)}`;
    const found = known.get(key) ?? rowDifference(before, after, maker);
    known.set(key, found);
    return found;
  };
}

function keyOf({ rows, limits }: ActionAccess): string {
  return JSON.stringify([rows.map(({ key }) => key).sort(), [...limits].sort()]);
}

function rowDifference(before: ActionAccess, after: ActionAccess, maker: RowMaker): RowDifference {
  const { gained, lost } = compareRows(before.rows, after.rows, maker);
  const limits = changeOf(before.limits, after.limits);
  const restrictions = changeOf(before.rows.flatMap(restrictionsOf), after.rows.flatMap(restrictionsOf));
  const resources = {
    gained: describeResources(gained, before.rows),
    lost: describeResources(lost, after.rows),
  };
  const conditions = {
    gained: [...(lost.length > 0 ? restrictions.added : []), ...limits.added],
    lost: [...(gained.length > 0 ? restrictions.removed : []), ...limits.removed],
  };
  const isWider = gained.length + limits.removed.length > 0;
  const isNarrower = lost.length + limits.added.length > 0;
  // Where it is neither in the resources nor in the conditions alone, it is in how they go together.
  const showsWider = resources.gained.length + conditions.lost.length > 0;
  const showsNarrower = resources.lost.length + conditions.gained.length > 0;
  return {
    isWider,
    isNarrower,
    gained: isWider && !showsWider ? gained.map(describeRow).sort() : resources.gained,
    lost: isNarrower && !showsNarrower ? lost.map(describeRow).sort() : resources.lost,
    conditions,
  };
}

function compareRows(
  before: readonly GrantRow[],
  after: readonly GrantRow[],
  maker: RowMaker,
): { readonly gained: readonly GrantRow[]; readonly lost: readonly GrantRow[] } {
  return {
    gained: after.filter((row) => !maker.cover(before, row)),
    lost: before.filter((row) => !maker.cover(after, row)),
  };
}

/** The resources among these rows that the others do not speak of. */
function describeResources(rows: readonly GrantRow[], others: readonly GrantRow[]): string[] {
  const spoken = new Set(others.map(partsKey));
  return [...new Set(rows.filter((row) => !spoken.has(partsKey(row))).map(describeParts))].sort();
}

function partsKey({ principal, resource }: GrantRow): string {
  return JSON.stringify([principal?.symbolic, resource.symbolic]);
}

function describeParts({ principal, resource }: GrantRow): string {
  const who = principal === undefined ? '' : ` for ${principal.text}`;
  return `${resource.text}${who}`;
}

function describeRow(row: GrantRow): string {
  return [describeParts(row), ...restrictionsOf(row)].join('; ');
}

function describeTrust(row: GrantRow): string {
  const { principal, resource } = row;
  const what = resource.text === '' ? '' : ` ${resource.text}`;
  return [`${principal?.text ?? ''}${what}`, ...restrictionsOf(row)].join('; ');
}
