import type { Formula } from '../model/formula.ts';
import { type Guard, type Literal, always, canCoexist } from '../model/guard.ts';

/** One way to deploy a template, as far as its conditions tell ways apart. */
export interface Deployment {
  /** What it decides, in addition to what all the deployments have in common. */
  readonly when: Guard;
  /** Whether something with this guard is there. */
  has(this: void, guard: Guard): boolean;
}

/**
 * Every deployment that some of the guards tell apart, of those in which `given` holds; what conditions say of each
 * other is heeded. Where there would be more than `limit` (at least 4), each condition varies by itself only: that
 * bounds the number at the price of combinations.
 */
export function deploymentsOf(
  given: Guard,
  guards: Iterable<Guard>,
  limit: number,
): readonly [Deployment, ...Deployment[]] {
  const fixed = new Map(given.map((literal) => [idOf(literal), literal.is]));
  const open = new Map<string, Literal>();
  for (const guard of guards)
    for (const literal of guard) {
      const id = idOf(literal);
      if (!fixed.has(id)) open.set(id, literal);
    }
  const conditions = [...open.values()];
  const rows = combinations(given, conditions, limit) ?? variations(given, conditions, limit);
  const [first = always, ...others] = rows;
  return [deployment(fixed, first), ...others.map((row) => deployment(fixed, row))];
}

/** What all of these deployments decide alike: the shortest name for them that is true of each. */
export function commonGuard(deployments: readonly Deployment[]): Guard {
  const [first, ...others] = deployments;
  return (first?.when ?? always).filter((literal) =>
    others.every(({ when }) => when.some((x) => x.is === literal.is && idOf(x) === idOf(literal))),
  );
}

/** Undefined where there are more than the limit. */
function combinations(
  given: Guard,
  conditions: readonly Literal[],
  limit: number,
): readonly Guard[] | undefined {
  let rows: readonly Guard[] = [always];
  for (const condition of conditions) {
    rows = rows
      .flatMap((row) => [true, false].map((is): Guard => [...row, { ...condition, is }]))
      .filter((row) => canCoexist(given, row));
    if (rows.length > limit) return undefined;
  }
  return rows;
}

/** All conditions hold or none does, all but one, or one alone. */
function variations(given: Guard, conditions: readonly Literal[], limit: number): readonly Guard[] {
  const row = (holds: (index: number) => boolean): Guard =>
    conditions.map((condition, index) => ({ ...condition, is: holds(index) }));
  const rows = [
    row(() => true),
    row(() => false),
    ...conditions
      .slice(0, Math.floor(limit / 2) - 1)
      .flatMap((_, varied) => [row((index) => index !== varied), row((index) => index === varied)]),
  ];
  return rows.filter((each) => canCoexist(given, each.slice(0, maxJudged)));
}

/** How many conditions are held against each other where there are very many: it takes time to tell. */
const maxJudged = 100;

function deployment(fixed: ReadonlyMap<string, boolean>, when: Guard): Deployment {
  const decided = new Map([...fixed, ...when.map((literal) => [idOf(literal), literal.is] as const)]);
  return {
    when,
    has: (guard) => guard.every((literal) => decided.get(idOf(literal)) === literal.is),
  };
}

/** The condition by name; one of several of a name, such as a loop makes them, by what it says. */
function idOf({ condition, means }: Literal): string {
  if (means === undefined) return condition;
  const id = ids.get(means) ?? `${condition} ${JSON.stringify(means)}`;
  ids.set(means, id);
  return id;
}

const ids = new WeakMap<Formula, string>();
