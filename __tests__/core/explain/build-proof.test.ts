import { describe, expect, test } from 'vitest';
import { buildProof } from '../../../src/core/explain/build-proof.ts';
import type { Promised } from '../../../src/core/model/settings.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { managedPolicies } from '../../helpers/managed-policies.ts';
import { reference } from '../../helpers/reference.ts';
import { oneRole } from '../../helpers/settings.ts';

const promise: Promised = { levels: ['List', 'Read'], content: 'none', except: [] };

/** What is proved of a role that is one policy of these statements, and the managed policies of a list. */
function prove(
  statements: readonly unknown[],
  managed: readonly string[] = [],
  more: Partial<Promised> = {},
) {
  const texts = {
    'role.json': JSON.stringify({ Version: '2012-10-17', Statement: statements }),
    'managed.json': JSON.stringify({ policies: managed.map((arn) => ({ arn })) }),
  };
  const roles = oneRole({
    inline: ['role.json'],
    ...(managed.length === 0 ? {} : { managed: 'managed.json' }),
  });
  const { workspace, settings } = lintTexts(texts, [], {
    settings: { roles, promise: { ...promise, ...more } },
  });
  const [role] = buildProof(workspace, settings, { reference, managedPolicies }).roles;
  if (role === undefined) throw new Error('there is a role');
  return role;
}

const allow = (action: unknown, resource: unknown = '*', more = {}) => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...more,
});

describe('buildProof', () => {
  test('says of each action where it comes from, a grant that two actions share once', () => {
    const role = prove([allow(['sqs:ListQueues', 'sqs:*ListQueues'], '*', { Sid: 'Queues' })]);
    expect(role.actions.map(({ action, grants }) => [action, grants])).toEqual([['sqs:ListQueues', [0, 1]]]);
    expect(role.grants.map(({ pattern, sid, policy }) => [pattern, sid, policy])).toEqual([
      ['sqs:ListQueues', 'Queues', 'role.json'],
      ['sqs:*ListQueues', 'Queues', 'role.json'],
    ]);
    const wide = prove([allow('sqs:List*')]);
    expect(wide.actions.length).toBeGreaterThan(2);
    expect(wide.grants).toHaveLength(1);
    expect(wide.policies).toEqual([
      { kind: 'inline', name: 'role.json', version: null, updatedAt: null, actions: wide.actions.length },
    ]);
  });

  test('keeps what limits a grant, and what a Deny takes away', () => {
    const role = prove([
      allow('sqs:ReceiveMessage', ['arn:aws:sqs:*:*:a', 'arn:aws:sqs:*:*:b'], {
        Condition: { StringEquals: { 'aws:SourceVpc': ['vpc-2', 'vpc-1'] } },
      }),
      { Sid: 'Not', Effect: 'Deny', Action: 'sqs:*', Resource: 'arn:aws:sqs:us-east-1:*:a' },
    ]);
    expect(role.grants[0]).toMatchObject({
      resources: ['arn:aws:sqs:*:*:a', 'arn:aws:sqs:*:*:b'],
      negatedResources: false,
      conditions: ['StringEquals aws:SourceVpc: vpc-1, vpc-2'],
    });
    expect(role.actions[0]?.limitedBy).toEqual(['Not']);
  });

  test('says why a level is not what AWS says', () => {
    const [action] = prove([allow('billing:GetResourcePolicy')]).actions;
    expect(action).toMatchObject({ level: 'Read', judged: expect.stringMatching(/^Returns /) as unknown });
    expect(prove([allow('sqs:ListQueues')]).actions[0]?.judged).toBeNull();
  });

  test.each([
    ['a kept promise', [allow('sqs:ListQueues')], [], {}, 'kept', []],
    ['a level beyond it', [allow('sqs:SendMessage')], [], {}, 'broken', ['sqs:SendMessage']],
    ['content', [allow('s3:GetObject')], [], {}, 'broken', ['s3:GetObject']],
    ['content that may be read', [allow('s3:GetObject')], [], { content: 'any' as const }, 'kept', []],
    [
      'a policy that nobody knows',
      [allow('sqs:ListQueues')],
      ['arn:aws:iam::111122223333:policy/Own'],
      {},
      'unknown',
      [],
    ],
  ])('%s', (_, statements, managed, more, state, broken) => {
    const role = prove(statements, managed, more);
    expect(role.promise?.state).toBe(state);
    expect(role.promise?.broken.map(({ action }) => action)).toEqual(broken);
  });

  test('names what needs an exception, and not what breaks the promise in spite of it', () => {
    const except = [
      { actions: ['s3:GetObject*'], resources: ['arn:aws:s3:::reports/*'], reason: 'the report' },
      { actions: ['sqs:*'], resources: ['*'], reason: 'unused' },
    ];
    const inside = prove([allow('s3:GetObject', 'arn:aws:s3:::reports/*')], [], { except });
    expect(inside.promise).toEqual({ state: 'kept', broken: [], excepted: [['s3:GetObject'], []] });
    const outside = prove([allow('s3:GetObject', ['arn:aws:s3:::reports/*', 'arn:aws:s3:::x/*'])], [], {
      except,
    });
    expect(outside.promise).toMatchObject({ state: 'broken', excepted: [[], []] });
  });

  test('a role of a template, which nobody made a promise of, has none to keep', () => {
    const template = JSON.stringify({
      Resources: {
        Role: {
          Type: 'AWS::IAM::Role',
          Properties: {
            Policies: [
              {
                PolicyName: 'p',
                PolicyDocument: {
                  Version: '2012-10-17',
                  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: { Ref: 'Bucket' } }],
                },
              },
            ],
          },
        },
      },
      Parameters: { Bucket: { Type: 'String' } },
    });
    const { workspace, settings } = lintTexts({ 'role.json': template }, [], { settings: { promise } });
    const { roles } = buildProof(workspace, settings, { reference, managedPolicies });
    expect(roles.map(({ name, promise: kept }) => [name, kept])).toEqual([['role.json#Role', null]]);
    expect(roles[0]?.grants[0]?.resources).toEqual([expect.stringContaining('Bucket')]);
  });
});
