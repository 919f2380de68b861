import { expect, test } from 'vitest';
import keepPromiseContent from '../../../src/core/rules/keep-promise-content.ts';
import noCredentialExposure from '../../../src/core/rules/no-credential-exposure.ts';
import noPrivilegeEscalation from '../../../src/core/rules/no-privilege-escalation.ts';
import noWriteAction from '../../../src/core/rules/no-write-action.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

const viewOnly = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess';

function allow(Action: unknown, Resource: unknown = '*', more: Readonly<Record<string, unknown>> = {}) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource, ...more }] };
}

function template(principal: string, action: string, resource = '*', managed = '') {
  return `
AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: { Effect: Allow, Action: sts:AssumeRole, Principal: ${principal} }
      ManagedPolicyArns: [${managed}]
      Policies:
        - PolicyName: read
          PolicyDocument:
            Version: '2012-10-17'
            Statement: { Effect: Allow, Action: '${action}', Resource: '${resource}' }
`;
}

const account = "{ AWS: '111122223333' }";
const services = '{ Service: lambda.amazonaws.com }';
const secret = 'arn:aws:secretsmanager:*:*:secret';
const promise = { levels: ['List', 'Read'], content: 'none', except: [] } as const;

testRule(noCredentialExposure, {
  valid: [
    { name: 'other content', policy: allow(['s3:GetObject', 'logs:GetLogEvents', 'dynamodb:Scan']) },
    { name: 'some roles to assume', policy: allow('sts:AssumeRole', 'arn:aws:iam::*:role/reader/*') },
    { name: 'its own keys', policy: allow('iam:CreateAccessKey', 'arn:aws:iam::*:user/${aws:username}') },
    {
      name: 'parameters that AWS publishes',
      policy: allow('ssm:GetParameter*', [
        'arn:aws:ssm:*::parameter/aws/service/*',
        'arn:aws:ssm:*:*:parameter/aws/service/ami-*',
      ]),
    },
    { name: 'secrets of buckets', policy: allow('secretsmanager:GetSecretValue', 'arn:aws:s3:::bucket') },
    {
      name: 'what a Deny takes away',
      policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: 'secretsmanager:*', Resource: '*' },
          { Effect: 'Deny', Action: 'secretsmanager:*GetSecretValue', Resource: '*' },
        ],
      },
    },
    {
      name: 'secrets of its own for a helper',
      files: { 'role.yaml': template(services, 'secretsmanager:GetSecretValue', `${secret}:orders/*`) },
    },
    { name: 'images for a helper', files: { 'role.yaml': template(services, 'ecr:GetAuthorizationToken') } },
    {
      name: 'what a promise is about',
      settings: { roles: oneRole({ inline: ['policy.json'] }), promise },
      policy: allow(['secretsmanager:GetSecretValue', 'ssm:GetParameter']),
    },
    {
      name: 'what a promise excepts',
      settings: {
        roles: oneRole({ inline: ['policy.json'] }),
        promise: {
          ...promise,
          except: [{ actions: ['ssm:GetParameter'], resources: ['*'], reason: 'its settings' }],
        },
      },
      policy: allow('ssm:GetParameter'),
    },
    { name: 'a limit', policyType: 'scp', policy: allow('secretsmanager:GetSecretValue') },
  ],
  invalid: [
    {
      name: 'a secret by name',
      policy: allow(['s3:ListAllMyBuckets', 'SecretsManager:getSecretValue']),
      expect: [
        {
          messageId: 'action',
          message: 'SecretsManager:getSecretValue gives the role a secret in clear.',
          at: '/Statement/0/Action/1',
          severity: 'error',
          confidence: 'certain',
        },
      ],
    },
    {
      name: 'patterns',
      policy: allow(['sts:Get*', 'ssm:GetParameter?', 'lakeformation:GetTemp*']),
      expect: [
        {
          messageId: 'several',
          data: {
            handedOut: [
              { action: 'sts:GetFederationToken' },
              { action: 'sts:GetServiceBearerToken' },
              { action: 'sts:GetSessionToken' },
            ],
          },
          at: '/Statement/0/Action/0',
          severity: 'suggestion',
        },
        {
          messageId: 'several',
          message: 'ssm:GetParameter? gives the role credentials or secrets: ssm:GetParameters.',
          at: '/Statement/0/Action/1',
          severity: 'error',
        },
        {
          messageId: 'several',
          message:
            'lakeformation:GetTemp* gives the role credentials or secrets: lakeformation:GetTemporaryGluePartitionCredentials and lakeformation:GetTemporaryGlueTableCredentials.',
          at: '/Statement/0/Action/2',
        },
      ],
    },
    {
      name: 'some secrets',
      policy: allow('secretsmanager:GetSecretValue', `${secret}:orders/*`),
      expect: [{ messageId: 'action', data: {}, at: '/Statement/0/Action', severity: 'security-warning' }],
    },
    {
      name: 'a secret under a condition',
      policy: allow('secretsmanager:GetSecretValue', '*', {
        Condition: { StringEquals: { 'secretsmanager:ResourceTag/team': 'orders' } },
      }),
      expect: [
        {
          messageId: 'action',
          data: {},
          at: '/Statement/0/Action',
          severity: 'security-warning',
          confidence: 'estimate',
        },
      ],
    },
    {
      name: 'any role',
      policy: allow('sts:AssumeRole', 'arn:aws:iam::*:role/*'),
      expect: [{ messageId: 'action', data: {}, at: '/Statement/0/Action', severity: 'error' }],
    },
    {
      name: 'a secret in a description',
      policy: allow('ec2:Describe*'),
      expect: [
        {
          messageId: 'several',
          message: 'ec2:Describe* gives the role credentials or secrets: ec2:DescribeVpnConnections.',
          at: '/Statement/0/Action',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a description and a credential',
      policy: allow('ec2:*P*'),
      expect: [{ messageId: 'several', data: {}, at: '/Statement/0/Action', severity: 'error' }],
    },
    {
      name: 'every secret for a helper',
      files: { 'role.yaml': template(services, 'secretsmanager:GetSecretValue') },
      expect: [
        {
          messageId: 'action',
          data: {},
          file: 'role.yaml',
          at: "'secretsmanager:GetSecretValue'",
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a managed policy, where it is attached',
      files: { 'role.yaml': template(account, 's3:GetObject', '*', viewOnly) },
      expect: [
        {
          messageId: 'several',
          data: { handedOut: [{ action: 'directconnect:DescribeRouterConfiguration' }] },
          file: 'role.yaml',
          at: viewOnly,
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a policy that a role carries in several deployments, once',
      files: {
        'role.yaml': `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Name: { Type: String }
Conditions:
  A: !Equals [!Ref Name, a]
  B: !Equals [!Ref Name, b]
Resources:
  Reader: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  Policy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: read
      Roles: [!If [A, !Ref Reader, !Ref 'AWS::NoValue'], !If [B, !Ref Reader, !Ref 'AWS::NoValue']]
      PolicyDocument:
        Version: '2012-10-17'
        Statement: { Effect: Allow, Action: ssm:GetParameter, Resource: '*' }
`,
      },
      expect: [{ messageId: 'action', data: {}, file: 'role.yaml', at: 'ssm:GetParameter' }],
    },
    {
      name: 'what a promise does not speak of',
      settings: { roles: oneRole({ inline: ['policy.json'] }), promise },
      policy: allow(['ssm:GetParameter', 'codeconnections:GetConnectionToken']),
      expect: [{ messageId: 'action', data: {}, at: '/Statement/0/Action/1' }],
    },
    {
      name: 'a configured role and its mirror, once',
      settings: {
        roles: oneRole({
          inline: ['policy.json'],
          mirrors: [{ kind: 'cloudformation', file: 'role.yaml', role: 'Reader' }],
        }),
      },
      files: {
        'policy.json': JSON.stringify(allow('ssm:GetParameter')),
        'role.yaml': template(account, 'ssm:GetParameter'),
      },
      expect: [{ messageId: 'action', data: {}, at: '/Statement/0/Action', related: ["'ssm:GetParameter'"] }],
    },
  ],
});

test('leaves a defect that another rule reports to that rule', () => {
  const texts = {
    'policy.json': JSON.stringify(
      allow(['iam:CreateAccessKey', 'secretsmanager:GetSecretValue', 'sts:AssumeRole']),
    ),
  };
  const settings = { roles: oneRole({ inline: ['policy.json'] }), promise };
  const all = [keepPromiseContent, noCredentialExposure, noPrivilegeEscalation, noWriteAction];
  const { findings } = lintTexts(texts, all, { settings }).result;
  expect(findings.map(({ rule }) => rule)).toEqual([
    'no-privilege-escalation',
    'no-write-action',
    'keep-promise-content',
    'no-privilege-escalation',
    'no-write-action',
  ]);
});
