import { type Formula, isSatisfiable, not } from './formula.ts';

/**
 * Under which conditions of a template something exists: all of the literals hold. The empty guard is always true.
 * `condition` is the CloudFormation condition name or the Terraform expression, as written.
 */
export type Guard = readonly Literal[];

export interface Literal {
  readonly condition: string;
  readonly is: boolean;
  /** What the condition says when it holds, where the template tells more than its name. */
  readonly means?: Formula;
}

/** Exists in every deployment. */
export const always: Guard = [];

/** Both guards together. A literal named twice is kept once. */
export function both(a: Guard, b: Guard): Guard {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return [...a, ...b.filter((x) => !a.some((y) => isSame(x, y)))];
}

/**
 * Whether some deployment can satisfy both: no condition is demanded true here and false there, and what the conditions
 * mean can be so at once. Right wherever it says no.
 */
export function canCoexist(a: Guard, b: Guard): boolean {
  if (a.some((x) => b.some((y) => x.is !== y.is && isSameCondition(x, y)))) return false;
  return !(a.some(hasMeaning) || b.some(hasMeaning)) || isSatisfiable([...a, ...b].map(formulaOf));
}

/** Whether `a` holds in every deployment in which `b` holds. Right wherever it says yes. */
export function isImpliedBy(a: Guard, b: Guard): boolean {
  return a.every(
    (x) =>
      b.some((y) => isSame(x, y)) ||
      ((hasMeaning(x) || b.some(hasMeaning)) && !isSatisfiable([...b.map(formulaOf), not(formulaOf(x))])),
  );
}

/**
 * Whether in every deployment in which `when` holds one of the alternatives does. Right wherever it says yes; where very
 * many conditions have to be told apart it says no.
 */
export function isCoveredBy(when: Guard, alternatives: readonly Guard[]): boolean {
  if (alternatives.some((alternative) => isImpliedBy(alternative, when))) return true;
  const missing = alternatives.map((each) => not({ kind: 'all', of: each.map(formulaOf) }));
  return !isSatisfiable([...when.map(formulaOf), ...missing], stepsToCover);
}

/** Rules ask for this once for a principal or a statement, so it may take longer. */
const stepsToCover = 20_000;

function isSame(x: Literal, y: Literal): boolean {
  return x.is === y.is && isSameCondition(x, y);
}

/** What reads alike means the same, but for names that a loop binds to one thing after the other. */
function isSameCondition(x: Literal, y: Literal): boolean {
  if (x.condition !== y.condition) return false;
  if (x.means === undefined || y.means === undefined || x.means === y.means) return true;
  return JSON.stringify(x.means) === JSON.stringify(y.means);
}

function hasMeaning({ means }: Literal): boolean {
  return means !== undefined;
}

function formulaOf({ condition, is, means }: Literal): Formula {
  const formula = means ?? { kind: 'atom', name: condition };
  return is ? formula : not(formula);
}
