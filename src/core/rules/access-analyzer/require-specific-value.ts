import { readConditionOperator } from '../../iam/condition-operator.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import { policyVariables } from '../../iam/policy-variables.ts';
import { defineRule, policyOf } from '../rule.ts';

/** Reports values of conditions that are to tell who calls and match too many. */
export default defineRule({
  id: 'require-specific-value',
  code: null,
  severity: 'error',
  what: 'Reports wildcards and variables in conditions of trust and resource policies on keys that tell who calls.',
  why: 'What a caller can choose, or a wildcard leaves open, can be matched by somebody outside.',
  fix: 'Write the account, organization, network or subject in full.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sensitive',
    issueCodesPage,
  ],
  messages: {
    VARIABLE_USAGE_TOO_PERMISSIVE:
      'The variable in "{{value}}" lets others match {{key}} than it seems; write the value.',
    WILDCARD_USAGE_TOO_PERMISSIVE: 'The wildcard in "{{value}}" lets others match {{key}} than are meant.',
  },
  yieldsTo: ['require-pinned-subject'],
  examples: {
    valid: [
      {
        name: 'a whole repository',
        policyType: 'trust',
        policy: policyOf(trusting('repo:org/app:*')),
      },
    ],
    invalid: [
      {
        name: 'the repository of anybody',
        policyType: 'trust',
        policy: policyOf(trusting('repo:*/app:ref:refs/heads/main')),
      },
    ],
  },
  check: {
    condition({ operator, key, values }, { effect }, { document: { policyType }, report }) {
      if ((policyType !== 'trust' && policyType !== 'resource') || effect !== 'Allow') return;
      const read = readConditionOperator(operator.text);
      if (read?.base !== 'StringLike') return;
      const name = key.text.toLowerCase();
      const isSensitive = sensitiveKeys.has(name);
      const isSubject = name === 'token.actions.githubusercontent.com:sub' || name === 'aws:userid';
      if (!isSensitive && !isSubject) return;
      for (const value of values) {
        const data = { key: key.text, value: value.text };
        if (isSensitive && policyVariables(value).length > 0)
          report(value, 'VARIABLE_USAGE_TOO_PERMISSIVE', data);
        // A bare * asks only that the key is there, which is another matter.
        if (value.text === '*') continue;
        const isOpen = isSensitive ? /[*?]/.test(value.text) : hasShortStart(value.text);
        if (isOpen && !value.text.includes('${')) report(value, 'WILDCARD_USAGE_TOO_PERMISSIVE', data);
      }
    },
  },
});

/** Whether fewer than six characters stand right before one of the `*`. */
function hasShortStart(text: string): boolean {
  const runs = text.split(/[*?]/).slice(0, -1);
  return runs.some((run) => run.length < 6) && text.includes('*');
}

/** The keys AWS calls sensitive. */
const sensitiveKeys: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:resourceaccount',
  'aws:resourceorgid',
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:vpceaccount',
  'aws:vpceorgid',
]);

function trusting(subject: string): Readonly<Record<string, unknown>> {
  return {
    Effect: 'Allow',
    Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': subject } },
  };
}
