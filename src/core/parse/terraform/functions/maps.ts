import {
  type ListValue,
  type MapEntry,
  type MapValue,
  type Value,
  entryOf,
  isKnown,
} from '../../../model/value.ts';
import { byKey, isUncertain } from '../elements.ts';
import { ofOneType } from './set-of.ts';
import type { FunctionCall, TerraformFunction } from '../terraform-function.ts';

/** Functions of maps and objects. */
export const mapFunctions: Readonly<Record<string, TerraformFunction>> = {
  keys: ([map], call) =>
    withMap(map, call, ({ entries }) => ({
      kind: 'list',
      items: byKey(entries).map(({ key }) => key),
      span: call.span,
    })),
  lookup: ([map, key, fallback], call) =>
    withMap(map, call, (known) =>
      call.each([key ?? call.unknown()], ([name]) => {
        if (name?.kind !== 'string' || name.holes.length > 0) return call.unknown();
        return entryOf(known, name.text)?.value ?? fallback ?? call.unknown();
      }),
    ),
  merge: (maps, call) => call.each(maps, (known) => merged(known, call)),
  tomap: ([map], call) =>
    withMap(map, call, (known) => {
      const values = ofOneType(known.entries.map(({ value }) => value));
      const entries = known.entries.map((entry, index) => ({
        ...entry,
        value: values[index] ?? entry.value,
      }));
      return { ...known, entries };
    }),
  transpose: ([map], call) => withMap(map, call, (known) => transposed(known, call)),
  values: ([map], call) =>
    withMap(map, call, ({ entries }) => ({
      kind: 'list',
      items: byKey(entries).map(({ value }) => value),
      span: call.span,
    })),
  zipmap: (args, call) => call.each(args, ([keys, values]) => zipped(keys, values, call)),
};

function zipped(keys: Value | undefined, values: Value | undefined, call: FunctionCall): Value {
  if (keys?.kind !== 'list' || values?.kind !== 'list' || keys.items.length !== values.items.length)
    return call.unknown();
  const entries = keys.items.flatMap((key, index): readonly MapEntry[] => {
    const value = values.items[index];
    return key.kind === 'string' && value !== undefined && !isUncertain(value) ? [{ key, value }] : [];
  });
  return entries.length === keys.items.length && call.spend(entries.length)
    ? { kind: 'map', entries: lastOfEach(entries), span: call.span }
    : call.unknown();
}

/** A key given twice has the later value. */
function lastOfEach(entries: readonly MapEntry[]): readonly MapEntry[] {
  return [...new Map(entries.map((entry) => [entry.key.text, entry])).values()];
}

/** Lists of strings by key as the keys by string. */
function transposed({ entries }: MapValue, call: FunctionCall): Value {
  const found = new Map<string, MapEntry & { readonly value: ListValue }>();
  for (const { key, value } of byKey(entries)) {
    if (value.kind !== 'list' || !call.spend(value.items.length)) return call.unknown();
    for (const item of value.items) {
      if (item.kind !== 'string' || !isKnown(item)) return call.unknown();
      const items = [...(found.get(item.text)?.value.items ?? []), key];
      found.set(item.text, { key: item, value: { kind: 'list', items, span: value.span } });
    }
  }
  return { kind: 'map', entries: [...found.values()], span: call.span };
}

function withMap(map: Value | undefined, call: FunctionCall, make: (map: MapValue) => Value): Value {
  return call.each([map ?? call.unknown()], ([known]) => {
    const isComplete = known?.kind === 'map' && known.entries.every(({ key }) => key.holes.length === 0);
    return isComplete ? make(known) : call.unknown();
  });
}

/** Later maps win; a key keeps the place it was first given. */
function merged(maps: readonly Value[], call: FunctionCall): Value {
  const entries = new Map<string, MapEntry>();
  for (const map of maps) {
    if (map.kind === 'null') continue;
    if (map.kind !== 'map') return call.unknown();
    for (const entry of map.entries) entries.set(entry.key.text, entry);
  }
  return { kind: 'map', entries: [...entries.values()], span: call.span };
}
