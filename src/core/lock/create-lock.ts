import { configuredRoles, lockRole } from '../iam/lock-role.ts';
import type { Reference } from '../iam/reference.ts';
import type { RoleAccess } from '../iam/role-access.ts';
import type { RolePolicies } from '../iam/role-policies.ts';
import type { Lock } from '../model/lock.ts';

/** The lock of what the configured roles among these can do at present. */
export function createLock(
  reference: Reference,
  roles: readonly RolePolicies[],
  accessOf: (role: RolePolicies) => RoleAccess,
): Lock {
  return {
    schema: 'roleproof/lock@1',
    reference: { version: reference.version, updatedAt: reference.updatedAt },
    roles: configuredRoles(roles)
      .map((texts) => lockRole(texts.map(accessOf)))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
