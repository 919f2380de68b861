import type { Effort } from './effort.ts';
import { containsSymbolic } from './symbolic.ts';

/** A pattern of a list, with what it belongs to. */
export interface Listed<Item> {
  readonly pattern: string;
  readonly item: Item;
}

/**
 * Finds the patterns that another pattern of the list contains, if `mayCover` allows the pair; `mayCover` must be
 * transitive. Gives each covered item with one that covers it; of items that cover each other the first stays. What
 * contains a pattern is sorted before it, and dropped once no later pattern can begin like it: near linear, where all
 * pairs would be quadratic.
 */
export function findCovered<Item>(
  list: readonly Listed<Item>[],
  mayCover: (outer: Item, inner: Item) => boolean,
  effort: Effort,
): ReadonlyMap<Item, Item> {
  const found = new Map<Item, Item>();
  const open: Candidate<Item>[] = [];
  const covers = (outer: Candidate<Item>, inner: Candidate<Item>): boolean =>
    containsSymbolic(outer.text, inner.text, effort) && mayCover(outer.item, inner.item);

  for (const twins of groupTwins(list)) {
    if (effort.isUsedUp()) break;
    while (open.length > 0 && !twins[0].start.startsWith(open.at(-1)?.start ?? '')) open.pop();
    const coverOf = (inner: Candidate<Item>): Candidate<Item> | undefined =>
      open.find((outer) => covers(outer, inner)) ??
      twins.find(
        (twin) => twin !== inner && covers(twin, inner) && (twin.index < inner.index || !covers(inner, twin)),
      );
    const kept = twins.filter((inner) => {
      const outer = coverOf(inner);
      if (outer !== undefined) found.set(inner.item, outer.item);
      return outer === undefined;
    });
    // What has no wildcard contains only its twins.
    if (twins[0].start !== twins[0].text) open.push(...kept);
  }
  return found;
}

interface Candidate<Item> extends Shape {
  readonly item: Item;
  readonly index: number;
}

interface Shape {
  /** The pattern in its one canonical form. */
  readonly text: string;
  /** What every match begins with. */
  readonly start: string;
  readonly minLength: number;
  readonly literals: number;
  readonly stars: number;
}

type Twins<Item> = readonly [Candidate<Item>, ...Candidate<Item>[]];

/** Candidates in order, those of the same canonical text together. */
function groupTwins<Item>(list: readonly Listed<Item>[]): readonly Twins<Item>[] {
  const groups: [Candidate<Item>, ...Candidate<Item>[]][] = [];
  for (const candidate of list.map(toCandidate).sort(byGenerality)) {
    const last = groups.at(-1);
    if (last?.[0].text === candidate.text) last.push(candidate);
    else groups.push([candidate]);
  }
  return groups;
}

function toCandidate<Item>({ pattern, item }: Listed<Item>, index: number): Candidate<Item> {
  return { item, index, ...shapeOf(pattern) };
}

const shapes = new Map<string, Shape>();

/** Policies repeat each other's patterns, and made-up ones must not fill the memory. */
const maxShapes = 20_000;

function shapeOf(pattern: string): Shape {
  const known = shapes.get(pattern);
  if (known !== undefined) return known;
  const text = pattern.replace(/[*?]+/g, canonicalRun);
  const wildcard = text.search(/[*?]/);
  const stars = text.split('*').length - 1;
  const shape = {
    text,
    start: wildcard === -1 ? text : text.slice(0, wildcard),
    minLength: text.length - stars,
    literals: text.length - stars - (text.split('?').length - 1),
    stars,
  };
  if (shapes.size >= maxShapes) shapes.clear();
  if (pattern.length <= 2_048) shapes.set(pattern, shape);
  return shape;
}

/** `**` says no more than `*`, and `?*?` no more than `??*`. */
function canonicalRun(run: string): string {
  const least = run.replaceAll('*', '');
  return least.length < run.length ? `${least}*` : least;
}

/** What contains a pattern begins no longer, has no longer shortest match, no more literals in it, no fewer stars. */
function byGenerality(a: Candidate<unknown>, b: Candidate<unknown>): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  const order = a.minLength - b.minLength || a.literals - b.literals || b.stars - a.stars;
  if (order !== 0) return order;
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return a.index - b.index;
}
