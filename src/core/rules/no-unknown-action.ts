import { hasWildcard, readActionPattern } from '../iam/action-pattern.ts';
import { actionOfOperation, isRetiredService, reachesUndocumented } from '../iam/gaps.ts';
import { nearestName } from '../iam/nearest-name.ts';
import { isKnown } from '../model/value.ts';
import { defineRule } from './rule.ts';

/** Reports a literal action that the service reference does not know. Patterns are the matter of no-dead-pattern. */
export default defineRule({
  id: 'no-unknown-action',
  code: 'INVALID_ACTION',
  severity: 'error',
  what: 'Reports an action, written without wildcards, whose service or name AWS does not document.',
  why: 'IAM takes any well-formed name, so a mistyped action is deployed without a word and grants or denies nothing.',
  fix: 'Write the action as the service authorization reference names it; capitals do not matter.',
  links: [
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html#access-analyzer-reference-policy-checks-error-invalid-action',
  ],
  messages: {
    action: 'The service {{service}} has no action "{{name}}".',
    nearAction: 'The service {{service}} has no action "{{name}}"; the nearest is {{nearest}}.',
    operation: '"{{action}}" is an API operation, not an action; the action that allows it is {{nearest}}.',
    service: 'AWS has no service with the prefix "{{service}}", so "{{action}}" is no action.',
    nearService:
      'AWS has no service with the prefix "{{service}}", so "{{action}}" is no action; the nearest prefix is {{nearest}}.',
    retired: 'The service "{{service}}" was retired: {{action}} is an action no longer.',
    malformed:
      '"{{action}}" is no action: an action is a service and a name with a colon between, as in s3:GetObject.',
  },
  yieldsTo: ['valid-policy'],
  examples: {
    valid: [
      {
        name: 'an action in other capitals',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'EC2:describeinstances', Resource: '*' }],
        },
      },
    ],
    invalid: [
      {
        name: 'a letter too many',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'ec2:DescribeInstancess', Resource: '*' }],
        },
      },
    ],
  },
  check: {
    statement({ action: actions }, { reference, report }) {
      for (const value of actions?.values ?? []) {
        const action = value.text;
        if (!isKnown(value) || hasWildcard(action)) continue;
        const pattern = readActionPattern(action);
        if (pattern === undefined) {
          report(value, 'malformed', { action });
          continue;
        }
        const { service, name } = pattern;
        const known = reference.service(service);
        if (known?.actionsByName.has(name.toLowerCase()) || reachesUndocumented(action)) continue;

        const operation = known && actionOfOperation(action);
        if (operation !== undefined)
          report(value, 'operation', { action, service, name, nearest: operation });
        else if (known !== undefined) {
          const nearest = nearestName(
            name,
            known.actions.map((candidate) => candidate.name),
          );
          if (nearest === undefined) report(value, 'action', { action, service, name });
          else report(value, 'nearAction', { action, service, name, nearest: `${known.prefix}:${nearest}` });
        } else if (isRetiredService(service))
          report(value, 'retired', { action, service, name }, { severity: 'warning', code: unknownService });
        else {
          const nearest = nearestName(service, reference.prefixes);
          if (nearest === undefined)
            report(value, 'service', { action, service, name }, { code: unknownService });
          else report(value, 'nearService', { action, service, name, nearest }, { code: unknownService });
        }
      }
    },
  },
});

const unknownService = 'INVALID_SERVICE_IN_ACTION';
