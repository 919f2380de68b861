import { issueCodesPage } from '../../iam/issue-codes.ts';
import { readActionPattern } from '../../iam/action-pattern.ts';
import { defineRule } from '../rule.ts';

/** Reports wildcards that are not at the end. AWS's own pages do not agree on whether they are allowed. */
export default defineRule({
  id: 'no-inner-wildcard',
  code: null,
  severity: 'error',
  what: 'Reports a wildcard before the end of an action in a service control policy.',
  why: 'Service control policies took wildcards only at the end of an action, and one check of AWS still says so.',
  fix: 'Write the actions out, or leave this rule off where AWS takes the policy.',
  links: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html',
    issueCodesPage,
  ],
  optIn: true,
  messages: {
    SCP_SYNTAX_ERROR_ACTION_WILDCARD: '{{action}} has a wildcard before its end.',
  },
  examples: {
    valid: [{ name: 'at the end', policyType: 'scp', policy: denying('iam:Get*') }],
    invalid: [{ name: 'before the end', policyType: 'scp', policy: denying('iam:*Role') }],
  },
  check: {
    statement({ action }, { document, report }) {
      if (document.policyType !== 'scp') return;
      for (const value of action?.values ?? [])
        if (/[*?]./.test(readActionPattern(value.text)?.name ?? ''))
          report(
            value,
            'SCP_SYNTAX_ERROR_ACTION_WILDCARD',
            { action: value.text },
            { confidence: 'estimate' },
          );
    },
  },
});

function denying(action: string): unknown {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: action, Resource: '*' }] };
}
