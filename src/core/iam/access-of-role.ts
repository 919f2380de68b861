import { both } from '../model/guard.ts';
import type { Statement } from '../model/policy.ts';
import { isKnown } from '../model/value.ts';
import { createDenials } from './denials.ts';
import { expandAction, expandAllBut } from './expand.ts';
import { countGranted } from './granted.ts';
import { toPattern } from './hole-pattern.ts';
import type { Action, Reference } from './reference.ts';
import type { Grant, RoleAccess } from './role-access.ts';
import type { AttachedPolicy, RolePolicies, UnknownAccess } from './role-policies.ts';

/**
 * The access of a role. A Deny takes a grant away only where that is certain: it has no condition, exists in every
 * deployment in which the grant does, and its resources contain the grant's. Everything else is kept and said.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function accessOfRole(reference: Reference, role: RolePolicies): RoleAccess {
  const denials = createDenials(reference, role);
  const unknown = [...role.unknown];
  const held = new Map<string, { action: Action; grants: Grant[]; limitedBy: readonly Statement[] }>();
  for (const policy of role.policies) {
    for (const { expression, reason, span } of policy.document.unresolved)
      unknown.push({ what: expression, reason, span });
    for (const statement of policy.document.statements) {
      for (const { grant, actions } of grantsOf(reference, policy, statement, unknown)) {
        for (const action of actions) add(action, denials.leave(grant, action));
      }
    }
  }

  function add(action: Action, grant: Grant | undefined): void {
    if (grant === undefined) return;
    const known = held.get(action.id);
    if (known === undefined)
      held.set(action.id, { action, grants: [grant], limitedBy: denials.limiting(action) });
    else known.grants.push(grant);
  }

  return { role, held, granted: countGranted([...held.values()].map(({ action }) => action)), unknown };
}

interface WideGrant {
  readonly grant: Grant;
  readonly actions: readonly Action[];
}

function* grantsOf(
  reference: Reference,
  policy: AttachedPolicy,
  statement: Statement,
  unknown: UnknownAccess[],
): Generator<WideGrant> {
  const { effect, action, resource, conditions } = statement;
  if (effect !== 'Allow' || action === undefined) return;
  const when = both(both(policy.when, policy.document.when), statement.when);
  const common = {
    policy,
    statement,
    resources: resource?.values ?? [],
    negatedResources: resource?.negated === true,
    hiddenResources: (resource?.unresolved.length ?? 0) > 0,
    conditions,
  };
  for (const { expression, reason, span } of action.unresolved)
    unknown.push({ what: expression, reason, span });
  if (action.negated) {
    // A hidden entry takes nothing away that is certain to be taken away.
    const excepted = action.values.filter(isKnown).map(({ text }) => text);
    yield { grant: { ...common, pattern: undefined, when }, actions: expandAllBut(reference, excepted) };
    return;
  }
  for (const pattern of action.values) {
    if (isKnown(pattern)) {
      yield {
        grant: { ...common, pattern, when: both(when, pattern.when) },
        actions: expandAction(reference, pattern.text),
      };
    } else
      unknown.push({
        what: toPattern(pattern),
        reason: `the action \`${pattern.text}\` is known only to a deployment`,
        span: pattern.span,
      });
  }
}
