import { readFileSync } from 'node:fs';

/** The packed AWS managed policies that ship with the program, as text. */
export function packedManagedPolicies(): string {
  return readFileSync(new URL('../../core/iam/data/managed-policies.txt', import.meta.url), 'utf8');
}
