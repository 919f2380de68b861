import { expect, test } from 'vitest';
import noDeadGrant from '../../../src/core/rules/no-dead-grant.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

const insights = 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*';
const bucket = 'arn:aws:s3:::example-bucket';

function allow(Action: unknown, Resource: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource, ...more }] };
}

/** A role whose one policy allows to stop queries on the given resource. */
function template(resource: string) {
  return `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Where: { Type: String }
Conditions:
  Wide: !Equals [!Ref Where, '']
Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      Policies:
        - PolicyName: logs
          PolicyDocument:
            Version: '2012-10-17'
            Statement: { Effect: Allow, Action: logs:StopQuery, Resource: ${resource} }
`;
}

testRule(noDeadGrant, {
  valid: [
    { name: 'every resource', policy: allow(['logs:StopQuery', 's3:List*'], '*') },
    { name: 'every resource among others', policy: allow('logs:StopQuery', [insights, '*']) },
    { name: 'every resource of a kind', policy: allow('dynamodb:List*', 'arn:aws:dynamodb:*:*:table/*') },
    {
      name: 'each action on one of the resources',
      policy: allow(['s3:GetObject', 's3:GetBucketLocation'], [bucket, `${bucket}/*`]),
    },
    { name: 'all of a service on one of its resources', policy: allow('s3:*', [bucket, `${bucket}/*`]) },
    { name: 'everything, which is the matter of another rule', policy: allow(['*', '*:List*'], bucket) },
    {
      name: 'what nobody knows',
      policy: allow(['logs:StopQueries', 'logs:Stopp*', 'nope:*', '{{A}}'], insights),
    },
    { name: 'resources a deployment fills in', policy: allow('logs:StopQuery', '{{Resource}}') },
    {
      name: 'exceptions',
      policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', NotAction: 'iam:*', Resource: bucket },
          { Effect: 'Allow', Action: 'logs:StopQuery', NotResource: insights },
          { Effect: 'Deny', Action: 'logs:StopQuery', Resource: insights },
        ],
      },
    },
    {
      name: 'the policy of a resource',
      policyType: 'resource',
      policy: allow('s3:ListAllMyBuckets', bucket, { Principal: { AWS: '111122223333' } }),
    },
    {
      name: 'a resource that a template hides',
      files: { 'role.yaml': template("!Split [',', !Ref Where]") },
    },
    {
      name: 'a resource that a template hides, among others',
      files: { 'role.yaml': template(`['${insights}', !FindInMap [Places, !Ref Where, arn]]`) },
    },
    {
      name: 'every resource, in some deployments',
      files: { 'role.yaml': template(`!If [Wide, '*', '${insights}']`) },
    },
  ],
  invalid: [
    {
      name: 'one action that takes no resource',
      policy: allow(['logs:StartQuery', 'logs:stopquery'], insights),
      expect: [
        {
          messageId: 'entryNeedsStar',
          message:
            'logs:stopquery grants nothing on the resources of this statement: it takes no resource and needs `*`.',
          at: '/Statement/0/Action/1',
          severity: 'warning',
          confidence: 'certain',
          data: { certain: ['logs:StopQuery'], estimate: [], entries: ['logs:stopquery'], total: 2 },
          related: [],
        },
      ],
    },
    {
      name: 'one action on a resource of another type',
      policy: allow('s3:GetObject', bucket),
      expect: [
        {
          messageId: 'entryOfOther',
          message:
            's3:GetObject grants nothing on the resources of this statement: it is documented for other resources.',
          at: '/Statement/0/Action',
          severity: 'suggestion',
          confidence: 'estimate',
        },
      ],
    },
    {
      name: 'a write without a documented resource, which is less sure',
      policy: allow(['glue:CreateCrawler', 'glue:GetCrawler'], 'arn:aws:glue:*:*:crawler/orders'),
      expect: [
        {
          messageId: 'entryOfOther',
          data: { entry: 'glue:CreateCrawler' },
          at: '/Statement/0/Action/0',
          severity: 'suggestion',
          confidence: 'estimate',
        },
      ],
    },
    {
      name: 'patterns that reach further than the resource',
      policy: allow(['s3:ListBucket*', 's3:ListA*'], bucket),
      expect: [
        {
          messageId: 'both',
          message:
            '6 of the 9 actions allowed here never match its resources: 4 take no resource and need `*` (s3:ListAccessGrantsInstances, s3:ListAccessPoints, s3:ListAccessPointsForObjectLambda and s3:ListAllMyBuckets), 2 are documented for others (s3:ListAccessGrants and s3:ListAccessGrantsLocations).',
          at: '/Statement/0/Action#key',
          severity: 'suggestion',
          related: ['"s3:ListA*"'],
        },
      ],
    },
    {
      name: 'a name-scoped list of log groups',
      policy: allow(['logs:DescribeLog*', 'logs:StopQuery'], insights),
      expect: [
        {
          messageId: 'needStar',
          message:
            '2 of the 3 actions allowed here never match its resources: they take no resource and need `*` (logs:DescribeLogGroups and logs:StopQuery).',
          at: '/Statement/0/Action#key',
          severity: 'warning',
          related: ['"logs:StopQuery"'],
        },
      ],
    },
    {
      name: 'a pattern of which some is left',
      policy: allow('logs:GetLog*', insights),
      expect: [
        { messageId: 'both', data: { dead: 3 }, at: '/Statement/0/Action#key', severity: 'suggestion' },
      ],
    },
    {
      name: 'deliveries on a log group, whatever the account',
      policy: allow(['logs:GetDelivery', 'logs:GetDeliverySource', 'logs:GetLogEvents'], insights),
      expect: [
        {
          messageId: 'ofOther',
          message:
            '2 of the 3 actions allowed here never match its resources: they are documented for others (logs:GetDelivery and logs:GetDeliverySource).',
          at: '/Statement/0/Action#key',
          severity: 'suggestion',
          confidence: 'estimate',
          related: ['"logs:GetDelivery"', '"logs:GetDeliverySource"'],
        },
      ],
    },
    {
      name: 'all of a service on a resource of another one',
      policy: allow('sqs:*', bucket),
      expect: [
        {
          messageId: 'both',
          data: { total: 20, dead: 20, entries: ['sqs:*'] },
          at: '/Statement/0/Action#key',
        },
      ],
    },
    {
      name: 'a bucket that a deployment names',
      policy: allow(['s3:ListAllMyBuckets', 's3:ListBucket'], 'arn:aws:s3:::{{Bucket}}'),
      expect: [{ messageId: 'entryNeedsStar', data: {}, at: '/Statement/0/Action/0' }],
    },
    {
      name: 'the same in the mirror of a role, once',
      settings: {
        roles: oneRole({
          inline: ['policy.json'],
          mirrors: [{ kind: 'cloudformation', file: 'a.yaml', role: 'Reader' }],
        }),
      },
      files: {
        'a.yaml': template(`'${insights}'`),
        'policy.json': JSON.stringify(allow('logs:StopQuery', insights)),
      },
      expect: [{ messageId: 'entryNeedsStar', data: {}, at: '/Statement/0/Action', related: ['Action'] }],
    },
    {
      name: 'in two roles, twice',
      files: { 'a.yaml': template(`'${insights}'`), 'b.yaml': template(`'${insights}' `) },
      expect: [
        { messageId: 'entryNeedsStar', data: {}, file: 'a.yaml', at: 'logs:StopQuery' },
        { messageId: 'entryNeedsStar', data: {}, file: 'b.yaml', at: 'logs:StopQuery' },
      ],
    },
    {
      name: 'more pairs than anyone looks at',
      policy: allow(
        's3:Get*',
        Array.from({ length: 4000 }, (_, index) => `arn:aws:s3:::bucket-${index}`),
      ),
      expect: [
        { messageId: 'gaveUp', at: '/', severity: 'suggestion' },
        { messageId: 'both', data: {}, at: '/Statement/0/Action#key' },
      ],
    },
  ],
});

test('takes no longer for hostile policies', () => {
  const resources = Array.from({ length: 3000 }, (_, index) => `arn:aws:s3:::${'*a'.repeat(30)}${index}`);
  const started = performance.now();
  lintTexts({ 'policy.json': JSON.stringify(allow(['s3:Get*', 'ec2:Describe*', 'logs:*'], resources)) }, [
    noDeadGrant,
  ]);
  expect(performance.now() - started).toBeLessThan(3000);
});
