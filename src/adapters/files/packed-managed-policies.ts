import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

/** The packed AWS managed policies that ship with the program, as text. */
export function packedManagedPolicies(): string {
  return brotliDecompressSync(
    readFileSync(new URL('../../core/iam/data/managed-policies.br', import.meta.url)),
  ).toString('utf8');
}
