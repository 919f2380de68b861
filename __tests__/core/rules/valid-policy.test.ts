import { type ExpectedFinding, type InvalidCase, testRule } from '../../helpers/test-rule.ts';
import validPolicy from '../../../src/core/rules/valid-policy.ts';
import type { PolicyType } from '../../../src/core/model/policy.ts';

type Id = keyof typeof validPolicy.messages;

const identity = { Effect: 'Allow', Action: 'ce:GetCostAndUsage', Resource: '*' };
const trust = { Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' };
const resource = { ...identity, Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' };
const rcp = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' };

function policy(...statements: readonly unknown[]) {
  return { Version: '2012-10-17', Statement: statements };
}

/** A template whose policy document has what is given for its statements, in YAML. */
function template(statements: string, version = "Version: '2012-10-17'"): Readonly<Record<string, string>> {
  return {
    'a.yaml': `Parameters:
  Scope: { Type: String }
Conditions:
  Wide: !Equals [!Ref Scope, wide]
  Deep: !Equals [!Ref Scope, deep]
Resources:
  Shared:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        ${version}
        Statement: ${statements}
`,
  };
}

const none = '!Ref AWS::NoValue';
const rest = "Effect: Allow, Resource: '*'";

/** A case of one statement and one finding. */
function one(
  name: string,
  statement: unknown,
  expected: ExpectedFinding<Id>,
  policyType: PolicyType = 'identity',
): InvalidCase<Id> {
  return { name, policy: policy(statement), policyType, expect: [{ severity: 'error', ...expected }] };
}

testRule(validPolicy, {
  valid: [
    { name: 'the older version', policy: { Version: '2008-10-17', Statement: identity } },
    { name: 'a trust policy', policy: policy(trust), policyType: 'trust' },
    { name: 'an empty Sid', policy: policy({ ...trust, Sid: '' }), policyType: 'trust' },
    { name: 'a resource policy', policy: { ...policy(resource), Id: 'x' }, policyType: 'resource' },
    { name: 'a resource control policy', policy: policy(rcp), policyType: 'rcp' },
    {
      name: 'the resource control policy that allows everything',
      policy: policy({ ...rcp, Effect: 'Allow', Action: '*' }),
      policyType: 'rcp',
    },
    {
      name: 'a service control policy with everything it may have',
      policyType: 'scp',
      policy: policy({
        Effect: 'Deny',
        NotAction: ['iam:*'],
        NotResource: '*',
        Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-west-1', 'eu-west-2'] } },
      }),
    },
    {
      name: 'condition values that are no strings',
      policy: policy({
        ...identity,
        Condition: {
          Bool: { 'aws:SecureTransport': true },
          NumericLessThan: { 'aws:MultiFactorAuthAge': [3600] },
        },
      }),
    },
    {
      name: 'an account as a number, which is another matter',
      policy: policy({ ...trust, Principal: { AWS: 123456789012 } }),
      policyType: 'trust',
    },
    {
      name: 'a repository policy, which is about its repository',
      files: {
        'repository.tf': `resource "aws_ecr_repository_policy" "pull" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "123456789012" }, Action = "ecr:BatchGetImage" }] })
}
`,
      },
    },
    {
      name: 'values that a template hides',
      files: template(
        `[{ Effect: !Ref Scope, Action: !Ref Scope, Resource: !GetAtt A.Arn, Condition: !Ref Scope }, !Ref Scope]`,
        'Version: !Ref Scope',
      ),
    },
    {
      name: 'numbers in a template, which become text',
      files: template(`[{ Sid: 5, ${rest}, Action: 'a:B' }]`, 'Version: 2012-10-17'),
    },
    {
      name: 'elements of which a condition decides',
      files: template(
        `[{ ${rest}, Action: !If [Wide, 'a:B', ${none}], NotAction: !If [Wide, ${none}, 'a:C'] }, !If [Deep, { ${rest}, Action: 'a:B' }, ${none}]]`,
      ),
    },
    {
      name: 'elements of two conditions, of which nobody knows whether they meet',
      files: template(
        `[{ ${rest}, Action: !If [Wide, 'a:B', ${none}], NotAction: !If [Deep, 'a:C', ${none}] }]`,
      ),
    },
    {
      name: 'either one statement or several',
      files: template(`!If [Wide, { ${rest}, Action: 'a:B' }, [{ ${rest}, Action: 'a:C' }]]`),
    },
    {
      name: 'what a module leaves out or repeats block by block',
      files: {
        'main.tf': `data "aws_iam_policy_document" "reader" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
    condition {
      test     = "StringEquals"
      variable = "aws:RequestedRegion"
      values   = [var.region]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalAccount"
      values   = ["123456789012"]
    }
  }
}
variable "region" {}
resource "aws_iam_policy" "reader" {
  policy = data.aws_iam_policy_document.reader.json
}
resource "aws_iam_policy" "encoded" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "a:B", Resource = var.region, Condition = null }]
  })
}
`,
      },
    },
    {
      name: 'elements in any order',
      policy: { Statement: [{ Resource: '*', Action: [], Effect: 'Deny' }], Version: '2012-10-17' },
    },
  ],
  invalid: [
    {
      name: 'no Version',
      policy: { Statement: [identity] },
      expect: [
        { messageId: 'missingVersion', at: '/Statement#key', severity: 'warning', code: 'MISSING_VERSION' },
      ],
    },
    {
      name: 'no Version in a resource control policy, which needs the newer one',
      policy: { Statement: [rcp] },
      policyType: 'rcp',
      expect: [{ messageId: 'missingVersion', at: '/Statement#key', severity: 'error' }],
    },
    {
      name: 'an unknown Version',
      policy: { Version: '2012-10-18', Statement: [identity] },
      expect: [
        { messageId: 'version', data: { found: '2012-10-18' }, at: '"2012-10-18"', code: 'INVALID_VERSION' },
      ],
    },
    {
      name: 'a Version that is a number',
      policy: { Version: 2012, Statement: [identity] },
      expect: [
        {
          messageId: 'type',
          message: 'Version must be a string, not a number.',
          at: '/Version',
          code: 'DATA_TYPE_MISMATCH',
        },
      ],
    },
    {
      name: 'an empty list of statements',
      policy: policy(),
      expect: [{ messageId: 'empty', at: '[]', severity: 'warning', code: null }],
    },
    {
      name: 'a statement that is a string',
      policy: policy(identity, 'Allow'),
      expect: [
        {
          messageId: 'type',
          message: 'Each entry of Statement must be an object, not a string.',
          at: '/Statement/1',
        },
      ],
    },
    one(
      'no Effect',
      { Action: 'ce:Get*', Resource: '*' },
      {
        messageId: 'missing',
        message: 'This statement has no Effect; say Allow or Deny.',
        at: '/Statement/0/Action#key',
        code: 'MISSING_EFFECT',
      },
    ),
    {
      name: 'nothing at all in a statement',
      policy: policy({}),
      policyType: 'resource',
      expect: [
        {
          messageId: 'missing',
          data: { element: 'Action or NotAction' },
          at: '/Statement/0',
          code: 'MISSING_ACTION',
        },
        { messageId: 'missing', data: { element: 'Effect' }, at: '/Statement/0' },
        {
          messageId: 'missing',
          data: { element: 'Principal' },
          at: '/Statement/0',
          code: 'MISSING_PRINCIPAL',
        },
        {
          messageId: 'missing',
          data: { element: 'Resource or NotResource' },
          at: '/Statement/0',
          code: 'MISSING_RESOURCE',
        },
      ],
    },
    one(
      'Effect in lower case',
      { ...identity, Effect: 'allow' },
      {
        messageId: 'effect',
        data: { found: 'allow' },
        at: '"allow"',
        code: 'INVALID_EFFECT',
      },
    ),
    one(
      'a Sid that is a number',
      { ...identity, Sid: 5 },
      {
        messageId: 'type',
        message: 'Sid must be a string, not a number.',
        at: '5',
        code: 'DATA_TYPE_MISMATCH',
      },
    ),
    one(
      'an action that is an object',
      { ...identity, Action: ['ce:Get*', { a: 1 }] },
      {
        messageId: 'type',
        message: 'Each entry of Action must be a string, not an object.',
        at: '/Statement/0/Action/1',
      },
    ),
    one(
      'a Condition that is a list',
      { ...identity, Condition: [] },
      {
        messageId: 'type',
        message: 'Condition must be an object, not a list.',
        at: '[]',
      },
    ),
    one(
      'a condition value that is null',
      { ...identity, Condition: { Null: { 'aws:TokenIssueTime': null } } },
      {
        messageId: 'type',
        data: { element: 'aws:TokenIssueTime', found: 'null' },
        at: 'null',
      },
    ),
    one(
      'an element near to none',
      { ...identity, Comment: 'x' },
      {
        messageId: 'unknown',
        message: 'Comment is no element of a statement; take it out.',
        at: '"Comment"',
        code: 'INVALID_POLICY_ELEMENT',
      },
    ),
    one(
      'a misspelt element',
      { Effect: 'Allow', Action: 'ce:Get*', resources: '*' },
      {
        messageId: 'misspelt',
        message: 'resources is no element of a statement; the nearest is Resource.',
        at: '"resources"',
      },
    ),
    {
      name: 'a misspelt element of the document',
      policy: { Version: '2012-10-17', Statements: [], Statement: identity },
      expect: [
        {
          messageId: 'misspelt',
          data: { owner: 'an identity policy', nearest: 'Statement' },
          at: '"Statements"',
        },
      ],
    },
    one(
      'both Action and NotAction',
      { ...identity, NotAction: 'iam:*' },
      {
        messageId: 'exclusive',
        message: 'NotAction and Action exclude each other; keep one of them.',
        at: '"NotAction"',
        related: ['"Action"'],
        code: 'UNSUPPORTED_ELEMENT_COMBINATION',
      },
    ),
    one(
      'a principal in an identity policy',
      { ...identity, Principal: '*' },
      {
        messageId: 'misplaced',
        data: { element: 'Principal', policy: 'an identity policy' },
        at: '"Principal"',
        code: 'UNSUPPORTED_PRINCIPAL',
      },
    ),
    one(
      'a principal in a service control policy',
      { ...identity, Principal: '*' },
      { messageId: 'misplaced', data: {}, at: '"Principal"', code: 'SCP_SYNTAX_ERROR_PRINCIPAL' },
      'scp',
    ),
    one(
      'a Resource in a trust policy',
      { ...trust, Resource: '*' },
      { messageId: 'misplaced', data: {}, at: '"Resource"', code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE' },
      'trust',
    ),
    one(
      'NotPrincipal in a trust policy',
      { Effect: 'Deny', NotPrincipal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' },
      {
        messageId: 'misplaced',
        data: {},
        at: '"NotPrincipal"',
        code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
      },
      'trust',
    ),
    {
      name: 'an Id in an identity policy',
      policy: { ...policy(identity), Id: 'x' },
      expect: [{ messageId: 'misplaced', data: { element: 'Id' }, at: '"Id"', code: null }],
    },
    one(
      'an account in place of a principal',
      { ...trust, Principal: '123456789012' },
      {
        messageId: 'principal',
        data: { found: '"123456789012"' },
        at: '"123456789012"',
        code: 'INVALID_PRINCIPAL_FORMAT',
      },
      'trust',
    ),
    one(
      'a list of principals',
      { ...trust, Principal: ['123456789012'] },
      { messageId: 'principal', data: { found: 'a list' }, at: '/Statement/0/Principal' },
      'trust',
    ),
    one(
      'an unknown kind of principal',
      { ...trust, Principal: { Services: 'ec2.amazonaws.com' } },
      {
        messageId: 'misspelt',
        data: { owner: 'Principal', nearest: 'Service' },
        at: '"Services"',
        code: 'INVALID_PRINCIPAL_KEY',
      },
      'trust',
    ),
    one(
      'a resource control policy for one principal',
      { ...rcp, Principal: { AWS: '*' } },
      {
        messageId: 'resourceControlPrincipal',
        data: { found: 'an object' },
        at: '/Statement/0/Principal',
        code: 'RCP_SYNTAX_ERROR_PRINCIPAL',
      },
      'rcp',
    ),
    {
      name: 'a resource control policy that allows',
      policyType: 'rcp',
      policy: policy({ ...rcp, Effect: 'Allow', Resource: ['arn:aws:s3:::b'], Condition: {} }),
      expect: [
        { messageId: 'resourceControlAllow', at: '"arn:aws:s3:::b"', code: 'RCP_SYNTAX_ERROR_ALLOW' },
        { messageId: 'resourceControlAllow', at: '"Condition"' },
      ],
    },
    {
      name: 'a key written twice',
      policy:
        '{ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "a:B", "Action" : "a:C", "Resource": "*" } }\n',
      expect: [{ messageId: 'repeated', data: { key: 'Action' }, at: '@78-86', related: ['"Action"'] }],
    },
    {
      name: 'several defects, each once',
      policy: policy(
        { Effect: 'Allows', Action: 1, Resource: '*' },
        { Effect: 'Deny', Resource: true, NotAction: 'a:b' },
      ),
      expect: [
        { messageId: 'effect', data: { found: 'Allows' }, at: '"Allows"' },
        { messageId: 'type', data: { element: 'Action' }, at: '/Statement/0/Action' },
        { messageId: 'type', data: { element: 'Resource' }, at: '/Statement/1/Resource' },
      ],
    },
    {
      name: 'defects of a module',
      files: {
        'main.tf': `resource "aws_iam_policy" "reader" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effects = "Allow", Action = "a:B", NotAction = "a:C", Resource = ["*", {}] }]
  })
}
resource "aws_iam_policy" "text" {
  policy = <<-EOT
    { "Version": "2012-10-17", "Statement": { "Effect": "Deny", "Effect": "Permit", "Action": "a:D", "Resource": "*" } }
  EOT
}
`,
      },
      expect: [
        { messageId: 'misspelt', data: { nearest: 'Effect' }, file: 'main.tf', at: 'Effects' },
        { messageId: 'exclusive', data: { other: 'Action' }, file: 'main.tf', at: 'NotAction' },
        { messageId: 'type', data: { element: 'Each entry of Resource' }, file: 'main.tf', at: '{}' },
        { messageId: 'repeated', data: { key: 'Effect' }, file: 'main.tf', at: '@311-319' },
        { messageId: 'effect', data: { found: 'Permit' }, file: 'main.tf', at: '"Permit"' },
      ],
    },
    {
      name: 'a defect in either branch of a template, each once',
      files: template(`[{ ${rest}, Action: !If [Wide, { a: b }, ['a:B', null]], Effects: x }]`),
      expect: [
        {
          messageId: 'type',
          data: { element: 'Action', found: 'an object' },
          file: 'a.yaml',
          at: '{ a: b }',
        },
        {
          messageId: 'type',
          data: { element: 'Each entry of Action', found: 'null' },
          file: 'a.yaml',
          at: 'null',
        },
        { messageId: 'misspelt', data: { nearest: 'Effect' }, file: 'a.yaml', at: 'Effects' },
      ],
    },
    {
      name: 'a statement of one branch only',
      files: template(`[!If [Wide, { ${rest} }, ${none}]]`),
      expect: [
        { messageId: 'missing', data: { element: 'Action or NotAction' }, file: 'a.yaml', at: 'Effect' },
      ],
    },
    {
      name: 'an element that excludes one that is always there',
      files: template(`[{ ${rest}, Action: 'a:B', NotAction: !If [Wide, 'a:C', ${none}] }]`),
      expect: [{ messageId: 'exclusive', data: { other: 'Action' }, file: 'a.yaml', at: 'NotAction' }],
    },
    {
      name: 'elements of one condition that meet',
      files: template(
        `[{ ${rest}, Action: !If [Wide, 'a:B', ${none}], NotAction: !If [Wide, 'a:C', ${none}] }]`,
      ),
      expect: [{ messageId: 'exclusive', data: { other: 'Action' }, file: 'a.yaml', at: 'NotAction' }],
    },
    {
      name: 'a Version that is no version, in a template as a number',
      files: template(`[{ ${rest}, Action: 'a:B' }]`, 'Version: 2012'),
      expect: [{ messageId: 'version', data: { found: '2012' }, file: 'a.yaml', at: '2012' }],
    },
    {
      name: 'an Effect that only one branch gets wrong',
      files: template(`[{ Effect: !If [Wide, Allow, Permit], Action: 'a:B', Resource: '*' }]`),
      expect: [{ messageId: 'effect', data: { found: 'Permit' }, file: 'a.yaml', at: 'Permit' }],
    },
    {
      name: 'the same defect in two branches of an entry is one',
      files: template(`[{ Effect: x, Resource: '*', Action: !If [Wide, 'a:B', 'a:C'] }]`),
      expect: [{ messageId: 'effect', data: { found: 'x' }, file: 'a.yaml', at: 'x' }],
    },
  ],
});
