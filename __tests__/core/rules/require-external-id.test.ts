import requireExternalId from '../../../src/core/rules/require-external-id.ts';
import { testRule } from '../../helpers/test-rule.ts';

const vendor = 'arn:aws:iam::111122223333:root';

function trust(...statements: readonly Readonly<Record<string, unknown>>[]) {
  return {
    Version: '2012-10-17',
    Statement: statements.map((fields) => ({
      Effect: 'Allow',
      Principal: { AWS: vendor },
      Action: 'sts:AssumeRole',
      ...fields,
    })),
  };
}

function when(operator: string, key: string, value: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return trust({ Condition: { [operator]: { [key]: value }, ...more } });
}

const policyType = 'trust';

/** A role whose trust policy names a principal and has a condition. */
function template(principal: string, condition: string) {
  return {
    'role.yaml': `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Vendor: { Type: String, Default: '061190967865' }
  Account: { Type: String }
  ExternalId: { Type: String }
Conditions:
  HasId: !Not [!Equals [!Ref ExternalId, '']]
Resources:
  Other: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [] } } }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal: { AWS: ${principal} }
            Condition: ${condition}
`,
  };
}

const demanded = '{ StringEquals: { sts:ExternalId: !Ref ExternalId } }';

testRule(requireExternalId, {
  valid: [
    { name: 'one of several ids', policyType, policy: when('StringEquals', 'sts:ExternalId', ['a1', 'b2']) },
    { name: 'whatever the capitals', policyType, policy: when('stringequals', 'STS:externalid', 'a1') },
    {
      name: 'an id that a deployment fills in',
      policyType,
      policy: when('StringEquals', 'sts:ExternalId', '{{ExternalId}}'),
    },
    {
      name: 'an empty id, which no caller can give',
      policyType,
      policy: when('StringEquals', 'sts:ExternalId', ''),
    },
    { name: 'an id by pattern', policyType, policy: when('StringLike', 'sts:ExternalId', 'org-a1b2-*') },
    { name: 'any of the ids', policyType, policy: when('ForAnyValue:StringEquals', 'sts:ExternalId', 'a1') },
    {
      name: 'optional by one operator and demanded by another',
      policyType,
      policy: when('StringEqualsIfExists', 'sts:ExternalId', 'a1', { Null: { 'sts:ExternalId': 'false' } }),
    },
    {
      name: 'not demanded at all',
      policyType,
      policy: trust({ Sid: 'A' }),
      settings: { trust: { accounts: [], externalId: 'optional' } },
    },
    { name: 'a Deny', policyType, policy: trust({ Effect: 'Deny' }) },
    {
      name: 'another action',
      policyType,
      policy: trust({ Action: ['sts:TagSession', 'sts:SetSourceIdentity'] }),
    },
    {
      name: 'all actions but this one',
      policyType,
      policy: trust({ Action: undefined, NotAction: 'sts:Assume*' }),
    },
    {
      name: 'services and identity providers',
      policyType,
      policy: trust(
        { Principal: { Service: ['lambda.amazonaws.com', 'ec2.amazonaws.com'] } },
        {
          Principal: { Federated: 'cognito-identity.amazonaws.com' },
          Action: 'sts:AssumeRoleWithWebIdentity',
        },
      ),
    },
    {
      name: 'everyone, which is the matter of another rule',
      policyType,
      policy: trust({ Principal: '*' }, { Principal: { AWS: '*' } }),
    },
    {
      name: 'no principal at all',
      policyType,
      policy: trust({ Principal: { AWS: ['AROAEXAMPLEEXAMPLE123', 'nobody', ''] } }),
    },
    {
      name: 'what a deployment fills in from end to end',
      policyType,
      policy: trust({ Principal: { AWS: '{{PrincipalArn}}' } }),
    },
    {
      name: 'a template that demands the id it is given',
      files: template("!Sub 'arn:aws:iam::${Vendor}:root'", demanded),
    },
    {
      name: 'one id or another, by condition',
      files: template(
        '!Ref Vendor',
        '{ StringEquals: { sts:ExternalId: !If [HasId, !Ref ExternalId, fixed-id] } }',
      ),
    },
    {
      name: 'two ways to demand it, by condition',
      files: template('!Ref Vendor', `!If [HasId, ${demanded}, { StringLike: { sts:ExternalId: 'org-*' } }]`),
    },
    {
      name: 'a vendor that is let in only where there is an id',
      files: template(
        '!If [HasId, !Ref Vendor, !Ref AWS::AccountId]',
        `!If [HasId, ${demanded}, !Ref AWS::NoValue]`,
      ),
    },
    {
      name: 'the own account, its roles, and one that only a deployment knows',
      files: template(
        "[!Sub 'arn:aws:iam::${AWS::AccountId}:root', !Ref AWS::AccountId, !GetAtt Other.Arn, !Ref Account]",
        '{}',
      ),
    },
    {
      name: 'everyone but one account, which is the matter of another rule',
      policyType,
      policy: trust({ Principal: undefined, NotPrincipal: { AWS: vendor } }),
    },
    {
      name: 'a resource policy',
      policyType: 'resource',
      policy: trust({ Action: 'sqs:SendMessage', Resource: '*' }),
    },
  ],
  invalid: [
    {
      name: 'accounts, roles, users and sessions of other accounts',
      policyType,
      policy: trust({
        Principal: {
          Service: 'lambda.amazonaws.com',
          AWS: [
            vendor,
            '444455556666',
            'arn:aws:iam::777788889999:role/reader',
            'arn:aws:iam::777788889999:user/reader',
            'arn:aws-us-gov:sts::777788889999:assumed-role/reader/session',
          ],
        },
      }),
      expect: [
        {
          messageId: 'missing',
          message: `${vendor} may assume this role without an external id.`,
          at: '/Statement/0/Principal/AWS/0',
          severity: 'error',
          confidence: 'certain',
          code: null,
        },
        { messageId: 'missing', data: { principal: '444455556666' }, at: '/Statement/0/Principal/AWS/1' },
        { messageId: 'missing', data: {}, at: '/Statement/0/Principal/AWS/2' },
        { messageId: 'missing', data: {}, at: '/Statement/0/Principal/AWS/3' },
        { messageId: 'missing', data: {}, at: '/Statement/0/Principal/AWS/4' },
      ],
    },
    {
      name: 'an account that a deployment fills in',
      policyType,
      policy: trust({ Principal: { AWS: 'arn:aws:iam::{{VendorAccount}}:root' } }),
      expect: [
        {
          messageId: 'missing',
          data: { principal: 'arn:aws:iam::{{VendorAccount}}:root' },
          at: '/Statement/0/Principal/AWS',
          confidence: 'estimate',
        },
      ],
    },
    {
      name: 'patterns that reach the action, and exceptions that do not',
      policyType,
      policy: trust(
        { Action: ['sts:TagSession', 'STS:assume*'] },
        { Action: undefined, NotAction: 'sts:AssumeRoleWithSAML' },
      ),
      expect: [
        { messageId: 'missing', data: {}, at: '/Statement/0/Principal/AWS' },
        { messageId: 'missing', data: {}, at: '/Statement/1/Principal/AWS' },
      ],
    },
    {
      name: 'another condition',
      policyType,
      policy: when('Bool', 'aws:MultiFactorAuthPresent', 'true'),
      expect: [{ messageId: 'missing', data: {}, at: '/Statement/0/Principal/AWS' }],
    },
    {
      name: 'an id that may be missing',
      policyType,
      policy: when('StringEqualsIfExists', 'sts:ExternalId', 'a1'),
      expect: [
        {
          messageId: 'weak',
          message: `${vendor} may assume this role without a fixed external id: StringEqualsIfExists does not demand one.`,
          at: '/Statement/0/Principal/AWS',
          severity: 'error',
          related: ['"sts:ExternalId": "a1"'],
        },
      ],
    },
    ...[
      ['any id', 'StringLike', '*'],
      ['any id of some length', 'StringLike', '??*'],
      ['a known id or any', 'StringLike', ['a1', '*']],
      ['any id but one', 'StringNotEquals', 'a1'],
      ['some id', 'Null', 'false'],
      ['every one of the ids, none included', 'ForAllValues:StringEquals', 'a1'],
      ['an operator that is none', 'StringEqual', 'a1'],
    ].map(([name, operator, value]) => ({
      name: String(name),
      policyType: 'trust' as const,
      policy: when(String(operator), 'sts:ExternalId', value),
      expect: [
        {
          messageId: 'weak' as const,
          data: { operator: String(operator) },
          at: '/Statement/0/Principal/AWS',
        },
      ],
    })),
    {
      name: 'an id that is demanded in some deployments',
      files: template("!Sub 'arn:aws:iam::${Vendor}:root'", `!If [HasId, ${demanded}, !Ref AWS::NoValue]`),
      expect: [
        {
          messageId: 'sometimes',
          message:
            'arn:aws:iam::${Vendor}:root may assume this role without an external id wherever the condition on sts:ExternalId is left out.',
          file: 'role.yaml',
          at: "'arn:aws:iam::${Vendor}:root'",
          severity: 'error',
          confidence: 'certain',
        },
      ],
    },
    {
      name: 'an id that is any id in some deployments',
      files: template(
        "!Sub 'arn:aws:iam::${Account}:root'",
        "{ StringLike: { sts:ExternalId: !If [HasId, a1, '*'] } }",
      ),
      expect: [
        {
          messageId: 'sometimes',
          data: {},
          file: 'role.yaml',
          at: "'arn:aws:iam::${Account}:root'",
          confidence: 'estimate',
        },
      ],
    },
    {
      name: 'a condition that is hidden',
      files: template("'111122223333'", '{ Fn::Transform: { Name: Conditions } }'),
      expect: [
        {
          messageId: 'hidden',
          message:
            '111122223333 may assume this role, and whether it needs an external id is hidden in { Fn::Transform: { Name: Conditions } }.',
          file: 'role.yaml',
          at: "'111122223333'",
          severity: 'warning',
          confidence: 'estimate',
        },
      ],
    },
    {
      name: 'accounts of one organization',
      policyType,
      policy: when('StringEquals', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5'),
      expect: [
        {
          messageId: 'organization',
          message: `${vendor} may assume this role without an external id; it is held to an organization by aws:PrincipalOrgID, which does only if that organization is yours.`,
          at: '/Statement/0/Principal/AWS',
          severity: 'suggestion',
          confidence: 'estimate',
        },
      ],
    },
    {
      name: 'accounts of an organization without a name',
      policyType,
      policy: when('StringEquals', 'aws:PrincipalOrgID', ''),
      expect: [{ messageId: 'missing', data: {}, at: '/Statement/0/Principal/AWS' }],
    },
    {
      name: 'a condition on a key that is filled in',
      policyType,
      policy: when('StringEquals', '{{Key}}', 'a1'),
      expect: [{ messageId: 'hidden', data: { expression: '{{Key}}' }, at: '/Statement/0/Principal/AWS' }],
    },
    {
      name: 'accounts of any organization',
      policyType,
      policy: when('StringLike', 'aws:PrincipalOrgID', 'o-*'),
      expect: [{ messageId: 'missing', data: {}, at: '/Statement/0/Principal/AWS' }],
    },
  ],
});
