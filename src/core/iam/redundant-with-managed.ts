import { type Guard, both, isImpliedBy } from '../model/guard.ts';
import type { PolicyString, Statement } from '../model/policy.ts';
import { isKnown } from '../model/value.ts';
import { expandAction } from './expand.ts';
import type { Action, Reference } from './reference.ts';
import type { Grant, RoleAccess } from './role-access.ts';
import type { AttachedPolicy } from './role-policies.ts';

/** What a statement of a role's own policies grants although AWS managed policies of the role grant it on every resource. */
export interface RedundantWithManaged {
  readonly policy: AttachedPolicy;
  readonly statement: Statement;
  /** The entries of `Action` it is true of. Never empty. */
  readonly entries: readonly PolicyString[];
  /** It is true of all that the statement grants. */
  readonly isWhole: boolean;
  /** The AWS managed policies that grant it. */
  readonly by: readonly AttachedPolicy[];
}

/**
 * The entries of a role's own policies of which each action is granted on `*`, under no condition, by AWS managed policies
 * that the role carries in every deployment in which the entry is there. As long as AWS leaves those as they are, the role
 * can do the same without the entry, and its resources and conditions limit nothing.
 */
export function redundantWithManaged(
  reference: Reference,
  { role, held }: RoleAccess,
): readonly RedundantWithManaged[] {
  const coversOf = ({ id }: Action, when: Guard): readonly Grant[] =>
    (held.get(id)?.grants ?? []).filter(
      (grant) => isOfAws(grant.policy) && isOnEverything(grant) && isImpliedBy(grant.when, when),
    );

  return role.policies
    .filter((policy) => !isOfAws(policy))
    .flatMap((policy) =>
      policy.document.statements.flatMap((statement) => {
        const { effect, action } = statement;
        if (effect !== 'Allow' || action === undefined || action.negated) return [];
        const by = new Set<AttachedPolicy>();
        const when = both(both(policy.when, policy.document.when), statement.when);
        const entries = action.values.filter((entry) => {
          const actions = isKnown(entry) ? expandAction(reference, entry.text) : [];
          const covers = actions.map((one) => coversOf(one, both(when, entry.when)));
          if (actions.length === 0 || covers.some((grants) => grants.length === 0)) return false;
          for (const [first, ...others] of covers)
            if (first !== undefined && ![first, ...others].some((grant) => by.has(grant.policy)))
              by.add(first.policy);
          return true;
        });
        if (entries.length === 0) return [];
        const isWhole = entries.length === action.values.length && action.unresolved.length === 0;
        return [{ policy, statement, entries, isWhole, by: [...by] }];
      }),
    );
}

/** What AWS manages comes in versions; what a template writes as a managed policy is its own. */
function isOfAws({ version }: AttachedPolicy): boolean {
  return version !== undefined;
}

function isOnEverything({ resources, negatedResources, conditions }: Grant): boolean {
  return !negatedResources && conditions.length === 0 && resources.some(({ text }) => text === '*');
}
