import type { Suppression } from '../model/settings.ts';
import { matches } from './pattern.ts';

/**
 * Things about actions, those apart that a suppression of the rule names: so that what was wanted can be taken out, and
 * what came with it is still reported. The rest comes last.
 */
export function apartByAcknowledgement<Thing>(
  rule: string,
  things: readonly Thing[],
  actionOf: (thing: Thing) => string,
  suppressions: readonly Suppression[],
): readonly (readonly [Thing, ...Thing[]])[] {
  const naming = suppressions.filter((one) => one.rule === rule && one.actions !== undefined);
  const groups = new Map<Suppression | undefined, [Thing, ...Thing[]]>();
  for (const thing of things) {
    const key = naming.find(({ actions }) => areNamed(actions, [actionOf(thing)]));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
    .map(([, group]) => group);
}

/** Whether each of the actions is matched by one of the patterns of a suppression; one without patterns is about any. */
export function areNamed(patterns: readonly string[] | undefined, actions: readonly string[]): boolean {
  if (patterns === undefined) return true;
  return (
    actions.length > 0 &&
    actions.every((action) => patterns.some((pattern) => matches(pattern, action, { ignoreCase: true })))
  );
}
