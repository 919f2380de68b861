import type { AttachedPolicy, RolePolicies } from '../iam/role-policies.ts';
import { both } from '../model/guard.ts';
import type { PolicyDocument } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import type { Value } from '../model/value.ts';
import { prepareIn } from './prepare-document.ts';
import type { StandIns } from './stand-ins.ts';
import { type Deployment, isIn, variantsOf } from './variants.ts';

/** A statement as it is sent, and where it stands. */
export interface JoinedStatement {
  readonly text: string;
  readonly document: PolicyDocument;
  /** The statement; of a policy that AWS writes, where it is attached. */
  readonly place: Span;
  /** Alone it can fail a check. */
  readonly isAllow: boolean;
}

/** All policies of a role as one document: what a statement grants does not depend on which of them it is in. */
export interface JoinedPolicies {
  readonly statements: readonly JoinedStatement[];
  /** Something of it is hidden, so that no answer about the rest is one about the role. */
  readonly isPartial: boolean;
}

/** Writes every policy of a role in one deployment. */
export function joinPolicies(
  { policies, unknown }: Pick<RolePolicies, 'policies' | 'unknown'>,
  deployment: Deployment,
  standIns: StandIns,
): JoinedPolicies {
  const statements: JoinedStatement[] = [];
  let isPartial = unknown.length > 0;
  for (const policy of policies) {
    if (!isIn(guardOf(policy), deployment)) continue;
    const { document, leftOut } = prepareIn(policy.document, deployment, standIns);
    isPartial ||= document === undefined || leftOut.size > 0;
    for (const { tree, text } of document?.statements ?? []) {
      const place = policy.version === undefined ? tree.span : policy.at;
      // In a string of the policy the quotes would be escaped.
      const isAllow = !text.includes('"Effect":"Deny"');
      statements.push({ text, document: policy.document, place, isAllow });
    }
  }
  return { statements, isPartial };
}

/** One policy document of these statements. */
export function documentOf(statements: readonly JoinedStatement[]): string {
  return `{"Version":"2012-10-17","Statement":[${statements.map(({ text }) => text).join(',')}]}`;
}

/** Whether two say the same, in whatever order and in whichever of their documents. */
export function isSame(one: JoinedPolicies, other: JoinedPolicies): boolean {
  const textsOf = ({ statements }: JoinedPolicies): string =>
    JSON.stringify(statements.map(({ text }) => text).sort());
  return textsOf(one) === textsOf(other);
}

/** Few deployments of some roles in which every branch of their policies is there at least once. */
export function deploymentsOf(
  roles: readonly Pick<RolePolicies, 'policies'>[],
): ReturnType<typeof variantsOf> {
  const policies = roles.flatMap((role) => role.policies);
  const items = policies.map((policy): Value => {
    const options = [{ when: guardOf(policy), value: policy.document.tree }];
    return { kind: 'choice', options, span: policy.at };
  });
  const [first] = policies;
  if (first === undefined) return { deployments: [], missing: 0 };
  return variantsOf({ kind: 'list', items, span: first.at }, []);
}

function guardOf({ when, document }: AttachedPolicy) {
  return both(when, document.when);
}
