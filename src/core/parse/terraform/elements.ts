import type { MapEntry, Value } from '../../model/value.ts';

/** One element of what a `for`, `for_each` or `dynamic` goes through. */
export interface Element {
  /** The index in a list, the key in a map. */
  readonly key: Value;
  readonly value: Value;
}

/** The elements of a list or map; undefined where it, or which of its elements are there, is not known. */
export function elementsOf(value: Value): readonly Element[] | undefined {
  if (value.kind === 'map')
    return value.entries.some((entry) => entry.key.holes.length > 0 || isUncertain(entry.value))
      ? undefined
      : byKey(value.entries);
  if (value.kind !== 'list' || value.items.some(isUncertain)) return undefined;
  return value.items.map((item, index) => ({
    key: { kind: 'number', value: index, text: String(index), span: item.span },
    value: item,
  }));
}

/** The entries in the order in which Terraform goes through a map: that of the keys. The last of a key is it. */
export function byKey(entries: readonly MapEntry[]): readonly MapEntry[] {
  const last = [...new Map(entries.map((entry) => [entry.key.text, entry])).values()];
  return last.toSorted(({ key: { text: a } }, { key: { text: b } }) => (a < b ? -1 : Number(a > b)));
}

/** The reason of what is asked for by a name that is not there: `try` goes on to its next argument. */
export const noSuchElement = 'there is no such element';

/** Whether there may be no item at all, or more than one, where this stands in a list. */
export function isUncertain(item: Value): boolean {
  if (item.kind === 'choice')
    return item.options.some((option) => option.value === undefined || isUncertain(option.value));
  return item.kind === 'unknown' || isRepeated(item);
}

/** Whether it stands for each of any number of items: made of an element of a list that is hidden. */
export function isRepeated(item: Value): boolean {
  if (item.kind === 'list') return item.items.some(isRepeated);
  return item.kind === 'string' && item.holes.some(({ list }) => list !== undefined);
}
