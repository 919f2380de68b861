/**
 * Under which conditions of a template something exists: all of the literals hold. The empty guard is always true.
 * `condition` is the CloudFormation condition name or the Terraform expression, as written.
 */
export type Guard = readonly Literal[];

export interface Literal {
  readonly condition: string;
  readonly is: boolean;
}

/** Exists in every deployment. */
export const always: Guard = [];

/** Both guards together. A literal named twice is kept once. */
export function both(a: Guard, b: Guard): Guard {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return [...a, ...b.filter((x) => !a.some((y) => y.condition === x.condition && y.is === x.is))];
}

/** Whether some deployment can satisfy both: no condition is demanded true here and false there. */
export function canCoexist(a: Guard, b: Guard): boolean {
  return !a.some((x) => b.some((y) => y.condition === x.condition && y.is !== x.is));
}

/** Whether `a` holds in every deployment in which `b` holds. */
export function isImpliedBy(a: Guard, b: Guard): boolean {
  return a.every((x) => b.some((y) => y.condition === x.condition && y.is === x.is));
}
