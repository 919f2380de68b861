import { always } from '../model/guard.ts';
import type { PolicyDocument } from '../model/policy.ts';
import type { RolePolicies } from './role-policies.ts';

const known = new WeakMap<PolicyDocument, RolePolicies>();

/**
 * The identity policies that none of the roles carries, each as a role that carries nothing else: what a policy grants
 * can be told although nobody says who has it. The same role for the same document.
 */
export function lonePolicies(
  documents: readonly PolicyDocument[],
  roles: readonly RolePolicies[],
): readonly RolePolicies[] {
  const carried = new Set(roles.flatMap(({ policies }) => policies.map(({ document }) => document)));
  return documents
    .filter((document) => document.policyType === 'identity' && !carried.has(document))
    .map((document) => {
      const role = known.get(document) ?? roleOf(document);
      known.set(document, role);
      return role;
    });
}

function roleOf(document: PolicyDocument): RolePolicies {
  const { id: name, span } = document;
  const policy = { kind: 'inline', name, document, when: always, at: span } as const;
  return { name, configured: undefined, place: span, trust: undefined, policies: [policy], unknown: [] };
}
