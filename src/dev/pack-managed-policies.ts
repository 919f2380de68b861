import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import {
  type PackedManagedPolicy,
  packManagedPolicies,
  unpackManagedPolicies,
} from '../core/iam/managed-policies.ts';
import { fetchManagedPolicies, readManagedPolicy } from './read-managed-policies.ts';

const target = join(import.meta.dirname, '../../src/core/iam/data/managed-policies.br');

/**
 * Packs AWS managed policies: those of a folder of JSON files, or with `--live` those already packed and any whose ARN is
 * named, as they are in an account today.
 */
function packInto(file: string, policies: readonly PackedManagedPolicy[]): void {
  const text = packManagedPolicies(policies);
  // Another Node release may compress the same text to other bytes.
  if (packed() === text) return;
  writeFileSync(
    file,
    brotliCompressSync(text, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      },
    }),
  );
}

function packed(): string {
  return existsSync(target) ? brotliDecompressSync(readFileSync(target)).toString('utf8') : '';
}

function policiesOf([source, ...arns]: readonly string[]): readonly PackedManagedPolicy[] {
  if (source === undefined) throw new Error('Name a folder of managed policies, or say --live');
  if (source === '--live') {
    const known = unpackManagedPolicies(packed).arns();
    return fetchManagedPolicies([...new Set([...known, ...arns])], (...parameters) =>
      execFileSync('aws', ['iam', ...parameters, '--output', 'json'], { encoding: 'utf8' }),
    );
  }
  return readdirSync(source)
    .filter((file) => file.endsWith('.json'))
    .map((file) => readManagedPolicy(readFileSync(join(source, file), 'utf8'), file));
}

const policies = policiesOf(process.argv.slice(2));
packInto(target, policies);
process.stdout.write(policies.map(({ arn, version }) => `${arn} ${version}\n`).join(''));
