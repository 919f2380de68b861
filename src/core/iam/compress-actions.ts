import { expandAction } from './expand.ts';
import type { Reference } from './reference.ts';

/**
 * Few patterns that reach exactly these actions and no other of the reference: literal names, and a prefix with `*`
 * wherever everything that begins so is wanted. In ascending order. `actions` are action ids.
 */
export function compressActions(reference: Reference, actions: readonly string[]): readonly string[] {
  const wanted = new Set(actions);
  const left = new Set(actions);
  const patterns: string[] = [];
  const candidates = [...new Set(actions.flatMap(prefixesOf))]
    .map((pattern) => ({ pattern, reached: expandAction(reference, pattern).map(({ id }) => id) }))
    .filter(({ reached }) => reached.length > 1 && reached.every((id) => wanted.has(id)))
    .map(({ pattern, reached }) => ({ pattern, reached, saves: savingOf(pattern, reached) }))
    .sort((a, b) => b.saves - a.saves || (a.pattern < b.pattern ? -1 : 1));
  for (const { pattern, reached } of candidates) {
    if (
      savingOf(
        pattern,
        reached.filter((id) => left.has(id)),
      ) <= 0
    )
      continue;
    patterns.push(pattern);
    for (const id of reached) left.delete(id);
  }
  return [...patterns, ...left].sort();
}

/** Every `service:Prefix*` of an action, ending where a word of its name does: a shorter cut would be a riddle. */
function prefixesOf(action: string): string[] {
  const colon = action.indexOf(':');
  const ends = [...action.slice(colon + 1).matchAll(/[a-z0-9](?=[A-Z]|$)/g)].map(
    (match) => colon + 2 + match.index,
  );
  return ends.map((end) => `${action.slice(0, end)}*`);
}

function savingOf(pattern: string, covered: readonly string[]): number {
  return covered.reduce((sum, id) => sum + id.length + quotesAndComma, 0) - pattern.length - quotesAndComma;
}

const quotesAndComma = 3;
