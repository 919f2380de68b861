import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accessRole } from '../../../src/core/render/access-role.ts';
import { roleDocuments } from '../../../src/core/render/render-json.ts';
import { canonicalOf, policyOf, roleOf, textOf, treeOf } from './canonical.ts';

const hostile = policyOf({
  Sid: "it's $(touch pwned) `touch pwned`",
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: ['arn:aws:s3:::{{Bucket}}/*', 'END_OF_POLICY', '\nEND_OF_POLICY\ntouch pwned\n', '```\n# no'],
  Condition: { StringEquals: { '${aws:username}\\': '\u200b😀' } },
});

/** The commands of the page, run by a shell in which `aws` and `roleproof` only write down what they are asked. */
function runPage(page: string): {
  readonly calls: readonly string[];
  readonly read: (file: string) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'roleproof-instructions-'));
  try {
    for (const name of ['aws', 'roleproof']) {
      writeFileSync(join(folder, name), `#!/bin/sh\nprintf '%s\\n' "$*" >> "${folder}/calls"\n`);
      chmodSync(join(folder, name), 0o755);
    }
    const blocks = [...page.matchAll(/^(`{3,})sh\n([^]*?)^\1$/gm)].map((match) => match[2] ?? '');
    execFileSync('sh', ['-eu'], {
      cwd: folder,
      input: blocks.join(''),
      env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` },
    });
    const files = new Map(
      ['calls', 'permissions.json', 'trust.json'].map((file) => [
        file,
        readFileSync(join(folder, file), 'utf8'),
      ]),
    );
    expect(() => readFileSync(join(folder, 'pwned'))).toThrow('ENOENT');
    return { calls: (files.get('calls') ?? '').trim().split('\n'), read: (file) => files.get(file) ?? '' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('a shell makes of them the very documents, whatever they say', async () => {
  const managed = ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess'];
  const role = accessRole(canonicalOf(hostile, { managed }), {
    buckets: ['cur-one', 'cur-two'],
    externalId: 'one-of-a-kind:0123',
    roleName: 'second-connection',
  });
  const { permissions, trust } = roleDocuments(role);
  const { calls, read } = runPage(await textOf(role, 'instructions'));
  expect(JSON.parse(read('permissions.json'))).toEqual(permissions[0]?.document);
  expect(JSON.parse(read('trust.json'))).toEqual(trust);
  expect(calls).toEqual([
    'sts get-caller-identity --query Account --output text',
    'iam create-role --path /cloudzero/ --role-name second-connection --assume-role-policy-document file://trust.json --tags Key=cloudzero-connection,Value=billing',
    'iam put-role-policy --role-name second-connection --policy-name reads --policy-document file://permissions.json',
    `iam attach-role-policy --role-name second-connection --policy-arn ${managed[0]}`,
    'iam get-role-policy --role-name second-connection --policy-name reads --query PolicyDocument',
    'iam get-role --role-name second-connection --query Role.AssumeRolePolicyDocument',
    'lint live-permissions.json live-trust.json',
    'iam list-attached-role-policies --role-name second-connection --query AttachedPolicies[].PolicyArn --output text',
    'iam get-role --role-name second-connection --query Role.Arn --output text',
    `iam detach-role-policy --role-name second-connection --policy-arn ${managed[0]}`,
    'iam delete-role-policy --role-name second-connection --policy-name reads',
    'iam delete-role --role-name second-connection',
  ]);
});

test('what nobody said is named before the first command', async () => {
  const policy = policyOf({ Effect: 'Allow', Action: 'sqs:Get*', Resource: 'arn:aws:sqs:*:*:{{Queue}}' });
  const page = await textOf(roleOf(policy), 'instructions');
  const before = page.slice(0, page.indexOf('```'));
  expect(before).toContain('`{{ExternalId}}`');
  expect(before).toContain('`{{Queue}}`');
  const filled = await textOf(
    accessRole(canonicalOf(policyOf(), { trust: treeOf(policyOf()) }), { buckets: [] }),
    'instructions',
  );
  expect(filled).not.toContain('Put these in');
});
