import { expect, test } from 'vitest';
import noRedundantGrant from '../../../src/core/rules/no-redundant-grant.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { testRule } from '../../helpers/test-rule.ts';

const bucket = 'arn:aws:s3:::example-bucket';
const queue = 'arn:aws:sqs:us-east-1:111122223333:events';
const inRegion = { StringEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-central-1'] } };

function policy(...statements: readonly Readonly<Record<string, unknown>>[]) {
  return {
    Version: '2012-10-17',
    Statement: statements.map((fields) => ({ Effect: 'Allow', Resource: '*', ...fields })),
  };
}

/** A role with statements as YAML. */
function template(statements: string) {
  return {
    'role.yaml': `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Bucket: { Type: String }
Conditions:
  A: !Equals [!Ref Bucket, a]
  B: !Equals [!Ref Bucket, b]
Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement: ${statements}
`,
  };
}

testRule(noRedundantGrant, {
  valid: [
    { name: 'patterns that overlap', policy: policy({ Action: ['iam:Get*', 'iam:*CredentialReport'] }) },
    {
      name: 'a name that begins another name',
      policy: policy({ Action: ['s3:GetObject', 's3:GetObjectAcl'] }),
    },
    {
      name: 'a bucket and its objects',
      policy: policy({ Action: 's3:Get*', Resource: [bucket, `${bucket}/*`] }),
    },
    {
      name: 'ARNs that differ in capitals',
      policy: policy({ Action: 's3:Get*', Resource: [`${bucket}/a`, `${bucket}/A`] }),
    },
    {
      name: 'a bucket that a deployment names, and its objects',
      policy: policy({
        Action: 's3:Get*',
        Resource: ['arn:aws:s3:::{{Bucket}}', 'arn:aws:s3:::{{Bucket}}/*'],
      }),
    },
    {
      name: 'two that a deployment names',
      policy: policy({ Action: ['{{A}}', '{{B}}'], Resource: ['{{C}}', '{{D}}'] }),
    },
    {
      name: 'one character where a deployment may put more',
      policy: policy({
        Action: 's3:Get*',
        Resource: ['arn:aws:s3:::????????????', 'arn:aws:s3:::{{Bucket}}'],
      }),
    },
    {
      name: 'an action on more resources than the pattern that has it',
      policy: policy(
        {
          Action: ['logs:Describe*', 'logs:Get*'],
          Resource: 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*',
        },
        {
          Action: ['logs:DescribeLogGroups', 'logs:GetQueryResults'],
          Resource: 'arn:aws:logs:*:*:log-group:*',
        },
      ),
    },
    {
      name: 'the wider one under a condition',
      policy: policy({ Action: 'ec2:Describe*', Condition: inRegion }, { Action: 'ec2:DescribeVpcs' }),
    },
    {
      name: 'conditions that differ in a value',
      policy: policy(
        { Action: 'ec2:*Vpcs', Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } },
        { Action: 'ec2:DescribeVpcs', Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-2' } } },
      ),
    },
    {
      name: 'conditions that differ in the operator',
      policy: policy(
        { Action: 'ec2:*Vpcs', Condition: { StringLike: { 'aws:RequestedRegion': 'eu-west-1' } } },
        { Action: 'ec2:DescribeVpcs', Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } },
      ),
    },
    {
      name: 'one allowed, one denied',
      policy: policy({ Action: 's3:*' }, { Effect: 'Deny', Action: 's3:PutObject' }),
    },
    {
      name: 'two denied',
      policy: policy({ Effect: 'Deny', Action: 's3:*' }, { Effect: 'Deny', Action: 's3:PutObject' }),
    },
    {
      name: 'a list of exceptions beside a grant',
      policy: policy({ NotAction: 's3:*' }, { Action: 's3:GetObject' }),
    },
    {
      name: 'resources named by exception',
      policy: policy(
        { Action: 's3:Get*', NotResource: bucket, Resource: undefined },
        { Action: 's3:GetObject', Resource: queue },
      ),
    },
    {
      name: 'other principals',
      policyType: 'resource',
      policy: policy(
        { Principal: { AWS: '111122223333' }, Action: 'sqs:*Message', Resource: queue },
        { Principal: { AWS: '444455556666' }, Action: 'sqs:SendMessage', Resource: queue },
        { Principal: { Service: '111122223333' }, Action: 'sqs:SendMessage', Resource: queue },
      ),
    },
    {
      name: 'the resource that the wider one excepts',
      policy: policy(
        { Action: 's3:Get*', NotResource: bucket, Resource: undefined },
        { Action: 's3:GetObject', Resource: bucket },
      ),
    },
    {
      name: 'all resources but the one that the wider one names',
      policy: policy(
        { Action: 's3:Get*', Resource: bucket },
        { Action: 's3:GetObject', NotResource: bucket, Resource: undefined },
      ),
    },
    {
      name: 'on no resource',
      policy: policy({ Action: 's3:Get*' }, { Action: 's3:GetObject', Resource: [] }),
    },
    {
      name: 'a statement without resources where it needs some',
      policy: policy({ Action: 's3:Get*', Resource: undefined }, { Action: 's3:GetObject' }),
      broken: true,
    },
    {
      name: 'the principal that the wider one excepts, nobody, and somebody beside a statement for all',
      policyType: 'resource',
      policy: policy(
        { NotPrincipal: { AWS: '111122223333' }, Action: 'sqs:*', Resource: queue },
        { Principal: { AWS: '111122223333' }, Action: 'sqs:SendMessage', Resource: queue },
        { Principal: { AWS: '444455556666' }, Action: 'sqs:Receive*', Resource: queue },
        { NotPrincipal: { AWS: '444455556666' }, Action: 'sqs:ReceiveMessage', Resource: queue },
        { Principal: { AWS: [] }, Action: 'sqs:ReceiveMessage', Resource: queue },
        { Action: 'sqs:ReceiveMessage', Resource: queue },
      ),
      broken: true,
    },
    {
      name: 'somebody and one that is hidden',
      files: {
        'queue.yaml': `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Others: { Type: CommaDelimitedList }
Resources:
  Policy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [events]
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - { Effect: Allow, Action: sqs:*Message, Resource: "*", Principal: { AWS: '111122223333' } }
          - { Effect: Allow, Action: sqs:SendMessage, Resource: "*", Principal: { AWS: ['111122223333', !Select [1, !Split [",", !Join [",", !Ref Others]]]] } }
`,
      },
    },
    {
      name: 'what differs in capitals: resources, principals, values',
      policyType: 'resource',
      policy: policy(
        ...['arn:aws:s3:::example-bucket/A', 'arn:aws:s3:::example-bucket/a'].map((Resource) => ({
          Principal: { AWS: '111122223333' },
          Action: 's3:GetObject',
          Resource,
        })),
        ...['Reader', 'reader'].map((role) => ({
          Principal: { AWS: `arn:aws:iam::111122223333:role/${role}` },
          Action: 's3:GetObject',
        })),
        ...['Org', 'org'].map((value) => ({
          Principal: { AWS: '444455556666' },
          Action: 's3:GetObject',
          Condition: { StringEquals: { 'aws:PrincipalTag/team': value } },
        })),
      ),
    },
    {
      name: 'one of its principals only',
      policyType: 'resource',
      policy: policy(
        { Principal: { AWS: '111122223333' }, Action: 'sqs:*Message', Resource: queue },
        { Principal: { AWS: ['111122223333', '444455556666'] }, Action: 'sqs:SendMessage', Resource: queue },
      ),
    },
    {
      name: 'the narrower one without its condition in some deployments',
      files: template(`
          - Effect: Allow
            Action: s3:GetObject
            Resource: "*"
            Condition: !If [A, { Bool: { aws:SecureTransport: "true" } }, !Ref AWS::NoValue]
          - { Effect: Allow, Action: s3:Get*, Resource: "*", Condition: { Bool: { aws:SecureTransport: "true" } } }`),
    },
    {
      name: 'some of its resources only',
      policy: policy(
        { Action: 's3:Get*', Resource: [bucket, `${bucket}/*`] },
        { Action: 's3:GetObject', Resource: [`${bucket}/a`, `${bucket}-2/b`] },
      ),
    },
    {
      name: 'either of two',
      files: template('[{ Effect: Allow, Action: !If [A, s3:GetObject, s3:Get*], Resource: "*" }]'),
    },
    {
      name: 'covered only in some deployments',
      files: template(
        '[{ Effect: Allow, Action: [s3:GetObject, !If [A, s3:Get*, ec2:Get*]], Resource: "*" }]',
      ),
    },
    {
      name: 'granted elsewhere only in some deployments',
      files: template(`
          - { Effect: Allow, Action: s3:GetObject, Resource: "*" }
          - !If [A, { Effect: Allow, Action: s3:Get*, Resource: "*" }, !Ref AWS::NoValue]
          - { Effect: Allow, Action: s3:Get*, Resource: !If [B, "*", "arn:aws:s3:::x"] }`),
    },
    {
      name: 'granted elsewhere under a condition in some deployments',
      files: template(`
          - { Effect: Allow, Action: s3:GetObject, Resource: "*" }
          - Effect: Allow
            Action: s3:Get*
            Resource: "*"
            Condition: !If [A, { Bool: { aws:SecureTransport: "true" } }, !Ref AWS::NoValue]`),
    },
    {
      name: 'resources that are hidden',
      files: template(`
          - { Effect: Allow, Action: s3:Get*, Resource: !Ref Bucket }
          - { Effect: Allow, Action: s3:GetObject, Resource: !Split [",", !Ref Bucket] }`),
    },
    { name: 'lists of nothing', policy: policy({ Action: [], Resource: [] }, { Action: 's3:Get*' }) },
  ],
  invalid: [
    {
      name: 'an action and a pattern of it, whatever the capitals',
      policy: policy({ Action: ['S3:getobject', 's3:Get*', 's3:ListBucket'] }),
      expect: [
        {
          messageId: 'coveredAction',
          message: 'S3:getobject is covered by s3:Get* in the same list.',
          at: '"S3:getobject"',
          severity: 'warning',
          code: 'REDUNDANT_ACTION',
          related: ['"s3:Get*"'],
        },
      ],
    },
    {
      name: 'the same action twice',
      policy: policy({ Action: ['ec2:DescribeVpcs', 's3:ListBucket', 'EC2:DescribeVpcs'] }),
      expect: [
        {
          messageId: 'repeatedAction',
          message: 'EC2:DescribeVpcs is listed twice.',
          at: '"EC2:DescribeVpcs"',
          code: 'REDUNDANT_ACTION',
        },
      ],
    },
    {
      name: 'in exceptions, and in a Deny',
      policy: policy({ Effect: 'Deny', NotAction: ['s3:*', 's3:GetObject'] }),
      expect: [{ messageId: 'coveredAction', data: { cover: 's3:*' }, at: '"s3:GetObject"' }],
    },
    {
      name: 'everything and something',
      policy: policy({ Resource: ['*', queue], Action: ['s3:Get*', '*'] }),
      expect: [
        {
          messageId: 'coveredResource',
          message: `${queue} is covered by * in the same list.`,
          at: '/Statement/0/Resource/1',
          code: 'REDUNDANT_RESOURCE',
          severity: 'warning',
        },
        { messageId: 'coveredAction', data: { cover: '*' }, at: '"s3:Get*"' },
      ],
    },
    {
      name: 'a resource covered and one repeated',
      policy: policy({
        Action: 's3:GetObject',
        Resource: [`${bucket}/a`, `${bucket}/a`, `${bucket}*`, bucket],
      }),
      expect: [
        { messageId: 'coveredResource', data: { cover: `${bucket}*` }, at: '/Statement/0/Resource/0' },
        { messageId: 'coveredResource', data: { entry: `${bucket}/a` }, at: '/Statement/0/Resource/1' },
        { messageId: 'coveredResource', data: { entry: bucket }, at: '/Statement/0/Resource/3' },
      ],
    },
    {
      name: 'the same resource twice',
      policy: policy({
        Effect: 'Deny',
        Action: 's3:GetObject',
        NotResource: [bucket, queue, bucket],
        Resource: undefined,
      }),
      expect: [
        {
          messageId: 'repeatedResource',
          message: `${bucket} is listed twice.`,
          at: '/Statement/0/NotResource/2',
          code: 'REDUNDANT_RESOURCE',
        },
      ],
    },
    {
      name: 'resources that a deployment names',
      policy: policy({
        Action: 's3:Get*',
        Resource: ['arn:aws:s3:::{{Bucket}}/*', 'arn:aws:s3:::{{Bucket}}*'],
      }),
      expect: [
        {
          messageId: 'coveredResource',
          data: { cover: 'arn:aws:s3:::{{Bucket}}*' },
          at: '/Statement/0/Resource/0',
        },
      ],
    },
    {
      name: 'policy variables are told apart',
      policy: policy({
        Action: 's3:Get*',
        Resource: [
          `${bucket}/\${aws:username}/*`,
          `${bucket}/\${aws:userid}/*`,
          `${bucket}/\${aws:username}/a`,
        ],
      }),
      expect: [
        {
          messageId: 'coveredResource',
          data: { cover: `${bucket}/\${aws:username}/*` },
          at: '/Statement/0/Resource/2',
        },
      ],
    },
    {
      name: 'one action that another statement grants on more resources',
      policy: policy(
        { Sid: 'Narrow', Action: ['s3:GetObject', 's3:PutObject'], Resource: `${bucket}/a/*` },
        { Sid: 'Wide', Action: 's3:get*', Resource: ['arn:aws:s3:::other', `${bucket}/*`] },
      ),
      expect: [
        {
          messageId: 'grantedElsewhere',
          message:
            's3:GetObject is granted already by s3:get* in the statement Wide, on at least the same resources and under no further condition.',
          at: '/Statement/0/Action/0',
          severity: 'suggestion',
          code: null,
          related: ['"s3:get*"'],
        },
      ],
    },
    {
      name: 'a single action, which is all of its statement',
      policy: policy({ Action: ['ec2:Describe*'] }, { Action: 'ec2:DescribeVpcs', Resource: queue }),
      expect: [
        { messageId: 'grantedElsewhere', data: { statement: 'statement 1' }, at: '/Statement/1/Action' },
      ],
    },
    {
      name: 'a statement written twice',
      policy: policy(
        { Sid: 'A', Action: ['s3:GetObject', 's3:ListBucket'], Condition: inRegion },
        {
          Sid: 'B',
          Action: ['s3:ListBucket', 's3:GetObject'],
          Condition: { stringEquals: { 'AWS:requestedregion': ['eu-central-1', 'eu-west-1'] } },
        },
      ),
      expect: [
        {
          messageId: 'wholeStatement',
          message:
            'Everything this statement grants is granted already by the statement A, on at least the same resources and under no further condition.',
          at: '/Statement/1/Action#key',
          severity: 'suggestion',
          code: null,
          related: ['"A"'],
        },
      ],
    },
    {
      name: 'a statement of which two others grant a part each',
      policy: policy(
        { Action: ['s3:GetObject', 'ec2:DescribeVpcs'], Resource: `${bucket}/*` },
        { Action: 's3:Get*' },
        { Sid: '', Action: 'ec2:Describe*' },
      ),
      expect: [
        {
          messageId: 'wholeStatement',
          data: { statement: 'statement 2 and statement 3' },
          at: '/Statement/0/Action#key',
          code: null,
        },
      ],
    },
    {
      name: 'the same principal, and everyone',
      policyType: 'resource',
      policy: policy(
        { Principal: { AWS: ['111122223333', '444455556666'] }, Action: 'sqs:*Message', Resource: queue },
        { Principal: { AWS: '111122223333' }, Action: 'sqs:SendMessage', Resource: queue },
        { Principal: '*', Action: 'sqs:ReceiveMessage', Resource: queue },
        { Principal: { Service: 's3.amazonaws.com' }, Action: 'sqs:Receive*', Resource: queue },
        { Principal: { Service: 's3.amazonaws.com' }, Action: 'sqs:ReceiveMessage', Resource: queue },
      ),
      expect: [
        { messageId: 'grantedElsewhere', data: { statement: 'statement 1' }, at: '/Statement/1/Action' },
        { messageId: 'grantedElsewhere', data: { statement: 'statement 4' }, at: '/Statement/4/Action' },
      ],
    },
    {
      name: 'a trust policy, which has no resources',
      policyType: 'trust',
      policy: policy(
        { Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole', Resource: undefined },
        { Principal: { Service: 'lambda.amazonaws.com' }, Action: ['sts:AssumeRole'], Resource: undefined },
      ),
      expect: [
        { messageId: 'grantedElsewhere', data: { cover: 'sts:AssumeRole' }, at: '/Statement/1/Action/0' },
      ],
    },
    {
      name: 'what its own list covers is not told again',
      policy: policy({ Action: ['s3:Get*', 's3:GetObject'], Resource: bucket }, { Action: 's3:Get*' }),
      expect: [
        { messageId: 'grantedElsewhere', data: { cover: 's3:Get*' }, at: '/Statement/0/Action/0' },
        { messageId: 'coveredAction', data: { cover: 's3:Get*' }, at: '/Statement/0/Action/1' },
      ],
    },
    {
      name: 'covered wherever it is there',
      files: template(
        '[{ Effect: Allow, Action: [!If [A, s3:GetObject, ec2:GetImage], s3:Get*], Resource: "*" }]',
      ),
      expect: [{ messageId: 'coveredAction', data: {}, file: 'role.yaml', at: 's3:GetObject' }],
    },
    {
      name: 'granted elsewhere wherever it is there, and on hidden resources',
      files: template(`
          - !If [A, { Effect: Allow, Action: s3:GetObject, Resource: !Ref Bucket }, !Ref AWS::NoValue]
          - { Effect: Allow, Action: ec2:DescribeVpcs, Resource: !Split [",", !Ref Bucket] }
          - { Effect: Allow, Action: [s3:Get*, ec2:Describe*], Resource: "*" }`),
      expect: [
        { messageId: 'grantedElsewhere', data: { cover: 's3:Get*' }, file: 'role.yaml', at: 's3:GetObject' },
        {
          messageId: 'grantedElsewhere',
          data: { cover: 'ec2:Describe*' },
          file: 'role.yaml',
          at: 'ec2:DescribeVpcs',
        },
      ],
    },
    {
      name: 'hidden resources, where a list has the star and more',
      files: template(`
          - { Effect: Allow, Action: s3:GetObject, Resource: !Split [",", !Ref Bucket] }
          - { Effect: Allow, Action: s3:Get*, Resource: ["*", "arn:aws:s3:::x"] }`),
      expect: [
        { messageId: 'grantedElsewhere', data: {}, file: 'role.yaml', at: 's3:GetObject' },
        { messageId: 'coveredResource', data: {}, file: 'role.yaml', at: '"arn:aws:s3:::x"' },
      ],
    },
    {
      name: 'the same condition, in a statement that is not always there',
      files: template(`
          - !If
            - A
            - { Effect: Allow, Action: s3:GetObject, Resource: "*", Condition: { Bool: { aws:SecureTransport: "true" } } }
            - !Ref AWS::NoValue
          - { Effect: Allow, Action: s3:Get*, Resource: "*", Condition: { Bool: { aws:SecureTransport: "true" } } }`),
      expect: [{ messageId: 'grantedElsewhere', data: {}, file: 'role.yaml', at: 's3:GetObject' }],
    },
    {
      name: 'the same bucket of a template',
      files: template(`
          - { Effect: Allow, Action: s3:GetObject, Resource: !Sub "arn:aws:s3:::\${Bucket}/a" }
          - { Effect: Allow, Action: s3:Get*, Resource: !Sub "arn:aws:s3:::\${Bucket}/*" }`),
      expect: [{ messageId: 'grantedElsewhere', data: {}, file: 'role.yaml', at: 's3:GetObject' }],
    },
    {
      name: 'more patterns than can be compared',
      policy: policy({ Action: [...Array(2500).keys()].map((number) => `s3:*(${number})-*x`) }),
      expect: [{ messageId: 'gaveUp', at: '/', severity: 'suggestion' }],
    },
  ],
});

function timeOf(document: unknown): { readonly milliseconds: number; readonly findings: number } {
  const text = JSON.stringify(document);
  const started = performance.now();
  const { result } = lintTexts({ 'policy.json': text }, [noRedundantGrant]);
  return { milliseconds: performance.now() - started, findings: result.findings.length };
}

test('thousands of actions are compared in no time', () => {
  const names = [...Array(2000).keys()].map((number) => `ec2:Describe${number}-`);
  const wildcards = [...Array(2000).keys()].map((number) => `ec2:Get${number}-*`);
  for (const actions of [names, wildcards]) {
    const { milliseconds, findings } = timeOf(
      policy({ Action: [...actions, 'ec2:Describe0-*', 'ec2:Get0-?*'] }),
    );
    expect(findings).toBe(1);
    expect(milliseconds).toBeLessThan(1000);
  }
});

test.each([
  [
    'statements',
    policy(
      ...[...Array(3000).keys()].map((number) => ({ Action: 's3:Get*', Resource: `${bucket}${number}/*x*` })),
    ),
  ],
  [
    'resources',
    policy({ Action: 's3:Get*', Resource: [...Array(20_000).keys()].map((number) => `*${number}*`) }),
  ],
  [
    'wildcards',
    policy({ Action: [...Array(300).keys()].map((number) => `s3:${'?*a*b'.repeat(20)}${number}?*`) }),
  ],
])('made-up input ends soon: %s', (_, document) => {
  expect(timeOf(document).milliseconds).toBeLessThan(5000);
});
