import noServiceWildcard from '../../../src/core/rules/no-service-wildcard.ts';
import { describeLevels } from '../../../src/core/iam/describe-levels.ts';
import { expandAction } from '../../../src/core/iam/expand.ts';
import { countGranted } from '../../../src/core/iam/granted.ts';
import { reference } from '../../helpers/reference.ts';
import { testRule } from '../../helpers/test-rule.ts';

const sqs = countGranted(expandAction(reference, 'sqs:*'));

function statement(fields: Readonly<Record<string, unknown>>) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Resource: '*', ...fields }] };
}

/** A key policy for a principal. */
function template(principal: string) {
  return {
    'key.yaml': `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Vendor: { Type: String }
  Others: { Type: CommaDelimitedList }
Resources:
  Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [] } } }
  Policy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [events]
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - { Effect: Allow, Action: sqs:*, Resource: '*', Principal: { AWS: ${principal} } }
`,
  };
}

testRule(noServiceWildcard, {
  valid: [
    {
      name: 'verbs of services',
      policy: statement({ Action: ['s3:Get*', 'ec2:Describe*', 'pricing:?etProducts'] }),
    },
    { name: 'everything, which is the matter of another rule', policy: statement({ Action: ['*', '*:*'] }) },
    { name: 'a service that nobody knows', policy: statement({ Action: ['nope:*', 'deeplens:*'] }) },
    { name: 'a Deny', policy: statement({ Effect: 'Deny', Action: 's3:*' }) },
    { name: 'an exception', policy: statement({ NotAction: 's3:*' }) },
    { name: 'what a deployment fills in', policy: statement({ Action: ['{{Service}}:*', 's3:{{Verb}}*'] }) },
    { name: 'a limit', policyType: 'scp', policy: statement({ Action: 's3:*' }) },
    {
      name: 'a trust policy',
      policyType: 'trust',
      policy: statement({ Principal: { AWS: '111122223333' }, Action: 'sts:*' }),
    },
    {
      name: 'a key that leaves its account to IAM, as each key does at first',
      policyType: 'resource',
      policy: statement({ Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'kms:*' }),
    },
    {
      name: 'a queue for its own account and a role of it',
      files: template('[!Ref AWS::AccountId, !Sub "arn:aws:iam::${AWS::AccountId}:root", !GetAtt Role.Arn]'),
    },
    {
      name: 'a queue for nobody',
      policyType: 'resource',
      policy: statement({ Principal: { AWS: [] }, Action: 'sqs:*' }),
    },
    {
      name: 'the deny of a bucket for everyone',
      policyType: 'resource',
      policy: statement({ Effect: 'Deny', Principal: '*', Action: 's3:*' }),
    },
  ],
  invalid: [
    {
      name: 'a service that only reads today',
      policy: statement({ Action: ['ce:Get*', 'pricing:*'] }),
      expect: [
        {
          messageId: 'identity',
          message:
            'pricing:* grants all of AWS Price List: 5 actions today (5 Read), and whatever the service adds.',
          at: '/Statement/0/Action/1',
          severity: 'security-warning',
          data: { granted: { Read: 5, Write: 0, total: 5 } },
        },
      ],
    },
    {
      name: 'other spellings',
      policy: statement({ Action: ['Pricing:**', 'pricing:?*'] }),
      expect: [
        { messageId: 'identity', data: { pattern: 'Pricing:**' }, at: '/Statement/0/Action/0' },
        { messageId: 'identity', data: { pattern: 'pricing:?*' }, at: '/Statement/0/Action/1' },
      ],
    },
    {
      name: 'a queue for another account',
      policyType: 'resource',
      policy: statement({ Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sqs:*' }),
      expect: [
        {
          messageId: 'resource',
          message: `sqs:* lets arn:aws:iam::111122223333:root do all that Amazon SQS knows: ${sqs.total} actions today (${describeLevels(sqs)}), and whatever the service adds.`,
          at: '/Statement/0/Action',
        },
      ],
    },
    {
      name: 'a queue for its own account and one that a deployment names',
      files: template('[!Ref AWS::AccountId, !Sub "arn:aws:iam::${Vendor}:root"]'),
      expect: [{ messageId: 'resource', data: { pattern: 'sqs:*' }, file: 'key.yaml', at: 'sqs:*' }],
    },
    {
      name: 'a queue for its own account and hidden ones',
      files: template('[!Ref AWS::AccountId, !Select [1, !Split [",", !Join [",", !Ref Others]]]]'),
      expect: [{ messageId: 'resource', data: {}, file: 'key.yaml', at: 'sqs:*' }],
    },
    {
      name: 'a queue for all but its own account',
      files: {
        'key.yaml': template('!Ref AWS::AccountId')['key.yaml'].replace('Principal:', 'NotPrincipal:'),
      },
      expect: [{ messageId: 'resource', data: {}, file: 'key.yaml', at: 'sqs:*' }],
    },
    {
      name: 'a queue for everyone, and for several',
      policyType: 'resource',
      policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Principal: '*', Action: 'sqs:*', Resource: '*' },
          {
            Effect: 'Allow',
            Principal: { AWS: ['111122223333', '444455556666'] },
            Action: 'sns:*',
            Resource: '*',
          },
        ],
      },
      expect: [
        { messageId: 'resource', data: { principal: 'everyone' }, at: '/Statement/0/Action' },
        { messageId: 'resource', data: { principal: '111122223333 and 1 more' }, at: '/Statement/1/Action' },
      ],
    },
    {
      name: 'a key for a role, for a service, for all but some and for nobody',
      policyType: 'resource',
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::111122223333:role/x' },
            Action: 'kms:*',
            Resource: '*',
          },
          { Effect: 'Allow', Principal: { Service: 's3.amazonaws.com' }, Action: 'kms:**', Resource: '*' },
          { Effect: 'Allow', NotPrincipal: { AWS: '111122223333' }, Action: 'kms:?*', Resource: '*' },
          { Effect: 'Allow', Action: 'KMS:*', Resource: '*' },
        ],
      },
      expect: [
        { messageId: 'resource', data: { principal: 'arn:aws:iam::111122223333:role/x' }, at: '"kms:*"' },
        { messageId: 'resource', data: { principal: 's3.amazonaws.com' }, at: '"kms:**"' },
        { messageId: 'resource', data: { pattern: 'kms:?*' }, at: '"kms:?*"' },
        { messageId: 'resource', data: { principal: 'whom a deployment names' }, at: '"KMS:*"' },
      ],
    },
    {
      name: 'a key for the account of a vendor',
      policyType: 'resource',
      policy: statement({ Principal: { AWS: 'arn:aws:iam::061190967865:root' }, Action: 'kms:*' }),
      settings: { trust: { accounts: ['061190967865'], externalId: 'required' } },
      expect: [
        { messageId: 'resource', data: { name: 'AWS Key Management Service' }, at: '/Statement/0/Action' },
      ],
    },
  ],
});
