import { expect, test } from 'vitest';
import noPrivilegeEscalation from '../../../src/core/rules/no-privilege-escalation.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { managedPolicies } from '../../helpers/managed-policies.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

const viewOnly = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess';

function policy(...statements: readonly Readonly<Record<string, unknown>>[]) {
  return {
    Version: '2012-10-17',
    Statement: statements.map((fields) => ({ Effect: 'Allow', Resource: '*', ...fields })),
  };
}

/** A role that a principal assumes, with policies whose statements are YAML, and managed policies. */
function template(principal: string, statements: readonly string[], managed: readonly string[] = []) {
  return `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Name: { Type: String }
Conditions:
  Wide: !Equals [!Ref Name, wide]
Resources:
  Helper:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: { Effect: Allow, Action: sts:AssumeRole, Principal: ${principal} }
      ManagedPolicyArns: [${managed.join(', ')}]
      Policies:${statements
        .map(
          (statement, index) => `
        - PolicyName: p${index}
          PolicyDocument: { Version: '2012-10-17', Statement: ${statement} }`,
        )
        .join('')}
`;
}

const account = "{ AWS: '111122223333' }";
const services = '{ Service: [lambda.amazonaws.com, ec2.amazonaws.com] }';
const allow = (action: string) => `{ Effect: Allow, Action: '${action}', Resource: '*' }`;

testRule(noPrivilegeEscalation, {
  valid: [
    { name: 'reads', policy: policy({ Action: ['iam:Get*', 'iam:List*', 'lambda:Get*'] }) },
    {
      name: 'a method of which an action is missing',
      policy: policy({ Action: ['iam:PassRole', 'lambda:CreateFunction'] }),
    },
    {
      name: 'a method of which a Deny takes an action away',
      policy: policy(
        { Action: ['iam:PassRole', 'ec2:RunInstances'] },
        { Effect: 'Deny', Action: 'iam:PassRole' },
      ),
    },
    {
      name: 'an action on what it can never be asked for on',
      policy: policy({ Action: 'iam:AttachRolePolicy', Resource: 'arn:aws:s3:::bucket' }),
    },
    {
      name: 'the actions in different roles',
      files: {
        'a.yaml': template(account, [allow('iam:PassRole')]),
        'b.yaml': template(account, [allow('ec2:RunInstances')]),
      },
    },
    {
      name: 'the actions in different deployments',
      files: {
        'role.yaml': template(account, [
          `!If [Wide, ${allow('iam:PassRole')}, ${allow('ec2:RunInstances')}]`,
        ]),
      },
    },
    { name: 'a limit', policyType: 'scp', policy: policy({ Action: ['iam:PassRole', 'ec2:RunInstances'] }) },
    {
      name: 'what a key allows its account',
      policyType: 'resource',
      policy: policy({ Action: 'sts:AssumeRole', Principal: { AWS: '111122223333' } }),
    },
  ],
  invalid: [
    {
      name: 'one action',
      policy: policy({ Action: ['s3:ListAllMyBuckets', 'IAM:createaccesskey'] }),
      expect: [
        {
          messageId: 'one',
          message:
            'With iam:CreateAccessKey the role can make access keys for a user (iam-002), and so get rights it was not given.',
          at: '/Statement/0/Action/1',
          severity: 'error',
          confidence: 'certain',
          data: {
            methods: [{ needs: ['iam:CreateAccessKey'], published: ['iam-002', 'iam-003', 'Rhino 4'] }],
          },
          related: [],
        },
      ],
    },
    {
      name: 'three actions, at the last of them',
      policy: policy(
        { Action: 'lambda:InvokeFunction' },
        { Action: ['iam:PassRole', 'lambda:CreateFunction'] },
      ),
      expect: [
        {
          messageId: 'one',
          message:
            'With iam:PassRole, lambda:CreateFunction and lambda:InvokeFunction the role can run a function with a role of its choice (lambda-001), and so get rights it was not given.',
          at: '/Statement/1/Action/1',
          related: ['"lambda:InvokeFunction"', '"iam:PassRole"'],
        },
      ],
    },
    {
      name: 'two methods by two entries',
      policy: policy({ Action: ['iam:PutRolePolicy', 'iam:AttachRolePolicy'] }),
      expect: [
        { messageId: 'one', data: { published: 'iam-005' }, at: '/Statement/0/Action/0' },
        { messageId: 'one', data: { published: 'iam-009' }, at: '/Statement/0/Action/1' },
      ],
    },
    {
      name: 'several methods by one entry',
      policy: policy({ Action: 'iam:Put*Policy' }),
      expect: [
        {
          messageId: 'many',
          message:
            'Through iam:Put*Policy the role can get rights it was not given in 3 ways (iam-005, iam-007 and iam-011): it can write a policy into itself, for instance.',
          at: '/Statement/0/Action',
        },
      ],
    },
    {
      name: 'some resources only',
      policy: policy({ Action: 'lambda:UpdateFunctionCode', Resource: 'arn:aws:lambda:*:*:function:a' }),
      expect: [
        {
          messageId: 'limited',
          message:
            'With lambda:UpdateFunctionCode the role can replace the code of a function and act with its role (lambda-003), as far as the resources and conditions of these grants let it.',
          at: '/Statement/0/Action',
          severity: 'warning',
          confidence: 'estimate',
        },
      ],
    },
    {
      name: 'several methods on some resources',
      policy: policy({ Action: 'iam:*GroupPolicy', Resource: 'arn:aws:iam::*:group/a' }),
      expect: [
        {
          messageId: 'manyLimited',
          data: { count: 2, entries: 'iam:*GroupPolicy' },
          at: '/Statement/0/Action',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'through exceptions',
      policy: policy({ NotAction: ['s3:*', 'sso:*'], Action: undefined }),
      expect: [{ messageId: 'many', data: { entries: 'NotAction' }, at: '/Statement/0/NotAction#key' }],
    },
    {
      name: 'to a service that a template hides',
      files: {
        'role.yaml': template(account, [
          allow('ec2:RunInstances'),
          "{ Effect: Allow, Action: 'iam:PassRole', Resource: '*', Condition: { StringEquals: { 'iam:PassedToService': !Split [',', !Ref Name] } } }",
        ]),
      },
      expect: [
        { messageId: 'limited', data: { published: 'ec2-001' }, file: 'role.yaml', at: "'iam:PassRole'" },
      ],
    },
    {
      name: 'through two policies of a role',
      files: { 'role.yaml': template(account, [allow('ec2:RunInstances'), allow('iam:PassRole')]) },
      expect: [
        {
          messageId: 'one',
          data: { published: 'ec2-001' },
          file: 'role.yaml',
          at: "'iam:PassRole'",
          severity: 'error',
          related: ["'ec2:RunInstances'"],
        },
      ],
    },
    {
      name: 'through a managed policy, where it is attached',
      files: { 'role.yaml': template(account, [allow('ecs:ExecuteCommand')], [viewOnly]) },
      expect: [
        {
          messageId: 'one',
          data: {
            published: 'ecs-006',
            entries: `ecs:ExecuteCommand and ViewOnlyAccess ${managedPolicies.find(viewOnly)?.version ?? ''}`,
          },
          file: 'role.yaml',
          at: viewOnly,
          related: ["'ecs:ExecuteCommand'"],
        },
      ],
    },
    {
      name: 'a helper, which only services assume',
      files: { 'role.yaml': template(services, [allow('ssm:SendCommand')]) },
      expect: [
        {
          messageId: 'one',
          data: {},
          file: 'role.yaml',
          at: "'ssm:SendCommand'",
          severity: 'warning',
          confidence: 'certain',
        },
      ],
    },
    {
      name: 'a configured role and its mirror, once',
      settings: {
        roles: oneRole({
          inline: ['policy.json'],
          mirrors: [{ kind: 'cloudformation', file: 'role.yaml', role: 'Helper' }],
        }),
      },
      files: {
        'policy.json': JSON.stringify(policy({ Action: 'ssm:SendCommand' })),
        'role.yaml': template(account, [allow('ssm:SendCommand')]),
      },
      expect: [{ messageId: 'one', data: {}, at: '/Statement/0/Action', related: ["'ssm:SendCommand'"] }],
    },
  ],
});

test('says once what an entry for everything does', () => {
  const { result } = lintTexts({ 'policy.json': JSON.stringify(policy({ Action: '*' })) }, [
    noPrivilegeEscalation,
  ]);
  expect(result.findings.map(({ messageId }) => messageId)).toEqual(['many']);
});
