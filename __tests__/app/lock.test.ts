import { describe, expect, test } from 'vitest';
import { packedManagedPolicies } from '../../src/adapters/files/packed-managed-policies.ts';
import { packedReference } from '../../src/adapters/files/packed-reference.ts';
import { lintFiles } from '../../src/app/lint.ts';
import { lockRoles } from '../../src/app/lock.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { recordingHost } from '../fakes/recording-host.ts';

const config = 'version: 1\nroles:\n  reader:\n    inline: [policy.json]\n';
const reads = policyOf('s3:GetBucketLocation');
const more = policyOf('s3:GetBucketLocation', 's3:GetObject');

function policyOf(...actions: readonly string[]): string {
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

function portsWith(texts: Readonly<Record<string, string>>) {
  const files = memoryFiles(texts);
  return {
    files,
    host: recordingHost(),
    reference: packedReference,
    managedPolicies: packedManagedPolicies,
    openTrees: () => Promise.reject(new Error('nothing is compared')),
  };
}

async function lockOf(policy: string, folder = ''): Promise<string> {
  const ports = portsWith({ [`${folder}roleproof.yaml`]: config, [`${folder}policy.json`]: policy });
  await lockRoles({ config: `${folder}roleproof.yaml`, check: false, colors: false }, ports);
  return ports.files.written.get(`${folder}roleproof.lock`) ?? '';
}

async function check(texts: Readonly<Record<string, string>>, named?: string) {
  return lockRoles({ config: named, check: true, colors: false }, portsWith(texts));
}

describe('lock', () => {
  test('is written beside the config, and found there', async () => {
    const lock = await lockOf(reads, 'iam/');
    const texts = { 'iam/roleproof.yaml': config, 'iam/policy.json': reads, 'iam/roleproof.lock': lock };
    expect((await check(texts, 'iam/roleproof.yaml')).exitCode).toBe(0);
  });

  test('is a failure to hold the roles against when they can do more', async () => {
    const texts = {
      'roleproof.yaml': config,
      'policy.json': more,
      'roleproof.lock': await lockOf(reads),
    };
    const { exitCode, text } = await check(texts);
    expect(exitCode).toBe(1);
    expect(text).toContain('+ s3:GetObject  Read, tier A  policy.json');
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['nothing is configured', { 'policy.json': reads }, 'no-roles'],
    ['there is no lock', { 'roleproof.yaml': config, 'policy.json': reads }, 'lock-not-found'],
    [
      'the lock is broken',
      { 'roleproof.yaml': config, 'policy.json': reads, 'roleproof.lock': '{' },
      'invalid-lock',
    ],
    [
      'a file of a role was not read',
      {
        'roleproof.yaml': config.replace('[policy.json]', '[policy.json, other.json]'),
        'policy.json': reads,
      },
      'role-not-read',
    ],
    [
      'no file of a role was read',
      { 'roleproof.yaml': config.replace('policy.json', 'other.json'), 'policy.json': reads },
      'role-not-read',
    ],
  ])('where %s it says so', async (_name, texts, code) => {
    await expect(check(texts)).rejects.toMatchObject({ code });
  });
});

describe('lint', () => {
  const request = {
    paths: [],
    config: undefined,
    failOn: 'security-warning',
    policyType: undefined,
    today: '2026-11-22',
    version: '1.0.0',
  } as const;

  test('reports what the lock does not have, unless nobody asks for it', async () => {
    const lock = await lockOf(reads);
    const texts = { 'roleproof.yaml': config, 'policy.json': more, 'roleproof.lock': lock };
    const found = async (yaml: string) =>
      (await lintFiles(request, portsWith({ ...texts, 'roleproof.yaml': yaml }))).report.findings
        .filter(({ rule }) => rule === 'no-silent-growth')
        .map(({ severity }) => severity);
    expect(await found(config)).toEqual(['security-warning']);
    expect(await found(`${config}rules: { no-silent-growth: suggestion }\n`)).toEqual(['suggestion']);
    expect(await found(`${config}rules: { no-silent-growth: 'off' }\n`)).toEqual([]);
  });

  test('does not pass over a lock that is broken', async () => {
    const texts = { 'roleproof.yaml': config, 'policy.json': reads, 'roleproof.lock': '{}' };
    await expect(lintFiles(request, portsWith(texts))).rejects.toMatchObject({ code: 'invalid-lock' });
  });
});
