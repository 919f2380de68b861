import type { ListValue, Value } from '../model/value.ts';

/** Every list of a value that is written in it: itself, those of its branches, those inside of lists. */
export function listsIn(value: Value | undefined): readonly ListValue[] {
  if (value?.kind === 'list') return [value, ...value.items.flatMap((item) => listsIn(item))];
  if (value?.kind === 'choice') return value.options.flatMap((option) => listsIn(option.value));
  return [];
}
