import { type Granted, accessLevels } from '../model/access.ts';
import { countGranted } from './granted.ts';
import type { Action } from './reference.ts';

const counted = new WeakMap<readonly Action[], Granted>();

/** Counts what a pattern expands to. Expansions are remembered, so their counts can be. */
export function countExpansion(actions: readonly Action[]): Granted {
  const granted = counted.get(actions) ?? countGranted(actions);
  counted.set(actions, granted);
  return granted;
}

/** `2 Tagging, 4 Write and 6 Read`: strongest level first, levels that have none left out. */
export function describeLevels(granted: Granted): string {
  return joinWords(
    accessLevels.filter((level) => granted[level] > 0).map((level) => `${granted[level]} ${level}`),
  );
}

/** The ids of the first five actions, and how many more there are. */
export function describeActions(actions: readonly Action[]): string {
  return describeNames(actions.map(({ id }) => id));
}

/** The first five names, and how many more there are. */
export function describeNames(names: readonly string[]): string {
  const shown = names.slice(0, 5);
  const more = names.length - shown.length;
  return joinWords(more === 0 ? shown : [...shown, `${more} more`]);
}

/** `1 action`, `5 actions`. */
export function countActions(count: number): string {
  return count === 1 ? '1 action' : `${count} actions`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
