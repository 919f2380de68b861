import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/app/find-files.ts';
import { readPolicies } from '../../src/app/read-policies.ts';
import type { PolicyType } from '../../src/core/model/policy.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { recordingHost } from '../fakes/recording-host.ts';

const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:Get*', Resource: '*' }],
});
const template = `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Version: 2012-10-17, Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: sts:AssumeRole }] }
`;

async function read(contents: Record<string, string>, paths: string[] = ['.'], policyType?: PolicyType) {
  const files = memoryFiles(contents);
  const found = await findFiles(paths, [], files);
  const result = await readPolicies(found, policyType, files, recordingHost());
  return {
    documents: result.parsed.flatMap((file) =>
      file.documents.map((document) => `${document.id} ${document.policyType}`),
    ),
    problems: result.parsed.flatMap((file) =>
      file.problems.map((problem) => `${problem.span.source.file}: ${problem.message}`),
    ),
    sources: result.sources.map((source) => source.file),
    unread: result.unread,
  };
}

describe('readPolicies', () => {
  test('finds policies in every format, and leaves alone what is something else', async () => {
    const result = await read({
      'a.json': policy,
      'package.json': '{"name": "x"}',
      'cfn.yaml': template,
      'chart.yaml': 'a: {{ broken',
      'broken.json': '{"scripts": ',
    });
    expect(result.documents).toEqual([
      'a.json identity',
      'cfn.yaml#/Resources/Role/Properties/AssumeRolePolicyDocument trust',
    ]);
    expect(result.problems).toEqual([]);
    expect(result.sources).toEqual(['a.json', 'cfn.yaml']);
  });

  test('a broken file that speaks of policies is a problem, not nothing', async () => {
    const result = await read({ 'a.json': policy, 'b.json': '{"Statement": [}' });
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatch(/^b\.json: /);
  });

  test('letters written as escapes hide nothing', async () => {
    const result = await read({ 'a.json': policy.replace('Statement', '\\u0053tatement') });
    expect(result.documents).toEqual(['a.json identity']);
  });

  test('the type can be given', async () => {
    expect((await read({ 'a.json': policy }, ['a.json'], 'scp')).documents).toEqual(['a.json scp']);
  });

  test('a Terraform file named alone is read with its module, and reported alone', async () => {
    const result = await read(
      {
        'm/main.tf':
          'resource "aws_iam_policy" "one" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = local.actions, Resource = "*" }] })\n}\n',
        'm/locals.tf':
          'locals {\n  actions = ["s3:GetObject"]\n}\n\nresource "aws_iam_policy" "two" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [] })\n}\n',
      },
      ['m/main.tf'],
    );
    expect(result.documents).toEqual(['m/main.tf#aws_iam_policy.one.policy identity']);
  });

  test.each([
    [{ 'a.json': '{}' }, ['a.json'], 'No IAM policy in `a.json`.'],
    [{ 'a.json': '{}', 'b.json': policy }, ['a.json', 'b.json'], 'No IAM policy in `a.json`.'],
    [{ 'a.json': '{}' }, ['.'], 'No IAM policy in the one file looked at.'],
    [{ 'a.json': '{}', 'b.yaml': '' }, ['.'], 'No IAM policy in the 2 files looked at.'],
  ])('nothing to lint is an error: %j', async (contents, paths, message) => {
    await expect(read(contents, paths)).rejects.toMatchObject({ code: 'no-policies', message });
  });

  test('a large file is refused where it was named or holds policies, and ignored otherwise', async () => {
    const large = ' '.repeat(1_100_000);
    await expect(read({ 'a.json': policy + large }, ['a.json'])).rejects.toMatchObject({
      code: 'file-too-large',
    });
    expect((await read({ 'a.json': policy + large, 'b.json': policy })).unread).toEqual([
      { file: 'a.json', reason: '`a.json` has 1.0 million characters; a template has at most one.' },
    ]);
    expect((await read({ 'lock.json': large, 'b.json': policy })).unread).toEqual([]);
  });
});
