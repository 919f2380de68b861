import type { LockedAction, LockedPolicy, LockedRole } from '../model/lock.ts';
import { plainData } from '../model/plain-data.ts';
import type { Statement } from '../model/policy.ts';
import { matches } from './pattern.ts';
import type { RoleAccess } from './role-access.ts';
import type { AttachedPolicy, RolePolicies } from './role-policies.ts';
import { sensitivityOf } from './sensitive-reads.ts';

/**
 * The texts of each configured role of a run: the role as its canonical files say first, then its mirrors. A role whose
 * canonical files were not read is left out.
 */
export function configuredRoles(roles: readonly RolePolicies[]): readonly (readonly RolePolicies[])[] {
  const groups = new Map<string, RolePolicies[]>();
  for (const role of roles) {
    const { configured } = role;
    if (configured === undefined) continue;
    const group = groups.get(configured.name);
    if (group === undefined) groups.set(configured.name, [role]);
    else group.push(role);
  }
  return [...groups.values()].filter(([first]) => {
    const { name, inline = [], managed } = first?.configured ?? {};
    return (inline.length === 0 && managed === undefined) || first?.name === name;
  });
}

/**
 * The access of a configured role in the words of the lock: what any of its texts allows, since any may be deployed. Of a
 * mirror only those policies are kept that allow more than the texts before it. A file that was not read leaves no trace.
 */
export function lockRole(accesses: readonly RoleAccess[]): LockedRole {
  return accesses.map(lockAccess).reduce(withMirror);
}

/** Whether an entry of `allows` reaches an action. */
export function isAllowedBy(entry: string, action: string): boolean {
  if (!entry.startsWith(notAction)) return matches(entry, action, { ignoreCase: true });
  return !entry
    .slice(notAction.length)
    .split(', ')
    .some((excepted) => matches(excepted, action, { ignoreCase: true }));
}

const notAction = 'NotAction ';

function lockAccess({ role, held, unknown }: RoleAccess): LockedRole {
  const known = unknown.filter(({ kind }) => kind !== 'unread');
  return {
    name: role.configured?.name ?? role.name,
    policies: byName(role.policies.map(lockPolicy)),
    unknown: ascending(known.map(({ what, reason }) => `${what}: ${reason}`)),
    actions: sorted(
      [...held.values()].map(({ action: { id, levels } }) => {
        const tier = sensitivityOf(id)?.tier ?? null;
        return [id, { level: levels[0] ?? 'Permissions management', tier }];
      }),
    ),
  };
}

function withMirror(role: LockedRole, mirror: LockedRole): LockedRole {
  const more = [...mirror.actions].filter(([id]) => !role.actions.has(id));
  const policies = mirror.policies.filter(
    ({ name, allows }) =>
      !role.policies.some((policy) => policy.name === name) &&
      more.some(([id]) => allows.some((entry) => isAllowedBy(entry, id))),
  );
  return {
    ...role,
    policies: byName([...role.policies, ...policies]),
    unknown: ascending([...role.unknown, ...mirror.unknown]),
    actions: more.length === 0 ? role.actions : sorted([...role.actions, ...more]),
  };
}

function sorted(actions: readonly (readonly [string, LockedAction])[]): LockedRole['actions'] {
  return new Map(actions.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function lockPolicy({ kind, name, version, document: { statements } }: AttachedPolicy): LockedPolicy {
  return {
    kind,
    name,
    version: version ?? null,
    allows: ascending(statements.flatMap(allowedBy)),
    denies: ascending(statements.flatMap(deniedBy)),
  };
}

function allowedBy({ effect, action }: Statement): readonly string[] {
  if (effect !== 'Allow' || action === undefined) return [];
  const patterns = action.values.map(({ text }) => text);
  return action.negated ? [`${notAction}${patterns.join(', ')}`] : patterns;
}

function deniedBy({ effect, tree }: Statement): readonly string[] {
  if (effect !== 'Deny') return [];
  const entries = tree.entries.filter(({ key }) => key.text !== 'Effect' && key.text !== 'Sid');
  return [JSON.stringify(plainData({ ...tree, entries }))];
}

/** One policy may be attached in several deployments; it is one policy. */
function byName(policies: readonly LockedPolicy[]): readonly LockedPolicy[] {
  const merged = new Map<string, LockedPolicy>();
  for (const policy of policies) {
    const other = merged.get(policy.name);
    const both = other === undefined ? policy : join(other, policy);
    merged.set(policy.name, both);
  }
  return [...merged.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function join(a: LockedPolicy, b: LockedPolicy): LockedPolicy {
  return {
    ...a,
    allows: ascending([...a.allows, ...b.allows]),
    denies: ascending([...a.denies, ...b.denies]),
  };
}

/** Each once, by code unit, so that the order is the same everywhere. */
function ascending(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
