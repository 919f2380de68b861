import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type PackedManagedPolicy, packManagedPolicies } from '../core/iam/managed-policies.ts';

/**
 * Packs AWS managed policies into `src/core/iam/data/managed-policies.br` from a folder of JSON files, each
 * `{ "arn", "name", "version", "updatedate", "document" }`: what `iam:GetPolicy` and `iam:GetPolicyVersion` answer.
 */
function packFolder(folder: string, target: string): void {
  const policies = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => policyOf(readFileSync(join(folder, file), 'utf8'), file));
  const text = packManagedPolicies(policies);
  writeFileSync(
    target,
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length } }),
  );
  process.stdout.write(`Packed ${policies.length} managed policies.\n`);
}

function policyOf(text: string, file: string): PackedManagedPolicy {
  const { arn, name, version, updatedate, document } = JSON.parse(text) as Record<string, unknown>;
  if (
    typeof arn !== 'string' ||
    typeof name !== 'string' ||
    typeof version !== 'string' ||
    typeof updatedate !== 'string'
  )
    throw new Error(`${file} is not a managed policy: arn, name, version and updatedate must be texts`);
  return { arn, name, version, updatedAt: updatedate.slice(0, 10), text: JSON.stringify(document) };
}

const [folder, target] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of managed policies');
packFolder(folder, target ?? join(import.meta.dirname, '../../src/core/iam/data/managed-policies.br'));
