import requireConfusedDeputyGuard from '../../../src/core/rules/require-confused-deputy-guard.ts';
import { testRule } from '../../helpers/test-rule.ts';

const policyType = 'resource';
const queue = 'arn:aws:sqs:us-east-1:111122223333:events';

function allow(service: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return {
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Service: service },
      Action: 'sqs:SendMessage',
      Resource: queue,
      ...more,
    },
  };
}

function when(operator: string, key: string, value: unknown) {
  return allow('s3.amazonaws.com', { Condition: { [operator]: { [key]: value } } });
}

function assume(service: string, condition: unknown = {}) {
  return allow(service, { Action: 'sts:AssumeRole', Resource: undefined, Condition: condition });
}

function template(condition: string, action = 'sqs:SendMessage') {
  return {
    'queue.yaml': `
Parameters:
  Account: { Type: String, Default: '' }
  Actions: { Type: String }
Conditions:
  HasAccount: !Not [!Equals [!Ref Account, '']]
Resources:
  Policy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!Ref Queue]
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: !Sub 's3.\${AWS::URLSuffix}' }
            Action: ${action}
            Resource: '*'
            Condition: ${condition}
`,
  };
}

const permission = `
Resources:
  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: reader
      Principal: s3.amazonaws.com
`;

testRule(requireConfusedDeputyGuard, {
  valid: [
    ...[
      ['an account', 'StringEquals', 'aws:SourceAccount', '111122223333'],
      ['an account that a deployment fills in', 'StringLike', 'aws:SourceAccount', '{{Account}}*'],
      [
        'one of the accounts, whatever the capitals',
        'stringequals',
        'AWS:sourceaccount',
        ['111122223333', '444455556666'],
      ],
      ['a bucket, of which there is but one', 'ArnLike', 'aws:SourceArn', 'arn:aws:s3:::example-bucket'],
      ['a bucket, as the guide of S3 writes it', 'ArnLike', 'aws:SourceArn', 'arn:aws:s3:*:*:example-bucket'],
      ['all of an account', 'StringLike', 'aws:SourceArn', 'arn:aws:cloudtrail:*:111122223333:trail/*'],
      ['an organization', 'StringEquals', 'aws:SourceOrgID', 'o-a1b2c3d4e5'],
      ['a part of an organization', 'ForAnyValue:StringLike', 'aws:SourceOrgPaths', 'o-a1b2c3d4e5/r-ab12/*'],
      ['an account, as old policies of topics say it', 'StringEquals', 'AWS:SourceOwner', '111122223333'],
      ['an account, as old policies of mail say it', 'StringEquals', 'aws:Referer', '111122223333'],
      [
        'what is encrypted',
        'StringLike',
        'kms:EncryptionContext:aws:cloudtrail:arn',
        'arn:aws:cloudtrail:*:111122223333:trail/*',
      ],
    ].map(([name, operator, key, value]) => ({
      name: String(name),
      policyType: 'resource' as const,
      policy: when(String(operator), String(key), value),
    })),
    {
      name: 'services that work for one account at a time, hidden ones, and what is none',
      policyType,
      policy: allow(['lambda.amazonaws.com', 'ec2.amazonaws.com', '{{Service}}', 'sns.example.com']),
    },
    { name: 'a Deny', policyType, policy: allow('s3.amazonaws.com', { Effect: 'Deny' }) },
    {
      name: 'all but a service, and principals of accounts',
      policyType,
      policy: allow('', { Principal: undefined, NotPrincipal: { Service: 's3.amazonaws.com' } }),
    },
    {
      name: 'a look at how a bucket is set up',
      policyType,
      policy: allow('cloudtrail.amazonaws.com', {
        Action: ['s3:GetBucketAcl', 's3:getBucketPolicy'],
        Resource: 'arn:aws:s3:::example-bucket',
      }),
    },
    ...['ec2', 'lambda', 'ecs-tasks', 's3', 'cloudtrail'].map((service) => ({
      name: `the role of ${service}`,
      policyType: 'trust' as const,
      policy: assume(`${service}.amazonaws.com`),
    })),
    {
      name: 'the role of a schedule, for one account',
      policyType: 'trust',
      policy: assume('scheduler.amazonaws.com', { StringEquals: { 'aws:SourceAccount': '111122223333' } }),
    },
    {
      name: 'the role of a certificate',
      policyType: 'trust',
      policy: assume('rolesanywhere.amazonaws.com', {
        StringEquals: { 'aws:PrincipalTag/x509Subject/CN': 'reader' },
      }),
    },
    {
      name: 'tags of a session',
      policyType: 'trust',
      policy: allow('scheduler.amazonaws.com', { Action: 'sts:TagSession', Resource: undefined }),
    },
    { name: 'conditions that are hidden', files: template('{ Fn::Transform: { Name: Conditions } }') },
    {
      name: 'one account or the own',
      files: template(
        '{ StringEquals: { aws:SourceAccount: !If [HasAccount, !Ref Account, !Ref AWS::AccountId] } }',
      ),
    },
    {
      name: 'a permission with its source',
      files: { 'function.yaml': `${permission}      SourceAccount: !Ref AWS::AccountId\n` },
    },
  ],
  invalid: [
    {
      name: 'services that bring what others tell them',
      policyType,
      policy: allow(['sns.amazonaws.com', 'lambda.amazonaws.com', 'logs.us-east-1.amazonaws.com']),
      expect: [
        {
          messageId: 'open',
          message:
            'sns.amazonaws.com may do this for any account; say for whom by aws:SourceAccount or aws:SourceArn.',
          at: '/Statement/Principal/Service/0',
          severity: 'security-warning',
          confidence: 'certain',
          code: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
        },
        {
          messageId: 'open',
          data: { service: 'logs.us-east-1.amazonaws.com' },
          at: '/Statement/Principal/Service/2',
        },
      ],
    },
    {
      name: 'what a bucket holds, beside a look at how it is set up',
      policyType,
      policy: allow('cloudfront.amazonaws.com', {
        Action: ['s3:GetBucketAcl', 's3:GetObject'],
        Resource: 'arn:aws:s3:::example-bucket/*',
      }),
      expect: [{ messageId: 'open', data: {}, at: '/Statement/Principal/Service' }],
    },
    {
      name: 'everything but some actions',
      policyType,
      policy: allow('config.amazonaws.com', { Action: undefined, NotAction: 's3:GetBucketAcl' }),
      expect: [{ messageId: 'open', data: {}, at: '/Statement/Principal/Service' }],
    },
    {
      name: 'actions that are hidden',
      files: template('{}', "!Split [',', !Ref Actions]"),
      expect: [{ messageId: 'open', data: {}, file: 'queue.yaml', at: "'s3.${AWS::URLSuffix}'" }],
    },
    {
      name: 'another condition',
      policyType,
      policy: allow('cloudtrail.amazonaws.com', {
        Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
      }),
      expect: [{ messageId: 'open', data: {}, at: '/Statement/Principal/Service' }],
    },
    ...[
      ['any account', 'StringLike', 'aws:SourceAccount', '*'],
      ['accounts that begin so', 'StringLike', 'aws:SourceAccount', '1111*'],
      ['trails of any account', 'ArnLike', 'aws:SourceArn', 'arn:aws:cloudtrail:*:*:trail/events'],
      ['any bucket', 'ArnLike', 'aws:SourceArn', 'arn:aws:s3:::*'],
      ['any organization', 'StringLike', 'aws:SourceOrgID', 'o-*'],
      ['parts of any organization', 'ForAnyValue:StringLike', 'aws:SourceOrgPaths', '*/r-ab12/*'],
      ['an account, or none', 'StringEqualsIfExists', 'aws:SourceAccount', '111122223333'],
      ['all accounts but one', 'StringNotEquals', 'aws:SourceAccount', '111122223333'],
      ['a source at all', 'Null', 'aws:SourceArn', 'false'],
    ].map(([name = '', operator = '', key = '', value]) => ({
      name,
      policyType: 'resource' as const,
      policy: when(operator, key, value),
      expect: [
        {
          messageId: 'weak' as const,
          message: `s3.amazonaws.com may do this for any account: ${operator} on ${key} leaves open for whom.`,
          at: '/Statement/Principal/Service',
          related: [`"${key}": "${value}"`],
        },
      ],
    })),
    {
      name: 'an account in some deployments',
      files: template(
        '!If [HasAccount, { StringEquals: { aws:SourceAccount: !Ref Account } }, !Ref AWS::NoValue]',
      ),
      expect: [
        {
          messageId: 'sometimes',
          data: { service: 's3.${AWS::URLSuffix}' },
          file: 'queue.yaml',
          at: "'s3.${AWS::URLSuffix}'",
        },
      ],
    },
    {
      name: 'a permission without its source',
      files: { 'function.yaml': permission },
      expect: [{ messageId: 'open', data: {}, file: 'function.yaml', at: 's3.amazonaws.com' }],
    },
    {
      name: 'the role of a schedule',
      policyType: 'trust',
      policy: assume('scheduler.amazonaws.com'),
      expect: [
        {
          messageId: 'trust',
          message:
            'scheduler.amazonaws.com may assume this role for each of its resources in this account; its guide asks for aws:SourceAccount and aws:SourceArn.',
          at: '/Statement/Principal/Service',
          severity: 'suggestion',
          code: null,
        },
      ],
    },
  ],
});
