import { isWorthScoping } from '../iam/scopable-actions.ts';
import { evidenceOf, newAccessFacts } from '../iam/new-access-facts.ts';
import { type NewGrant, newGrants } from '../iam/new-grants.ts';
import { nameOfGrant, placeOfGrant } from '../iam/grant-place.ts';
import { describeNames } from '../iam/describe-levels.ts';
import type { Grant } from '../iam/role-access.ts';
import type { PolicyString } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import { defineRule } from './rule.ts';

/** Reports what a change newly allows on everything although a part could be named. */
export default defineRule({
  id: 'no-new-unscoped-access',
  code: null,
  severity: 'warning',
  what: 'Reports a `*` in `Resource`, and an attached managed policy, through which a role or an identity policy newly does on every resource, under no condition, what could be held to an ARN. A suggestion where all of it lists or describes and no secrets or personal data may stand in the answers.',
  why: 'What is allowed on `*` reaches everything in the account, what comes tomorrow included, and is hardly ever narrowed later.',
  fix: 'Name the resources, or add a condition that does; where all are meant, suppress it by the names of its actions.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
    'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
  ],
  needsBase: true,
  messages: {
    added:
      'On every resource, {{patterns}} newly {{allow}} {{actions}} that could be held to some: {{levels}} ({{names}}). {{base}} did not.',
    wider:
      'On every resource, {{patterns}} {{allow}} {{actions}} that could be held to some ({{names}}), where {{base}} held them to fewer: {{difference}}.',
  },
  examples: {
    valid: [
      {
        name: 'a part of everything, and what cannot be held to any part',
        before: { policy: example('sqs:ListQueues', '*') },
        policy: {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Action: ['sqs:ListQueues', 'ec2:DescribeRegions'], Resource: '*' },
            {
              Effect: 'Allow',
              Action: 'sqs:ReceiveMessage',
              Resource: 'arn:aws:sqs:*:111122223333:usage-*',
            },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'messages of every queue',
        before: { policy: example('sqs:ReceiveMessage', 'arn:aws:sqs:*:111122223333:usage-*') },
        policy: example('sqs:ReceiveMessage', '*'),
      },
    ],
  },
  check: {
    workspace(workspace, { settings, report }) {
      const { change } = workspace;
      if (change === undefined) return;
      const open = newGrants(change.diff, workspace, change.base).filter(isUnscoped);
      for (const [fact, ...mirrors] of newAccessFacts(
        'no-new-unscoped-access',
        open,
        settings.suppress,
        placeOfScope,
      )) {
        const patterns = [...new Set(fact.grants.map(({ grant }) => nameOfGrant(grant)))];
        const data = {
          ...evidenceOf(fact, change.diff),
          patterns: describeNames(patterns),
          allow: patterns.length === 1 ? 'allows' : 'allow',
          entries: patterns,
        };
        report(fact, fact.isWider ? 'wider' : 'added', data, {
          severity: fact.grants.some(({ action }) => isWorthScoping(action)) ? 'warning' : 'suggestion',
          related: mirrors.map((at) => ({ at, message: 'The same in a mirror.' })),
        });
      }
    },
  },
});

/** On everything, under no condition, for an action that takes a resource. */
function isUnscoped({ action, grant, wider }: NewGrant): boolean {
  const { conditions, negatedResources } = grant;
  if (conditions.length > 0 || negatedResources || action.resources.length === 0) return false;
  const star = starOf(grant);
  return (
    star !== undefined &&
    (wider === undefined || wider.gained.includes(star.text) || wider.conditions.lost.length > 0)
  );
}

function starOf({ resources }: Grant): PolicyString | undefined {
  return resources.find(({ text, holes }) => /^\*+$/.test(text) && holes.length === 0);
}

function placeOfScope({ grant }: NewGrant): Span {
  return grant.policy.version === undefined ? (starOf(grant)?.span ?? placeOfGrant(grant)) : grant.policy.at;
}

function example(action: string, resource: string) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: resource }] };
}
