import preferRolePrincipal from '../../../src/core/rules/prefer-role-principal.ts';
import { testRule } from '../../helpers/test-rule.ts';

const policyType = 'trust';
const account = '111122223333';
const root = `arn:aws:iam::${account}:root`;

function trust(principal: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return {
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...more },
  };
}

function when(operator: string, key: string, value: unknown) {
  return trust({ AWS: root }, { Condition: { [operator]: { [key]: value } } });
}

/** A role that lets the vendor in. */
function template(principal: string, condition = '{}') {
  return {
    'role.yaml': `
Parameters:
  Vendor: { Type: String, Default: '061190967865' }
  Account: { Type: String }
  Role: { Type: String, Default: '' }
Conditions:
  HasRole: !Not [!Equals [!Ref Role, '']]
Resources:
  Reader:
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

const narrowed = '{ ArnEquals: { aws:PrincipalArn: !Ref Role } }';

testRule(preferRolePrincipal, {
  valid: [
    {
      name: 'roles, users and sessions',
      policyType,
      policy: trust({
        AWS: [
          `arn:aws:iam::${account}:role/root`,
          `arn:aws:iam::${account}:user/reader`,
          `arn:aws:sts::${account}:assumed-role/reader/session`,
        ],
      }),
    },
    {
      name: 'an account that was agreed on, in each form',
      policyType,
      policy: trust({ AWS: [account, root] }),
      settings: { trust: { accounts: [account], externalId: 'required' } },
    },
    ...[
      ['one role of it', 'ArnEquals', 'aws:PrincipalArn', `arn:aws:iam::${account}:role/reader`],
      ['roles of one name', 'ArnLike', 'aws:principalarn', `arn:aws:iam::${account}:role/reader-*`],
      ['one role by its id', 'StringLike', 'aws:userid', 'AROAEXAMPLEEXAMPLE:*'],
      ['principals of one tag', 'StringEquals', 'aws:PrincipalTag/team', 'costs'],
    ].map(([name = '', operator = '', key = '', value]) => ({
      name,
      policyType: 'trust' as const,
      policy: when(operator, key, value),
    })),
    { name: 'a Deny', policyType, policy: trust({ AWS: root }, { Effect: 'Deny' }) },
    { name: 'another action', policyType, policy: trust({ AWS: root }, { Action: 'sts:TagSession' }) },
    { name: 'a resource policy', policyType: 'resource', policy: trust({ AWS: root }, { Resource: '*' }) },
    {
      name: 'all but an account, services and everyone',
      policyType,
      policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', NotPrincipal: { AWS: root }, Action: 'sts:AssumeRole' },
          {
            Effect: 'Allow',
            Principal: { Service: 'ec2.amazonaws.com', AWS: '*' },
            Action: 'sts:AssumeRole',
          },
        ],
      },
    },
    {
      name: 'the own account, and one that only a deployment knows',
      files: template("[!Ref AWS::AccountId, !Sub 'arn:aws:iam::${AWS::AccountId}:root', !Ref Account]"),
    },
    {
      name: 'an account narrowed wherever it is let in',
      files: template(
        '!If [HasRole, !Ref Vendor, !Ref AWS::AccountId]',
        `!If [HasRole, ${narrowed}, !Ref AWS::NoValue]`,
      ),
    },
  ],
  invalid: [
    {
      name: 'accounts by ARN and by number',
      policyType,
      policy: trust({ AWS: [root, '444455556666'] }),
      expect: [
        {
          messageId: 'account',
          message:
            'Whatever account 111122223333 allows to assume roles may assume this one; name the role that needs it.',
          at: '/Statement/Principal/AWS/0',
          severity: 'suggestion',
          confidence: 'certain',
          code: null,
        },
        { messageId: 'account', data: { account: '444455556666' }, at: '/Statement/Principal/AWS/1' },
      ],
    },
    {
      name: 'an account beside the one that was agreed on',
      policyType,
      policy: trust({ AWS: ['444455556666', root] }),
      settings: { trust: { accounts: [account], externalId: 'required' } },
      expect: [{ messageId: 'account', data: { account: '444455556666' }, at: '/Statement/Principal/AWS/0' }],
    },
    ...[
      ['an external id, which tells nobody apart', 'StringEquals', 'sts:ExternalId', 'c0ffee-1234'],
      ['any principal of the account', 'ArnLike', 'aws:PrincipalArn', `arn:aws:iam::${account}:*`],
      ['any role of it', 'ArnLike', 'aws:PrincipalArn', `arn:aws:iam::${account}:role/*`],
      ['any tag', 'StringLike', 'aws:PrincipalTag/team', '*'],
      ['all roles but one', 'ArnNotEquals', 'aws:PrincipalArn', `arn:aws:iam::${account}:role/reader`],
    ].map(([name = '', operator = '', key = '', value]) => ({
      name,
      policyType: 'trust' as const,
      policy: when(operator, key, value),
      expect: [{ messageId: 'account' as const, data: { account }, at: '/Statement/Principal/AWS' }],
    })),
    {
      name: 'the account that a parameter names unless told otherwise, narrowed in some deployments',
      files: template('!Ref Vendor', `!If [HasRole, ${narrowed}, !Ref AWS::NoValue]`),
      expect: [
        { messageId: 'account', data: { account: '061190967865' }, file: 'role.yaml', at: '!Ref Vendor' },
      ],
    },
  ],
});
