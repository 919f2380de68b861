import noRedundantWithManaged from '../../../src/core/rules/no-redundant-with-managed.ts';
import { managedPolicies } from '../../helpers/managed-policies.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

const cloudWatch = 'arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess';
/** As packed; the sentences name it. */
const version = managedPolicies.find(cloudWatch)?.version ?? '';
const viewOnly = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess';
const insights = 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*';

/** A template of one role with inline statements, in YAML, and managed policies. */
function template(statements: string, managed: string) {
  return `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Name: { Type: String }
Conditions:
  Wide: !Equals [!Ref Name, wide]
Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: ${managed}
      Policies:
        - PolicyName: read
          PolicyDocument:
            Version: '2012-10-17'
            Statement: ${statements}
`;
}

function allow(Action: unknown, Resource: unknown = '*', more: Readonly<Record<string, unknown>> = {}) {
  return JSON.stringify({ Effect: 'Allow', Action, Resource, ...more });
}

const files = (statements: string, managed = `[${cloudWatch}]`) => ({
  'role.yaml': template(statements, managed),
});

testRule(noRedundantWithManaged, {
  valid: [
    { name: 'no managed policy', files: files(allow('logs:GetLogEvents'), '[]') },
    { name: 'what the managed policy does not grant', files: files(allow('s3:GetObject')) },
    { name: 'some of it only', files: files(allow('logs:*')) },
    {
      name: 'what is granted on some resources only',
      files: files(allow('resource-explorer-2:Search')),
    },
    {
      name: 'what is granted under a condition only',
      files: files(allow('s3express:CreateSession'), '[arn:aws:iam::aws:policy/ReadOnlyAccess]'),
    },
    { name: 'what nobody knows', files: files(allow(['logs:GetNothing', 'nope:Get*'])) },
    {
      name: 'what a deployment fills in',
      files: files(`{ Effect: Allow, Action: !Ref Name, Resource: '*' }`),
    },
    { name: 'a Deny', files: files(JSON.stringify({ Effect: 'Deny', Action: 'logs:Get*', Resource: '*' })) },
    {
      name: 'exceptions',
      files: files(JSON.stringify({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })),
    },
    {
      name: 'a managed policy that is not there in every deployment',
      files: files(allow('logs:GetLogEvents'), `!If [Wide, [${cloudWatch}], !Ref 'AWS::NoValue']`),
    },
    {
      name: 'a managed policy of which a Deny takes it away',
      files: files(
        `[${allow('logs:GetLogEvents', insights)}, ${JSON.stringify({ Effect: 'Deny', Action: 'logs:GetLogEvents', NotResource: insights })}]`,
      ),
    },
    {
      name: 'a managed policy that nobody knows',
      files: files(allow('logs:GetLogEvents'), '[arn:aws:iam::aws:policy/NoSuchAccess]'),
    },
  ],
  invalid: [
    {
      name: 'some entries of a statement',
      files: files(allow(['logs:GetLogEvents', 's3:GetObject', 'LOGS:filter*'])),
      expect: [
        {
          messageId: 'entries',
          message: `Granted on every resource by CloudWatchReadOnlyAccess ${version} too, as of today: 2 of the 3 entries here (logs:GetLogEvents and LOGS:filter*).`,
          file: 'role.yaml',
          at: '"Action"',
          severity: 'suggestion',
          data: {
            redundant: ['logs:GetLogEvents', 'LOGS:filter*'],
            managed: [{ arn: cloudWatch, version }],
          },
          related: [cloudWatch],
        },
      ],
    },
    {
      name: 'a whole statement',
      files: files(allow(['cloudwatch:Get*', 'logs:GetLogEvents'])),
      expect: [
        {
          messageId: 'statement',
          message: `All that this statement grants is granted by CloudWatchReadOnlyAccess ${version} too, as of today: without it the role could do the same.`,
          file: 'role.yaml',
          at: '"Action"',
        },
      ],
    },
    {
      name: 'a scope that limits nothing',
      files: files(allow('logs:GetLogEvents', insights)),
      expect: [
        {
          messageId: 'scope',
          message: `All that this statement grants is granted on every resource by CloudWatchReadOnlyAccess ${version} too, as of today: its resources and conditions limit nothing.`,
          file: 'role.yaml',
          at: '"Action"',
        },
      ],
    },
    {
      name: 'a condition that limits nothing',
      files: files(
        allow('logs:GetLogEvents', '*', {
          Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
        }),
      ),
      expect: [{ messageId: 'scope', data: {}, file: 'role.yaml', at: '"Action"' }],
    },
    {
      name: 'two managed policies together',
      files: files(
        allow(['ecs:List*', 'logs:GetLogEvents', 'logs:Describe*']),
        `[${cloudWatch}, ${viewOnly}]`,
      ),
      expect: [
        {
          messageId: 'statement',
          data: { managed: [{ arn: viewOnly }, { arn: cloudWatch }] },
          file: 'role.yaml',
          at: '"Action"',
          related: [viewOnly, cloudWatch],
        },
      ],
    },
    {
      name: 'an entry and a managed policy of the same deployments',
      files: files(
        `!If [Wide, ${allow('logs:GetLogEvents')}, !Ref 'AWS::NoValue']`,
        `!If [Wide, [${cloudWatch}], !Ref 'AWS::NoValue']`,
      ),
      expect: [{ messageId: 'statement', data: {}, file: 'role.yaml', at: '"Action"' }],
    },
    {
      name: 'a configured role and its mirror, once',
      settings: {
        roles: oneRole({
          inline: ['policy.json'],
          managed: 'managed.json',
          mirrors: [{ kind: 'cloudformation', file: 'role.yaml', role: 'Reader' }],
        }),
      },
      files: {
        'managed.json': `{"policies": [{"arn": "${cloudWatch}", "name": "CloudWatchReadOnlyAccess"}]}`,
        'policy.json': `{"Version": "2012-10-17", "Statement": ${allow('logs:GetLogEvents')}}`,
        ...files(allow('logs:GetLogEvents')),
      },
      expect: [
        {
          messageId: 'statement',
          data: {},
          file: 'policy.json',
          at: '/Statement/Action#key',
          related: [`"${cloudWatch}"`, '"Action"'],
        },
      ],
    },
  ],
});
