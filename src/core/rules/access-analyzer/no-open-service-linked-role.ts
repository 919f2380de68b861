import { issueCodesPage } from '../../iam/issue-codes.ts';
import { type OpenGrant, openGrants } from '../../iam/open-grant.ts';
import { defineRule, policyOf } from '../rule.ts';

/** Reports creation of service-linked roles for every service. */
export default defineRule({
  id: 'no-open-service-linked-role',
  code: null,
  severity: 'warning',
  security: true,
  what: 'Reports a statement that allows iam:CreateServiceLinkedRole on every resource, with nothing that says for which service.',
  why: 'Each service-linked role gives a service rights in the account that nobody decided on.',
  fix: 'Name the service-linked roles in Resource, or the services in a condition on iam:AWSServiceName.',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/create-service-linked-role.html', issueCodesPage],
  messages: {
    CREATE_SLR_WITH_STAR_IN_RESOURCE:
      'Allowing iam:CreateServiceLinkedRole on every resource lets any service get a role; name the resources, or the services in iam:AWSServiceName.',
    CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE:
      '{{action}} includes iam:CreateServiceLinkedRole, on every resource; name the resources, or the services in iam:AWSServiceName.',
    CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION:
      '{{action}} does not except iam:CreateServiceLinkedRole, which so is allowed on every resource.',
    CREATE_SLR_WITH_NOT_RESOURCE:
      'This statement allows iam:CreateServiceLinkedRole on all but the resources of NotResource; name those that are meant.',
    CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE:
      '{{action}} includes iam:CreateServiceLinkedRole, on all but the resources of NotResource.',
    CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE:
      '{{action}} does not except iam:CreateServiceLinkedRole, which so is allowed on all but the resources of NotResource.',
  },
  examples: {
    valid: [
      {
        name: 'to one service',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'iam:CreateServiceLinkedRole',
          Resource: '*',
          Condition: { StringEquals: { 'iam:AWSServiceName': 'rds.amazonaws.com' } },
        }),
      },
    ],
    invalid: [
      {
        name: 'on everything',
        policy: policyOf({ Effect: 'Allow', Action: 'iam:CreateServiceLinkedRole', Resource: '*' }),
      },
    ],
  },
  check: {
    statement(statement, { document, report }) {
      if (document.policyType !== 'identity' && document.policyType !== 'scp') return;
      for (const grant of openGrants(statement, 'iam:CreateServiceLinkedRole', ['iam:awsservicename'])) {
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
      ? 'CREATE_SLR_WITH_STAR_IN_RESOURCE'
      : action === 'by pattern'
        ? 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE'
        : 'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION';
  return action === 'named'
    ? 'CREATE_SLR_WITH_NOT_RESOURCE'
    : action === 'by pattern'
      ? 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE'
      : 'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE';
}
