import noNotAction from '../../../src/core/rules/no-not-action.ts';
import { expandAllBut } from '../../../src/core/iam/expand.ts';
import { reference } from '../../helpers/reference.ts';
import { testRule } from '../../helpers/test-rule.ts';

const allButIam = expandAllBut(reference, ['iam:*']).length;

function statement(fields: Readonly<Record<string, unknown>>) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...fields }] };
}

testRule(noNotAction, {
  valid: [
    { name: 'what is allowed by name', policy: statement({ Action: 's3:GetObject', Resource: '*' }) },
    {
      name: 'exceptions from a Deny',
      policyType: 'resource',
      policy: statement({
        Effect: 'Deny',
        NotPrincipal: { AWS: '111122223333' },
        NotAction: 's3:GetObject',
        NotResource: 'arn:aws:s3:::example-bucket/*',
      }),
    },
    {
      name: 'a limit of an organization',
      policyType: 'scp',
      policy: statement({ NotAction: 'iam:*', Resource: '*' }),
    },
  ],
  invalid: [
    {
      name: 'every action but some',
      policy: statement({ Sid: 'A', NotAction: ['iam:*'], Resource: '*' }),
      expect: [
        {
          messageId: 'notAction',
          message: `NotAction with Allow grants every action but those listed: ${allButIam} actions today.`,
          at: '/Statement/0/NotAction#key',
          severity: 'error',
          code: null,
        },
      ],
    },
    {
      name: 'every action but all',
      policy: statement({ NotAction: '*', Resource: '*' }),
      expect: [
        {
          messageId: 'notAction',
          message: 'NotAction with Allow grants every action but those listed: 0 actions today.',
          at: '/Statement/0/NotAction#key',
        },
      ],
    },
    {
      name: 'every resource but one',
      policy: statement({ Action: 's3:GetObject', NotResource: 'arn:aws:s3:::example-bucket/*' }),
      expect: [
        {
          messageId: 'notResource',
          at: '/Statement/0/NotResource#key',
          severity: 'security-warning',
          code: null,
        },
      ],
    },
    {
      name: 'both at once',
      policy: statement({ NotAction: 'iam:*', NotResource: 'arn:aws:s3:::example-bucket/*' }),
      expect: [
        { messageId: 'notAction', data: { count: allButIam }, at: '/Statement/0/NotAction#key' },
        { messageId: 'notResource', at: '/Statement/0/NotResource#key' },
      ],
    },
    {
      name: 'everyone but one account',
      policyType: 'resource',
      policy: statement({ NotPrincipal: { AWS: '111122223333' }, Action: 's3:GetObject', Resource: '*' }),
      expect: [
        {
          messageId: 'notPrincipal',
          at: '/Statement/0/NotPrincipal#key',
          severity: 'security-warning',
          code: 'ALLOW_WITH_NOT_PRINCIPAL',
        },
      ],
    },
    {
      name: 'everyone but one account, as a role',
      policyType: 'trust',
      policy: statement({ NotPrincipal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' }),
      expect: [
        {
          messageId: 'notPrincipalInTrust',
          at: '/Statement/0/NotPrincipal#key',
          severity: 'error',
          code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
        },
      ],
    },
  ],
});
