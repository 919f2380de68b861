import { type Guard, both, canCoexist, isImpliedBy } from '../model/guard.ts';
import type { PolicyString, Statement } from '../model/policy.ts';
import { isKnown } from '../model/value.ts';
import { createEffort } from './effort.ts';
import { expandActions, expandAllBut } from './expand.ts';
import { toPattern, toWidePattern } from './hole-pattern.ts';
import { intersects } from './pattern.ts';
import type { Action, Reference } from './reference.ts';
import type { Grant } from './role-access.ts';
import type { RolePolicies } from './role-policies.ts';
import { containsSymbolic, createToSymbolic } from './symbolic.ts';

/** The Denies of a role, asked about one grant of one action at a time. */
export interface Denials {
  /** There is no Deny. */
  readonly isNone: boolean;
  /** What is left of a grant for an action; undefined where it is taken away for certain. */
  leave(grant: Grant, action: Action): Grant | undefined;
  /** The Denies that touch an action. */
  limiting(action: Action): readonly Statement[];
}

/** One Deny statement, prepared. */
interface Denial {
  readonly statement: Statement;
  readonly place: number;
  readonly when: Guard;
  /** The actions it denies whatever a deployment or a request is like, each with what its presence depends on. */
  readonly certain: ReadonlyMap<string, Guard>;
  /** The actions it may deny. */
  readonly possible: ReadonlySet<Action>;
}

/** Comparing patterns stops here, and every Deny not yet decided counts as leaving everything. */
const steps = 50_000_000;

/** Splitting a grant by the resources that a Deny leaves stops here; more are kept together. */
const maxResources = 1000;

/** Prepares the Denies of a role. */
export function createDenials(reference: Reference, role: RolePolicies): Denials {
  const denials = role.policies.flatMap(({ document, when }, index) =>
    document.statements
      .filter(({ effect }) => effect === 'Deny')
      .map((statement) =>
        denialOf(reference, statement, both(when, document.when), placeOf(index, statement)),
      ),
  );
  if (denials.length === 0) return { isNone: true, leave: (grant) => grant, limiting: () => [] };
  const minus = createMinus((grant) => placeOf(role.policies.indexOf(grant.policy), grant.statement));
  const left = new WeakMap<Grant, Map<string, Grant | undefined>>();
  return {
    isNone: false,
    leave(grant, action) {
      const sure = denials.filter(({ certain, when }) => {
        const guard = certain.get(action.id);
        return guard !== undefined && isImpliedBy(both(when, guard), grant.when);
      });
      if (sure.length === 0) return grant;
      const known = left.get(grant) ?? new Map<string, Grant | undefined>();
      left.set(grant, known);
      const key = sure.map(({ place }) => place).join(' ');
      if (!known.has(key)) known.set(key, minusAll(grant, sure, minus));
      return known.get(key);
    },
    limiting: (action) =>
      denials.filter(({ possible }) => possible.has(action)).map(({ statement }) => statement),
  };
}

/** A number for each statement of a role. */
function placeOf(policy: number, { index }: Statement): number {
  return policy * 100_000 + index;
}

function denialOf(reference: Reference, statement: Statement, attached: Guard, place: number): Denial {
  const when = both(attached, statement.when);
  const { action } = statement;
  const certain = new Map<string, Guard>();
  if (action === undefined) return { statement, place, when, certain, possible: new Set() };
  const isUnconditional = statement.conditions.length === 0;
  const widest = action.values.map((value) => toPattern(value));
  const known = action.values.filter(isKnown);
  if (action.negated) {
    if (isUnconditional && action.unresolved.length === 0)
      for (const { id } of expandAllBut(reference, widest)) certain.set(id, when);
    const excepted = known.filter((value) => isImpliedBy(value.when, when)).map(({ text }) => text);
    return { statement, place, when, certain, possible: new Set(expandAllBut(reference, excepted)) };
  }
  if (isUnconditional) {
    // The same action through two entries: the one whose presence depends on least tells most.
    for (const value of known.toSorted((a, b) => b.when.length - a.when.length))
      for (const { id } of expandActions(reference, [value.text])) certain.set(id, value.when);
  }
  const possible = new Set(expandActions(reference, action.unresolved.length > 0 ? ['*'] : widest));
  return { statement, place, when, certain, possible };
}

/** What one Deny, which holds wherever the grant does, leaves of the grant. */
type Minus = (grant: Grant, denial: Denial) => Grant | undefined;

function minusAll(grant: Grant, denials: readonly Denial[], minus: Minus): Grant | undefined {
  let left: Grant | undefined = grant;
  for (const denial of denials) if (left !== undefined) left = minus(left, denial);
  return left;
}

function createMinus(placeOfGrant: (grant: Grant) => number): Minus {
  const toSymbolic = createToSymbolic();
  const effort = createEffort(steps);
  const written = new Map<PolicyString, string>();
  const symbolic = (value: PolicyString, place: number): string => {
    const text = written.get(value) ?? toSymbolic(value, { place, foldCase: false });
    written.set(value, text);
    return text;
  };

  /** Whether `outer` contains `inner` in every deployment in which `inner` is there. */
  const containsIn = (outer: PolicyString, inner: PolicyString, grant: Grant, denial: Denial): boolean =>
    !effort.isUsedUp() &&
    isImpliedBy(outer.when, both(grant.when, inner.when)) &&
    containsSymbolic(symbolic(outer, denial.place), symbolic(inner, placeOfGrant(grant)), effort);

  const mayMeet = (a: PolicyString, b: PolicyString, grant: Grant): boolean =>
    effort.isUsedUp() ||
    (canCoexist(both(grant.when, a.when), b.when) &&
      (!effort.spend(a.text.length * b.text.length) || intersects(toWidePattern(a), toWidePattern(b))));

  return (grant, denial) => {
    const { resource } = denial.statement;
    if (resource === undefined || resource.values.length === 0) return grant;
    if (!resource.negated) {
      if (resource.values.some((value) => isEverything(value, grant))) return undefined;
      if (grant.negatedResources) return grant;
      const isTaken = (own: PolicyString) =>
        resource.values.some((value) => containsIn(value, own, grant, denial));
      return withResources(
        grant,
        grant.resources.filter((own) => !isTaken(own)),
      );
    }
    if (resource.unresolved.length > 0) return grant;
    // Only what the Deny excepts is left, whatever else the grant reaches.
    const { values: excepted } = resource;
    if (grant.negatedResources || grant.hiddenResources)
      return { ...grant, resources: excepted, negatedResources: false, hiddenResources: false };
    const left = grant.resources.flatMap((own) =>
      excepted.some((value) => containsIn(value, own, grant, denial))
        ? [own]
        : excepted.filter((value) => mayMeet(value, own, grant)),
    );
    const distinct = [...new Set(left)];
    return withResources(grant, distinct.length > maxResources ? grant.resources : distinct);
  };
}

function withResources(grant: Grant, resources: readonly PolicyString[]): Grant | undefined {
  if (resources.length === 0 && !grant.hiddenResources) return undefined;
  return resources.length === grant.resources.length &&
    resources.every((one, at) => one === grant.resources[at])
    ? grant
    : { ...grant, resources };
}

function isEverything(value: PolicyString, grant: Grant): boolean {
  return /^\*+$/.test(value.text) && isKnown(value) && isImpliedBy(value.when, grant.when);
}
