import { type Guard, always, both, canCoexist } from '../../model/guard.ts';
import type { Span } from '../../model/source.ts';
import type { Value } from '../../model/value.ts';

/** What is there when a guard holds. */
export interface Branch<T> {
  readonly when: Guard;
  readonly value: T;
}

/** More combinations of conditions than this are not told apart: what depends on them is unknown. */
export const maxBranches = 256;

/** The branches of a value, which together cover every deployment. */
export function branchesOf(value: Value | undefined): readonly Branch<Value | undefined>[] {
  return value?.kind === 'choice' ? value.options : [{ when: always, value }];
}

/**
 * The branches as one value, those in them opened and the impossible ones left out. The branches cover every
 * deployment, so the last one left is the value itself.
 */
export function choiceOf(branches: readonly Branch<Value | undefined>[], span: Span): Value | undefined {
  const options = branches.flatMap((outer) =>
    branchesOf(outer.value)
      .filter((inner) => canCoexist(outer.when, inner.when))
      .map((inner) => ({ when: both(outer.when, inner.when), value: inner.value })),
  );
  if (options.length <= 1 || options.every((option) => option.value === undefined)) return options[0]?.value;
  return { kind: 'choice', options, span };
}

/**
 * The values together in every combination of their branches that a deployment can have; undefined when there are
 * more than `maxBranches`, or when `spend` does not grant the work.
 */
export function combine(
  values: readonly (Value | undefined)[],
  spend: (work: number) => boolean,
): readonly Branch<readonly (Value | undefined)[]>[] | undefined {
  let rows: Row[] = [{ when: always, value: [] }];
  for (const value of values) {
    const branches = branchesOf(value);
    if (!spend(literalsOf(rows) * literalsOf(branches))) return undefined;
    rows = rows.flatMap((row) => extended(row, branches));
    if (rows.length > maxBranches) return undefined;
  }
  return rows;
}

interface Row {
  readonly when: Guard;
  /** Grows in place while there is one way to go on, so that long lists take linear time. */
  readonly value: (Value | undefined)[];
}

function literalsOf(branches: readonly { readonly when: Guard }[]): number {
  return branches.reduce((sum, branch) => sum + 1 + branch.when.length, 0);
}

function extended(row: Row, branches: readonly Branch<Value | undefined>[]): readonly Row[] {
  const possible = branches.filter((branch) => canCoexist(row.when, branch.when));
  const [only] = possible;
  if (only !== undefined && possible.length === 1) {
    row.value.push(only.value);
    return [row];
  }
  return possible.map((branch) => ({
    when: both(row.when, branch.when),
    value: [...row.value, branch.value],
  }));
}
