import requireSessionConditions from '../../../src/core/rules/require-session-conditions.ts';
import { testRule } from '../../helpers/test-rule.ts';

const policyType = 'trust';
const vendor = 'arn:aws:iam::111122223333:root';

function allow(action: unknown, condition: unknown = {}, more: Readonly<Record<string, unknown>> = {}) {
  return {
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal: { AWS: vendor }, Action: action, Condition: condition, ...more },
  };
}

function template(principal: string, condition: string) {
  return {
    'role.yaml': `
Parameters:
  Vendor: { Type: String }
  Tag: { Type: String, Default: '' }
Conditions:
  HasTag: !Not [!Equals [!Ref Tag, '']]
Resources:
  Other: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: { Statement: [] } } }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: [sts:AssumeRole, !If [HasTag, sts:TagSession, !Ref AWS::NoValue]]
            Principal: { AWS: ${principal} }
            Condition: ${condition}
`,
  };
}

const other = "!Sub 'arn:aws:iam::${Vendor}:root'";

testRule(requireSessionConditions, {
  valid: [
    { name: 'assuming alone', policyType, policy: allow('sts:AssumeRole') },
    ...[
      ['tags of a list, or none', 'ForAllValues:StringEquals', 'aws:TagKeys', ['team']],
      ['one value of one tag', 'StringEquals', 'aws:RequestTag/team', 'costs'],
      ['one tag of some values', 'stringlike', 'AWS:requesttag/team', 'costs-*'],
      ['one tag of the value *', 'StringEquals', 'aws:RequestTag/team', '*'],
      ['without one tag', 'Null', 'aws:RequestTag/team', 'true'],
    ].map(([name, operator, key, value]) => ({
      name: String(name),
      policyType: 'trust' as const,
      policy: allow(['sts:AssumeRole', 'sts:TagSession'], { [String(operator)]: { [String(key)]: value } }),
    })),
    {
      name: 'one source identity',
      policyType,
      policy: allow('sts:SetSourceIdentity', { StringLike: { 'sts:SourceIdentity': 'reader-*' } }),
    },
    {
      name: 'the source identity that a caller has already',
      policyType,
      policy: allow('sts:SetSourceIdentity', { StringEquals: { 'aws:SourceIdentity': 'reader' } }),
    },
    { name: 'a Deny', policyType, policy: allow('sts:TagSession', {}, { Effect: 'Deny' }) },
    { name: 'all but some', policyType, policy: allow(undefined, {}, { NotAction: 'sts:TagSession' }) },
    {
      name: 'services, providers and all but an account',
      policyType,
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { Service: 'pods.eks.amazonaws.com', Federated: 'cognito-identity.amazonaws.com' },
            Action: 'sts:TagSession',
          },
          { Effect: 'Allow', NotPrincipal: { AWS: vendor }, Action: 'sts:TagSession' },
        ],
      },
    },
    {
      name: 'a resource policy',
      policyType: 'resource',
      policy: allow('sts:TagSession', {}, { Resource: '*' }),
    },
    {
      name: 'the own account and its roles',
      files: template('[!Ref AWS::AccountId, !GetAtt Other.Arn]', '{}'),
    },
    { name: 'conditions that are hidden', files: template(other, '{ Fn::Transform: { Name: Conditions } }') },
    {
      name: 'tags that are limited wherever there are some',
      files: template(
        other,
        '!If [HasTag, { StringEquals: { aws:RequestTag/team: !Ref Tag } }, !Ref AWS::NoValue]',
      ),
    },
  ],
  invalid: [
    {
      name: 'any tags and any source identity',
      policyType,
      policy: allow(['sts:AssumeRole', 'STS:tagsession', 'sts:SetSourceIdentity'], {
        StringEquals: { 'sts:ExternalId': 'c0ffee-1234' },
      }),
      expect: [
        {
          messageId: 'tags',
          message: `${vendor} may put any tags on its sessions of this role; say which by aws:TagKeys or aws:RequestTag.`,
          at: '/Statement/Action/1',
          severity: 'warning',
          confidence: 'certain',
          code: null,
        },
        {
          messageId: 'identity',
          message: `${vendor} may give its sessions of this role any source identity; say which by sts:SourceIdentity.`,
          at: '/Statement/Action/2',
          severity: 'suggestion',
        },
      ],
    },
    {
      name: 'both by a pattern',
      policyType,
      policy: allow('sts:*', { StringEquals: { 'sts:SourceIdentity': 'reader' } }),
      expect: [{ messageId: 'tags', data: {}, at: '/Statement/Action' }],
    },
    ...[
      ['a tag of any value', 'StringLike', 'aws:RequestTag/team', '*'],
      ['a tag at all', 'Null', 'aws:RequestTag/team', 'false'],
      ['tags of the caller', 'StringEquals', 'aws:PrincipalTag/team', 'costs'],
      ['the source identity', 'StringEquals', 'sts:SourceIdentity', 'reader'],
    ].map(([name = '', operator = '', key = '', value]) => ({
      name,
      policyType: 'trust' as const,
      policy: allow('sts:TagSession', { [operator]: { [key]: value } }),
      expect: [{ messageId: 'tags' as const, data: { principal: vendor }, at: '/Statement/Action' }],
    })),
    {
      name: 'an account that a deployment names, beside a service',
      files: template(other, '{}'),
      expect: [
        {
          messageId: 'tags',
          data: { principal: 'arn:aws:iam::${Vendor}:root' },
          file: 'role.yaml',
          at: 'sts:TagSession',
        },
      ],
    },
  ],
});
