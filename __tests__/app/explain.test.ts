import { describe, expect, test } from 'vitest';
import { packedManagedPolicies } from '../../src/adapters/files/packed-managed-policies.ts';
import { packedReference } from '../../src/adapters/files/packed-reference.ts';
import { explain } from '../../src/app/explain.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { recordingHost } from '../fakes/recording-host.ts';

const config = 'version: 1\nroles:\n  reader:\n    inline: [policy.json]\n';
const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
});
const template = `
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties: {AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}}
`;

async function ask(word: string, texts: Readonly<Record<string, string>> = {}) {
  const ports = {
    files: memoryFiles(texts),
    host: recordingHost(),
    reference: packedReference,
    managedPolicies: packedManagedPolicies,
  };
  return explain({ word, config: undefined }, ports);
}

const configured = { 'roleproof.yaml': config, 'policy.json': policy };

describe('explain', () => {
  test.each([
    ['no-write-action', { kind: 'rule', id: 'no-write-action' }],
    ['MISSING_VERSION', { kind: 'code', code: 'MISSING_VERSION' }],
    ['s3:GetObject', { kind: 'action', action: 's3:GetObject', roles: null }],
    ['s3:Get*', { kind: 'pattern', pattern: 's3:Get*' }],
    ['*', { kind: 'pattern' }],
  ])('%s needs no files', async (word, explanation) => {
    expect(await ask(word)).toMatchObject(explanation);
  });

  test('asks the configured roles about an action', async () => {
    expect(await ask('s3:GetObject', configured)).toMatchObject({
      roles: [{ name: 'reader', grants: [{ policy: 'policy.json' }] }],
    });
  });

  test('knows the roles of the config and of templates', async () => {
    expect(await ask('reader', configured)).toMatchObject({ kind: 'role', role: 'reader' });
    const id = 'iam/role.yaml#Role';
    expect(await ask(id, { 'iam/role.yaml': template })).toMatchObject({ kind: 'role', role: id });
  });

  test('tells what the mirrors of a role say', async () => {
    const yaml = `${config}    mirrors: [{ cloudformation: role.yaml, role: Role }]\n`;
    const texts = { ...configured, 'roleproof.yaml': yaml, 'role.yaml': template };
    expect(await ask('reader', texts)).toMatchObject({
      granted: { total: 1 },
      mirrors: [{ role: 'role.yaml#Role', granted: { total: 0 } }],
    });
  });

  test.each([
    ['s3:GetObjct', {}, '`s3:GetObjct` is no action; did you mean `s3:GetObject`?'],
    ['s3:Zap*', {}, '`s3:Zap*` reaches no action; did you mean `s3:*`?'],
    ['raeder', configured, 'did you mean `reader`?'],
    ['somethingelse', configured, 'is no rule, issue code, action, pattern or role.'],
    ['', {}, '`` is no rule'],
  ])('%j means nothing, and it says what may have been meant', async (word, texts, message) => {
    await expect(ask(word, texts)).rejects.toMatchObject({
      code: 'unknown-topic',
      message: expect.stringContaining(message),
    });
  });

  test('does not pass over a config that is broken', async () => {
    await expect(ask('reader', { 'roleproof.yaml': 'version: 2\n' })).rejects.toMatchObject({
      code: 'invalid-config',
    });
  });
});
