import { type MapValue, type StringValue, type Value, isKnown } from './value.ts';

/** A key that one object has twice. */
export interface RepeatedKey {
  readonly first: StringValue;
  readonly again: StringValue;
}

/** Every key below a value that its object had before, in all branches. */
export function repeatedKeys(value: Value): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const open: Value[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'map') {
      collect(next, found);
      for (const entry of next.entries) open.push(entry.value);
    } else if (next.kind === 'list') for (const item of next.items) open.push(item);
    else if (next.kind === 'choice')
      for (const option of next.options) if (option.value !== undefined) open.push(option.value);
  }
  return found;
}

function collect(map: MapValue, found: RepeatedKey[]): void {
  const earlier = new Map<string, StringValue>();
  for (const { key } of map.entries) {
    const first = earlier.get(key.text);
    if (first === undefined) earlier.set(key.text, key);
    else if (isKnown(key) && isWrittenAsKey(key)) found.push({ first, again: key });
  }
}

/** A block of Terraform may become a key that is no key in its text, and may be there twice. */
function isWrittenAsKey({ span }: StringValue): boolean {
  return /^\s*[:=]/.test(span.source.text.slice(span.end, span.end + 20));
}
