import { type Guard, both, isImpliedBy } from '../model/guard.ts';
import type { PolicyString, Statement } from '../model/policy.ts';
import { isKnown } from '../model/value.ts';
import { createEffort } from './effort.ts';
import { expandActions, expandAllBut } from './expand.ts';
import { toPattern } from './hole-pattern.ts';
import { intersects } from './pattern.ts';
import type { Action, Reference } from './reference.ts';
import type { Grant } from './role-access.ts';
import type { RolePolicies } from './role-policies.ts';
import { containsSymbolic, createToSymbolic } from './symbolic.ts';

/** The Denies of a role, asked about one grant of one action at a time. */
export interface Denials {
  /** What is left of a grant of an action; undefined where it is taken away for certain. */
  leave(grant: Grant, action: Action): Grant | undefined;
  /** The Denies that touch an action and may leave something of it. */
  limiting(action: Action): readonly Statement[];
}

/** One Deny statement, prepared. */
interface Denial {
  readonly statement: Statement;
  readonly place: number;
  readonly when: Guard;
  /** Actions it denies for certain, by id. */
  readonly certain: ReadonlyMap<string, Guard>;
  /** Actions it may deny. */
  readonly possible: ReadonlySet<Action>;
}

/** Comparing patterns stops here, and every Deny not yet decided counts as leaving everything. */
const steps = 50_000_000;

/** Prepares the Denies of a role. */
export function createDenials(reference: Reference, role: RolePolicies): Denials {
  const toSymbolic = createToSymbolic();
  const effort = createEffort(steps);
  const denials = role.policies.flatMap(({ document, when }, index) =>
    document.statements
      .filter(({ effect }) => effect === 'Deny')
      .map((statement) =>
        denialOf(reference, statement, both(when, document.when), index * 10_000 + statement.index),
      ),
  );
  if (denials.length === 0) return { leave: (grant) => grant, limiting: () => [] };

  const placeOf = (grant: Grant) => role.policies.indexOf(grant.policy) * 10_000 + grant.statement.index;

  /** Whether a Deny takes away everything a resource of a grant reaches. */
  function takes(denial: Denial, grant: Grant, resource: PolicyString): boolean {
    const { resource: denied } = denial.statement;
    if (denied === undefined) return false;
    if (denied.negated) {
      const reached = toPattern(resource);
      return (
        denied.unresolved.length === 0 &&
        denied.values.every((value) => !intersects(toPattern(value), reached))
      );
    }
    const narrow = toSymbolic(resource, { place: placeOf(grant), foldCase: false });
    return denied.values.some(
      (value) =>
        isImpliedBy(value.when, both(grant.when, resource.when)) &&
        containsSymbolic(toSymbolic(value, { place: denial.place, foldCase: false }), narrow, effort),
    );
  }

  return {
    leave(grant, action) {
      const sure = denials.filter((denial) => {
        const guard = denial.certain.get(action.id);
        return guard !== undefined && isImpliedBy(both(denial.when, guard), grant.when);
      });
      if (sure.length === 0) return grant;
      if (sure.some(({ statement }) => deniesEverywhere(statement))) return undefined;
      if (grant.negatedResources || grant.hiddenResources) return grant;
      const resources = grant.resources.filter(
        (resource) => !sure.some((denial) => takes(denial, grant, resource)),
      );
      if (resources.length === grant.resources.length) return grant;
      return resources.length === 0 ? undefined : { ...grant, resources };
    },
    limiting: (action) =>
      denials.filter(({ possible }) => possible.has(action)).map(({ statement }) => statement),
  };
}

function denialOf(reference: Reference, statement: Statement, documentWhen: Guard, place: number): Denial {
  const when = both(documentWhen, statement.when);
  const { action } = statement;
  const certain = new Map<string, Guard>();
  if (action === undefined) return { statement, place, when, certain, possible: new Set() };
  const wide = action.values.map((value) => toPattern(value));
  const known = action.values.filter(isKnown);
  if (action.negated) {
    const possible = new Set(
      expandAllBut(
        reference,
        known.map(({ text }) => text),
      ),
    );
    if (statement.conditions.length === 0 && action.unresolved.length === 0)
      for (const { id } of expandAllBut(reference, wide)) certain.set(id, []);
    return { statement, place, when, certain, possible };
  }
  if (statement.conditions.length === 0) {
    // The same action through two entries: the one with fewer conditions on its presence tells more.
    for (const value of [...known].sort((a, b) => b.when.length - a.when.length))
      for (const { id } of expandActions(reference, [value.text])) certain.set(id, value.when);
  }
  const possible = new Set(expandActions(reference, action.unresolved.length > 0 ? ['*'] : wide));
  return { statement, place, when, certain, possible };
}

function deniesEverywhere({ resource }: Statement): boolean {
  return (
    resource !== undefined &&
    !resource.negated &&
    resource.values.some(
      ({ text, when, holes }) => holes.length === 0 && when.length === 0 && /^\*+$/.test(text),
    )
  );
}
