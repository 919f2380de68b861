import { hasWildcard, isAnyText, readActionPattern } from '../iam/action-pattern.ts';
import { createEntryCount } from '../iam/count-entries.ts';
import { expandAction } from '../iam/expand.ts';
import { isRetiredService, reachesUndocumented } from '../iam/gaps.ts';
import { nearestName } from '../iam/nearest-name.ts';
import type { Reference } from '../iam/reference.ts';
import type { PolicyString } from '../model/policy.ts';
import { isKnown } from '../model/value.ts';
import { defineRule } from './rule.ts';

/** Reports an action pattern with wildcards that no action matches. */
export default defineRule({
  id: 'no-dead-pattern',
  code: null,
  severity: 'warning',
  what: 'Reports an action pattern with wildcards that matches no action AWS documents today.',
  why: 'Such a pattern does nothing until AWS adds an action that fits it; mostly it is a mistyped service or verb.',
  fix: 'Correct the service or the verb, or take the pattern out.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],
  messages: {
    pattern: '{{pattern}} matches none of the {{count}} actions of {{name}}.',
    service: 'AWS has no service with the prefix "{{service}}", so "{{pattern}}" matches nothing.',
    nearService:
      'AWS has no service with the prefix "{{service}}", so "{{pattern}}" matches nothing; the nearest prefix is {{nearest}}.',
    retired: 'The service "{{service}}" was retired: {{pattern}} matches nothing any more.',
    malformed:
      '"{{pattern}}" matches no action: an action is a service and a name with a colon between, as in s3:Get*.',
  },
  yieldsTo: ['valid-policy'],
  examples: {
    valid: [
      {
        name: 'patterns match whatever the capitals',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: ['EC2:describe*', 's3:get*acl'], Resource: '*' }],
        },
      },
    ],
    invalid: [
      {
        name: 'a verb the service does not have',
        policy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 'ce:Read*', Resource: '*' }],
        },
      },
    ],
  },
  check: {
    statement({ action: actions }, { document, reference, report }) {
      for (const value of actions?.values ?? []) {
        if (!isDead(value, reference)) continue;
        const pattern = value.text;
        const parts = readActionPattern(pattern);
        const known = parts && reference.service(parts.service);
        if (parts === undefined) report(value, 'malformed', { pattern });
        else if (known !== undefined)
          report(value, 'pattern', {
            pattern,
            service: known.prefix,
            name: known.name,
            count: known.actions.length,
          });
        else if (isRetiredService(parts.service))
          report(value, 'retired', { pattern, service: parts.service }, { severity: 'suggestion' });
        else {
          const { service } = parts;
          const isLegible = !hasWildcard(service) && countDead(document, reference) <= maxSuggestions;
          const nearest = isLegible ? nearestName(service, reference.prefixes) : undefined;
          if (nearest === undefined) report(value, 'service', { pattern, service });
          else report(value, 'nearService', { pattern, service, nearest });
        }
      }
    },
  },
});

/** A document with more dead patterns than this is not mistyped but made up, and finding what is near takes its time. */
const maxSuggestions = 50;

const countDead = createEntryCount(isDead);

function isDead(value: PolicyString, reference: Reference): boolean {
  if (!isKnown(value) || !hasWildcard(value.text) || isAnyText(value.text)) return false;
  return expandAction(reference, value.text).length === 0 && !reachesUndocumented(value.text);
}
