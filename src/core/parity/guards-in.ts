import type { Guard } from '../model/guard.ts';
import type { PolicyDocument } from '../model/policy.ts';

/** Every guard in a document: its own, and those of its parts. */
export function guardsIn({ when, statements }: PolicyDocument): readonly Guard[] {
  const guards = new Set([when]);
  for (const { when: own, action, resource, principal, conditions } of statements) {
    guards.add(own);
    for (const value of action?.values ?? []) guards.add(value.when);
    for (const value of resource?.values ?? []) guards.add(value.when);
    for (const { value } of principal?.values ?? []) guards.add(value.when);
    for (const condition of conditions) {
      guards.add(condition.when);
      for (const value of condition.values) guards.add(value.when);
    }
  }
  return [...guards];
}
