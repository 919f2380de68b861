import { grantedByDocument } from '../iam/granted.ts';
import type { ManagedPolicies } from '../iam/managed-policies.ts';
import type { Reference } from '../iam/reference.ts';
import type { HeldAction, RoleAccess } from '../iam/role-access.ts';
import { sensitivityOf } from '../iam/sensitive-reads.ts';
import { type AccessLevel, accessLevels } from '../model/access.ts';
import type { RoleExplanation } from '../model/explanation.ts';
import { positionAt } from '../model/source.ts';
import { explainGrant } from './explain-grant.ts';

/**
 * What a role can do, how much of it is content, and where that comes from. `mirrors` are the other texts of the same
 * configured role.
 */
export function explainRole(
  reference: Reference,
  managedPolicies: ManagedPolicies,
  { role, held, granted, unknown }: RoleAccess,
  mirrors: readonly RoleAccess[],
): RoleExplanation {
  const actions = [...held.values()].sort((a, b) => (a.action.id < b.action.id ? -1 : 1));
  const tierOf = ({ action }: HeldAction) => sensitivityOf(action.id)?.tier;
  return {
    kind: 'role',
    role: role.name,
    policies: role.policies.map(({ kind, name, version, document }) => ({
      kind,
      name,
      version: version ?? null,
      updatedAt: kind === 'managed' ? (managedPolicies.find(name)?.updatedAt ?? null) : null,
      granted: grantedByDocument(reference, document).total,
    })),
    mirrors: mirrors.map((mirror) => ({ role: mirror.role.name, granted: mirror.granted })),
    granted,
    tiers: {
      A: actions.filter((one) => tierOf(one) === 'A').length,
      B: actions.filter((one) => tierOf(one) === 'B').length,
    },
    actions: byLevel(actions),
    content: actions.flatMap(({ action, grants }) => {
      const sensitivity = sensitivityOf(action.id);
      if (sensitivity?.tier !== 'A') return [];
      return { action: action.id, ...sensitivity, grants: grants.map(explainGrant) };
    }),
    unknown: unknown.map(({ what, reason, span: { source, start } }) => ({
      what,
      reason,
      file: source.file,
      line: positionAt(source, start).line,
    })),
    data: { version: reference.version, updatedAt: reference.updatedAt },
  };
}

function byLevel(actions: readonly HeldAction[]): Readonly<Record<AccessLevel, readonly string[]>> {
  const lists: Record<AccessLevel, string[]> = {
    'Permissions management': [],
    Tagging: [],
    Write: [],
    Read: [],
    List: [],
  };
  for (const { action } of actions) lists[action.levels[0] ?? accessLevels[0]].push(action.id);
  return lists;
}
