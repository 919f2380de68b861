import type { Guard, Literal } from '../model/guard.ts';
import { always } from '../model/guard.ts';

/** One way to deploy a template, as far as its conditions tell ways apart. */
export interface Deployment {
  /** What it decides, in addition to what all the deployments have in common. */
  readonly when: Guard;
  /** Whether something with this guard is there. */
  has(guard: Guard): boolean;
}

/**
 * Every deployment that some of the guards tell apart, of those in which `given` holds. Conditions vary independently:
 * what a template says of how they hang together is in their guards already. Of very many conditions each varies by
 * itself, so that the number of deployments stays below `limit` (at least 3) at the price of combinations.
 */
export function deploymentsOf(
  given: Guard,
  guards: Iterable<Guard>,
  limit: number,
): readonly [Deployment, ...Deployment[]] {
  const fixed = new Map(given.map(({ condition, is }) => [condition, is]));
  const open = new Set<string>();
  for (const guard of guards)
    for (const { condition } of guard) if (!fixed.has(condition)) open.add(condition);
  const conditions = [...open];
  const rows = 2 ** conditions.length <= limit ? combinations(conditions) : variations(conditions, limit);
  return [deployment(fixed, rows[0]), ...rows.slice(1).map((row) => deployment(fixed, row))];
}

/** What all of these deployments decide alike: the shortest name for them that is true of each. */
export function commonGuard(deployments: readonly Deployment[]): Guard {
  const [first, ...others] = deployments;
  return (first?.when ?? always).filter(({ condition, is }) =>
    others.every(({ when }) => when.some((x) => x.condition === condition && x.is === is)),
  );
}

type Rows = readonly [Guard, ...Guard[]];

function combinations(conditions: readonly string[]): Rows {
  return conditions.reduce<Rows>(
    ([first, ...others], condition) => [
      [...first, { condition, is: true }],
      ...[...others].map((row): Guard => [...row, { condition, is: true }]),
      ...[first, ...others].map((row): Guard => [...row, { condition, is: false }]),
    ],
    [always],
  );
}

function variations(conditions: readonly string[], limit: number): Rows {
  const all = (is: (index: number) => boolean): readonly Literal[] =>
    conditions.map((condition, index) => ({ condition, is: is(index) }));
  return [
    all(() => true),
    all(() => false),
    ...conditions.slice(0, limit - 2).map((_, varied) => all((index) => index !== varied)),
  ];
}

function deployment(fixed: ReadonlyMap<string, boolean>, when: Guard): Deployment {
  const decided = new Map([...fixed, ...when.map(({ condition, is }) => [condition, is] as const)]);
  return { when, has: (guard) => guard.every(({ condition, is }) => decided.get(condition) === is) };
}
