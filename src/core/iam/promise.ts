import type { AccessLevel } from '../model/access.ts';
import type { Promised } from '../model/settings.ts';
import { isImpliedBy } from '../model/guard.ts';
import { hasWildcard } from './action-pattern.ts';
import { type ActionExceptions, createExceptions } from './promise-exceptions.ts';
import { reachOf } from './reach.ts';
import type { Reference } from './reference.ts';
import type { Grant, HeldAction, RoleAccess } from './role-access.ts';
import { type Sensitivity, sensitivityOf } from './sensitive-reads.ts';

/** One grant that goes beyond what was promised, or may. */
export interface BrokenPromise {
  readonly held: HeldAction;
  readonly grant: Grant;
  /** What it breaks: the levels, or the promise that no content is read. */
  readonly breaks:
    | { readonly kind: 'levels'; readonly level: AccessLevel }
    | { readonly kind: 'content'; readonly returns: Sensitivity };
  /** `unknown`: its resources are hidden; they might be those of an exception, or none that the action is about. */
  readonly certainty: 'broken' | 'unknown';
}

/**
 * Every grant of a role that a promise does not cover. A grant is covered where an exception names the action and
 * contains every resource on which the action can be asked for; what can never be asked for breaks nothing.
 * `anyFilling`: a placeholder of an exception stands for whatever a template fills in at that place.
 */
export function brokenPromises(
  reference: Reference,
  access: RoleAccess,
  promised: Promised,
  { anyFilling }: { readonly anyFilling: boolean },
): readonly BrokenPromise[] {
  const known = remembered.get(access);
  if (known?.promised === promised && known.anyFilling === anyFilling) return known.broken;
  const broken = findBroken(reference, access, promised, anyFilling);
  remembered.set(access, { promised, anyFilling, broken });
  return broken;
}

/** Several rules ask for the same. */
const remembered = new WeakMap<
  RoleAccess,
  { readonly promised: Promised; readonly anyFilling: boolean; readonly broken: readonly BrokenPromise[] }
>();

function findBroken(
  reference: Reference,
  access: RoleAccess,
  promised: Promised,
  anyFilling: boolean,
): readonly BrokenPromise[] {
  const exceptions = createExceptions(reference, promised, { anyFilling });
  return [...access.held.values()].flatMap((held) => {
    const breaks = whatBreaks(held, promised);
    if (breaks === undefined) return [];
    const excepted = exceptions.of(held.action);
    return held.grants.flatMap((grant) => {
      const certainty = certaintyOf(reference, held, grant, excepted);
      return certainty === undefined ? [] : [{ held, grant, breaks, certainty }];
    });
  });
}

function whatBreaks({ action }: HeldAction, promised: Promised): BrokenPromise['breaks'] | undefined {
  const [level] = action.levels;
  if (level !== undefined && !promised.levels.includes(level)) return { kind: 'levels', level };
  const returns = promised.content === 'none' ? sensitivityOf(action.id) : undefined;
  return returns?.tier === 'A' ? { kind: 'content', returns } : undefined;
}

/** Whether a grant breaks the promise; undefined: it does not. */
function certaintyOf(
  reference: Reference,
  { action }: HeldAction,
  grant: Grant,
  excepted: ActionExceptions,
): BrokenPromise['certainty'] | undefined {
  const place = grant.statement.index;
  if (grant.negatedResources && !grant.hiddenResources) {
    const spared = grant.resources.filter(({ when }) => isImpliedBy(when, grant.when));
    return excepted.containAllBut(spared, place) ? undefined : 'broken';
  }
  const reached = grant.negatedResources
    ? []
    : grant.resources.filter((one) => reachOf(reference, action, one).answer === 'yes');
  const left = reached.filter((one) => !excepted.contain(one, place));
  if (left.length === 0 && !grant.hiddenResources) return undefined;
  // A hole at its beginning hides what a resource is.
  const isShown = left.some((one) => one.holes[0]?.start !== 0);
  if (isShown) return 'broken';
  if (excepted.containAllBut([], place)) return undefined;
  // Who writes an action's name means it to work, whatever its resource is.
  const isMeant = grant.pattern !== undefined && !hasWildcard(grant.pattern.text);
  return excepted.isNone && isMeant ? 'broken' : 'unknown';
}
