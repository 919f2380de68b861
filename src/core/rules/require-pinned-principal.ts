import { readAwsPrincipal } from '../iam/aws-principal.ts';
import { defineRule } from './rule.ts';

/** Reports AWS principals that do not say exactly whom they let in. */
export default defineRule({
  id: 'require-pinned-principal',
  code: null,
  severity: 'error',
  security: true,
  what: 'Reports an AWS principal that is no exact account, role, user or session, or, in the trust policy of a configured role, in an account that the config does not name.',
  why: 'A principal that IAM cannot resolve is refused or matches nobody, and one in an unexpected account is a door nobody agreed to.',
  fix: 'Write the account id, or the whole ARN of the account root, role or user.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
  ],
  messages: {
    wildcard:
      'A principal cannot hold wildcards, and IAM refuses {{principal}}; name each one, or the account, and narrow it with aws:PrincipalArn.',
    role: '{{principal}} is the id of a role, which IAM shows once the role is deleted: the principal lets nobody in.',
    user: '{{principal}} is the id of a user, which IAM shows once the user is deleted: the principal lets nobody in.',
    malformed:
      '"{{principal}}" is no AWS principal: that is an account id, or the ARN of an account root, role, user or session.',
    account: 'Account {{account}} is not one that may assume this role: {{allowed}}.',
  },
  yieldsTo: ['valid-policy'],
  examples: {
    valid: [
      {
        name: 'one role of one account',
        policyType: 'trust',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: 'arn:aws:iam::111122223333:role/reader' },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
            },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'roles by pattern',
        policyType: 'trust',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: 'arn:aws:iam::111122223333:role/reader-*' },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
            },
          ],
        },
      },
    ],
  },
  check: {
    principal({ type, value }, { effect, principal: element }, { document, role, settings, report }) {
      if (type !== 'AWS' || (document.policyType !== 'trust' && document.policyType !== 'resource')) return;
      const principal = readAwsPrincipal(value);
      const data = { principal: value.text };
      if (principal.kind === 'wildcard')
        report(value, 'wildcard', data, { code: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL' });
      if (principal.kind === 'malformed') report(value, 'malformed', data);
      if (principal.kind === 'unique-id')
        report(value, principal.of, data, {
          severity: 'warning',
          code: principal.of === 'role' ? 'INVALID_ROLE_REFERENCE' : 'INVALID_USER_REFERENCE',
        });

      const { accounts } = settings.trust;
      const isAgreed = document.policyType === 'trust' && role !== undefined && accounts.length > 0;
      if (!isAgreed || effect !== 'Allow' || element?.negated) return;
      if (principal.kind !== 'account' || principal.account.kind !== 'known') return;
      const { id } = principal.account;
      if (!accounts.includes(id))
        report(value, 'account', {
          ...data,
          account: id,
          allowed: accounts.length === 1 ? `only ${accounts[0]} is` : `${accounts.join(', ')} are`,
        });
    },
  },
});
