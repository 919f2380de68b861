import { roleDrift } from '../iam/role-drift.ts';
import type { Lock, RoleDrift } from '../model/lock.ts';

/** How the present differs from a lock: every role of either, in ascending order of name. */
export function compareLock(locked: Lock, present: Lock): readonly RoleDrift[] {
  const before = new Map(locked.roles.map((role) => [role.name, role]));
  const after = new Map(present.roles.map((role) => [role.name, role]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((name) =>
      roleDrift(
        name,
        { role: before.get(name), reference: locked.reference },
        { role: after.get(name), reference: present.reference },
      ),
    );
}
