import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type PackedManagedPolicy,
  packManagedPolicies,
  unpackManagedPolicies,
} from '../core/iam/managed-policies.ts';
import { fetchManagedPolicies, readManagedPolicy } from './read-managed-policies.ts';

const target = join(import.meta.dirname, '../../src/core/iam/data/managed-policies.txt');

function packed(): string {
  return existsSync(target) ? readFileSync(target, 'utf8') : '';
}

/** Those of a folder of JSON files; with `--live` those already packed and any whose ARN is named, as an account has them today. */
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
writeFileSync(target, packManagedPolicies(policies));
process.stdout.write(policies.map(({ arn, version }) => `${arn} ${version}\n`).join(''));
