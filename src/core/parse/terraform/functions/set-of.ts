import { type Value, isKnown } from '../../../model/value.ts';

/** The items of a set, each once: of one type, and in order as far as they are known. */
export function setOf(items: readonly Value[]): readonly Value[] {
  return sorted(withoutRepeated(ofOneType(items)));
}

/** The items of a list, set or map of which all have one type: numbers and truth values beside texts are texts. */
export function ofOneType(items: readonly Value[]): readonly Value[] {
  if (!items.some(({ kind }) => kind === 'string')) return items;
  return items.map((item) =>
    item.kind === 'number' || item.kind === 'boolean'
      ? { kind: 'string', text: item.text, holes: [], span: item.span }
      : item,
  );
}

/** By code units, as far as all items are known. */
export function sorted(items: readonly Value[]): readonly Value[] {
  const texts = items.flatMap((item) => (item.kind === 'string' && isKnown(item) ? [item] : []));
  if (texts.length < items.length) return items;
  return texts.toSorted((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));
}

/** Each known text once. */
export function withoutRepeated(items: readonly Value[]): readonly Value[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    if (item.kind !== 'string' || !isKnown(item)) return true;
    const isNew = !seen.has(item.text);
    seen.add(item.text);
    return isNew;
  });
}
