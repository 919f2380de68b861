import { type Guard, both, canCoexist } from '../model/guard.ts';
import type { PolicyString } from '../model/policy.ts';
import type { StringValue, UnknownValue, Value } from '../model/value.ts';

/** A value that is neither list nor choice, with the deployments in which it is there. */
export interface Branch {
  readonly value: Value;
  readonly when: Guard;
}

/** The values that are there in some deployment: lists and choices opened, absent and impossible branches left out. */
export function branchesOf(value: Value, when: Guard): readonly Branch[] {
  if (value.kind !== 'list' && value.kind !== 'choice') return [{ value, when }];
  const found: Branch[] = [];
  collectBranches(value, when, found);
  return found;
}

function collectBranches(value: Value, when: Guard, into: Branch[]): void {
  if (value.kind === 'list') for (const item of value.items) collectBranches(item, when, into);
  else if (value.kind === 'choice')
    for (const option of value.options) {
      if (option.value !== undefined && canCoexist(when, option.when))
        collectBranches(option.value, both(when, option.when), into);
    }
  else into.push({ value, when });
}

/** The strings of an element. Numbers and booleans are strings where IAM reads them so: `true`, an account id. */
export function stringsOf(
  value: Value,
  when: Guard,
  scalars: boolean,
): { readonly values: readonly PolicyString[]; readonly unresolved: readonly UnknownValue[] } {
  const values: PolicyString[] = [];
  const unresolved: UnknownValue[] = [];
  for (const branch of branchesOf(value, when)) {
    const { kind } = branch.value;
    if (kind === 'unknown') unresolved.push(branch.value);
    else if (kind === 'string' || (scalars && (kind === 'number' || kind === 'boolean'))) {
      const { text, span } = branch.value;
      values.push({
        kind: 'string',
        text,
        holes: kind === 'string' ? branch.value.holes : [],
        span,
        when: branch.when,
      });
    }
  }
  return { values, unresolved };
}

/** Sid and Version: one string. A hidden one is there, but a hole; of several the first is taken. */
export function scalarOf(value: Value | undefined): StringValue | undefined {
  if (value === undefined || value.kind === 'list') return undefined;
  for (const branch of branchesOf(value, [])) {
    if (branch.value.kind === 'string') return branch.value;
    if (branch.value.kind === 'unknown') return holeOf(branch.value);
    if (branch.value.kind === 'number' || branch.value.kind === 'boolean')
      return { kind: 'string', text: branch.value.text, holes: [], span: branch.value.span };
  }
  return undefined;
}

/** An unknown value as a string that is a hole from end to end. */
export function holeOf({ expression, span }: UnknownValue): StringValue {
  return {
    kind: 'string',
    text: expression,
    holes: [{ start: 0, end: expression.length, name: expression }],
    span,
  };
}
