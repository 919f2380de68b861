import noPublicPrincipal from '../../../src/core/rules/no-public-principal.ts';
import { testRule } from '../../helpers/test-rule.ts';

const topic = 'arn:aws:sns:us-east-1:111122223333:events';

function resource(fields: Readonly<Record<string, unknown>>) {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*', ...fields }],
  };
}

function trust(Principal: unknown, fields: Readonly<Record<string, unknown>> = {}) {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...fields }],
  };
}

/** A queue policy for everyone, with a condition. */
function template(condition: string) {
  return {
    'queue.yaml': `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  TopicArn: { Type: String }
Conditions:
  HasTopic: !Not [!Equals [!Ref TopicArn, '']]
Resources:
  Policy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [events]
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: sqs:SendMessage
            Principal: { AWS: everyone }
            Resource: '*'
            Condition: ${condition}
`.replace('everyone', '"*"'),
  };
}

function held(operator: string, key: string, value: unknown) {
  return {
    name: `${operator} ${key} ${JSON.stringify(value)}`,
    policyType: 'resource' as const,
    policy: resource({ Condition: { [operator]: { [key]: value } } }),
  };
}

testRule(noPublicPrincipal, {
  valid: [
    {
      name: 'named principals',
      policyType: 'resource',
      policy: resource({ Principal: { AWS: ['111122223333'], Service: 'sns.amazonaws.com' } }),
    },
    {
      name: 'a service by star, which is no principal',
      policyType: 'resource',
      policy: resource({ Principal: { Service: '*' } }),
    },
    {
      name: 'a Deny for everyone',
      policyType: 'resource',
      policy: resource({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    },
    {
      name: 'all but everyone',
      policyType: 'resource',
      policy: resource({ Principal: undefined, NotPrincipal: '*' }),
    },
    { name: 'a limit', policyType: 'rcp', policy: resource({ Sid: 'Limit' }) },
    {
      name: 'a name by pattern, which is the matter of another rule',
      policyType: 'trust',
      policy: trust({ AWS: 'arn:aws:iam::111122223333:role/*' }),
    },
    { name: 'what a deployment fills in', policyType: 'trust', policy: trust({ AWS: '{{Principal}}' }) },
  ],
  invalid: [
    {
      name: 'everyone, denied to all but an account',
      policyType: 'resource',
      policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' },
          {
            Effect: 'Deny',
            NotPrincipal: { AWS: '111122223333' },
            Action: 'sqs:*',
            Resource: '*',
          },
        ],
      },
      expect: [{ messageId: 'denied', at: '/Statement/0/Principal', severity: 'suggestion' }],
    },
    {
      name: 'everyone, some of it denied',
      policyType: 'resource',
      policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' },
          { Effect: 'Deny', Principal: '*', Action: 'sqs:ReceiveMessage', Resource: '*' },
        ],
      },
      expect: [{ messageId: 'resource', at: '/Statement/0/Principal', severity: 'security-warning' }],
    },
    {
      name: 'a bucket for everyone but for nobody',
      policyType: 'resource',
      policy: resource({}),
      expect: [
        {
          messageId: 'resource',
          at: '/Statement/0/Principal',
          severity: 'security-warning',
          code: null,
          message: 'Everyone may do what this statement allows: its principal is *.',
        },
      ],
    },
    {
      name: 'everyone in a list',
      policyType: 'resource',
      policy: resource({ Principal: { AWS: ['111122223333', '*'] } }),
      expect: [{ messageId: 'resource', at: '/Statement/0/Principal/AWS/1' }],
    },
    {
      name: 'a role for everyone',
      policyType: 'trust',
      policy: trust({ AWS: '*' }),
      expect: [
        {
          messageId: 'trust',
          at: '/Statement/0/Principal/AWS',
          severity: 'error',
          code: null,
          message: 'Anyone with an AWS account may assume this role: its principal is *.',
        },
      ],
    },
    {
      name: 'a role for everyone who knows an external id',
      policyType: 'trust',
      policy: trust('*', { Condition: { StringEquals: { 'sts:ExternalId': 'a1' } } }),
      expect: [
        {
          messageId: 'trust',
          at: '/Statement/0/Principal',
          code: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
        },
      ],
    },
    {
      name: 'a role for everyone of an organization',
      policyType: 'trust',
      policy: trust({ AWS: '*' }, { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }),
      expect: [
        {
          messageId: 'held',
          data: { key: 'aws:PrincipalOrgID' },
          at: '/Statement/0/Principal/AWS',
          severity: 'suggestion',
        },
      ],
    },
    {
      name: 'everyone from a topic that a template names',
      files: template('{ ArnEquals: { aws:SourceArn: !Ref TopicArn } }'),
      expect: [{ messageId: 'held', data: { key: 'aws:SourceArn' }, file: 'queue.yaml', at: '"*"' }],
    },
    {
      name: 'everyone from a topic, in some deployments',
      files: template('!If [HasTopic, { ArnEquals: { aws:SourceArn: !Ref TopicArn } }, !Ref AWS::NoValue]'),
      expect: [{ messageId: 'resource', file: 'queue.yaml', at: '"*"' }],
    },
    {
      name: 'everyone from one topic',
      policyType: 'resource',
      policy: resource({ Condition: { ArnEquals: { 'aws:SourceArn': topic } } }),
      expect: [
        {
          messageId: 'held',
          message:
            'The principal is *, and who comes in is held only by aws:SourceArn; name the principal as well.',
          at: '/Statement/0/Principal',
          severity: 'suggestion',
          related: [`"aws:SourceArn": "${topic}"`],
        },
      ],
    },
    ...[
      held('StringEquals', 'aws:SourceAccount', ['111122223333', '444455556666']),
      held('StringLike', 'aws:PrincipalOrgPaths', 'o-a1b2c3d4e5/r-ab12/*'),
      held('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', 'o-a1b2c3d4e5/*'),
      held('StringLike', 'aws:userid', 'AROAEXAMPLEEXAMPLE123:*'),
      held('ArnLike', 'aws:SourceArn', 'arn:aws:sns:*:111122223333:*'),
      held('ArnLike', 'aws:SourceArn', 'arn:aws:s3:::example-bucket*'),
      held('StringEquals', 'aws:SourceVpce', 'vpce-12345678'),
      held('StringEquals', 'aws:SourceAccount', '*'),
      held('StringLike', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5'),
      held('ArnEquals', 'aws:SourceArn', '{{TopicArn}}'),
      held('IpAddress', 'aws:SourceIp', ['203.0.113.0/24', '2001:db8::/32']),
      held('IpAddress', 'aws:SourceIp', '203.0.113.7'),
      held('Bool', 'elasticfilesystem:AccessedViaMountTarget', 'true'),
    ].map((input) => ({
      ...input,
      expect: [{ messageId: 'held' as const, data: {}, at: '/Statement/0/Principal' }],
    })),
    ...[
      held('ArnLike', 'aws:SourceArn', '*'),
      held('ArnLike', 'aws:SourceArn', 'arn:aws:sns:*:*:*'),
      held('ArnLike', 'aws:SourceArn', 'arn:aws:s3:::*'),
      held('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/reader'),
      held('ArnEquals', 'aws:SourceArn', [topic, '*']),
      held('StringLike', 'aws:PrincipalAccount', '1*'),
      held('StringLike', 'aws:SourceVpc', 'vpc-*'),
      held('StringEqualsIfExists', 'aws:SourceAccount', '111122223333'),
      held('StringNotEquals', 'aws:SourceAccount', '111122223333'),
      held('StringEquals', 'aws:UserAgent', 'secret'),
      held('StringEquals', 'aws:SourceAccount', ''),
      held('IpAddress', 'aws:SourceIp', '0.0.0.0/0'),
      held('IpAddress', 'aws:SourceIp', ['203.0.113.0/24', '::/0']),
      held('IpAddress', 'aws:SourceIp', 'everywhere/far'),
      held('Bool', 'aws:SecureTransport', 'true'),
      held('Bool', 'elasticfilesystem:AccessedViaMountTarget', 'false'),
    ].map((input) => ({
      ...input,
      expect: [{ messageId: 'resource' as const, at: '/Statement/0/Principal' }],
    })),
  ],
});
