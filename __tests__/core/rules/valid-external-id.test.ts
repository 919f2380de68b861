import validExternalId from '../../../src/core/rules/valid-external-id.ts';
import { testRule } from '../../helpers/test-rule.ts';

const policyType = 'trust';

function when(condition: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return {
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111122223333:root' },
      Action: 'sts:AssumeRole',
      Condition: condition,
      ...more,
    },
  };
}

function id(value: unknown, operator = 'StringEquals') {
  return when({ [operator]: { 'sts:ExternalId': value } });
}

/** A role that demands the external id its parameter gives. */
function template(
  parameter: string,
  condition = '{ StringEquals: { sts:ExternalId: !Ref ExternalId } }',
  exists?: string,
) {
  return {
    'role.yaml': `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  ExternalId: ${parameter}
  Vendor: { Type: String }
Conditions:
  HasId: !Not [!Equals [!Ref ExternalId, '']]
Resources:
  Role:
    Type: AWS::IAM::Role
${exists === undefined ? '' : `    Condition: ${exists}\n`}    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal: { AWS: !Ref Vendor }
            Condition: ${condition}
`,
  };
}

function module(variable: string, value = 'var.external_id') {
  return {
    'main.tf': `
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = [${value}]
    }
  }
}
resource "aws_iam_role" "reader" {
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
`,
    'variables.tf': variable,
  };
}

const limited =
  'validation {\n    condition     = length(var.external_id) > 15\n    error_message = "Short."\n  }';

testRule(validExternalId, {
  valid: [
    { name: 'several ids', policyType, policy: id(['c0ffee-1234', 'decaf-5678']) },
    { name: 'an id that a deployment fills in', policyType, policy: id('{{ExternalId}}') },
    { name: 'an id with a part that a deployment fills in', policyType, policy: id('cz-{{Id}}') },
    { name: 'an id that the request fills in', policyType, policy: id('${aws:PrincipalTag/Id}') },
    ...[
      ['any id at all, which is the matter of another rule', '*', 'StringLike'],
      ['any id of some length', '?*', 'StringLike'],
      ['any id but one', 'a', 'StringNotEquals'],
      ['an operator that is none', 'a', 'StringEqual'],
    ].map(([name = '', value, operator]) => ({
      name,
      policyType: 'trust' as const,
      policy: id(value, operator),
    })),
    { name: 'presence alone', policyType, policy: id('false', 'Null') },
    { name: 'another key', policyType, policy: when({ StringEquals: { 'aws:PrincipalTag/Id': 'a' } }) },
    {
      name: 'a Deny',
      policyType,
      policy: when({ StringEquals: { 'sts:ExternalId': 'a' } }, { Effect: 'Deny' }),
    },
    {
      name: 'an identity policy',
      policyType: 'identity',
      policy: when({ StringEquals: { 'sts:ExternalId': 'a' } }, { Principal: undefined, Resource: '*' }),
    },
    {
      name: 'a parameter with a pattern',
      files: template("{ Type: String, AllowedPattern: '[a-z0-9-]{16,}' }"),
    },
    { name: 'a parameter with a least length', files: template('{ Type: String, MinLength: 16 }') },
    { name: 'a stored parameter', files: template('{ Type: AWS::SSM::Parameter::Value<String> }') },
    {
      name: 'an empty default where nothing is demanded without an id',
      files: template(
        "{ Type: String, Default: '' }",
        '!If [HasId, { StringEquals: { sts:ExternalId: !Ref ExternalId } }, !Ref AWS::NoValue]',
      ),
    },
    {
      name: 'an empty default that stands only where there is an id',
      files: template(
        "{ Type: String, Default: '' }",
        '{ StringEquals: { sts:ExternalId: !If [HasId, !Ref ExternalId, c0ffee-1234] } }',
      ),
    },
    {
      name: 'an empty default of a role that is only there with an id',
      files: template("{ Type: String, Default: '' }", undefined, 'HasId'),
    },
    {
      name: 'a variable that only begins the id',
      files: module('variable "external_id" {\n  type = string\n}\n', '"${var.external_id}-7b0c52e1"'),
    },
    {
      name: 'a parameter of something else',
      files: template(
        '{ Type: String, MinLength: 16 }',
        '{ StringEquals: { aws:PrincipalTag/Id: !Ref Vendor } }',
      ),
    },
    { name: 'a variable with a validation', files: module(`variable "external_id" {\n  ${limited}\n}\n`) },
    {
      name: 'a value that is no variable',
      files: module('variable "external_id" {}\n', 'random_uuid.external.id'),
    },
    {
      name: 'a variable that is only a part of the id',
      files: module('variable "external_id" {\n  type = string\n}\n', '"cz-${var.external_id}-7b0c52e1"'),
    },
  ],
  invalid: [
    {
      name: 'an empty id',
      policyType,
      policy: id(''),
      expect: [
        {
          messageId: 'unusable',
          message: 'Nobody can assume the role with the external id "": it is empty.',
          at: '/Statement/Condition/StringEquals/sts:ExternalId',
          severity: 'error',
          confidence: 'certain',
          code: null,
        },
      ],
    },
    {
      name: 'ids that STS does not take, beside one that it does',
      policyType,
      policy: id(['a', 'c0ffee-1234', '<external id>', 'org-*']),
      expect: [
        {
          messageId: 'unusable',
          data: { value: 'a' },
          at: '/Statement/Condition/StringEquals/sts:ExternalId/0',
        },
        {
          messageId: 'unusable',
          data: { reason: 'STS does not take the character <' },
          at: '/Statement/Condition/StringEquals/sts:ExternalId/2',
        },
        {
          messageId: 'unusable',
          data: { reason: 'the * is no wildcard under this operator' },
          at: '/Statement/Condition/StringEquals/sts:ExternalId/3',
        },
      ],
    },
    {
      name: 'an id by pattern, whatever the capitals of the key',
      policyType,
      policy: when({ stringlike: { 'STS:externalid': ['org-a1b2-*', '????????'] } }),
      expect: [
        {
          messageId: 'pattern',
          message:
            'Every external id of the form org-a1b2-* opens this role, those of other customers included.',
          at: '/Statement/Condition/stringlike/STS:externalid/0',
          severity: 'security-warning',
        },
        {
          messageId: 'pattern',
          data: { value: '????????' },
          at: '/Statement/Condition/stringlike/STS:externalid/1',
        },
      ],
    },
    {
      name: 'a word, where the operator lets a missing id pass as well',
      policyType,
      policy: id('CloudZero', 'StringEqualsIfExists'),
      expect: [
        {
          messageId: 'guessable',
          message: '"CloudZero" is no external id to rely on: it is a word that anyone would try.',
          at: '/Statement/Condition/StringEqualsIfExists/sts:ExternalId',
          severity: 'security-warning',
        },
      ],
    },
    {
      name: 'an account',
      policyType,
      policy: id('111122223333'),
      expect: [
        {
          messageId: 'guessable',
          data: { reason: 'an account id is no secret' },
          at: '/Statement/Condition/StringEquals/sts:ExternalId',
        },
      ],
    },
    {
      name: 'a short id',
      policyType,
      policy: id('q7', 'ForAnyValue:StringEquals'),
      expect: [
        {
          messageId: 'short',
          message:
            '"q7" has 2 characters, and an external id as short is soon tried out or given twice; ask the vendor for a longer one.',
          at: '/Statement/Condition/ForAnyValue:StringEquals/sts:ExternalId',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'capitals that do not count',
      policyType,
      policy: id('C0ffee-1234', 'StringEqualsIgnoreCase'),
      expect: [
        {
          messageId: 'ignoresCase',
          data: { operator: 'StringEqualsIgnoreCase' },
          at: '/Statement/Condition/StringEqualsIgnoreCase#key',
          severity: 'suggestion',
        },
      ],
    },
    {
      name: 'the account that the template is deployed to',
      files: template('{ Type: String }', '{ StringEquals: { sts:ExternalId: !Ref AWS::AccountId } }'),
      expect: [
        {
          messageId: 'guessable',
          data: { value: '${AWS::AccountId}' },
          file: 'role.yaml',
          at: '!Ref AWS::AccountId',
        },
      ],
    },
    {
      name: 'a parameter that takes anything',
      files: template('{ Type: String, NoEcho: true }'),
      expect: [
        {
          messageId: 'unlimited',
          message:
            'Anything may be given for ExternalId, an empty or a short external id as well; give the parameter an AllowedPattern, or a MinLength of 8 or more.',
          file: 'role.yaml',
          at: '/Parameters/ExternalId#key',
          severity: 'suggestion',
          related: ['!Ref ExternalId'],
        },
      ],
    },
    {
      name: 'a parameter that everyone shares',
      files: template('{ Type: String, Default: 111122223333 }'),
      expect: [
        {
          messageId: 'shared',
          message:
            'Who does not set ExternalId gets the external id "111122223333", like everyone else who does not; leave the default out.',
          file: 'role.yaml',
          at: '/Parameters/ExternalId#key',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a parameter that is empty unless set',
      files: template("{ Type: String, Default: '' }"),
      expect: [
        {
          messageId: 'emptyDefault',
          data: { input: 'ExternalId' },
          file: 'role.yaml',
          at: '/Parameters/ExternalId#key',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a parameter that two roles and two statements share, told once',
      files: {
        'roles.yaml': `Parameters: { Id: { Type: String } }
Resources:
${['A', 'B']
  .map(
    (name) => `  ${name}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - &s { Effect: Allow, Action: sts:AssumeRole, Principal: { AWS: '111122223333' }, Condition: { StringEquals: { sts:ExternalId: !Ref Id } } }
          - { Effect: Allow, Action: sts:TagSession, Principal: { AWS: '111122223333' }, Condition: { StringEquals: { sts:ExternalId: !Ref Id } } }
`,
  )
  .join('')}`,
      },
      expect: [
        { messageId: 'unlimited', data: { input: 'Id' }, file: 'roles.yaml', at: '/Parameters/Id#key' },
      ],
    },
    {
      name: 'a variable that takes anything, in another file of the module',
      files: module('variable "external_id" {\n  type = string\n}\n'),
      expect: [
        {
          messageId: 'unlimited',
          message:
            'Anything may be given for var.external_id, an empty or a short external id as well; give the variable a validation.',
          file: 'variables.tf',
          at: '"external_id"',
          severity: 'suggestion',
          related: ['var.external_id'],
        },
      ],
    },
    {
      name: 'a variable of no type',
      files: module('variable "external_id" {}\n'),
      expect: [
        {
          messageId: 'unlimited',
          data: { input: 'var.external_id' },
          file: 'variables.tf',
          at: '"external_id"',
        },
      ],
    },
    {
      name: 'a variable with a default',
      files: module(`variable "external_id" {\n  default = "c0ffee-1234"\n  ${limited}\n}\n`),
      expect: [
        {
          messageId: 'shared',
          data: { input: 'var.external_id', value: 'c0ffee-1234' },
          file: 'variables.tf',
          at: '"external_id"',
        },
      ],
    },
  ],
});
