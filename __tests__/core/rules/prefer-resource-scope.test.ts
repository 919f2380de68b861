import preferResourceScope from '../../../src/core/rules/prefer-resource-scope.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

function allow(Action: unknown, Resource: unknown = '*', more: Readonly<Record<string, unknown>> = {}) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource, ...more }] };
}

testRule(preferResourceScope, {
  valid: [
    { name: 'lists and descriptions', policy: allow(['rds:Describe*', 'eks:Describe*', 's3:List*']) },
    { name: 'content that is scoped', policy: allow('s3:GetObject', 'arn:aws:s3:::*/*') },
    { name: 'content that takes no resource', policy: allow('cloudtrail:LookupEvents') },
    {
      name: 'the one bill an account has',
      policy: allow(['organizations:Describe*', 'billing:Get*', 'payments:Get*']),
    },
    { name: 'all of a service, and more', policy: allow(['s3:*', '*', '*:Get*', 'dynamodb:**']) },
    { name: 'what a deployment fills in', policy: allow(['s3:Get{{What}}', '{{Action}}']) },
    { name: 'content on what a deployment fills in', policy: allow('s3:GetObject', '{{Where}}') },
    {
      name: 'content under a condition',
      policy: allow('s3:GetObject', '*', { Condition: { StringEquals: { 'aws:ResourceTag/cost': 'yes' } } }),
    },
    {
      name: 'exceptions, and what is denied',
      policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' },
          { Effect: 'Allow', Action: 's3:GetObject', NotResource: '*' },
          { Effect: 'Deny', Action: 's3:GetObject', Resource: '*' },
        ],
      },
    },
    {
      name: 'the policy of a resource',
      policyType: 'resource',
      policy: allow('s3:GetObject', '*', { Principal: { AWS: '111122223333' } }),
    },
  ],
  invalid: [
    {
      name: 'rows of the event data lake',
      policy: allow([
        'cloudtrail:Describe*',
        'cloudtrail:Get*',
        'cloudtrail:List*',
        'cloudtrail:LookupEvents',
      ]),
      expect: [
        {
          messageId: 'scopable',
          message:
            'Of the 27 actions allowed on `*` here, 2 could be held to ARNs (eventdatastore) and should be, as what gives away content or secrets, or changes something: cloudtrail:GetEventDataStoreData and cloudtrail:GetQueryResults.',
          at: '/Statement/0/Resource',
          severity: 'suggestion',
          data: {
            scopable: [
              {
                action: 'cloudtrail:GetEventDataStoreData',
                level: 'Read',
                types: ['eventdatastore'],
                returns: 'events of the event data lake',
              },
              {
                action: 'cloudtrail:GetQueryResults',
                level: 'Read',
                types: ['eventdatastore'],
                returns: 'rows of the event data lake',
              },
            ],
          },
        },
      ],
    },
    {
      name: 'templates and parameters of stacks, everywhere and on one',
      policy: allow(
        ['cloudformation:Describe*', 'cloudformation:GetTemplate'],
        ['arn:aws:cloudformation:*:*:stack/one/*', '*'],
      ),
      expect: [
        {
          messageId: 'scopable',
          data: {
            count: 4,
            types: 'stack and stackset',
            names:
              'cloudformation:DescribeChangeSet, cloudformation:DescribeStackSet, cloudformation:DescribeStacks and cloudformation:GetTemplate',
          },
          at: '/Statement/0/Resource/1',
        },
      ],
    },
    {
      name: 'writes',
      policy: allow([
        'logs:CreateLogStream',
        'logs:DescribeLogStreams',
        'logs:PutLogEvents',
        'LOGS:putlogevents',
      ]),
      expect: [
        {
          messageId: 'scopable',
          data: { count: 2, total: '3 actions', types: 'log-stream' },
          at: '/Statement/0/Resource',
        },
      ],
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
        'a.yaml': `
AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      Policies:
        - PolicyName: items
          PolicyDocument:
            Version: '2012-10-17'
            Statement: { Effect: Allow, Action: dynamodb:GetItem, Resource: '*' }
`,
        'policy.json': JSON.stringify(allow('dynamodb:GetItem')),
      },
      expect: [{ messageId: 'scopable', data: {}, at: '/Statement/0/Resource', related: ["'*'"] }],
    },
  ],
});
