import { both, canCoexist } from '../model/guard.ts';
import type { Condition } from '../model/policy.ts';
import { scopeOfGrant } from './grant-scope.ts';
import { toPattern } from './hole-pattern.ts';
import { intersects } from './pattern.ts';
import { type EscalationMethod, escalationMethods } from './privilege-escalation.ts';
import type { Reference } from './reference.ts';
import type { Grant, RoleAccess } from './role-access.ts';

/** A way in which a role can get rights it was not given. */
export interface Escalation {
  readonly method: EscalationMethod;
  /** How it holds each of the actions the method needs, in their order. */
  readonly through: readonly HeldThrough[];
  /** Some of them it holds on some resources only, or under a condition, or but for a Deny: it may not come to it. */
  readonly isLimited: boolean;
}

/** An action, and the grant that lets it be done most freely. */
export interface HeldThrough {
  readonly action: string;
  readonly grant: Grant;
}

/**
 * The published methods of which a role holds every action, in deployments that can be the same, on something it can be
 * asked for on. To pass or to become a role it has to be free in which: one named role is what was meant.
 */
export function findEscalations(reference: Reference, access: RoleAccess): readonly Escalation[] {
  return escalationMethods.flatMap((method) => {
    const through: Candidate[] = [];
    for (const action of method.needs) {
      const when = through.map(({ grant }) => grant.when).reduce(both, []);
      const best = candidatesFor(reference, access, action, method)
        .filter(({ grant }) => canCoexist(grant.when, when))
        .reduce<Candidate | undefined>(
          (a, b) => (a === undefined || (a.isLimited && !b.isLimited) ? b : a),
          undefined,
        );
      if (best === undefined) return [];
      through.push(best);
    }
    return [
      {
        method,
        through: through.map(({ action, grant }) => ({ action, grant })),
        isLimited: through.some(({ isLimited }) => isLimited),
      },
    ];
  });
}

interface Candidate extends HeldThrough {
  readonly isLimited: boolean;
}

function candidatesFor(
  reference: Reference,
  { held }: RoleAccess,
  id: string,
  { passesTo }: EscalationMethod,
): readonly Candidate[] {
  const found = held.get(id);
  if (found === undefined) return [];
  const isDeniedInPart = found.limitedBy.length > 0;
  return found.grants.flatMap((grant) => {
    const scope = scopeOfGrant(reference, found.action, grant);
    if (scope === 'none' || (scope === 'named' && choosesRole.has(id))) return [];
    const conditions = id === 'iam:PassRole' ? withoutPassedTo(grant.conditions, passesTo) : grant.conditions;
    if (conditions === undefined) return [];
    return [{ action: id, grant, isLimited: scope !== 'any' || conditions.length > 0 || isDeniedInPart }];
  });
}

const choosesRole: ReadonlySet<string> = new Set(['iam:PassRole', 'sts:AssumeRole']);

/**
 * The conditions without those that ask for a service that the method passes a role to; undefined where one asks for
 * other services. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
function withoutPassedTo(
  conditions: readonly Condition[],
  services: readonly string[],
): readonly Condition[] | undefined {
  const left: Condition[] = [];
  for (const condition of conditions) {
    const { key, operator, values, unresolved } = condition;
    const isAsked =
      key.text.toLowerCase() === 'iam:passedtoservice' &&
      /^(forany\w+:|forall\w+:)?string(equals|like|equalsignorecase)(ifexists)?$/i.test(operator.text);
    if (!isAsked || unresolved.length > 0) left.push(condition);
    else if (
      !values.some((value) =>
        services.some((service) => intersects(toPattern(value), service, { ignoreCase: true })),
      )
    )
      return undefined;
  }
  return left;
}
