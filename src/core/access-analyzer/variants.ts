import { type Guard, both, canCoexist } from '../model/guard.ts';
import type { ChoiceValue, Value } from '../model/value.ts';

/** Conditions of a template, each decided: one kind of deployment. */
export type Deployment = ReadonlyMap<string, boolean>;

/** More deployments of one document are not looked at. */
export const maxVariants = 16;

export interface Variants {
  /** At least one. */
  readonly deployments: readonly Deployment[];
  /** How many branches are in none of them. */
  readonly missing: number;
}

/**
 * Few deployments in which every branch of a document is there at least once. Each is one that can be, so that nothing
 * wrong is said of branches that exclude each other; conditions are taken as independent of one another.
 */
export function variantsOf(tree: Value, when: Guard): Variants {
  const branches = branchesIn(tree, when);
  const conditions = new Set([when, ...branches].flatMap((guard) => guard.map(({ condition }) => condition)));
  const deployments: Deployment[] = [];
  let left = branches;
  do {
    const decided = new Map(when.map(({ condition, is }) => [condition, is]));
    for (const guard of left)
      if (guard.every(({ condition, is }) => (decided.get(condition) ?? is) === is))
        for (const { condition, is } of guard) decided.set(condition, is);
    for (const condition of conditions) if (!decided.has(condition)) decided.set(condition, true);
    deployments.push(decided);
    left = left.filter((guard) => !isIn(guard, decided));
  } while (left.length > 0 && deployments.length < maxVariants);
  return { deployments, missing: left.length };
}

/** What of a choice is there in a deployment; undefined: nothing. */
export function chosenIn(choice: ChoiceValue, deployment: Deployment): Value | undefined {
  return choice.options.find(({ when }) => isIn(when, deployment))?.value;
}

/** Whether what has a guard is there in a deployment. */
export function isIn(guard: Guard, deployment: Deployment): boolean {
  return guard.every(({ condition, is }) => deployment.get(condition) === is);
}

/** The guard of each branch below a value, complete. */
function branchesIn(tree: Value, when: Guard): readonly Guard[] {
  const found: Guard[] = [];
  const open: { readonly value: Value; readonly when: Guard }[] = [{ value: tree, when }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, when: outer } = next;
    if (value.kind === 'list') for (const item of value.items) open.push({ value: item, when: outer });
    if (value.kind === 'map')
      for (const entry of value.entries) open.push({ value: entry.value, when: outer });
    if (value.kind !== 'choice') continue;
    for (const option of value.options) {
      if (!canCoexist(outer, option.when)) continue;
      const guard = both(outer, option.when);
      found.push(guard);
      if (option.value !== undefined) open.push({ value: option.value, when: guard });
    }
  }
  return found;
}
