import { type Guard, isImpliedBy } from '../model/guard.ts';
import type { Condition, Statement } from '../model/policy.ts';
import type { Effort } from './effort.ts';
import { type ToSymbolic, containsSymbolic } from './symbolic.ts';

/**
 * Whether one statement of a document grants, for every action, wherever another one does: for its principals, on its
 * resources, and under no condition or the same ones. Elements that are negated or hidden are never covered, `*`
 * apart. Costs effort, and says no once that is used up.
 */
export function createScopeCovers(
  toSymbolic: ToSymbolic,
  effort: Effort,
): (outer: Statement, inner: Statement) => boolean {
  const known = new Map<Statement, Map<Statement, boolean>>();
  const conditionKeys = new Map<Statement, string>();
  const conditionsOf = (statement: Statement): string => {
    const made =
      conditionKeys.get(statement) ??
      statement.conditions
        .map((condition) => describeCondition(condition, statement, toSymbolic))
        .sort()
        .join('\n');
    conditionKeys.set(statement, made);
    return made;
  };
  const decide = (outer: Statement, inner: Statement): boolean =>
    (outer.conditions.length === 0 || conditionsOf(outer) === conditionsOf(inner)) &&
    principalsCover(outer, inner, toSymbolic, effort) &&
    resourcesCover(outer, inner, toSymbolic, effort);
  return (outer, inner) => {
    const row = known.get(outer) ?? new Map<Statement, boolean>();
    known.set(outer, row);
    const answer = row.get(inner) ?? decide(outer, inner);
    row.set(inner, answer);
    return answer;
  };
}

function resourcesCover(
  { resource: outer, index: place }: Statement,
  { resource: inner, index: innerPlace, when: innerWhen }: Statement,
  toSymbolic: ToSymbolic,
  effort: Effort,
): boolean {
  if (outer === undefined || inner === undefined) return outer === inner;
  if (outer.negated || inner.negated || inner.values.length + inner.unresolved.length === 0) return false;
  const wide = outer.values.map((value) => ({
    text: toSymbolic(value, { place, foldCase: false }),
    when: value.when,
  }));
  if (
    inner.unresolved.length > 0 &&
    !wide.some(({ text, when }) => text === '*' && isImpliedBy(when, innerWhen))
  )
    return false;
  return inner.values.every((value) => {
    const narrow = toSymbolic(value, { place: innerPlace, foldCase: false });
    return wide.some(
      ({ text, when }) => containsSymbolic(text, narrow, effort) && isImpliedBy(when, value.when),
    );
  });
}

function principalsCover(
  { principal: outer, index: place }: Statement,
  { principal: inner, index: innerPlace }: Statement,
  toSymbolic: ToSymbolic,
  effort: Effort,
): boolean {
  if (outer === undefined || inner === undefined) return outer === inner;
  if (outer.negated || inner.negated || inner.unresolved.length > 0 || inner.values.length === 0)
    return false;
  const wide = outer.values.map(({ type, value }) => ({
    type,
    text: toSymbolic(value, { place, foldCase: false }),
    when: value.when,
  }));
  return inner.values.every(({ type, value }) => {
    const narrow = toSymbolic(value, { place: innerPlace, foldCase: false });
    return wide.some(
      (candidate) =>
        effort.spend(candidate.text.length + narrow.length + 1) &&
        ((candidate.type === type && candidate.text === narrow) || candidate.type === '*') &&
        isImpliedBy(candidate.when, value.when),
    );
  });
}

/** A text that is the same for conditions that say the same in the same deployments. */
function describeCondition(
  condition: Condition,
  { index: place, when: own }: Statement,
  toSymbolic: ToSymbolic,
): string {
  const describeGuard = (guard: Guard): readonly string[] =>
    guard
      .filter((literal) => !isImpliedBy([literal], own))
      .map((literal) => `${String(literal.is)} ${literal.condition}`)
      .sort();
  const values = condition.values.map((value) => [
    toSymbolic(value, { place, foldCase: false }),
    describeGuard(value.when),
  ]);
  const hidden = condition.unresolved.map(({ expression }) => `${place} ${expression}`);
  return JSON.stringify([
    condition.operator.text.toLowerCase(),
    condition.key.text.toLowerCase(),
    values.map((value) => JSON.stringify(value)).sort(),
    hidden.sort(),
    describeGuard(condition.when),
  ]);
}
