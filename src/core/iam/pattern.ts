import { hasWildcard } from './action-pattern.ts';
import { type Token, commonTextOf } from './overlap.ts';

/**
 * The algebra of IAM's patterns: `*` stands for any text, the empty one included, `?` for one character, all else for
 * itself. A character is a UTF-16 unit. Nothing here builds a regular expression.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
export interface PatternOptions {
  /** Compare as actions are compared. */
  readonly ignoreCase?: boolean;
}

/** Whether a pattern matches a text. Steps at most |pattern| × |text|. */
export function matches(pattern: string, text: string, options?: PatternOptions): boolean {
  return matchesExactly(fold(pattern, options), fold(text, options));
}

/**
 * Whether one pattern matches every text that another one matches. True is proven. False is exact too, unless both are
 * so long or so entangled that deciding would take too long; then it means *not proven*. (Up to 8,000 characters each
 * are always decided where `outer` has no `?`.)
 *
 * The alphabet has no end, so there is a character that `outer` does not name: call it #. Only a wildcard of `outer`
 * takes a #, and a wildcard would take any other character in its place. So `inner` is contained exactly when `outer`
 * matches each of its texts in which wildcards stand for nothing but #: one # for each `?`, and from none to any number
 * for each `*`. Without `?` in `outer`, one # for each `*` decides all the others, because whatever its `*` take once
 * they also take twice or not at all. With `?`, the numbers are walked through as sets of places in `outer`.
 */
export function contains(outer: string, inner: string, options?: PatternOptions): boolean {
  const wide = fold(outer, options);
  const narrow = fold(inner, options);
  if (wide === '*' || wide === narrow) return true;
  if (startApart(wide, narrow) || isTooMuch(wide, narrow, maxSteps)) return false;
  if (!hasWildcard(narrow)) return matchesExactly(wide, narrow);
  if (!hasWildcard(wide)) return false;
  if (!wide.includes('?')) return matchesExactly(wide, narrow.replace(/[*?]/g, characterNotIn(wide)));
  return containsBySets(canonical(wide), canonical(narrow));
}

/**
 * Whether some text is matched by both patterns. False is proven. True is exact too, unless both are very long and one
 * has no `*`; then it may mean *not ruled out*.
 *
 * Where both have a `*`, only what stands before the first and after the last one can keep them apart: all that is
 * between fits one after the other, as the `*` of each takes what the other one asks for.
 */
export function intersects(a: string, b: string, options?: PatternOptions): boolean {
  const [x, y] = [fold(a, options), fold(b, options)];
  if (startApart(x, y) || endApart(x, y)) return false;
  if (!x.includes('*')) return isTooMuch(x, y, maxSteps) || matchesExactly(y, x, questionMark);
  return y.includes('*') || isTooMuch(x, y, maxSteps) || matchesExactly(x, y, questionMark);
}

/** A text that both patterns match, as evidence; undefined where there is none, or where they are too long to tell. */
export function commonText(a: string, b: string, options?: PatternOptions): string | undefined {
  const [x, y] = [fold(a, options), fold(b, options)];
  if (startApart(x, y) || isTooMuch(x, y, maxCells)) return undefined;
  return commonTextOf(tokensOf(x), tokensOf(y));
}

/** The places of a pattern. */
export function tokensOf(pattern: string): readonly Token[] {
  return pattern.split('').map((character) => {
    if (character === '*') return { except: '', repeats: true };
    return character === '?'
      ? { except: '', repeats: false }
      : { literal: character, except: '', repeats: false };
  });
}

const maxLength = 50_000;
/** What each of the three ways may cost: a tenth of a second. */
const maxSteps = 64_000_000;
const maxCells = 1_000_000;
const maxSetSteps = 400_000;

const star = 42;
const questionMark = 63;

function fold(text: string, options: PatternOptions | undefined): string {
  return options?.ignoreCase === true ? text.toLowerCase() : text;
}

function isTooMuch(a: string, b: string, limit: number): boolean {
  return a.length > maxLength || b.length > maxLength || a.length * b.length > limit;
}

/**
 * Goes on from the last `*` after a mismatch: the earliest place for what stands before it leaves most room after. The
 * `joker` of the text fits any character of the pattern.
 */
function matchesExactly(pattern: string, text: string, joker = -1): boolean {
  let at = 0;
  let afterStar = -1;
  let retry = 0;
  for (let place = 0; place < text.length;) {
    const token = pattern.charCodeAt(at);
    const unit = text.charCodeAt(place);
    if (token === star) {
      at += 1;
      if (at === pattern.length) return true;
      afterStar = at;
      retry = place;
    } else if (at < pattern.length && (token === unit || token === questionMark || unit === joker)) {
      at += 1;
      place += 1;
    } else if (afterStar !== -1) {
      at = afterStar;
      retry += 1;
      place = retry;
    } else return false;
  }
  while (pattern.charCodeAt(at) === star) at += 1;
  return at === pattern.length;
}

/** Whether two patterns differ in a character before the first `*` of either. */
function startApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (x === star || y === star) return false;
    if (x !== y && x !== questionMark && y !== questionMark) return true;
  }
  return false;
}

/** Whether two patterns differ in a character after the last `*` of either. */
function endApart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  for (let back = 1; back <= shorter; back += 1) {
    const [x, y] = [a.charCodeAt(a.length - back), b.charCodeAt(b.length - back)];
    if (x === star || y === star) return false;
    if (x !== y && x !== questionMark && y !== questionMark) return true;
  }
  return false;
}

/** Runs of wildcards with `?` first and at most one `*`: `*?*` is `?*`. */
function canonical(pattern: string): string {
  return pattern.replace(/[*?]+/g, (run) => {
    const least = run.replaceAll('*', '');
    return least.length === run.length ? run : `${least}*`;
  });
}

/** Found before the last possible one, since `maxLength` is less than their number. */
function characterNotIn(text: string): string {
  let code = 0xe000;
  while (text.includes(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}

/**
 * Containment by sets of places: bit n of a set says that the first n tokens of `outer` can have matched what was read
 * of `inner`. A `*` of `inner` branches into the sets after none, one, two … #. A set that holds all of another one
 * accepts whatever that one accepts, so only the least are followed.
 */
function containsBySets(outer: string, inner: string): boolean {
  const { start, step, accepts } = automatonOf(outer);
  const cost = 1 + (outer.length >> 6);
  let left = maxSetSteps;
  let sets = [start];
  for (const token of inner.split('')) {
    const next = new Set<bigint>();
    for (const set of sets) {
      let after = token === '*' ? set : step(set, token);
      while (!next.has(after)) {
        next.add(after);
        left -= cost;
        if (left < 0) return false;
        if (token === '*') after = step(after, '?');
      }
    }
    if (next.has(0n)) return false;
    left -= cost * (token === '*' ? next.size * next.size : 0);
    if (left < 0) return false;
    sets = token === '*' ? leastOf([...next]) : [...next];
  }
  return sets.every(accepts);
}

function leastOf(sets: readonly bigint[]): bigint[] {
  return sets.filter((set) => !sets.some((other) => other !== set && (other & set) === other));
}

interface Automaton {
  readonly start: bigint;
  /** The set after one more character; `?` is one that the pattern does not name. */
  readonly step: (set: bigint, character: string) => bigint;
  readonly accepts: (set: bigint) => boolean;
}

function automatonOf(pattern: string): Automaton {
  const places = new Map<string, bigint>();
  pattern.split('').forEach((token, place) => {
    places.set(token, (places.get(token) ?? 0n) | (1n << BigInt(place)));
  });
  const stars = places.get('*') ?? 0n;
  const anyOne = places.get('?') ?? 0n;
  const withSkipped = (set: bigint): bigint => set | ((set & stars) << 1n);
  const end = BigInt(pattern.length);
  return {
    start: withSkipped(1n),
    step(set, character) {
      const taking = anyOne | (character === '?' ? 0n : (places.get(character) ?? 0n));
      return withSkipped(((set & taking) << 1n) | (set & stars));
    },
    accepts: (set) => ((set >> end) & 1n) === 1n,
  };
}
