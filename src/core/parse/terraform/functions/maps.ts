import { type MapEntry, type MapValue, type Value, entryOf } from '../../../model/value.ts';
import type { FunctionCall, TerraformFunction } from '../terraform-function.ts';

/** Functions of maps and objects. */
export const mapFunctions: Readonly<Record<string, TerraformFunction>> = {
  keys: ([map], call) =>
    withMap(map, call, ({ entries }) => ({
      kind: 'list',
      items: entries.map(({ key }) => key),
      span: call.span,
    })),
  lookup: ([map, key, fallback], call) =>
    withMap(map, call, (known) => {
      if (key?.kind !== 'string' || key.holes.length > 0) return call.unknown();
      return entryOf(known, key.text)?.value ?? fallback ?? call.unknown();
    }),
  merge: (maps, call) => call.each(maps, (known) => merged(known, call)),
  tomap: ([map], call) => withMap(map, call, (known) => known),
  values: ([map], call) =>
    withMap(map, call, ({ entries }) => ({
      kind: 'list',
      items: entries.map(({ value }) => value),
      span: call.span,
    })),
};

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
