import { describe, expect, test } from 'vitest';
import { explainAction, explainPattern } from '../../../src/core/explain/explain-action.ts';
import { explainRole } from '../../../src/core/explain/explain-role.ts';
import { nearestTopics } from '../../../src/core/explain/nearest-topics.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { managedPolicies } from '../../helpers/managed-policies.ts';
import { reference } from '../../helpers/reference.ts';
import { oneRole } from '../../helpers/settings.ts';

const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Objects',
      Effect: 'Allow',
      Action: ['s3:GetObject*', 'sqs:SendMessage'],
      Resource: ['arn:aws:s3:::a/*', 'arn:aws:s3:::a/*'],
      Condition: { Bool: { 'aws:SecureTransport': 'true' } },
    },
    { Effect: 'Allow', NotAction: ['iam:*', 'sqs:*'], NotResource: 'arn:aws:s3:::b/*' },
    { Effect: 'Deny', Action: ['a*', 'b*', 'c*', 'd*', 'e*', 'f*', 'g*', 'r*', 'w*'], Resource: '*' },
  ],
});
const list = JSON.stringify({
  policies: [
    { arn: 'arn:aws:iam::aws:policy/AWSBillingReadOnlyAccess' },
    { arn: 'arn:aws:iam::111122223333:policy/Own' },
  ],
});

function accessOf(inline = policy) {
  const { workspace } = lintTexts({ 'policy.json': inline, 'managed.json': list }, [], {
    settings: { roles: oneRole({ inline: ['policy.json'], managed: 'managed.json' }) },
  });
  return workspace.rolePolicies.map((role) => workspace.accessOf(role));
}

describe('explainAction', () => {
  test('tells level, tier, resources and keys, whatever the case', () => {
    const action = explainAction(reference, 'S3:getobject', undefined);
    expect(action).toMatchObject({
      action: 's3:GetObject',
      service: 'Amazon S3',
      levels: ['Read'],
      judged: null,
      sensitivity: { tier: 'A' },
      roles: null,
      data: { version: reference.version, updatedAt: reference.updatedAt },
    });
    expect(action?.resources.find(({ type }) => type === 'object')?.arns).toEqual([
      'arn:${Partition}:s3:::${BucketName}/${ObjectName}',
    ]);
    expect(action?.conditionKeys).toContain('s3:ExistingObjectTag/<key>');
  });

  test('tells why a level is not what AWS says, or is', () => {
    expect(explainAction(reference, 'billing:GetResourcePolicy', undefined)).toMatchObject({
      levels: ['Read'],
      judged: { verdict: 'overridden', source: expect.stringMatching(/^https:/) },
    });
    expect(explainAction(reference, 'sts:GetFederationToken', undefined)?.judged?.verdict).toBe('kept');
  });

  test('tells by what each role holds it', () => {
    expect(explainAction(reference, 's3:GetObject', accessOf())?.roles).toEqual([
      {
        name: 'reader',
        grants: [
          {
            policy: 'policy.json',
            version: null,
            sid: 'Objects',
            statement: 0,
            pattern: 's3:GetObject*',
            resources: ['arn:aws:s3:::a/*'],
            negatedResources: false,
            conditions: 1,
          },
          {
            policy: 'policy.json',
            version: null,
            sid: null,
            statement: 1,
            pattern: null,
            resources: ['arn:aws:s3:::b/*'],
            negatedResources: true,
            conditions: 0,
          },
        ],
      },
    ]);
    expect(explainAction(reference, 'iam:CreateUser', accessOf())?.roles).toEqual([
      { name: 'reader', grants: [] },
    ]);
  });

  test.each(['s3:GetObjct', 'nope:GetObject', 's3', 's3:GetObject:x', '', ':', 's3:__proto__'])(
    'there is no action %j',
    (name) => expect(explainAction(reference, name, undefined)).toBeUndefined(),
  );
});

test('explainPattern lists what it reaches with levels and content', () => {
  const { actions, granted, services } = explainPattern(reference, 'secretsmanager:*SecretValue');
  expect(actions).toContainEqual({
    action: 'secretsmanager:GetSecretValue',
    level: 'Read',
    sensitivity: expect.objectContaining({ tier: 'A' }),
  });
  expect(actions.find(({ action }) => action.endsWith(':PutSecretValue'))).toMatchObject({
    level: 'Write',
    sensitivity: null,
  });
  expect(granted.total).toBe(actions.length);
  expect(services).toEqual(['secretsmanager']);
  expect(explainPattern(reference, 'nope:*').actions).toEqual([]);
});

test('explainRole tells what a role can do, by what, and what nobody can tell', () => {
  const reads = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: ['s3:GetObject', 'sqs:SendMessage', 'ecs:DescribeTasks'], Resource: '*' },
    ],
  });
  const [access] = accessOf(reads);
  const role = access && explainRole(reference, managedPolicies, access, [access]);
  expect(role?.policies).toMatchObject([
    { kind: 'inline', name: 'policy.json', version: null, updatedAt: null, granted: { total: 3 } },
    {
      kind: 'managed',
      version: expect.stringMatching(/^v\d+$/),
      updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    },
  ]);
  expect(role?.content.map(({ action }) => action)).toEqual(['s3:GetObject']);
  expect(role?.content[0]?.grants).toMatchObject([{ policy: 'policy.json', pattern: 's3:GetObject' }]);
  expect(role?.mirrors).toEqual([{ role: 'reader', granted: role?.granted }]);
  expect(role?.tiers.A).toBe(1);
  expect(role?.tiers.B).toBeGreaterThan(0);
  expect(role?.actions.Write).toEqual(['sqs:SendMessage']);
  expect(Object.values(role?.actions ?? {}).flat()).toHaveLength(role?.granted.total ?? 0);
  expect(role?.unknown).toMatchObject([
    { what: 'arn:aws:iam::111122223333:policy/Own', file: 'managed.json', line: 1 },
  ]);
});

test.each([
  ['no-wirte-action', ['no-write-action']],
  ['INVALID_ACTON', ['INVALID_ACTION']],
  ['raeder', ['reader']],
  ['s3', ['s3:*']],
  ['s3:GetObjct', ['s3:GetObject']],
  ['s3:Nothing', ['s3:*']],
  ['sqss:SendMesage', ['sqs:SendMessage']],
  ['nothinglikeit:GetObject', []],
  ['quitesomethingelse', []],
  [`${'x'.repeat(100_000)}`, []],
])('near %s there is %j', (word, names) => {
  expect(nearestTopics(word, { rules, roles: ['reader'], reference })).toEqual(names);
});
