import type { Guard } from './guard.ts';
import type { ListValue, MapEntry, MapValue, StringValue, Value } from './value.ts';

/** More ways of writing one object are not told apart: a template does not have them, a hostile one may. */
const maxVariants = 64;

/**
 * Values without choices that together show every branch of a value at least once. A list of choices is one list of all
 * that may be in it; an entry whose value is a choice gives one object a branch; an absent branch gives none. Which
 * branches hold together is not looked at, so only what is wrong in one place by itself may be judged from these.
 */
export function branchFree(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'choice':
      return value.options.flatMap((option) => (option.value === undefined ? [] : branchFree(option.value)));
    case 'list':
      return [branchFreeList(value)];
    case 'map':
      return branchFreeMaps(value);
    default:
      return [value];
  }
}

function branchFreeList(list: ListValue): ListValue {
  const items = list.items.flatMap((item) => branchFree(item));
  return items.length === list.items.length && items.every((item, index) => item === list.items[index])
    ? list
    : { ...list, items };
}

function branchFreeMaps(map: MapValue): readonly MapValue[] {
  const variants = map.entries.map((entry) => branchFree(entry.value));
  if (variants.every((values, index) => values.length === 1 && values[0] === map.entries[index]?.value))
    return [map];
  const base = map.entries.flatMap((entry, index): MapEntry[] => {
    const [first] = variants[index] ?? [];
    return first === undefined ? [] : [{ key: entry.key, value: first }];
  });
  const others = map.entries.flatMap((entry, index) =>
    (variants[index] ?? [])
      .slice(1)
      .map((value): readonly MapEntry[] =>
        base.map((one) => (one.key === entry.key ? { key: entry.key, value } : one)),
      ),
  );
  return [base, ...others.slice(0, maxVariants - 1)].map((entries) => ({ ...map, entries }));
}

/** The guards under which an entry is there, for each key below a value whose entry has a branch in which nothing is. */
export function optionalKeys(value: Value): ReadonlyMap<StringValue, readonly Guard[]> {
  const found = new Map<StringValue, readonly Guard[]>();
  const open: Value[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'list') for (const item of next.items) open.push(item);
    if (next.kind === 'choice')
      for (const option of next.options) if (option.value !== undefined) open.push(option.value);
    if (next.kind === 'map')
      for (const { key, value: inner } of next.entries) {
        open.push(inner);
        if (inner.kind !== 'choice' || inner.options.every((option) => option.value !== undefined)) continue;
        found.set(
          key,
          inner.options.flatMap((option) => (option.value === undefined ? [] : [option.when])),
        );
      }
  }
  return found;
}
