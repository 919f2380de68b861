import { type AccessLevel, type Granted, accessLevels } from '../model/access.ts';
import type { PolicyDocument, Statement } from '../model/policy.ts';
import { isKnown } from '../model/value.ts';
import { type Expansion, expandActions, expandAllBut, expandPattern } from './expand.ts';
import type { Action, Reference } from './reference.ts';

/** Nothing at all. */
export const emptyGranted: Granted = {
  'Permissions management': 0,
  Tagging: 0,
  Write: 0,
  Read: 0,
  List: 0,
  total: 0,
};

/** Counts actions, each once however often it comes, under its strongest level. */
export function countGranted(actions: Iterable<Action>): Granted {
  const counts: Record<AccessLevel | 'total', number> = { ...emptyGranted };
  for (const { levels } of new Set(actions)) {
    const [strongest] = levels;
    if (strongest !== undefined) counts[strongest] += 1;
    counts.total += 1;
  }
  return counts;
}

/**
 * The actions that a statement allows, each once: those its patterns reach, or with `NotAction` all others. A Deny
 * allows none. Resources and conditions are not looked at. What a template hides is left out of both lists, so that
 * hidden `Action` values add nothing and hidden `NotAction` values take nothing away.
 */
export function actionsAllowed(reference: Reference, { effect, action }: Statement): readonly Action[] {
  if (effect !== 'Allow' || action === undefined) return [];
  const patterns = action.values.filter(isKnown).map(({ text }) => text);
  return action.negated ? expandAllBut(reference, patterns) : expandActions(reference, patterns);
}

/**
 * What a document and each of its statements, in their order, allow, as `actionsAllowed` says. Branches of a template
 * that exclude each other count together.
 */
export function grantedByDocument(
  reference: Reference,
  document: PolicyDocument,
): { readonly total: Granted; readonly statements: readonly Granted[] } {
  const parts = document.statements.map((statement) => partsOf(reference, statement));
  return { total: countExpansions(parts.flat()), statements: parts.map(countExpansions) };
}

function partsOf(reference: Reference, statement: Statement): readonly Expansion[] {
  const { effect, action } = statement;
  if (effect !== 'Allow' || action === undefined) return [];
  if (action.negated) return [{ service: undefined, actions: actionsAllowed(reference, statement) }];
  return action.values.filter(isKnown).map(({ text }) => expandPattern(reference, text));
}

/**
 * Counts what several expansions reach together. Service by service: services share no action, and the same lists of
 * one service come again and again.
 */
export function countExpansions(parts: readonly Expansion[]): Granted {
  const byService = new Map<string | undefined, (readonly Action[])[]>();
  for (const { service, actions } of parts) {
    const others = byService.get(service);
    if (others === undefined) byService.set(service, [actions]);
    else others.push(actions);
  }
  if (byService.has(undefined)) return countLists(parts.map(({ actions }) => actions));
  const counts: Record<AccessLevel | 'total', number> = { ...emptyGranted };
  for (const lists of byService.values()) {
    const more = countLists(lists);
    for (const level of accessLevels) counts[level] += more[level];
    counts.total += more.total;
  }
  return counts;
}

/** What was counted for a row of lists, found by walking along the row. */
interface Counted {
  readonly next: WeakMap<readonly Action[], Counted>;
  granted?: Granted;
}

const nothing: Counted = { next: new WeakMap(), granted: emptyGranted };

function countLists(lists: readonly (readonly Action[])[]): Granted {
  let counted = nothing;
  for (const list of lists) {
    const next = counted.next.get(list) ?? { next: new WeakMap() };
    counted.next.set(list, next);
    counted = next;
  }
  counted.granted ??= countGranted(lists.flat());
  return counted.granted;
}
