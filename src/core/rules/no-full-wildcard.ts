import { isFullWildcard } from '../iam/action-pattern.ts';
import { countActions, countExpansion } from '../iam/describe-levels.ts';
import { expandAction } from '../iam/expand.ts';
import { readLevels } from '../model/access.ts';
import { defineRule } from './rule.ts';

/** Reports an Allow of every action. */
export default defineRule({
  id: 'no-full-wildcard',
  code: null,
  severity: 'error',
  security: true,
  what: 'Reports `*` or `*:*` as an allowed action; `*` as a resource is not its matter.',
  why: 'It grants every action of every service, those that AWS adds tomorrow included, and so makes an administrator.',
  fix: 'Name the services and verbs that are needed, such as `ec2:Describe*`.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
  ],
  messages: {
    everything:
      '{{pattern}} grants every action of every service: {{total}} today, {{writes}} of them beyond Read and List.',
  },
  examples: {
    valid: [
      {
        name: 'everything denied',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }],
        },
      },
    ],
    invalid: [
      {
        name: 'everything allowed',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
        },
      },
    ],
  },
  check: {
    statement({ effect, action }, { document, reference, report }) {
      if (effect !== 'Allow' || action === undefined || action.negated) return;
      // What an organization's policies allow is a limit, not a grant.
      if (document.policyType === 'scp' || document.policyType === 'rcp') return;
      for (const value of action.values) {
        if (value.holes.length > 0 || !isFullWildcard(value.text)) continue;
        const granted = countExpansion(expandAction(reference, '*'));
        report(value, 'everything', {
          pattern: value.text,
          total: countActions(granted.total),
          writes: granted.total - readLevels.reduce((sum, level) => sum + granted[level], 0),
          granted,
        });
      }
    },
  },
});
