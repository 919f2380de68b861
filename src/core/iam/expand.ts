import { hasWildcard } from './action-pattern.ts';
import { matches } from './pattern.ts';
import type { Action, Reference } from './reference.ts';

/**
 * The actions that an entry of `Action` reaches: `*`, `s3:*`, `S3:get*`, `*:Describe*`. Case is ignored, and `*` and
 * `?` may stand on both sides of the colon. Nothing where the service is unknown, or where the colon is missing: IAM
 * knows no action without one. In ascending order of service and name; the same list for the same pattern.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function expandAction(reference: Reference, pattern: string): readonly Action[] {
  return expandPattern(reference, pattern).actions;
}

/** The actions that any of the patterns reaches, each once. */
export function expandActions(reference: Reference, patterns: readonly string[]): readonly Action[] {
  const [first, ...others] = patterns;
  if (first !== undefined && others.length === 0) return expandAction(reference, first);
  return [...new Set(patterns.flatMap((pattern) => expandAction(reference, pattern)))];
}

/** The actions that none of the patterns reaches: what `NotAction` is about. */
export function expandAllBut(reference: Reference, patterns: readonly string[]): readonly Action[] {
  const memory = memoryOf(reference);
  const key = JSON.stringify(patterns);
  return remember(memory, memory.exclusions, key, () => {
    const excepted = new Set(expandActions(reference, patterns));
    const actions = expandAction(reference, '*').filter((action) => !excepted.has(action));
    return { service: undefined, actions };
  }).actions;
}

/** What a pattern reaches. */
export interface Expansion {
  /** The one service it is about, in lower case; undefined where it may be about several. */
  readonly service: string | undefined;
  readonly actions: readonly Action[];
}

const sets = new WeakMap<Expansion, ReadonlySet<Action>>();

/** Whether an action is in an expansion. */
export function isReached(expansion: Expansion, action: Action): boolean {
  if (expansion.actions.length <= 8) return expansion.actions.includes(action);
  const known = sets.get(expansion);
  if (known !== undefined) return known.has(action);
  const set = new Set(expansion.actions);
  sets.set(expansion, set);
  return set.has(action);
}

/** What a pattern reaches, as `expandAction` says; the same object for the same pattern. */
export function expandPattern(reference: Reference, pattern: string): Expansion {
  const memory = memoryOf(reference);
  return remember(memory, memory.expansions, pattern, () => expand(reference, pattern.toLowerCase()));
}

function expand(reference: Reference, pattern: string): Expansion {
  const colon = pattern.indexOf(':');
  if (colon === -1) {
    const prefixes = isAnything(pattern) ? reference.prefixes : [];
    return { service: undefined, actions: actionsOf(reference, prefixes, '*') };
  }
  const service = pattern.slice(0, colon);
  const name = pattern.slice(colon + 1);
  if (!hasWildcard(service)) return { service, actions: actionsOf(reference, [service], name) };
  const prefixes = reference.prefixes.filter((prefix) => matches(service, prefix));
  return { service: undefined, actions: actionsOf(reference, prefixes, name) };
}

function actionsOf(reference: Reference, prefixes: readonly string[], name: string): readonly Action[] {
  const services = prefixes.flatMap((prefix) => reference.service(prefix) ?? []);
  if (isAnything(name)) return services.flatMap(({ actions }) => actions);
  if (!hasWildcard(name)) return services.flatMap(({ actionsByName }) => actionsByName.get(name) ?? []);
  const [start = ''] = name.split(/[*?]/, 1);
  if (services.length > fewServices) {
    const found: Action[] = [];
    for (const { actionsByName } of services)
      for (const [lower, action] of actionsByName)
        if (lower.startsWith(start) && matches(name, lower)) found.push(action);
    return found;
  }
  return services.flatMap(({ actions }) =>
    actions.filter((action) => {
      const lower = action.name.toLowerCase();
      return lower.startsWith(start) && matches(name, lower);
    }),
  );
}

/** For more than these the names are folded once for all patterns, not once for each. */
const fewServices = 4;

function isAnything(text: string): boolean {
  return text !== '' && text.split('').every((character) => character === '*');
}

interface Memory {
  readonly expansions: Map<string, Expansion>;
  readonly exclusions: Map<string, Expansion>;
  /** How many actions and characters the two hold. */
  held: number;
}

const memories = new WeakMap<Reference, Memory>();

/** Some ten megabytes: policies repeat each other's patterns, and made-up ones must not fill the memory. */
const maxHeld = 1_000_000;

function memoryOf(reference: Reference): Memory {
  const known = memories.get(reference);
  if (known !== undefined) return known;
  const made: Memory = { expansions: new Map(), exclusions: new Map(), held: 0 };
  memories.set(reference, made);
  return made;
}

function remember(
  memory: Memory,
  expansions: Map<string, Expansion>,
  key: string,
  make: () => Expansion,
): Expansion {
  const known = expansions.get(key);
  if (known !== undefined) return known;
  const made = make();
  const weight = made.actions.length + key.length;
  if (memory.held + weight > maxHeld) {
    memory.expansions.clear();
    memory.exclusions.clear();
    memory.held = 0;
  }
  expansions.set(key, made);
  memory.held += weight;
  return made;
}
