import type { Hole, StringValue } from '../model/value.ts';
import { hasWildcard } from './action-pattern.ts';
import type { Effort } from './effort.ts';
import { contains } from './pattern.ts';

/**
 * Writes a string so that patterns with holes can be compared: what a deployment or a request fills in, a hole or a
 * policy variable such as `${aws:username}`, becomes one private character for each different one. Equal holes then
 * are equal texts, and only `*` reaches over one. Holes that a Terraform iteration binds differ from place to place.
 */
export type ToSymbolic = (value: StringValue, options: { place: number; foldCase: boolean }) => string;

/** A writer for strings that are to be compared with each other. */
export function createToSymbolic(): ToSymbolic {
  const symbols = new Map<string, string>();
  const symbolOf = (name: string): string => {
    const known = symbols.get(name);
    if (known !== undefined) return known;
    const made = String.fromCodePoint(Math.min(firstSymbol + symbols.size, lastSymbol));
    symbols.set(name, made);
    return made;
  };
  return (value, { place, foldCase }) => {
    const { text } = value;
    const fold = (part: string): string => (foldCase ? part.toLowerCase() : part);
    if (value.holes.length === 0 && !text.includes('${')) return fold(text);
    let written = '';
    let last = 0;
    for (const hole of openingsOf(value)) {
      const name = isBoundByIteration(hole) ? `${place} ${hole.name}` : hole.name;
      written += fold(text.slice(last, hole.start)) + symbolOf(name);
      last = hole.end;
    }
    return written + fold(text.slice(last));
  };
}

/**
 * Whether one symbolic pattern contains another; no once the effort is used up. A symbol may stand for nothing or for
 * much, so `?` reaches over none.
 */
export function containsSymbolic(outer: string, inner: string, effort: Effort): boolean {
  if (outer === inner) return effort.spend(outer.length + 1);
  if (!effort.spend(costOf(outer, inner))) return false;
  if (!hasWildcard(outer) || (outer.includes('?') && hasSymbol(inner))) return false;
  return contains(outer, inner);
}

/** A high estimate of the steps a comparison takes: each `*` of `inner` multiplies the ways to go through `outer`'s `?`. */
function costOf(outer: string, inner: string): number {
  const ways = outer.includes('?') ? outer.length ** Math.min(inner.split('*').length - 1, 3) : 0;
  return outer.length + inner.length + (outer.length / 64 + ways) * inner.length;
}

function hasSymbol(text: string): boolean {
  return /[\u{f0000}-\u{10ffff}]/u.test(text);
}

/** The supplementary private use planes: no policy holds them, since IAM takes nothing past U+00FF. */
const firstSymbol = 0xf0000;
const lastSymbol = 0x10ffff;

/** `each.value`, `statement.value.arn`: what it stands for depends on the block it is in. */
function isBoundByIteration({ name }: Hole): boolean {
  return /\b(?!var\b|local\b|data\b|module\b)\w+\.(value|key)\b/.test(name) || name.includes('count.index');
}

/** What a deployment fills in and what a request does, in order. */
function openingsOf({ text, holes }: StringValue): readonly Hole[] {
  const variables = variablesOf(text);
  if (variables.length === 0 || holes.length === 0) return holes.length === 0 ? variables : holes;
  let next = 0;
  // Terraform writes its own holes as IAM writes variables.
  const own = variables.filter(({ start, end }) => {
    while ((holes[next]?.end ?? Infinity) <= start) next += 1;
    return (holes[next]?.start ?? Infinity) >= end;
  });
  return own.length === 0 ? holes : [...holes, ...own].sort((a, b) => a.start - b.start);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html */
function variablesOf(text: string): readonly Hole[] {
  const variables: Hole[] = [];
  for (let start = text.indexOf('${'); start !== -1;) {
    const end = text.indexOf('}', start) + 1;
    if (end === 0) break;
    variables.push({ start, end, name: text.slice(start, end) });
    start = text.indexOf('${', end);
  }
  return variables;
}
