import { readLevels } from '../model/access.ts';
import type {
  DriftCause,
  DriftedAction,
  LockedAction,
  LockedPolicy,
  LockedReference,
  LockedRole,
  RoleDrift,
} from '../model/lock.ts';
import { isAllowedBy } from './lock-role.ts';

/** One side of a comparison: a role, or none, and the data its patterns were expanded with. */
export interface DriftSide {
  readonly role: LockedRole | undefined;
  readonly reference: LockedReference;
}

/** How a role differs from what was locked, and why. */
export function roleDrift(name: string, before: DriftSide, after: DriftSide): RoleDrift {
  const [old, present] = [before.role?.actions ?? noActions, after.role?.actions ?? noActions];
  const causesOf = (action: string, holder: DriftSide, other: DriftSide) =>
    orderedCauses(causes(action, holder, other, before, after));
  const added = [...present].flatMap(([action, now]) =>
    old.has(action) ? [] : { action, ...now, causes: causesOf(action, after, before) },
  );
  const removed = [...old].flatMap(([action, was]) =>
    present.has(action) ? [] : { action, ...was, causes: causesOf(action, before, after) },
  );
  const changed = [...present].flatMap(([action, now]) => {
    const was = old.get(action);
    if (was === undefined || (was.level === now.level && was.tier === now.tier)) return [];
    return { action, ...now, before: was, causes: [judgedAnew(before, after)] };
  });
  const unknown = {
    added: missingIn(before.role?.unknown ?? [], after.role?.unknown ?? []),
    removed: missingIn(after.role?.unknown ?? [], before.role?.unknown ?? []),
  };
  const differs = [added, removed, changed, unknown.added, unknown.removed].some((list) => list.length > 0);
  return {
    role: name,
    status: statusOf(before.role, after.role, differs),
    added: mostSeriousFirst(added),
    removed: mostSeriousFirst(removed),
    changed: mostSeriousFirst(changed),
    unknown,
  };
}

/** Whether something nobody reviewed may do more than describe: it changes things, or returns content. */
export function isSerious({ level, tier }: LockedAction): boolean {
  return !readLevels.includes(level) || tier === 'A';
}

const noActions: LockedRole['actions'] = new Map();

function statusOf(
  before: LockedRole | undefined,
  after: LockedRole | undefined,
  differs: boolean,
): RoleDrift['status'] {
  if (before === undefined) return 'new';
  if (after === undefined) return 'gone';
  return differs ? 'changed' : 'same';
}

/**
 * Why one side holds an action that the other does not. What the holder's patterns say and the other's do not explains
 * it; where the other says the same, a Deny or the data does.
 */
function causes(
  action: string,
  holder: DriftSide,
  other: DriftSide,
  before: DriftSide,
  after: DriftSide,
): readonly DriftCause[] {
  const others = new Map((other.role?.policies ?? []).map((policy) => [policy.name, policy]));
  const granting = (holder.role?.policies ?? []).flatMap((policy) =>
    policy.allows
      .filter((pattern) => isAllowedBy(pattern, action))
      .map((pattern) => ({ policy, pattern, isShared: others.get(policy.name)?.allows.includes(pattern) })),
  );
  const shared = granting.filter(({ isShared }) => isShared === true);
  if (granting.length > 0 && shared.length === 0)
    return granting.map(({ policy }) => rewritten(policy.name, before.role, after.role));
  const denying = [...new Set([...others.values(), ...(holder.role?.policies ?? [])].map(({ name }) => name))]
    .filter((name) => denialsOf(before.role, name) !== denialsOf(after.role, name))
    .map((name) => rewritten(name, before.role, after.role));
  const anew = judgedAnew(before, after);
  return anew.kind === 'judgement' && denying.length > 0 ? denying : [...denying, anew];
}

function denialsOf(role: LockedRole | undefined, name: string): string {
  return JSON.stringify(role?.policies.find((policy) => policy.name === name)?.denies ?? []);
}

function rewritten(name: string, before: LockedRole | undefined, after: LockedRole | undefined): DriftCause {
  const from = versionOf(before?.policies, name);
  const to = versionOf(after?.policies, name);
  return from !== undefined && to !== undefined && from !== to
    ? { kind: 'managed-policy', policy: name, from, to }
    : { kind: 'policy', policy: name };
}

function versionOf(policies: readonly LockedPolicy[] | undefined, name: string): string | undefined {
  return policies?.find((policy) => policy.name === name)?.version ?? undefined;
}

function judgedAnew({ reference: from }: DriftSide, { reference: to }: DriftSide): DriftCause {
  return from.version === to.version
    ? { kind: 'judgement' }
    : { kind: 'reference', from: from.version, to: to.version };
}

function orderedCauses(found: readonly DriftCause[]): readonly DriftCause[] {
  const unique = new Map(found.map((cause) => [JSON.stringify(cause), cause]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cause]) => cause);
}

/** What changes things, then tier A, then tier B, then the rest; each by name. */
function mostSeriousFirst<Drifted extends DriftedAction>(actions: readonly Drifted[]): readonly Drifted[] {
  return actions.toSorted((a, b) => weightOf(b) - weightOf(a) || (a.action < b.action ? -1 : 1));
}

function weightOf({ level, tier }: LockedAction): number {
  if (!readLevels.includes(level)) return 3;
  return tier === 'A' ? 2 : tier === 'B' ? 1 : 0;
}

function missingIn(list: readonly string[], candidates: readonly string[]): readonly string[] {
  return candidates.filter((one) => !list.includes(one));
}
