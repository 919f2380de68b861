import noTrustWildcard from '../../../src/core/rules/no-trust-wildcard.ts';
import { testRule } from '../../helpers/test-rule.ts';

const policyType = 'trust';

function allow(action: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return {
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: action, ...more },
  };
}

const oidc = 'arn:aws:iam::111122223333:oidc-provider/gitlab.com';

testRule(noTrustWildcard, {
  valid: [
    { name: 'actions by name', policyType, policy: allow(['sts:AssumeRole', 'sts:TagSession']) },
    { name: 'patterns of another service', policyType, policy: allow('s3:*') },
    { name: 'a Deny', policyType, policy: allow('sts:*', { Effect: 'Deny' }) },
    { name: 'all but some', policyType, policy: allow(undefined, { NotAction: 'sts:Tag*' }) },
    { name: 'what is not done to roles', policyType, policy: allow(['sts:GetCaller*', 'iam:Get*']) },
    { name: 'what a deployment fills in', policyType, policy: allow('{{Action}}*') },
    {
      name: 'an identity policy',
      policyType: 'identity',
      policy: allow('sts:*', { Principal: undefined, Resource: '*' }),
    },
    { name: 'a resource policy', policyType: 'resource', policy: allow('sts:*', { Resource: '*' }) },
  ],
  invalid: [
    {
      name: 'patterns beside a name',
      policyType,
      policy: allow(['sts:AssumeRole', 'STS:*', 'sts:AssumeRole*', 'sts:TagSessio?']),
      expect: [
        {
          messageId: 'pattern',
          message:
            'STS:* allows sts:AssumeRole, sts:AssumeRoleWithSAML, sts:AssumeRoleWithWebIdentity, sts:SetContext, sts:SetSourceIdentity and 1 more on this role, and what AWS adds by such a name; write sts:AssumeRole.',
          at: '/Statement/Action/1',
          severity: 'warning',
          confidence: 'certain',
          code: null,
        },
        {
          messageId: 'pattern',
          data: { allows: ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'] },
          at: '/Statement/Action/2',
        },
        { messageId: 'pattern', data: { names: 'sts:TagSession' }, at: '/Statement/Action/3' },
      ],
    },
    {
      name: 'a pattern for principals of each kind',
      policyType,
      policy: allow('sts:Assume*', {
        Principal: {
          AWS: ['111122223333', '444455556666'],
          Federated: [oidc, 'arn:aws:iam::111122223333:saml-provider/corp'],
        },
      }),
      expect: [
        {
          messageId: 'pattern',
          data: { needed: 'sts:AssumeRole, sts:AssumeRoleWithWebIdentity and sts:AssumeRoleWithSAML' },
          at: '/Statement/Action',
        },
      ],
    },
    {
      name: 'a pattern for nobody in particular',
      policyType,
      policy: allow('sts:Assume*', { Principal: undefined }),
      expect: [{ messageId: 'pattern', data: { needed: 'sts:AssumeRole' }, at: '/Statement/Action' }],
    },
  ],
});
