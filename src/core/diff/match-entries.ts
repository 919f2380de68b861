import type { Access } from './access.ts';
import type { Entry } from './entries.ts';

/** The same thing on both sides, or what is only on one. */
export interface Pair {
  readonly base: Entry | undefined;
  readonly head: Entry | undefined;
}

/** How much of their access two entries must share to be one under another name. */
const leastShared = 0.5;

/** More pairs than this are not all compared; then only equal access tells that something was renamed. */
const maxPairs = 10_000;

/**
 * Pairs what has the same id; then of what is left what has the same access, and what shares most of it. Where two are
 * equally alike, the one with the same pointer or role is taken.
 */
export function matchEntries(base: readonly Entry[], head: readonly Entry[]): readonly Pair[] {
  const byId = new Map(base.map((entry) => [entry.id, entry]));
  const pairs: Pair[] = [];
  const newInHead: Entry[] = [];
  for (const entry of head) {
    const before = byId.get(entry.id);
    if (before === undefined || before.kind !== entry.kind) newInHead.push(entry);
    else {
      pairs.push({ base: before, head: entry });
      byId.delete(entry.id);
    }
  }
  const left = { base: new Set(byId.values()), head: new Set(newInHead) };
  for (const { from, to } of alike([...left.base], newInHead)) {
    if (!left.base.has(from) || !left.head.has(to)) continue;
    left.base.delete(from);
    left.head.delete(to);
    pairs.push({ base: from, head: to });
  }
  return [
    ...pairs,
    ...[...left.base].map((entry) => ({ base: entry, head: undefined })),
    ...[...left.head].map((entry) => ({ base: undefined, head: entry })),
  ];
}

interface Likeness {
  readonly from: Entry;
  readonly to: Entry;
  readonly shared: number;
  readonly hints: number;
}

/** Pairs that may be one thing, the most alike first. */
function alike(base: readonly Entry[], head: readonly Entry[]): readonly Likeness[] {
  if (base.length === 0 || head.length === 0) return [];
  const isMany = base.length * head.length > maxPairs;
  const traits = new Map([...base, ...head].map((entry) => [entry, traitsOf(entry.access())]));
  const found = isMany ? equalPairs(base, head, traits) : allPairs(base, head);
  return found
    .map(([from, to]) => ({
      from,
      to,
      shared: sharedPart(traits.get(from) ?? new Set(), traits.get(to) ?? new Set()),
      hints: from.hints.filter((hint) => to.hints.includes(hint)).length,
    }))
    .filter(({ from, to, shared }) => from.kind === to.kind && shared >= leastShared)
    .sort((a, b) => b.shared - a.shared || b.hints - a.hints || (a.to.id < b.to.id ? -1 : 1));
}

function allPairs(base: readonly Entry[], head: readonly Entry[]): readonly (readonly [Entry, Entry])[] {
  return base.flatMap((from) => head.map((to) => [from, to] as const));
}

function equalPairs(
  base: readonly Entry[],
  head: readonly Entry[],
  traits: ReadonlyMap<Entry, ReadonlySet<string>>,
): readonly (readonly [Entry, Entry])[] {
  const keyOf = (entry: Entry) => JSON.stringify([entry.kind, ...[...(traits.get(entry) ?? [])].sort()]);
  const waiting = new Map<string, Entry[]>();
  for (const entry of base) {
    const key = keyOf(entry);
    const others = waiting.get(key);
    if (others === undefined) waiting.set(key, [entry]);
    else others.push(entry);
  }
  return head.flatMap((to) => {
    const from = waiting.get(keyOf(to))?.shift();
    return from === undefined ? [] : [[from, to] as const];
  });
}

/** What an access consists of, for telling how alike two are. */
function traitsOf({ patterns, actions, trust, managed }: Access): ReadonlySet<string> {
  const rows = new Set([...actions.values()].flatMap((action) => action.rows.map(({ key }) => key)));
  return new Set([
    ...[...patterns.keys()].map((key) => `pattern ${key}`),
    ...(patterns.size > 0 ? [] : [...actions.keys()]),
    ...[...rows].map((key) => `row ${key}`),
    ...trust.map(({ key }) => `trust ${key}`),
    ...[...managed].map((arn) => `managed ${arn}`),
  ]);
}

/** Of everything that either has, the part that both have. */
function sharedPart(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((trait) => b.has(trait)).length;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
