import type { Effort } from './effort.ts';

/** A class of texts that the same patterns match. */
export interface Atom {
  /** The shortest text of it that was found. */
  readonly witness: string;
  /** The patterns that match it. */
  readonly members: ReadonlySet<string>;
}

/**
 * Every class of texts that patterns tell apart, the one that none matches included: together they are all texts there
 * are, so that what holds for each class holds for every text. The patterns are read as one automaton whose states are
 * the places that can have been reached; of the characters that no place asks for one stands for all. Symbols of the
 * private planes are matched by themselves and by `*`, never by `?`: they may stand for nothing or for much. Undefined
 * where it would take more effort than there is.
 */
export function patternAtoms(patterns: readonly string[], effort: Effort): readonly Atom[] | undefined {
  const tokens = patterns.map((pattern) => Array.from(pattern.replace(/\*+/g, '*')));
  const starts: number[] = [];
  const places: Place[] = [];
  for (const [index, all] of tokens.entries()) {
    starts.push(places.length);
    for (const token of [...all, undefined]) places.push({ token, pattern: patterns[index] ?? '' });
  }
  const found = new Map<string, Atom>();
  const first = closure(new Set(starts), places);
  const seen = new Set([keyOf(first)]);
  let open: { readonly set: readonly number[]; readonly text: string }[] = [{ set: first, text: '' }];
  while (open.length > 0) {
    const next: typeof open = [];
    for (const { set, text } of open) {
      const ends = set.filter((at) => places[at]?.token === undefined);
      const signature = keyOf(ends);
      if (!found.has(signature))
        found.set(signature, {
          witness: text,
          members: new Set(ends.map((at) => places[at]?.pattern ?? '')),
        });
      for (const character of charactersFrom(set, places)) {
        if (!effort.spend(set.length + 1)) return undefined;
        const after = step(set, character, places);
        const key = keyOf(after);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push({ set: after, text: text + character });
      }
    }
    open = next;
  }
  return [...found.values()];
}

/** A place in a pattern: before a token, or at the end. */
interface Place {
  readonly token: string | undefined;
  readonly pattern: string;
}

function closure(set: ReadonlySet<number>, places: readonly Place[]): readonly number[] {
  const all = new Set(set);
  for (const at of all) if (places[at]?.token === '*') all.add(at + 1);
  return [...all].sort((a, b) => a - b);
}

function step(set: readonly number[], character: string, places: readonly Place[]): readonly number[] {
  const after = new Set<number>();
  for (const at of set) {
    const token = places[at]?.token;
    if (token === '*') after.add(at);
    else if (token === character || (token === '?' && !isSymbol(character))) after.add(at + 1);
  }
  return closure(after, places);
}

/** The characters that some place asks for, and one that none does. */
function charactersFrom(set: readonly number[], places: readonly Place[]): readonly string[] {
  const asked = new Set<string>();
  for (const at of set) {
    const token = places[at]?.token;
    if (token !== undefined && token !== '*' && token !== '?') asked.add(token);
  }
  return [...asked, characterNotIn(asked)];
}

/** One that looks like a part of a name, where there is one. */
function characterNotIn(asked: ReadonlySet<string>): string {
  const plain = Array.from('xyzabcdefghijklmnopqrstuvw0123456789').find((one) => !asked.has(one));
  if (plain !== undefined) return plain;
  let code = 0xe000;
  while (asked.has(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}

/** A character that stands for what a deployment or a request fills in. */
function isSymbol(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= 0xf0000;
}

function keyOf(set: readonly number[]): string {
  return set.join(' ');
}
