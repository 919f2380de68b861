import type { LockedPolicy, LockedRole } from '../model/lock.ts';
import { plainData } from '../model/plain-data.ts';
import type { Statement } from '../model/policy.ts';
import type { RoleAccess } from './role-access.ts';
import type { AttachedPolicy, RolePolicies } from './role-policies.ts';
import { sensitivityOf } from './sensitive-reads.ts';

/**
 * The roles of a run that stand for the configured ones, each once: as its canonical files say, and where it is
 * configured without any, as its first mirror does.
 */
export function lockableRoles(roles: readonly RolePolicies[]): readonly RolePolicies[] {
  const found = new Map<string, RolePolicies>();
  for (const role of roles) {
    const { configured } = role;
    if (configured === undefined || found.has(configured.name)) continue;
    const hasCanonical = configured.inline.length > 0 || configured.managed !== undefined;
    if (!hasCanonical || role.name === configured.name) found.set(configured.name, role);
  }
  return [...found.values()];
}

/** The access of a configured role in the words of the lock. A file that was not read leaves no trace. */
export function lockRole({ role, held, unknown }: RoleAccess): LockedRole {
  const known = unknown.filter(({ kind }) => kind !== 'unread');
  return {
    name: role.configured?.name ?? role.name,
    policies: byName(role.policies.map(lockPolicy)),
    unknown: ascending(known.map(({ what, reason }) => `${what}: ${reason}`)),
    actions: new Map(
      [...held.values()]
        .map(({ action: { id, levels } }) => {
          const tier = sensitivityOf(id)?.tier ?? null;
          return [id, { level: levels[0] ?? 'Permissions management', tier }] as const;
        })
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
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
  return action.negated ? [`NotAction ${patterns.join(', ')}`] : patterns;
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
