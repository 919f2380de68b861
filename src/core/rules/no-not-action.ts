import { countActions } from '../iam/describe-levels.ts';
import { actionsAllowed } from '../iam/granted.ts';
import { defineRule } from './rule.ts';

/** Reports an Allow that names what it leaves out instead of what it grants. */
export default defineRule({
  id: 'no-not-action',
  code: null,
  severity: 'error',
  security: true,
  what: 'Reports NotAction, NotResource and NotPrincipal in a statement that allows; in one that denies they are fine.',
  why: 'Such a statement grants everything but what it lists, and all that AWS adds later.',
  fix: 'List what is to be allowed in Action, Resource or Principal, and deny the exceptions in a statement of their own.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html',
  ],
  messages: {
    notAction: 'NotAction with Allow grants every action but those listed: {{actions}} today.',
    notResource: 'NotResource with Allow grants its actions on every resource but those listed.',
    notPrincipal: 'NotPrincipal with Allow lets in everyone but those listed, anonymous callers included.',
    notPrincipalInTrust:
      'NotPrincipal has no place in a trust policy: name in Principal who may assume the role.',
  },
  yieldsTo: ['valid-policy'],
  examples: {
    valid: [
      {
        name: 'everything else denied',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Deny', NotAction: ['ec2:Describe*', 's3:List*'], Resource: '*' }],
        },
      },
    ],
    invalid: [
      {
        name: 'everything but IAM',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
        },
      },
    ],
  },
  check: {
    statement(statement, { document: { policyType }, reference, report }) {
      const { effect, action, resource, principal } = statement;
      // What an organization's policies allow is a limit, not a grant.
      if (effect !== 'Allow' || policyType === 'scp' || policyType === 'rcp') return;
      if (action?.negated) {
        const count = actionsAllowed(reference, statement).length;
        report(action.key, 'notAction', { actions: countActions(count), count });
      }
      if (resource?.negated) report(resource.key, 'notResource', {}, { severity: 'security-warning' });
      if (principal?.negated && policyType === 'trust')
        report(
          principal.key,
          'notPrincipalInTrust',
          {},
          { code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL' },
        );
      else if (principal?.negated)
        report(
          principal.key,
          'notPrincipal',
          {},
          { severity: 'security-warning', code: 'ALLOW_WITH_NOT_PRINCIPAL' },
        );
    },
  },
});
