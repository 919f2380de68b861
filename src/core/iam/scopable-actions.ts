import { readLevels } from '../model/access.ts';
import type { PolicyString, Statement } from '../model/policy.ts';
import { isKnown } from '../model/value.ts';
import { hasWildcard, readActionPattern, wholeService } from './action-pattern.ts';
import { expandAction } from './expand.ts';
import type { Action, Reference } from './reference.ts';
import { sensitivityOf } from './sensitive-reads.ts';

/** Actions that a statement allows on `*` and that could be held to resources. */
export interface ScopableActions {
  /** The `*`. */
  readonly resource: PolicyString;
  /** How many actions the statement allows. */
  readonly total: number;
  /** Those worth a statement of their own: they return more than a description, or change something. Never empty. */
  readonly actions: readonly Action[];
}

/**
 * What of an Allow statement on `*` could move to a statement with ARNs and is worth it; undefined where nothing is. A
 * statement with conditions is held to something already. Entries for all of a service or of several are left out: they
 * have to be narrowed first.
 */
export function scopableActions(
  reference: Reference,
  { effect, action, resource, conditions }: Statement,
): ScopableActions | undefined {
  if (effect !== 'Allow' || action === undefined || action.negated || conditions.length > 0) return undefined;
  const star = resource?.negated === false ? resource.values.find(({ text }) => text === '*') : undefined;
  if (star === undefined) return undefined;
  const reached = action.values.filter(isNarrow).map(({ text }) => expandAction(reference, text));
  const actions = [...new Set(reached.flatMap(worthScoping))];
  if (actions.length === 0) return undefined;
  return { resource: star, total: new Set(reached.flat()).size, actions };
}

const worthKnown = new WeakMap<readonly Action[], readonly Action[]>();

/** What of an expansion is worth it: found once, for ten thousand policies repeat the same patterns. */
function worthScoping(expansion: readonly Action[]): readonly Action[] {
  const known = worthKnown.get(expansion);
  if (known !== undefined) return known;
  // Worth first: that is known of every action, while resource types are unpacked when asked for.
  const worth = expansion.filter((one) => isWorthScoping(one) && one.resources.length > 0);
  worthKnown.set(expansion, worth);
  return worth;
}

function isNarrow(entry: PolicyString): boolean {
  const pattern = readActionPattern(entry.text);
  return (
    isKnown(entry) &&
    pattern !== undefined &&
    !hasWildcard(pattern.service) &&
    wholeService(entry.text) === undefined
  );
}

/** Whether an action returns more than a description, or changes something. */
export function isWorthScoping({ id, levels: [strongest] }: Action): boolean {
  const isRead = strongest !== undefined && readLevels.includes(strongest);
  const subject = sensitivityOf(id)?.subject;
  return !isRead || (subject !== undefined && subject !== ownBilling);
}

/** An account has one of each: nothing to choose from. */
const ownBilling = 'personal data about billing';
