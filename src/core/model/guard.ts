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

/**
 * Whether in every deployment in which `when` holds one of the alternatives does. Right wherever it says yes; where
 * more than eight conditions have to be told apart it says no.
 */
export function isCoveredBy(when: Guard, alternatives: readonly Guard[], splits = 8): boolean {
  if (!canCoexist(when, when)) return true;
  const possible = alternatives.filter((alternative) => canCoexist(alternative, when));
  if (possible.some((alternative) => isImpliedBy(alternative, when))) return true;
  const open = possible[0]?.find((x) => !when.some((y) => y.condition === x.condition));
  if (open === undefined || splits === 0) return false;
  return [true, false].every((is) =>
    isCoveredBy([...when, { condition: open.condition, is }], possible, splits - 1),
  );
}
