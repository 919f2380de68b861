import { emptyGranted } from '../iam/granted.ts';
import { countActions, describeLevels, describeNames } from '../iam/describe-levels.ts';
import { configuredRoles, lockRole } from '../iam/lock-role.ts';
import { isSerious, roleDrift } from '../iam/role-drift.ts';
import type { AccessLevel } from '../model/access.ts';
import { describeCause } from '../model/describe-cause.ts';
import type { DriftedAction, RoleDrift } from '../model/lock.ts';
import type { Settings } from '../model/settings.ts';
import { firstLineOf } from '../model/source.ts';
import { defineRule } from './rule.ts';

/** Reports what a configured role can do and the lock does not have. */
export default defineRule({
  id: 'no-silent-growth',
  code: null,
  severity: 'security-warning',
  what: 'Reports what a configured role can do, or may do unknown to anyone, that `roleproof.lock` does not have; a suggestion where all of it only lists or describes.',
  why: 'Patterns and managed policies grow when AWS adds actions, so a role can do more tomorrow than was reviewed though nobody changed it.',
  fix: 'Review the actions, take away those that are not wanted, then run `roleproof lock` and commit the file.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html',
  ],
  messages: {
    grown:
      '{{role}} can do {{actions}} that roleproof.lock does not have ({{levels}}): {{names}}; the cause is {{causes}}.',
    unlocked: '{{role}} is not in roleproof.lock: nobody reviewed its {{actions}} ({{levels}}).',
    unknown: '{{role}} has access that nobody can tell and roleproof.lock does not have: {{names}}.',
  },
  examples: {
    valid: [
      {
        name: 'a role that can do what the lock says',
        policy: policyOf('s3:GetBucketLocation'),
        settings: exampleSettings(),
      },
    ],
    invalid: [
      { name: 'an action nobody reviewed', policy: policyOf('s3:GetObject'), settings: exampleSettings() },
    ],
  },
  check: {
    workspace(workspace, { settings: { lock }, reference, report }) {
      if (lock === undefined) return;
      for (const texts of configuredRoles(workspace.rolePolicies)) {
        const [role] = texts;
        // A Deny may stand in a file that this run did not read.
        if (role === undefined || role.unknown.some(({ kind }) => kind === 'unread')) continue;
        const present = lockRole(texts.map((text) => workspace.accessOf(text)));
        const drift = roleDrift(
          present.name,
          { role: lock.roles.find(({ name }) => name === present.name), reference: lock.reference },
          { role: present, reference },
        );
        const at = { span: firstLineOf(role.place) };
        const grown = grownIn(drift);
        const severity = grown.some(isSerious) ? 'security-warning' : 'suggestion';
        const data = {
          role: drift.role,
          actions: countActions(grown.length),
          levels: levelsOf(grown),
          added: grown,
        };
        if (drift.status === 'new') report(at, 'unlocked', data, { severity });
        else if (grown.length > 0)
          report(
            at,
            'grown',
            { ...data, names: describeNames(grown.map(nameOf)), causes: causesOf(grown) },
            { severity },
          );
        const { added } = drift.unknown;
        if (added.length > 0) report(at, 'unknown', { role: drift.role, names: describeNames(added), added });
      }
    },
  },
});

/** What is new, and what turned out to be more than it was taken for. */
function grownIn({ added, changed }: RoleDrift): readonly DriftedAction[] {
  return [...changed.filter((action) => isSerious(action) && !isSerious(action.before)), ...added];
}

function levelsOf(actions: readonly DriftedAction[]): string {
  const counts: Record<AccessLevel | 'total', number> = { ...emptyGranted };
  for (const { level } of actions) counts[level] += 1;
  const content = actions.filter(({ tier }) => tier === 'A').length;
  return content === 0 ? describeLevels(counts) : `${describeLevels(counts)}; ${content} of tier A`;
}

function nameOf({ action, level, tier }: DriftedAction): string {
  return tier === 'A' ? `${action} (${level}, tier A)` : `${action} (${level})`;
}

function causesOf(actions: readonly DriftedAction[]): string {
  return describeNames([...new Set(actions.flatMap(({ causes }) => causes.map(describeCause)))]);
}

function policyOf(action: string) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] };
}

function exampleSettings(): Partial<Settings> {
  const file = 'policy.json';
  const role = { name: 'reader', inline: [file], trust: undefined, managed: undefined, mirrors: [] };
  const allows = ['s3:GetBucketLocation'];
  return {
    roles: new Map([['reader', role]]),
    lock: {
      schema: 'roleproof/lock@1',
      reference: { version: '0.21.202609261', updatedAt: '2026-09-26' },
      roles: [
        {
          name: 'reader',
          policies: [{ kind: 'inline', name: file, version: null, allows, denies: [] }],
          unknown: [],
          actions: new Map([['s3:GetBucketLocation', { level: 'Read', tier: null }]]),
        },
      ],
    },
  };
}
