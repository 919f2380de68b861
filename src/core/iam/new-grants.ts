import type { Diff, DiffEntry, DiffScope } from '../model/diff.ts';
import type { PolicyDocument } from '../model/policy.ts';
import { lonePolicies } from './lone-policies.ts';
import type { Action } from './reference.ts';
import type { Grant, HeldAction, RoleAccess } from './role-access.ts';
import type { RolePolicies } from './role-policies.ts';

/** What new grants are looked for in. */
export interface Compared {
  readonly documents: readonly PolicyDocument[];
  readonly rolePolicies: readonly RolePolicies[];
  accessOf(role: RolePolicies): RoleAccess;
}

/** An action that a role, or an identity policy of none, can do and could not, or can do in more places than it could. */
export interface NewGrant {
  readonly access: RoleAccess;
  readonly action: Action;
  /** What allows it by now. */
  readonly grant: Grant;
  /** What it reaches besides what it reached; undefined: the action itself is new. */
  readonly wider: DiffScope | undefined;
}

/**
 * What a change newly allows, each with the entry that does. Where the entry was there before, as when a Deny is taken
 * away, it still is what allows. What the diff cannot tell is left out: it says so itself.
 */
export function newGrants(diff: Diff, head: Compared, base: Compared): readonly NewGrant[] {
  return [
    ...newIn(diff.roles, head, head.rolePolicies, base, base.rolePolicies),
    ...newIn(
      diff.documents,
      head,
      lonePolicies(head.documents, head.rolePolicies),
      base,
      lonePolicies(base.documents, []),
    ),
  ];
}

function newIn(
  entries: readonly DiffEntry[],
  head: Compared,
  headRoles: readonly RolePolicies[],
  base: Compared,
  baseRoles: readonly RolePolicies[],
): readonly NewGrant[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const before = new Map(baseRoles.map((role) => [role.name, role]));
  return headRoles.flatMap((role) => {
    const entry = byId.get(role.name);
    if (entry === undefined || entry.status === 'same') return [];
    const access = head.accessOf(role);
    const old = before.get(entry.renamedFrom ?? entry.id);
    const oldAccess = old === undefined ? undefined : base.accessOf(old);
    const wider = entry.scope.filter(({ gained, conditions }) => gained.length + conditions.lost.length > 0);
    const changes = [
      ...entry.actions.added.map(({ action }) => ({ action, wider: undefined })),
      ...wider.map((scope) => ({ action: scope.action, wider: scope })),
    ];
    const [present, past] = [access, oldAccess].map((one) => heldIn(one, changes.length));
    return changes.flatMap((change): readonly NewGrant[] => {
      const held = present?.get(change.action);
      if (held === undefined) return [];
      const { action } = held;
      return causesOf(held, past?.get(action.id)).map((grant) => ({
        access,
        action,
        grant,
        wider: change.wider,
      }));
    });
  });
}

/** What an access holds; worked out as a whole where much is asked of it, for asking one by one costs more then. */
function heldIn(access: RoleAccess | undefined, questions: number): ReadonlyMap<string, HeldAction> {
  if (access === undefined) return new Map();
  return questions > 100 ? new Map(access.held) : access.held;
}

/** The grants that were not there in the same words; all, where that is none. */
function causesOf({ grants }: HeldAction, before: HeldAction | undefined): readonly Grant[] {
  const old = new Set(before?.grants.map(wordsOf));
  const fresh = grants.filter((grant) => !old.has(wordsOf(grant)));
  return fresh.length === 0 ? grants : fresh;
}

function wordsOf({ policy, pattern, statement, resources, conditions, when }: Grant): string {
  return JSON.stringify([
    policy.version === undefined ? '' : policy.name,
    pattern?.text.toLowerCase() ?? statement.action?.values.map(({ text }) => text.toLowerCase()).sort(),
    statement.resource?.negated,
    resources.map(({ text }) => text).sort(),
    conditions.map(({ operator, key, values }) => [operator.text, key.text, values.map(({ text }) => text)]),
    when,
  ]);
}
