import noWriteAction from '../../../src/core/rules/no-write-action.ts';
import { testRule } from '../../helpers/test-rule.ts';

function allow(Action: unknown) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] };
}

/** A template with a policy on the roles named, of which each is assumed by its principals. */
function template(...principals: readonly string[]) {
  const roles = principals.map(
    (principal, index) => `
  Role${index}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - { Effect: Deny, Action: sts:AssumeRole, Principal: { AWS: '*' } }
          - { Effect: Allow, Action: sts:AssumeRole, Principal: ${principal} }`,
  );
  return {
    'roles.yaml': `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Who: { Type: String }
Resources:${roles.join('')}
  Policy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: writes
      Roles: [${principals.map((_, index) => `!Ref Role${index}`).join(', ')}]
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - { Effect: Allow, Action: s3:PutObject, Resource: '*' }
`,
  };
}

testRule(noWriteAction, {
  valid: [
    { name: 'reads', policy: allow(['ec2:Describe*', 's3:Get*', 's3:List*', 'iam:GetRole', 'tag:Get*']) },
    {
      name: 'reads that the reference files as something else',
      policy: allow(['billing:Get*', 'bcm-pricing-calculator:List*']),
    },
    {
      name: 'reads whose names do not say so',
      policy: allow(['logs:StartQuery', 'logs:StopQuery', 'cur:Validate*', 'pricing:*']),
    },
    { name: 'what nobody knows', policy: allow(['nope:Put*', 's3:PutNothing']) },
    { name: 'everything, which is the matter of another rule', policy: allow(['*', '*:*']) },
    { name: 'what a deployment fills in', policy: allow(['s3:{{Verb}}*', '{{Action}}']) },
    {
      name: 'exceptions, which are the matter of another rule',
      policy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', NotAction: 's3:Put*', Resource: '*' }],
      },
    },
    {
      name: 'a Deny',
      policy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', Action: ['*', 's3:Put*'], Resource: '*' }],
      },
    },
    { name: 'a limit', policyType: 'scp', policy: allow('s3:PutObject') },
    {
      name: 'a bucket that a service writes',
      policyType: 'resource',
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'billingreports.amazonaws.com' },
            Action: 's3:PutObject',
            Resource: 'arn:aws:s3:::example-bucket/*',
          },
        ],
      },
    },
    {
      name: 'a trust policy',
      policyType: 'trust',
      policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a write by name',
      policy: allow(['s3:GetObject', 's3:putobject']),
      expect: [
        {
          messageId: 'action',
          message: 's3:putobject is no read: its access level is Write.',
          at: '/Statement/0/Action/1',
          severity: 'error',
          data: { reached: ['s3:PutObject'] },
        },
      ],
    },
    {
      name: 'an action of two levels, and passing a role',
      policy: allow(['acm:AddTagsToCertificate', 'iam:PassRole']),
      expect: [
        {
          messageId: 'action',
          message: 'acm:AddTagsToCertificate is no read: its access level is Tagging and Write.',
          at: '/Statement/0/Action/0',
        },
        { messageId: 'action', data: { level: 'Write' }, at: '/Statement/0/Action/1' },
      ],
    },
    {
      name: 'a pattern with some writes',
      policy: allow(['sqs:*Message']),
      expect: [
        {
          messageId: 'pattern',
          message:
            'sqs:*Message reaches 2 actions beyond Read and List: 2 Write (sqs:DeleteMessage and sqs:SendMessage).',
          at: '/Statement/0/Action/0',
        },
      ],
    },
    {
      name: 'a pattern with one write',
      policy: allow('sqs:Send*'),
      expect: [
        {
          messageId: 'pattern',
          message: 'sqs:Send* reaches 1 action beyond Read and List: 1 Write (sqs:SendMessage).',
          at: '/Statement/0/Action',
        },
      ],
    },
    {
      name: 'a read in name only',
      policy: allow('states:Get*'),
      expect: [
        { messageId: 'pattern', data: { reached: ['states:GetActivityTask'] }, at: '/Statement/0/Action' },
      ],
    },
    {
      name: 'a whole service',
      policy: allow('cur:*'),
      expect: [
        {
          messageId: 'service',
          message:
            'cur:* grants the whole service and with it 6 actions beyond Read and List: 2 Tagging and 4 Write (cur:DeleteReportDefinition, cur:ModifyReportDefinition, cur:PutClassicReportPreferences, cur:PutReportDefinition, cur:TagResource and 1 more).',
          at: '/Statement/0/Action',
          data: { granted: { Tagging: 2, Write: 4, Read: 0, total: 6 } },
        },
      ],
    },
    {
      name: 'helper roles, which only services assume',
      files: template(
        '{ Service: lambda.amazonaws.com }',
        '{ Service: [ec2.amazonaws.com, s3.amazonaws.com] }',
      ),
      expect: [
        { messageId: 'action', data: {}, file: 'roles.yaml', at: 's3:PutObject', severity: 'warning' },
      ],
    },
    ...[
      [
        'a helper role and one that an account assumes',
        '{ Service: lambda.amazonaws.com }',
        "{ AWS: '111122223333' }",
      ],
      [
        'a role that a service and an account assume',
        "{ Service: lambda.amazonaws.com, AWS: '111122223333' }",
      ],
      [
        'a role that a service and an account assume by one statement each',
        '{ Service: lambda.amazonaws.com } }\n          - { Effect: Allow, Action: sts:AssumeRole, Principal: { AWS: "111122223333" }',
      ],
      ['a role whose only Allow is none', '{ Service: lambda.amazonaws.com }, Effect: Deny'],
      ['a role that an identity provider assumes', '{ Federated: cognito-identity.amazonaws.com }'],
      [
        'a role of which nobody knows who assumes it',
        '{ Service: lambda.amazonaws.com, AWS: !Split [",", !Ref Who] }',
      ],
      ['a role that nobody assumes', '{ Service: [] }'],
    ].map(([name = '', ...principals]) => ({
      name,
      files: template(...principals),
      expect: [
        {
          messageId: 'action' as const,
          data: {},
          file: 'roles.yaml',
          at: 's3:PutObject',
          severity: 'error' as const,
          related: [],
        },
      ],
    })),
    {
      name: 'the role that SAM makes for a function, and one with a trust policy of its own',
      files: {
        'function.yaml': `
AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Parameters:
  Trust: { Type: String }
Resources:
  Own:
    Type: AWS::Serverless::Function
    Properties:
      Policies: [{ Statement: [{ Effect: Allow, Action: s3:AbortMultipartUpload, Resource: '*' }] }]
  Open:
    Type: AWS::Serverless::Function
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Action: sts:AssumeRole, Principal: { AWS: '111122223333' } }]
      Policies: [{ Statement: [{ Effect: Allow, Action: s3:DeleteObject, Resource: '*' }] }]
  Hidden:
    Type: AWS::Serverless::Function
    Properties:
      AssumeRolePolicyDocument: !Ref Trust
      Policies: [{ Statement: [{ Effect: Allow, Action: s3:PutObjectAcl, Resource: '*' }] }]
`,
      },
      broken: true,
      expect: [
        {
          messageId: 'action',
          data: {},
          file: 'function.yaml',
          at: 's3:AbortMultipartUpload',
          severity: 'warning',
        },
        { messageId: 'action', data: {}, file: 'function.yaml', at: 's3:DeleteObject', severity: 'error' },
        { messageId: 'action', data: {}, file: 'function.yaml', at: 's3:PutObjectAcl', severity: 'error' },
      ],
    },
    {
      name: 'every verb of every service',
      policy: allow('*:Delete*'),
      expect: [{ messageId: 'pattern', data: { pattern: '*:Delete*' }, at: '/Statement/0/Action' }],
    },
  ],
});
