import { hasWildcard, readActionPattern } from '../iam/action-pattern.ts';
import { createEntryCount } from '../iam/count-entries.ts';
import { actionOfOperation, isRetiredService, reachesUndocumented } from '../iam/gaps.ts';
import { nearestName } from '../iam/nearest-name.ts';
import type { Reference } from '../iam/reference.ts';
import type { PolicyString } from '../model/policy.ts';
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
  yieldsTo: ['valid-policy', 'valid-policy-variable'],
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
    statement({ action: actions }, { document, reference, report }) {
      for (const value of actions?.values ?? []) {
        if (!isUnknown(value, reference)) continue;
        const action = value.text;
        const pattern = readActionPattern(action);
        if (pattern === undefined) {
          report(value, 'malformed', { action });
          continue;
        }
        const { service, name } = pattern;
        const data = { action, service, name };
        const known = reference.service(service);
        const isLegible = countUnknown(document, reference) <= maxSuggestions;
        if (known !== undefined) {
          const operation = actionOfOperation(action);
          const nearest = isLegible
            ? nearestName(
                name,
                known.actions.map((candidate) => candidate.name),
              )
            : undefined;
          if (operation !== undefined) report(value, 'operation', { ...data, nearest: operation });
          else if (nearest === undefined) report(value, 'action', data);
          else report(value, 'nearAction', { ...data, nearest: `${known.prefix}:${nearest}` });
        } else if (isRetiredService(service))
          report(value, 'retired', data, { severity: 'warning', code: unknownService });
        else {
          const nearest = isLegible ? nearestName(service, reference.prefixes) : undefined;
          if (nearest === undefined) report(value, 'service', data, { code: unknownService });
          else report(value, 'nearService', { ...data, nearest }, { code: unknownService });
        }
      }
    },
  },
});

const unknownService = 'INVALID_SERVICE_IN_ACTION';

/** A document with more unknown names than this is not mistyped but made up, and finding what is near takes its time. */
const maxSuggestions = 50;

const countUnknown = createEntryCount(isUnknown);

function isUnknown(value: PolicyString, reference: Reference): boolean {
  if (!isKnown(value) || hasWildcard(value.text)) return false;
  const { service, name } = readActionPattern(value.text) ?? { service: '', name: '' };
  if (reference.service(service)?.actionsByName.has(name.toLowerCase())) return false;
  return !reachesUndocumented(value.text);
}
