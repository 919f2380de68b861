import { type Value, isKnown } from '../../../model/value.ts';
import { isUncertain, noSuchElement } from '../elements.ts';
import type { TerraformFunction } from '../terraform-function.ts';

/** Functions that give one of their arguments, or one item of a list, as it is. */
export const choosingFunctions: Readonly<Record<string, TerraformFunction>> = {
  can: ([value], call) => {
    const isOpen =
      value?.kind === 'string' ? !isKnown(value) : value?.kind === 'unknown' && !isMissing(value);
    if (value === undefined || isOpen || value.kind === 'choice') return call.unknown();
    const is = !isMissing(value);
    return { kind: 'boolean', value: is, text: String(is), span: call.span };
  },
  coalesce: (values, call) => {
    for (const value of values) {
      if (value.kind === 'null' || (value.kind === 'string' && value.text === '')) continue;
      return value.kind === 'string' && !isKnown(value) && isOneHole(value.text, value.holes)
        ? call.unknown()
        : value;
    }
    return call.unknown();
  },
  coalescelist: (lists, call) => {
    const first = lists.find(
      (list) => list.kind !== 'null' && (list.kind !== 'list' || list.items.length > 0),
    );
    const isOpen = first?.kind === 'list' && first.items.every(isUncertain) && lists.at(-1) !== first;
    return first === undefined || isOpen ? call.unknown() : first;
  },
  contains: (args, call) =>
    call.each(args, ([list, searched]) => {
      if (list?.kind !== 'list' || searched?.kind !== 'string' || !isKnown(searched)) return call.unknown();
      const value = list.items.some(
        (item) => item.kind === 'string' && isKnown(item) && item.text === searched.text,
      );
      const isDecided = value || list.items.every((item) => item.kind === 'string' && isKnown(item));
      return isDecided ? { kind: 'boolean', value, text: String(value), span: call.span } : call.unknown();
    }),
  element: (args, call) =>
    call.each(args, ([list, index]) => {
      if (list?.kind !== 'list' || index?.kind !== 'number' || list.items.some(isUncertain))
        return call.unknown();
      return list.items[index.value % list.items.length] ?? call.unknown();
    }),
  nonsensitive: ([value], call) => value ?? call.unknown(),
  one: (args, call) =>
    call.each(args, ([list]) => {
      if (list?.kind !== 'list' || list.items.length > 1 || list.items.some(isUncertain))
        return call.unknown();
      return list.items[0] ?? { kind: 'null', span: call.span };
    }),
  sensitive: ([value], call) => value ?? call.unknown(),
  try: (values, call) => values.find((value) => !isMissing(value)) ?? call.unknown(),
};

/** Whether it, or an item of it, is asked for by a name that is not there: then all of it is an error. */
function isMissing(value: Value): boolean {
  if (value.kind === 'list') return value.items.some(isMissing);
  return value.kind === 'unknown' && value.reason === noSuchElement;
}

/** A text that could turn out to be empty. */
function isOneHole(
  text: string,
  holes: readonly { readonly start: number; readonly end: number }[],
): boolean {
  return holes.reduce((length, { start, end }) => length + end - start, 0) === text.length;
}
