import { hasWildcard } from '../iam/action-pattern.ts';
import { describeNames, joinWords } from '../iam/describe-levels.ts';
import { expandAction } from '../iam/expand.ts';
import { readOidcTrust } from '../iam/oidc-provider.ts';
import type { Principal } from '../model/policy.ts';
import { defineRule } from './rule.ts';

/** Reports action patterns in what a trust policy allows. */
export default defineRule({
  id: 'no-trust-wildcard',
  code: null,
  severity: 'warning',
  security: true,
  what: 'Reports an action pattern such as `sts:*` in what a trust policy allows.',
  why: 'Besides assuming the role it lets its principals tag their sessions and say who they are, and do whatever AWS adds.',
  fix: 'Name the one action that the principal needs: `sts:AssumeRole`, `sts:AssumeRoleWithSAML` or `sts:AssumeRoleWithWebIdentity`.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html',
  ],
  messages: {
    pattern: '{{pattern}} allows {{names}} on this role, and what AWS adds by such a name; write {{needed}}.',
  },
  yieldsTo: ['valid-policy', 'no-full-wildcard'],
  examples: {
    valid: [
      {
        name: 'one action',
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
    invalid: [
      {
        name: 'all that STS can do with a role',
        policyType: 'trust',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: 'arn:aws:iam::111122223333:root' },
              Action: 'sts:*',
              Condition: { StringEquals: { 'sts:ExternalId': 'c0ffee-1234' } },
            },
          ],
        },
      },
    ],
  },
  check: {
    statement({ effect, action, principal }, { document, reference, report }) {
      if (document.policyType !== 'trust' || effect !== 'Allow' || action === undefined || action.negated)
        return;
      for (const value of action.values) {
        if (!hasWildcard(value.text)) continue;
        const names = expandAction(reference, value.text)
          .filter(({ resources }) => resources.some(({ type }) => type === 'role'))
          .map(({ id }) => id)
          .filter((id) => id.startsWith('sts:'));
        if (names.length === 0) continue;
        const needed = joinWords([...new Set(principal?.values.map(neededBy) ?? ['sts:AssumeRole'])]);
        report(value, 'pattern', { pattern: value.text, names: describeNames(names), needed, allows: names });
      }
    },
  },
});

function neededBy({ type, value }: Principal): string {
  if (type !== 'Federated') return 'sts:AssumeRole';
  return readOidcTrust(value, []) === undefined ? 'sts:AssumeRoleWithSAML' : 'sts:AssumeRoleWithWebIdentity';
}
