import { type Value, isKnown } from '../../../model/value.ts';
import { choiceOf } from '../../cloudformation/branches.ts';
import { byKey, isUncertain } from '../elements.ts';
import { ofOneType, setOf, sorted, withoutRepeated } from './set-of.ts';
import type { FunctionCall, TerraformFunction } from '../terraform-function.ts';

/**
 * Functions of lists and sets. A list that is there in some deployments only gives items that are: so every item is
 * there once, with the deployments it is for.
 */
export const listFunctions: Readonly<Record<string, TerraformFunction>> = {
  compact: ([list], call) => listOf(list, call, (items) => compacted(ofOneType(items))),
  concat: (lists, call) => {
    const items = lists.map((list) => itemsOf(list, call));
    return items.includes(undefined)
      ? call.unknown()
      : { kind: 'list', items: items.flatMap((each) => each ?? []), span: call.span };
  },
  distinct: ([list], call) => listOf(list, call, withoutRepeated),
  flatten: ([list], call) => listOf(list, call, (items) => flattened(items, call)),
  length: ([collection], call) =>
    call.each([collection ?? call.unknown()], ([value]) => {
      const count = value === undefined ? undefined : sizeOf(value);
      return count === undefined
        ? call.unknown()
        : { kind: 'number', value: count, text: String(count), span: call.span };
    }),
  reverse: ([list], call) => listOf(list, call, (items) => items.toReversed()),
  setunion: (lists, call) => listOf(listFunctions['concat']?.(lists, call), call, setOf),
  sort: ([list], call) => listOf(list, call, sorted),
  tolist: ([list], call) => listOf(list, call, ofOneType),
  toset: ([list], call) => listOf(list, call, setOf),
};

/** The items of a list that `make` keeps; a list of which nothing is known stays unknown. */
function listOf(
  list: Value | undefined,
  call: FunctionCall,
  make: (items: readonly Value[]) => readonly Value[],
): Value {
  const items = list === undefined || list.kind === 'unknown' ? undefined : itemsOf(list, call);
  if (items !== undefined) return { kind: 'list', items: make(items), span: list?.span ?? call.span };
  return list?.kind === 'unknown' ? { ...list, ...call.unknown(list.reason) } : call.unknown();
}

/** The items of a list, those of each branch with its guard; an unknown list is one unknown item. */
function itemsOf(list: Value, call: FunctionCall): readonly Value[] | undefined {
  if (list.kind === 'list') return call.spend(list.items.length) ? list.items : undefined;
  if (list.kind === 'null') return [];
  if (list.kind === 'unknown') return [list];
  if (list.kind !== 'choice') return undefined;
  const { options } = list;
  const found: Value[] = [];
  for (const chosen of options) {
    const items = chosen.value === undefined ? [] : itemsOf(chosen.value, call);
    if (items === undefined || !call.spend(items.length * options.length)) return undefined;
    for (const item of items) {
      const branches = options.map(({ when }) => ({ when, value: when === chosen.when ? item : undefined }));
      const choice = choiceOf(branches, item.span);
      if (choice !== undefined) found.push(choice);
    }
  }
  return found;
}

/** Lists among the items, and in branches of items, opened. */
function flattened(items: readonly Value[], call: FunctionCall): readonly Value[] {
  return items.flatMap((item) => {
    const isList =
      item.kind === 'list' ||
      (item.kind === 'choice' && item.options.some(({ value }) => value?.kind === 'list'));
    const inner = isList ? itemsOf(item, call) : undefined;
    return inner === undefined ? [item] : flattened(inner, call);
  });
}

function compacted(items: readonly Value[]): readonly Value[] {
  return items.flatMap((item): readonly Value[] => {
    if (item.kind !== 'choice') return isBlank(item) ? [] : [item];
    const options = item.options.map((option) =>
      option.value !== undefined && isBlank(option.value) ? { ...option, value: undefined } : option,
    );
    return [{ ...item, options }];
  });
}

function isBlank(item: Value): boolean {
  return item.kind === 'null' || (item.kind === 'string' && item.text === '');
}

function sizeOf(value: Value): number | undefined {
  if (value.kind === 'string') return isKnown(value) ? Array.from(value.text).length : undefined;
  if (value.kind === 'list') return value.items.some(isUncertain) ? undefined : value.items.length;
  return value.kind === 'map' ? byKey(value.entries).length : undefined;
}
