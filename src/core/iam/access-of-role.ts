import type { Granted } from '../model/access.ts';
import { type Guard, both, canCoexist, isImpliedBy } from '../model/guard.ts';
import type { PolicyString, Statement } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import { type StringValue, type Value, entryOf, isKnown } from '../model/value.ts';
import { createDenials } from './denials.ts';
import { expandAllBut, expandPattern } from './expand.ts';
import { HeldActions, type WideGrant } from './held-actions.ts';
import type { Reference } from './reference.ts';
import type { Grant, RoleAccess } from './role-access.ts';
import type { AttachedPolicy, RolePolicies, UnknownAccess } from './role-policies.ts';

/**
 * The access of a role. A Deny takes a grant away only where that is certain: it has no condition, exists in every
 * deployment in which the grant does, and its resources contain the grant's; one with `NotResource` leaves what it
 * excepts. Everything else is kept and said. Permissions boundaries and policies of the organization are not looked at:
 * they can only take away.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function accessOfRole(reference: Reference, role: RolePolicies): RoleAccess {
  const grants: WideGrant[] = [];
  const notKnown = [...role.unknown];
  for (const policy of role.policies) {
    for (const { expression, reason, span } of policy.document.unresolved)
      notKnown.push(unknown(expression, reason, span));
    for (const statement of policy.document.statements) {
      notKnown.push(...unknownOf(statement));
      grants.push(...grantsOf(reference, policy, statement));
    }
  }
  const held = new HeldActions(reference, grants, createDenials(reference, role));
  let granted: Granted | undefined;
  return {
    role,
    held,
    get granted() {
      return (granted ??= held.count());
    },
    unknown: notKnown,
  };
}

function grantsOf(reference: Reference, policy: AttachedPolicy, statement: Statement): readonly WideGrant[] {
  const { effect, action } = statement;
  if (effect !== 'Allow' || action === undefined) return [];
  const when = both(both(policy.when, policy.document.when), statement.when);
  if (action.negated) {
    // What is hidden, or not there in every deployment, takes nothing away that is certain to be taken away.
    const excepted = action.values.filter((value) => isKnown(value) && isImpliedBy(value.when, when));
    const entries = excepted.map(({ text }) => text);
    const expand = () => ({ service: undefined, actions: expandAllBut(reference, entries) });
    return [{ grant: grantOf(policy, statement, undefined, when), entries, negated: true, expand }];
  }
  return action.values.filter(isKnown).map((pattern) => ({
    grant: grantOf(policy, statement, pattern, both(when, pattern.when)),
    entries: [pattern.text],
    negated: false,
    expand: () => expandPattern(reference, pattern.text),
  }));
}

function grantOf(
  policy: AttachedPolicy,
  statement: Statement,
  pattern: PolicyString | undefined,
  when: Guard,
): Grant {
  const { resource, conditions } = statement;
  const resources = resource?.values ?? [];
  return {
    policy,
    statement,
    pattern,
    resources: resources.every((one) => canCoexist(one.when, when))
      ? resources
      : resources.filter((one) => canCoexist(one.when, when)),
    negatedResources: resource?.negated === true,
    hiddenResources: (resource?.unresolved.length ?? 0) > 0,
    conditions,
    when,
  };
}

/** What a statement may allow and nobody can tell. Hidden entries of `NotAction` take nothing away above. */
function unknownOf({ effect, action, tree }: Statement): readonly UnknownAccess[] {
  if (effect === 'Deny' || action === undefined) return [];
  if (effect === undefined)
    return hiddenTexts(entryOf(tree, 'Effect')?.value).map(({ text, span }) =>
      unknown(text, 'whether the statement allows is only known when it is deployed', span),
    );
  if (action.negated) return [];
  return [
    ...action.unresolved.map(({ expression, reason, span }) => unknown(expression, reason, span)),
    ...action.values
      .filter((value) => !isKnown(value))
      .map(({ text, span }) =>
        unknown(text, 'which actions it reaches is only known when it is deployed', span),
      ),
  ];
}

function unknown(what: string, reason: string, span: Span): UnknownAccess {
  return { kind: 'hidden', what, reason, span };
}

/** The strings of an element that have holes; what is unknown altogether is kept with the document. */
function hiddenTexts(value: Value | undefined): readonly StringValue[] {
  if (value?.kind === 'choice') return value.options.flatMap((option) => hiddenTexts(option.value));
  return value?.kind === 'string' && !isKnown(value) ? [value] : [];
}
