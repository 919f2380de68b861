import type { StringValue } from '../model/value.ts';
import { mark, meaningsOf, writtenWith } from './written-in-mirror.ts';

/** What the canonical text's placeholders mean in a mirror. */
export interface Renaming {
  /** The names the mirror has for them, as keys (written-in-mirror.ts). */
  readonly names: ReadonlyMap<string, string>;
  /** The values they have for example, which a mirror may have filled in. */
  readonly examples: ReadonlyMap<string, string>;
}

/** One string of a list, with what it is an entry of. */
export interface Entry<Part> {
  readonly part: Part;
  readonly value: StringValue;
  /** What has to be equal besides the string: the type of a principal. */
  readonly type: string;
}

/** How two lists differ as sets. */
export interface EntryChanges<Part> {
  readonly missing: readonly Part[];
  readonly extra: readonly Part[];
  /** One of each, the most alike together: what was written wrongly rather than left out. */
  readonly changed: readonly { readonly expected: Part; readonly found: Part }[];
}

/** How the strings of a list read. */
export interface Reading {
  readonly foldCase: boolean;
  /** The one way to write what has several. */
  plain(this: void, key: string): string;
}

/** Compares two lists as sets of meanings: order and repetition do not count. */
export function compareEntries<Part>(
  canonical: readonly Entry<Part>[],
  mirror: readonly Entry<Part>[],
  { names, examples }: Renaming,
  { foldCase, plain }: Reading,
): EntryChanges<Part> {
  const unmatched = new Map<string, Entry<Part>[]>();
  for (const entry of mirror)
    for (const meaning of meaningsOf(entry.value, foldCase)) {
      const key = `${entry.type} ${plain(meaning)}`;
      const same = unmatched.get(key);
      if (same === undefined) unmatched.set(key, [entry]);
      else same.push(entry);
    }
  const matched = new Set<Entry<Part>>();
  const missing = new Map<string, Entry<Part>>();
  for (const entry of canonical) {
    const keyWith = (renaming: ReadonlyMap<string, string>) =>
      `${entry.type} ${plain(writtenWith(entry.value, foldCase, ({ name }) => renaming.get(name) ?? unnamed(name)))}`;
    const named = keyWith(names);
    const same =
      unmatched.get(named) ?? (examples.size > 0 ? unmatched.get(keyWith(examples)) : undefined) ?? [];
    for (const one of same) matched.add(one);
    if (same.length === 0) missing.set(named, entry);
  }
  const extra = new Map<string, Entry<Part>>();
  for (const entry of mirror)
    if (!matched.has(entry)) extra.set(`${entry.type} ${meaningsOf(entry.value, foldCase)[0] ?? ''}`, entry);
  return paired([...missing.values()], [...extra.values()]);
}

/** Equals nothing a mirror can hold. */
function unnamed(name: string): string {
  return `${mark}${mark}${name}${mark}`;
}

function paired<Part>(missing: readonly Entry<Part>[], extra: readonly Entry<Part>[]): EntryChanges<Part> {
  const rows =
    missing.length * extra.length > maxPairs
      ? []
      : missing.flatMap((expected) =>
          extra.map((found) => ({ expected, found, likeness: likeness(expected, found) })),
        );
  rows.sort((a, b) => b.likeness - a.likeness);
  const used = new Set<Entry<Part>>();
  const changed: { readonly expected: Part; readonly found: Part }[] = [];
  for (const { expected, found } of rows) {
    if (used.has(expected) || used.has(found)) continue;
    used.add(expected).add(found);
    changed.push({ expected: expected.part, found: found.part });
  }
  const left = (entries: readonly Entry<Part>[]) =>
    entries.filter((entry) => !used.has(entry)).map(({ part }) => part);
  return { missing: left(missing), extra: left(extra), changed };
}

/** Lists that differ in more than this are not the same list with slips in it. */
const maxPairs = 10_000;

/** How much of the two is the same from either end. */
function likeness({ type, value: { text: a } }: Entry<unknown>, other: Entry<unknown>): number {
  const b = other.value.text;
  const most = Math.min(a.length, b.length, 256);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return (start + end) / Math.max(a.length, b.length, 1) + (type === other.type ? 1 : 0);
}
