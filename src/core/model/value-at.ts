import { type MapEntry, type Value, entryOf, isKnown } from './value.ts';

/** What lies at the end of a JSON Pointer. */
export interface ValueAt {
  readonly value: Value;
  /** The entry it is the value of; undefined for the whole and for an item of a list. */
  readonly entry: MapEntry | undefined;
  /** The keys on the way, without positions in lists. */
  readonly keys: readonly string[];
}

/**
 * Follows a JSON Pointer (RFC 6901) through a value without choices. Undefined where it leads through or to something that
 * a template hides, or nowhere: nothing can be said of that.
 */
export function valueAt(root: Value, pointer: string): ValueAt | undefined {
  let value: Value | undefined = root;
  let entry: MapEntry | undefined;
  const keys: string[] = [];
  for (const part of pointer === '' ? [] : pointer.slice(1).split('/')) {
    const key: string = part.replaceAll('~1', '/').replaceAll('~0', '~');
    if (value.kind === 'map') {
      entry = entryOf(value, key);
      value = entry?.value;
      keys.push(key);
    } else {
      entry = undefined;
      value = value.kind === 'list' ? value.items[Number(key)] : undefined;
    }
    if (value === undefined) return undefined;
  }
  const isHidden = value.kind === 'unknown' || (value.kind === 'string' && !isKnown(value));
  return isHidden ? undefined : { value, entry, keys };
}
