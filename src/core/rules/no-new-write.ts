import { evidenceOf, newAccessFacts } from '../iam/new-access-facts.ts';
import { newGrants } from '../iam/new-grants.ts';
import { trustsOnlyServices } from '../iam/trusts-only-services.ts';
import type { RolePolicies } from '../iam/role-policies.ts';
import { readLevels } from '../model/access.ts';
import { type Workspace, defineRule } from './rule.ts';

/** Reports what a change newly lets a role change. */
export default defineRule({
  id: 'no-new-write',
  code: null,
  severity: 'error',
  what: 'Reports each entry of a statement, and each attached managed policy, through which a role or an identity policy can do more beyond Read and List than in the base: other actions, or the same on more resources or under fewer conditions. A warning where only AWS services assume the role.',
  why: 'A write that comes with a change is easily taken for one more read: a pattern of one line may reach dozens of actions.',
  fix: 'Narrow the entry to the verbs that read; where the write is wanted, suppress it by the names of its actions.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_understand-policy-summary-access-level-summaries.html',
  ],
  needsBase: true,
  messages: {
    added:
      '{{source}} newly allows {{actions}} beyond Read and List: {{levels}} ({{names}}). {{base}} did not.',
    wider:
      '{{source}} allows {{actions}} beyond Read and List ({{names}}) more widely than {{base}} did: {{difference}}.',
  },
  examples: {
    valid: [
      {
        name: 'a read that is new, and a write that is not',
        before: { policy: example('sqs:DeleteMessage') },
        policy: example('sqs:DeleteMessage', 'sqs:GetQueueUrl'),
      },
    ],
    invalid: [
      {
        name: 'a pattern that reaches writes',
        before: { policy: example('sqs:GetQueueUrl') },
        policy: example('sqs:GetQueueUrl', 'sqs:*Message'),
      },
    ],
  },
  check: {
    workspace(workspace, { settings, report }) {
      const { change } = workspace;
      if (change === undefined) return;
      const writes = newGrants(change.diff, workspace, change.base).filter(
        ({ action: { levels } }) => levels[0] === undefined || !readLevels.includes(levels[0]),
      );
      for (const [fact, ...mirrors] of newAccessFacts('no-new-write', writes, settings.suppress)) {
        const isHelpers = fact.grants.every(({ access }) => isHelper(access.role, workspace));
        report(fact, fact.isWider ? 'wider' : 'added', evidenceOf(fact, change.diff), {
          severity: isHelpers ? 'warning' : 'error',
          related: mirrors.map((at) => ({ at, message: 'The same in a mirror.' })),
        });
      }
    },
  },
});

/** A helper inside the account: nobody from outside comes in through it. */
function isHelper({ name, trust }: RolePolicies, { roles }: Workspace): boolean {
  if (trust !== undefined) return trustsOnlyServices(trust);
  return roles.some(({ id, assumedBy }) => id === name && assumedBy !== undefined);
}

function example(...actions: readonly string[]) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}
