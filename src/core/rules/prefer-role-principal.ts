import { hasWildcard, isAnyText } from '../iam/action-pattern.ts';
import { allowsAction } from '../iam/allows-action.ts';
import { readAwsPrincipal } from '../iam/aws-principal.ts';
import { type Demand, heldBy } from '../iam/held-by.ts';
import { isCoveredBy } from '../model/guard.ts';
import { withDefaults } from '../model/with-defaults.ts';
import { defineRule } from './rule.ts';

/** Advises to let in one role of another account, and not the account. */
export default defineRule({
  id: 'prefer-role-principal',
  code: null,
  severity: 'suggestion',
  what: 'Reports a trust policy that lets a whole account in that `trust.accounts` of the config does not name; AWS documents that for third parties, so an account that was agreed on is left alone.',
  why: 'Whoever that account allows to call sts:AssumeRole may use the role, every program and person of the vendor; an external id says for whom they act and not which of them.',
  fix: 'Name the role that the vendor uses, or keep the account and add `ArnEquals` on `aws:PrincipalArn`, which lasts when the vendor makes the role anew; or put the account into `trust.accounts`.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts',
  ],
  messages: {
    account:
      'Whatever account {{account}} allows to assume roles may assume this one; name the role that needs it.',
  },
  yieldsTo: ['valid-policy', 'require-external-id', 'require-pinned-principal'],
  examples: {
    valid: [
      {
        name: 'one role of the vendor',
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
      {
        name: 'an account that was agreed on',
        policyType: 'trust',
        settings: { trust: { accounts: ['111122223333'], externalId: 'required' } },
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: 'arn:aws:iam::111122223333:root' },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
            },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'an account that the config does not name',
        policyType: 'trust',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: 'arn:aws:iam::111122223333:root' },
              Action: 'sts:AssumeRole',
              Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
            },
          ],
        },
      },
    ],
  },
  check: {
    principal({ type, value }, statement, { document, settings, report }) {
      if (document.policyType !== 'trust' || type !== 'AWS' || statement.principal?.negated) return;
      if (!allowsAction(statement, 'sts:AssumeRole')) return;
      const principal = readAwsPrincipal(value);
      if (principal.kind !== 'account' || principal.account.kind !== 'known') return;
      const { id } = principal.account;
      const { text } = withDefaults(value);
      if ((text !== id && !text.endsWith(':root')) || settings.trust.accounts.includes(id)) return;
      const held = heldBy(statement.conditions, oneCaller).map((hold) => hold.when);
      if (!isCoveredBy(value.when, held)) report(value, 'account', { account: id });
    },
  },
});

/** What tells the principals of an account apart. */
const oneCaller: Demand = {
  counts: (key) =>
    ['aws:principalarn', 'aws:userid', 'aws:username'].includes(key) || key.startsWith('aws:principaltag/'),
  narrows: ({ text }, key, wild) => {
    if (!wild || !hasWildcard(text)) return text !== '';
    return key === 'aws:principalarn' ? namesPrincipal(text) : !isAnyText(text);
  },
};

/** Whether a pattern of principals begins with the name of one: `…:role/reader-*`. */
function namesPrincipal(text: string): boolean {
  return /:[a-z-]+\/[^*?]/.test(text);
}
