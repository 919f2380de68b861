import { issueCodesPage } from '../../iam/issue-codes.ts';
import { type OpenGrant, openGrants } from '../../iam/open-grant.ts';
import { defineRule, policyOf } from '../rule.ts';

/** Reports passing of every role. */
export default defineRule({
  id: 'no-open-pass-role',
  code: null,
  severity: 'security-warning',
  what: 'Reports a statement that allows iam:PassRole on every role, with nothing that says to which service.',
  why: 'Who may pass any role to a service can act with the rights of the strongest role of the account.',
  fix: 'Name the roles in Resource, or the services in a condition on iam:PassedToService.',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html', issueCodesPage],
  messages: {
    PASS_ROLE_WITH_STAR_IN_RESOURCE:
      'Allowing iam:PassRole on every resource lets any role be passed to any service; name the resources, or the services in iam:PassedToService.',
    PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE:
      '{{action}} includes iam:PassRole, on every resource; name the resources, or the services in iam:PassedToService.',
    PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION:
      '{{action}} does not except iam:PassRole, which so is allowed on every resource.',
    PASS_ROLE_WITH_NOT_RESOURCE:
      'This statement allows iam:PassRole on all but the resources of NotResource; name those that are meant.',
    PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE:
      '{{action}} includes iam:PassRole, on all but the resources of NotResource.',
    PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE:
      '{{action}} does not except iam:PassRole, which so is allowed on all but the resources of NotResource.',
  },
  examples: {
    valid: [
      {
        name: 'to one service',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'iam:PassRole',
          Resource: '*',
          Condition: { StringEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' } },
        }),
      },
    ],
    invalid: [
      {
        name: 'on everything',
        policy: policyOf({ Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' }),
      },
    ],
  },
  check: {
    statement(statement, { document, report }) {
      if (document.policyType !== 'identity' && document.policyType !== 'scp') return;
      for (const grant of openGrants(statement, 'iam:PassRole', [
        'iam:passedtoservice',
        'iam:associatedresourcearn',
      ])) {
        const [action, resource] = grant.places;
        const { source, start, end } = action.span;
        report(
          action,
          codeOf(grant),
          { action: source.text.slice(start, end) },
          { related: [{ at: resource, message: 'The resources.' }] },
        );
      }
    },
  },
});

function codeOf({ action, resource }: OpenGrant) {
  if (resource === 'all')
    return action === 'named'
      ? 'PASS_ROLE_WITH_STAR_IN_RESOURCE'
      : action === 'by pattern'
        ? 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE'
        : 'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION';
  return action === 'named'
    ? 'PASS_ROLE_WITH_NOT_RESOURCE'
    : action === 'by pattern'
      ? 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE'
      : 'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE';
}
