import type { Lock, LockedAction, LockedPolicy, LockedRole } from '../../src/core/model/lock.ts';

/** A lock of these roles, written with a version of the reference. */
export function lockOf(roles: readonly LockedRole[], version = '1'): Lock {
  return { schema: 'roleproof/lock@1', reference: { version, updatedAt: '2026-01-01' }, roles };
}

export function lockedRole(
  policies: readonly LockedPolicy[],
  actions: Readonly<Record<string, LockedAction>>,
  more: Partial<LockedRole> = {},
): LockedRole {
  return { name: 'reader', policies, unknown: [], actions: new Map(Object.entries(actions)), ...more };
}

export function inlinePolicy(allows: readonly string[], denies: readonly string[] = []): LockedPolicy {
  return { kind: 'inline', name: 'policy.json', version: null, allows, denies };
}

export function managedPolicy(version: string, allows: readonly string[]): LockedPolicy {
  return { kind: 'managed', name: 'arn:aws:iam::aws:policy/Reader', version, allows, denies: [] };
}

export const read: LockedAction = { level: 'Read', tier: null };
