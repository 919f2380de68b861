import type { UnknownAccess } from '../iam/role-policies.ts';
import { describeNames } from '../iam/describe-levels.ts';
import type { Span } from '../model/source.ts';
import { defineRule } from './rule.ts';

/** Reports managed policies of configured roles of which nobody knows what they grant. */
export default defineRule({
  id: 'no-unknown-managed-policy',
  code: null,
  severity: 'warning',
  what: 'Reports managed policies attached to a configured role that are not among those that ship with the program, so that what they grant is not counted and held to no promise.',
  why: 'All that is said of the role is said without this policy, which may grant anything.',
  fix: 'Correct the ARN, or attach a policy that is known; what the policy says can be written as an inline policy too.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html',
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html',
  ],
  messages: {
    unknown:
      '{{policy}} is not among the managed policies known here: what it grants to {{roles}} is unknown.',
    alike:
      '{{policy}} is not among the managed policies known here: what it grants to {{roles}} is unknown. {{alike}} has the same name.',
  },
  examples: {
    valid: [
      {
        name: 'a policy of AWS',
        files: { 'managed.json': list('SecurityAudit') },
        settings: exampleSettings(),
      },
    ],
    invalid: [
      {
        name: 'an ARN without its path',
        files: { 'managed.json': list('ViewOnlyAccess') },
        settings: exampleSettings(),
      },
    ],
  },
  check: {
    workspace(workspace, { report }) {
      const found = new Map<string, { readonly roles: Set<string>; readonly places: UnknownAccess[] }>();
      for (const { configured, unknown } of workspace.rolePolicies) {
        if (configured === undefined) continue;
        for (const one of unknown.filter(({ kind }) => kind === 'managed-policy')) {
          const { roles, places } = found.get(one.what) ?? { roles: new Set(), places: [] };
          found.set(one.what, { roles: roles.add(configured.name), places });
          if (!places.some(({ span }) => isSame(span, one.span))) places.push(one);
        }
      }
      for (const [policy, { roles, places }] of found) {
        const [first, ...others] = places;
        if (first === undefined) continue;
        const names = [...roles];
        const data = {
          policy,
          roles: `the ${names.length === 1 ? 'role' : 'roles'} ${describeNames(names)}`,
          roleNames: names,
        };
        const more = { related: others.map((at) => ({ at, message: 'It is attached here too.' })) };
        if (first.alike === undefined) report(first, 'unknown', data, more);
        else report(first, 'alike', { ...data, alike: first.alike }, more);
      }
    },
  },
});

function isSame(a: Span, b: Span): boolean {
  return a.source === b.source && a.start === b.start;
}

function list(name: string): string {
  return `${JSON.stringify({ policies: [{ arn: `arn:aws:iam::aws:policy/${name}`, name }] }, null, 2)}\n`;
}

function exampleSettings() {
  const role = { name: 'reader', inline: [], trust: undefined, managed: 'managed.json', mirrors: [] };
  return { roles: new Map([['reader', role]]) };
}
