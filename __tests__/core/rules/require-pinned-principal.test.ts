import requirePinnedPrincipal from '../../../src/core/rules/require-pinned-principal.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

function trust(AWS: unknown, fields: Readonly<Record<string, unknown>> = {}) {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole', ...fields }],
  };
}

const policyType = 'trust';
const vendor = '061190967865';
const agreed = {
  roles: oneRole({ trust: 'policy.json' }),
  trust: { accounts: [vendor], externalId: 'required' },
} as const;

testRule(requirePinnedPrincipal, {
  valid: [
    {
      name: 'accounts, roots, roles, users and sessions',
      policyType,
      policy: trust([
        '111122223333',
        'arn:aws:iam::111122223333:root',
        'arn:aws:iam::111122223333:role/a/path/reader',
        'arn:aws:iam::111122223333:user/reader',
        'arn:aws:sts::111122223333:assumed-role/reader/session',
        'arn:aws:sts::111122223333:federated-user/reader',
      ]),
    },
    { name: 'everyone, which is the matter of another rule', policyType, policy: trust('*') },
    {
      name: 'what a deployment fills in',
      policyType,
      policy: trust([
        '{{Principal}}',
        'arn:aws:iam::{{Account}}:root',
        `arn:aws:iam::${vendor}:role/{{Role}}`,
      ]),
      settings: agreed,
    },
    {
      name: 'services and identity providers',
      policyType,
      policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Principal: { Service: 's3.*', Federated: 'x*' }, Action: 'sts:AssumeRole' },
        ],
      },
    },
    {
      name: 'the account agreed on',
      policyType,
      policy: trust([vendor, `arn:aws:iam::${vendor}:role/reader`]),
      settings: agreed,
    },
    {
      name: 'any account of a role that is not configured',
      policyType,
      policy: trust('111122223333'),
      settings: { trust: agreed.trust },
    },
    {
      name: 'any account where none is agreed on',
      policyType,
      policy: trust('444455556666'),
      settings: { roles: agreed.roles },
    },
    {
      name: 'another account denied',
      policyType,
      policy: trust('111122223333', { Effect: 'Deny' }),
      settings: agreed,
    },
    {
      name: 'another account in a resource policy of the role',
      policyType: 'resource',
      policy: trust('111122223333', { Action: 'sqs:SendMessage', Resource: '*' }),
      settings: agreed,
    },
    {
      name: 'an origin access identity',
      policyType: 'resource',
      policy: trust('arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1EXAMPLE', {
        Action: 's3:GetObject',
        Resource: '*',
      }),
    },
  ],
  invalid: [
    {
      name: 'wildcards',
      policyType,
      policy: trust(['arn:aws:iam::111122223333:role/reader-*', 'arn:aws:iam::*:root', '11112222333?']),
      expect: [
        {
          messageId: 'wildcard',
          message:
            'A principal cannot hold wildcards, and IAM refuses arn:aws:iam::111122223333:role/reader-*; name each one, or the account, and narrow it with aws:PrincipalArn.',
          at: '/Statement/0/Principal/AWS/0',
          severity: 'error',
          code: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
        },
        { messageId: 'wildcard', data: {}, at: '/Statement/0/Principal/AWS/1' },
        { messageId: 'wildcard', data: {}, at: '/Statement/0/Principal/AWS/2' },
      ],
    },
    {
      name: 'in a resource policy, denied, and by exception',
      policyType: 'resource',
      policy: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Deny',
            NotPrincipal: { AWS: 'arn:aws:iam::111122223333:role/*' },
            Action: 's3:*',
            Resource: '*',
          },
        ],
      },
      expect: [{ messageId: 'wildcard', data: {}, at: '/Statement/0/NotPrincipal/AWS' }],
    },
    {
      name: 'ids of what was deleted',
      policyType,
      policy: trust(['AROAEXAMPLEEXAMPLE123', 'AIDAEXAMPLEEXAMPLE123']),
      expect: [
        {
          messageId: 'role',
          message:
            'AROAEXAMPLEEXAMPLE123 is the id of a role, which IAM shows once the role is deleted: the principal lets nobody in.',
          at: '/Statement/0/Principal/AWS/0',
          severity: 'warning',
          code: 'INVALID_ROLE_REFERENCE',
        },
        {
          messageId: 'user',
          message:
            'AIDAEXAMPLEEXAMPLE123 is the id of a user, which IAM shows once the user is deleted: the principal lets nobody in.',
          at: '/Statement/0/Principal/AWS/1',
          severity: 'warning',
          code: 'INVALID_USER_REFERENCE',
        },
      ],
    },
    {
      name: 'what is no principal',
      policyType,
      policy: trust([
        'arn:aws:iam::1234:root',
        'arn:aws:iam::111122223333:group/readers',
        'lambda.amazonaws.com',
        '::error::<img src=x>',
        '',
      ]),
      expect: [
        {
          messageId: 'malformed',
          message:
            '"arn:aws:iam::1234:root" is no AWS principal: that is an account id, or the ARN of an account root, role, user or session.',
          at: '/Statement/0/Principal/AWS/0',
          severity: 'error',
          code: null,
        },
        { messageId: 'malformed', data: {}, at: '/Statement/0/Principal/AWS/1' },
        { messageId: 'malformed', data: {}, at: '/Statement/0/Principal/AWS/2' },
        { messageId: 'malformed', data: {}, at: '/Statement/0/Principal/AWS/3' },
        { messageId: 'malformed', data: {}, at: '/Statement/0/Principal/AWS/4' },
      ],
    },
    {
      name: 'an account nobody agreed on',
      policyType,
      policy: trust([`arn:aws:iam::${vendor}:root`, 'arn:aws:iam::111122223333:root']),
      settings: agreed,
      expect: [
        {
          messageId: 'account',
          message: 'Account 111122223333 is not one that may assume this role: only 061190967865 is.',
          at: '/Statement/0/Principal/AWS/1',
          severity: 'error',
        },
      ],
    },
    {
      name: 'what templates fill in by default',
      files: {
        'role.yaml': `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Vendor: { Type: String, Default: '${vendor}' }
  Other: { Type: String, Default: '444455556666' }
  Unknown: { Type: String }
  Pattern: { Type: String, Default: 'arn:aws:iam::444455556666:role/*' }
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal:
              AWS:
                - !Sub 'arn:aws:iam::\${Vendor}:root'
                - !Ref Vendor
                - !Sub 'arn:aws:iam::\${Other}:root'
                - !Ref Unknown
                - !Sub 'arn:aws:iam::\${Unknown}:root'
                - !Sub 'arn:aws:iam::\${AWS::AccountId}:root'
                - !Ref Pattern
`,
      },
      settings: {
        roles: oneRole({ mirrors: [{ kind: 'cloudformation', file: 'role.yaml', role: 'Role' }] }),
        trust: agreed.trust,
      },
      expect: [
        {
          messageId: 'account',
          data: { account: '444455556666' },
          file: 'role.yaml',
          at: "'arn:aws:iam::${Other}:root'",
        },
        { messageId: 'wildcard', data: {}, file: 'role.yaml', at: '!Ref Pattern' },
      ],
    },
    {
      name: 'an account that is neither of two',
      policyType,
      policy: trust('111122223333'),
      settings: { ...agreed, trust: { accounts: [vendor, '444455556666'], externalId: 'required' } },
      expect: [
        {
          messageId: 'account',
          message:
            'Account 111122223333 is not one that may assume this role: 061190967865, 444455556666 are.',
          at: '/Statement/0/Principal/AWS',
        },
      ],
    },
  ],
});
