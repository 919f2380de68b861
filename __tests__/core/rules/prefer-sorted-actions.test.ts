import preferSortedActions from '../../../src/core/rules/prefer-sorted-actions.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

const conventions = { sid: undefined, actions: 'sorted', indent: undefined } as const;
const settings = { conventions, roles: oneRole({ inline: ['policy.json'], trust: 'trust.json' }) };

/** A template of a configured role with this for its actions, in YAML. */
function template(actions: string) {
  return {
    files: {
      'a.yaml': `Parameters:
  Scope: { Type: String }
Conditions:
  Wide: !Equals [!Ref Scope, wide]
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: ${JSON.stringify(trust)}
      Policies:
        - PolicyName: read
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Resource: '*'
                Action: ${actions}
`,
    },
    settings: {
      conventions,
      roles: oneRole({ mirrors: [{ kind: 'cloudformation', file: 'a.yaml', role: 'Role' }] }),
    },
  } as const;
}

/** A module of a configured role with this for its actions, in Terraform. */
function module(actions: string) {
  return {
    files: {
      'reader/main.tf': `locals {
  more = ["a:Get", "a:List"]
}
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["123456789012"]
    }
  }
}
data "aws_iam_policy_document" "reader" {
  statement {
    actions   = ${actions}
    resources = ["*"]
  }
}
resource "aws_iam_role" "reader" {
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
resource "aws_iam_role_policy" "reader" {
  role   = aws_iam_role.reader.id
  policy = data.aws_iam_policy_document.reader.json
}
`,
    },
    settings: { conventions, roles: oneRole({ mirrors: [{ kind: 'terraform', folder: 'reader' }] }) },
  } as const;
}

function policy(...lists: readonly (string | readonly string[])[]) {
  return {
    Version: '2012-10-17',
    Statement: lists.map((Action) => ({ Effect: 'Allow', Action, Resource: '*' })),
  };
}

const unsorted = policy(['b:Get', 'a:Get']);
const trust = {
  Version: '2012-10-17',
  Statement: {
    Effect: 'Allow',
    Principal: { AWS: '123456789012' },
    Action: ['sts:TagSession', 'sts:AssumeRole'],
  },
};

testRule(preferSortedActions, {
  valid: [
    { name: 'no convention', policy: unsorted, settings: { roles: settings.roles } },
    { name: 'a role that is not configured', policy: unsorted, settings: { conventions } },
    { name: 'a trust policy', files: { 'trust.json': JSON.stringify(trust) }, settings },
    { name: 'capitals do not count', policy: policy(['a:get', 'A:Put', 'b:Get']), settings },
    { name: 'one action', policy: policy('b:Get', []), settings },
    { name: 'the same action twice', policy: policy(['a:Get', 'a:Get']), settings },
    {
      name: 'lists of different branches of a template',
      ...template("!If [Wide, ['b:Get', 'c:Get'], ['a:Get']]"),
    },
    {
      name: 'an action that a deployment fills in',
      ...template("[!Sub 'x${Scope}:Get', 'a:Get', !Sub 'A${Scope}:Get', 'b:Get']"),
    },
    {
      name: 'lists that a module joins, each sorted',
      ...module('concat(["b:Get", "c:Get"], local.more)'),
    },
  ],
  invalid: [
    {
      name: 'the first late action of each statement',
      policy: policy(['a:Get', 'c:Get', 'b:Get', 'a:List'], ['z:Get', 'd:Get']),
      settings,
      expect: [
        {
          messageId: 'unsorted',
          message: 'b:Get is out of order: it belongs before c:Get.',
          at: '/Statement/0/Action/2',
          severity: 'suggestion',
        },
        { messageId: 'unsorted', data: { action: 'd:Get', before: 'z:Get' }, at: '/Statement/1/Action/1' },
      ],
    },
    {
      name: 'a list of a module',
      ...module('["b:Get", "a:Get"]'),
      expect: [{ messageId: 'unsorted', data: { before: 'b:Get' }, file: 'reader/main.tf', at: '@302-309' }],
    },
    {
      name: 'a list of a template',
      ...template("['b:Get', !If [Wide, 'c:Get', !Ref AWS::NoValue], 'a:Get']"),
      expect: [{ messageId: 'unsorted', data: { before: 'b:Get' }, file: 'a.yaml', at: "'a:Get'" }],
    },
    {
      name: 'a wildcard behind what it reaches',
      policy: policy(['ce:GetCostAndUsage', 'ce:Get*']),
      settings,
      expect: [{ messageId: 'unsorted', data: { before: 'ce:GetCostAndUsage' }, at: '"ce:Get*"' }],
    },
  ],
});
