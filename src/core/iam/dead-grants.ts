import type { PolicyString, Statement } from '../model/policy.ts';
import { isKnown } from '../model/value.ts';
import { hasWildcard, readActionPattern, wholeService } from './action-pattern.ts';
import type { Effort } from './effort.ts';
import { expandAction } from './expand.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Action, Reference } from './reference.ts';

/** What an Allow statement names and, on its resources, never grants. */
export interface DeadGrants {
  /** How many actions its entries reach, dead ones included. */
  readonly total: number;
  /** Reads that take no resource. */
  readonly certain: readonly Action[];
  /** Actions for which other resources are documented. */
  readonly estimate: readonly Action[];
  /** Entries that grant nothing at all, with the weakest evidence among their actions. */
  readonly entries: readonly { readonly entry: PolicyString; readonly confidence: Reach['confidence'] }[];
}

/**
 * The actions of an Allow statement that can be asked for on none of its resources; undefined where there are none, or
 * where that cannot be told: `NotAction`, `NotResource`, resources that a template hides. Entries for all of a service
 * count only where all of it is dead, for they mean whatever fits; entries for several services do not count. Costs
 * effort, and takes what is left undecided for alive.
 */
export function deadGrants(
  reference: Reference,
  { effect, action, resource }: Statement,
  effort: Effort,
): DeadGrants | undefined {
  if (effect !== 'Allow' || action === undefined || action.negated) return undefined;
  if (resource === undefined || resource.negated || resource.unresolved.length > 0) return undefined;
  if (resource.values.length === 0 || resource.values.some(({ text }) => text === '*')) return undefined;

  const known = new Map<Action, Reach>();
  const reach = (one: Action): Reach => {
    const found = known.get(one) ?? reachOfAny(reference, one, resource.values, effort);
    known.set(one, found);
    return found;
  };
  const reached = new Set<Action>();
  const dead = new Set<Action>();
  const entries: DeadGrants['entries'][number][] = [];
  for (const entry of action.values) {
    const actions = isAboutOneService(entry) ? expandAction(reference, entry.text) : [];
    if (actions.length === 0) continue;
    const lost = actions.filter((one) => reach(one).answer === 'no');
    const isWhole = lost.length === actions.length;
    if (isWhole)
      entries.push({
        entry,
        confidence: lost.every((one) => reach(one).confidence === 'certain') ? 'certain' : 'estimate',
      });
    for (const one of actions) reached.add(one);
    if (isWhole || wholeService(entry.text) === undefined) for (const one of lost) dead.add(one);
  }
  if (dead.size === 0) return undefined;
  return {
    total: reached.size,
    certain: [...dead].filter((one) => reach(one).confidence === 'certain'),
    estimate: [...dead].filter((one) => reach(one).confidence === 'estimate'),
    entries,
  };
}

const mayReach: Reach = { answer: 'yes', confidence: 'estimate' };

function reachOfAny(
  reference: Reference,
  action: Action,
  resources: readonly PolicyString[],
  effort: Effort,
): Reach {
  let answer: Reach = mayReach;
  for (const resource of resources) {
    if (!effort.spend(resource.text.length + 1)) return mayReach;
    answer = reachOf(reference, action, resource);
    if (answer.answer === 'yes') break;
  }
  return answer;
}

function isAboutOneService(entry: PolicyString): boolean {
  const pattern = readActionPattern(entry.text);
  return isKnown(entry) && pattern !== undefined && !hasWildcard(pattern.service);
}
