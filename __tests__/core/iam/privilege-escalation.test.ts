import { describe, expect, test } from 'vitest';
import { accessOfRole } from '../../../src/core/iam/access-of-role.ts';
import { expandAction } from '../../../src/core/iam/expand.ts';
import { findEscalations } from '../../../src/core/iam/find-escalations.ts';
import { lonePolicies } from '../../../src/core/iam/lone-policies.ts';
import { escalationMethods } from '../../../src/core/iam/privilege-escalation.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { reference } from '../../helpers/reference.ts';

/** What a role with one statement can rise by, as the actions of each method. */
function escalationsOf(...statements: readonly Readonly<Record<string, unknown>>[]) {
  const text = JSON.stringify({
    Version: '2012-10-17',
    Statement: statements.map((fields) => ({ Effect: 'Allow', Resource: '*', ...fields })),
  });
  const { parsed } = readFiles({ 'policy.json': text });
  const [role] = lonePolicies(
    parsed.flatMap((file) => file.documents),
    [],
  );
  if (role === undefined) throw new Error('no policy');
  return findEscalations(reference, accessOfRole(reference, role)).map(
    ({ method, isLimited }) => `${isLimited ? 'maybe ' : ''}${method.published[0] ?? ''}`,
  );
}

describe('the published methods', () => {
  test('need actions that exist', () => {
    const needs = new Set(escalationMethods.flatMap((method) => method.needs));
    expect([...needs].filter((id) => expandAction(reference, id)[0]?.id !== id)).toEqual([]);
  });

  test('are each there once', () => {
    const numbered = (name: string, ...numbers: readonly number[]) =>
      numbers.map((number) => `${name}-${String(number).padStart(3, '0')}`);
    const upTo = (name: string, last: number) =>
      numbered(name, ...Array.from({ length: last }, (_, index) => index + 1));
    const rhino = Array.from({ length: 28 }, (_, index) => `Rhino ${index + 1}`);
    expect(escalationMethods.flatMap((method) => method.published).toSorted()).toEqual(
      [
        ...rhino.filter((id) => id !== 'Rhino 23'),
        ...upTo('apprunner', 2),
        ...upTo('batch', 3),
        ...upTo('bedrock', 7),
        ...upTo('braket', 1),
        ...upTo('cloudformation', 5),
        ...upTo('codebuild', 4),
        ...upTo('codedeploy', 1),
        ...upTo('cognitoidentity', 1),
        ...upTo('datapipeline', 1),
        ...upTo('ec2', 5),
        ...upTo('ecs', 9),
        ...upTo('emr', 1),
        ...upTo('emrserverless', 1),
        ...upTo('gamelift', 1),
        ...upTo('glue', 7),
        ...upTo('iam', 24),
        ...upTo('imagebuilder', 1),
        ...upTo('kinesisanalytics', 1),
        ...upTo('lambda', 6),
        ...upTo('omics', 1),
        ...upTo('sagemaker', 5),
        ...upTo('scheduler', 1),
        ...upTo('ssm', 3),
        ...upTo('sso', 3),
        ...upTo('stepfunctions', 2),
        ...upTo('sts', 1),
      ].toSorted(),
    );
  });

  test('do not ask for more than another one of the same kind', () => {
    const passes = (needs: readonly string[]) => needs[0] === 'iam:PassRole';
    const needless = escalationMethods.filter(({ needs }) =>
      escalationMethods.some(
        (other) =>
          other.needs !== needs &&
          passes(other.needs) === passes(needs) &&
          other.needs.every((action) => needs.includes(action)),
      ),
    );
    expect(needless.map(({ published }) => published)).toEqual([]);
  });

  test.each(escalationMethods.map((method) => [method.published[0] ?? '', method.needs] as const))(
    '%s needs all of its actions and nothing else',
    (id, needs) => {
      expect(escalationsOf({ Action: needs })).toContain(id);
      for (const one of needs) {
        const others = needs.filter((action) => action !== one);
        expect(others.length === 0 ? [] : escalationsOf({ Action: others })).not.toContain(id);
      }
    },
  );
});

describe('a method counts', () => {
  const run = { Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'] };
  const pass = (more: Readonly<Record<string, unknown>>) =>
    escalationsOf(run, { Action: 'iam:PassRole', ...more });
  const roles = 'arn:aws:iam::111122223333:role';

  test.each([
    ['any role', { Resource: '*' }, ['lambda-001']],
    ['any role of an account', { Resource: `${roles}/*` }, ['lambda-001']],
    ['any but some', { Resource: undefined, NotResource: `${roles}/admin` }, ['lambda-001']],
    ['a family of roles', { Resource: `${roles}/service/*` }, ['maybe lambda-001']],
    ['roles by too short an ARN', { Resource: 'arn:aws:iam::*' }, ['maybe lambda-001']],
    ['one role', { Resource: `${roles}/function` }, []],
    ['one role in any account', { Resource: 'arn:aws:iam::*:role/function' }, []],
    ['a role that a deployment names', { Resource: `${roles}/{{Role}}` }, []],
    ['no role at all', { Resource: 'arn:aws:s3:::bucket' }, []],
  ] as const)('by what may be passed: %s', (_, more, expected) => {
    expect(pass(more)).toEqual(expected);
  });

  test.each([
    ['to the service', { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }, ['lambda-001']],
    [
      'to the service among others',
      { StringLike: { 'IAM:passedtoservice': ['ec2.amazonaws.com', 'lambda.*'] } },
      ['lambda-001'],
    ],
    ['to another service', { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } }, []],
    [
      'to what a deployment names',
      { StringEquals: { 'iam:PassedToService': '{{Service}}' } },
      ['lambda-001'],
    ],
    [
      'to any service but one',
      { StringNotEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
      ['maybe lambda-001'],
    ],
    [
      'under another condition',
      { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com', 'aws:SourceIp': '192.0.2.1' } },
      ['maybe lambda-001'],
    ],
  ] as const)('by the condition: %s', (_, Condition, expected) => {
    expect(pass({ Condition })).toEqual(expected);
  });

  test.each([
    ['on any user', '*', ['iam-002']],
    ['on some users', 'arn:aws:iam::*:user/bot-*', ['maybe iam-002']],
    ['on one user', 'arn:aws:iam::*:user/bot', ['maybe iam-002']],
    ['on the caller alone', 'arn:aws:iam::*:user/${aws:username}', []],
    ['on no user', 'arn:aws:iam::*:role/*', []],
  ] as const)('by what it is held on: %s', (_, Resource, expected) => {
    expect(escalationsOf({ Action: 'iam:CreateAccessKey', Resource })).toEqual(expected);
  });

  test('by what is left after denials', () => {
    const everything = { Action: ['iam:PassRole', 'ec2:RunInstances'] };
    const deny = (more: Readonly<Record<string, unknown>>) =>
      escalationsOf(everything, { Effect: 'Deny', Action: 'iam:PassRole', ...more });
    expect(deny({})).toEqual([]);
    expect(deny({ Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } })).toEqual([
      'maybe ec2-001',
    ]);
    expect(deny({ Resource: `${roles}/admin` })).toEqual(['maybe ec2-001']);
  });

  test('through the freest of the grants', () => {
    expect(
      escalationsOf(
        { Action: 'ssm:SendCommand', Resource: 'arn:aws:ec2:*:*:instance/i-1' },
        { Action: 'ssm:*', Resource: '*' },
        { Action: 'ssm:SendCommand', Condition: { StringEquals: { 'aws:ResourceTag/a': 'b' } } },
      ),
    ).toContain('ssm-002');
  });
});
