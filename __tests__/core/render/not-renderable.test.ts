import { describe, expect, test } from 'vitest';
import { accessRole } from '../../../src/core/render/access-role.ts';
import { canonicalOf, policyOf, readBack, roleOf, textOf } from './canonical.ts';

function reading(...resources: readonly string[]): object {
  return policyOf({ Effect: 'Allow', Action: 's3:Get*', Resource: resources });
}

describe('refused, because the form cannot hold it', () => {
  test.each<[string, 'cloudformation' | 'terraform', object, string]>([
    ['a comma beside buckets', 'cloudformation', reading('arn:aws:s3:::{{B}}', 'arn:aws:s3:::a,b'), 'comma'],
    ['a comma after a bucket', 'cloudformation', reading('arn:aws:s3:::{{B}}/a,b'), 'comma'],
    ['a variable after a bucket', 'cloudformation', reading('arn:aws:s3:::{{B}}/${aws:userid}'), 'variable'],
    ['two placeholders of one parameter', 'cloudformation', reading('{{a.b}}', '{{a-b}}'), 'parameter `ab`'],
    ['a parameter of ours', 'cloudformation', reading('{{RoleName}}'), 'parameter `RoleName`'],
    ['a name of underscores', 'cloudformation', reading('{{__}}'), 'parameter ``'],
    ['a variable of ours', 'terraform', reading('{{RoleName}}'), 'variable `role_name`'],
    ['a word of Terraform', 'terraform', reading('{{Count}}'), 'variable `count`'],
    ['two placeholders of one variable', 'terraform', reading('{{aB}}', '{{a_b}}'), 'variable `a_b`'],
  ])('%s', async (_, form, policy, message) => {
    await expect(textOf(roleOf(policy), form)).rejects.toMatchObject({
      code: 'not-renderable',
      message: expect.stringContaining(message),
    });
  });

  test('a placeholder in a name', () => {
    const policy = policyOf({
      Effect: 'Allow',
      Action: 'a:b',
      Condition: { Bool: { '{{Oidc}}:sub': 'true' } },
    });
    expect(() => roleOf(policy)).toThrow('`{{Oidc}}:sub`');
  });

  test.each([
    'arn:aws-cn:iam::aws:policy/X',
    'arn:aws:iam::{{Account}}:policy/X',
    'X',
    'arn:aws:iam::aws:policy/a"',
  ])('the managed policy %s', (arn) => {
    expect(() => accessRole(canonicalOf(reading('*'), { managed: [arn] }), { buckets: [] })).toThrow(
      'no ARN of a managed policy',
    );
  });
});

test('a placeholder that is a bucket here and something else there is one text everywhere', async () => {
  const policy = reading('arn:aws:s3:::{{Name}}', 'arn:aws:sqs:*:*:{{Name}}');
  const role = roleOf(policy, { buckets: ['cur-one'] });
  expect(role).toMatchObject({
    connection: 'resource',
    inputs: [{ kind: 'external-id' }, { kind: 'text', name: 'Name' }],
  });
  expect((await readBack(role, 'cloudformation')).inline[0]?.statements[0]?.resource?.values).toMatchObject([
    { text: 'arn:${AWS::Partition}:s3:::${Name}' },
    { text: 'arn:${AWS::Partition}:sqs:*:*:${Name}' },
  ]);
});

test('a bucket outside of resources is a text', () => {
  const Condition = { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::{{Name}}' } };
  const role = roleOf(policyOf({ Effect: 'Allow', Action: 's3:Get*', Resource: '*', Condition }));
  expect(role.inputs).toContainEqual({ kind: 'text', name: 'Name' });
});
