import type { Guard } from '../../model/guard.ts';
import type { Span } from '../../model/source.ts';
import type { Value } from '../../model/value.ts';
import { choiceOf, combine, maxBranches } from '../cloudformation/branches.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import { type Scope, spend } from './scope.ts';

interface Branch {
  readonly when: Guard;
  readonly value: Value | undefined;
}

/** The branches, which cover every deployment, as one value; unknown where there are too many to tell apart. */
export function choose(branches: readonly Branch[], span: Span, scope: Scope): Value {
  const sizes = branches.map(({ when, value }) => (1 + when.length) * sizeOf(value));
  const isFew = spend(
    scope,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const value = isFew ? choiceOf(branches, span) : undefined;
  if (isFew && value === undefined) return unknownAt(span, 'no branch of it can be there');
  if (value === undefined || (value.kind === 'choice' && value.options.length > maxBranches))
    return tooMany(span);
  return value;
}

/** Calls `make` with the values of every combination of branches; none of those is a choice. */
export function chooseEach(
  values: readonly Value[],
  span: Span,
  scope: Scope,
  make: (values: readonly Value[]) => Value,
): Value {
  return choosePresent(values, span, scope, (there) =>
    there.length < values.length ? unknownAt(span, 'part of it is not there') : make(there),
  );
}

/** The same, of each combination only what is there. */
export function choosePresent(
  values: readonly Value[],
  span: Span,
  scope: Scope,
  make: (values: readonly Value[]) => Value,
): Value {
  if (!values.some((value) => value.kind === 'choice')) return make(values);
  const rows = combine(values, (work) => spend(scope, work));
  if (rows === undefined) return tooMany(span);
  const branches = rows.map(({ when, value }) => ({
    when,
    value: make(value.filter((each) => each !== undefined)),
  }));
  return choose(branches, span, scope);
}

function tooMany(span: Span): Value {
  return unknownAt(span, 'it depends on too many conditions');
}

function sizeOf(value: Value | undefined): number {
  return value?.kind === 'choice' ? value.options.reduce((sum, { when }) => sum + 1 + when.length, 0) : 1;
}
