import type { Source, Span } from '../../src/core/model/source.ts';
import type { MapEntry, StringValue, Value } from '../../src/core/model/value.ts';

/** A text as if it had been read from a file. */
export function sourceOf(text: string, file = 'policy.json'): Source {
  return { file, text, bom: false };
}

/** What stands at a place. */
export function writtenAt({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}

/** A value as JavaScript sees it: of keys written twice the last one; numbers as numbers. */
export function plain(value: Value | undefined): unknown {
  switch (value?.kind) {
    case undefined:
      return undefined;
    case 'string':
      return value.text;
    case 'number':
    case 'boolean':
      return value.value;
    case 'null':
      return null;
    case 'list':
      return value.items.map(plain);
    case 'map':
      return Object.fromEntries(value.entries.map((entry) => [entry.key.text, plain(entry.value)]));
    case 'choice':
      return { choice: value.options.map((option) => plain(option.value)) };
    case 'unknown':
      return { unknown: value.expression };
  }
}

/** Every value of a tree, keys included, from the outside in. */
export function valuesIn(value: Value | undefined): readonly Value[] {
  if (value === undefined) return [];
  if (value.kind === 'list') return [value, ...value.items.flatMap(valuesIn)];
  if (value.kind === 'map')
    return [value, ...value.entries.flatMap((entry) => [entry.key, ...valuesIn(entry.value)])];
  return [value];
}

export function stringsIn(value: Value | undefined): readonly StringValue[] {
  return valuesIn(value).filter((found) => found.kind === 'string');
}

/** The value at a path of keys and indexes. */
export function at(value: Value | undefined, ...path: readonly (string | number)[]): Value | undefined {
  return path.reduce<Value | undefined>((found, step) => {
    if (found?.kind === 'list' && typeof step === 'number') return found.items[step];
    if (found?.kind === 'map') return found.entries.find((entry: MapEntry) => entry.key.text === step)?.value;
    return undefined;
  }, value);
}
