import type { Span } from '../../../model/source.ts';
import { type NumberValue, type Value, isKnown } from '../../../model/value.ts';
import { isUncertain } from '../elements.ts';
import type { FunctionCall, TerraformFunction } from '../terraform-function.ts';
import { ofOneType, sorted } from './set-of.ts';

/** Functions of lists that need all of their items. */
export const setFunctions: Readonly<Record<string, TerraformFunction>> = {
  alltrue: (args, call) => withLists(args, call, ([items]) => allAre(true, items, call)),
  anytrue: (args, call) => withLists(args, call, ([items]) => allAre(false, items, call)),
  chunklist: ([list, size], call) =>
    withLists([list], call, ([items]) => {
      const length = size?.kind === 'number' ? size.value : 0;
      if (!Number.isInteger(length) || length < 1) return call.unknown();
      const starts = [...Array(Math.ceil(items.length / length)).keys()].map((index) => index * length);
      return listOf(
        starts.map((start) => listOf(items.slice(start, start + length), call.span)),
        call.span,
      );
    }),
  index: ([list, searched], call) =>
    withLists([list], call, ([items]) => {
      const keys = items.map(keyOf);
      const key = searched && keyOf(searched);
      const at = key === undefined || keys.includes(undefined) ? -1 : keys.indexOf(key);
      return at === -1 ? call.unknown() : numberOf(at, call.span);
    }),
  range: (args, call) => ranged(args, call),
  setintersection: (args, call) =>
    withLists(args, call, ([first, ...others]) =>
      chosen(first, others, call, (key, sets) => sets.every((set) => set.has(key))),
    ),
  setproduct: (args, call) => withLists(args, call, (lists) => productOf(lists, call)),
  setsubtract: (args, call) =>
    withLists(args, call, ([first, ...others]) =>
      chosen(first, others, call, (key, sets) => !sets.some((set) => set.has(key))),
    ),
  slice: ([list, start, end], call) =>
    withLists([list], call, ([items]) =>
      start?.kind === 'number' &&
      end?.kind === 'number' &&
      start.value >= 0 &&
      start.value <= end.value &&
      end.value <= items.length
        ? listOf(items.slice(start.value, end.value), call.span)
        : call.unknown(),
    ),
};

type Items = readonly Value[];

/** Calls `make` with the items of the lists, once for each combination of branches. */
function withLists(
  lists: readonly (Value | undefined)[],
  call: FunctionCall,
  make: (lists: readonly [Items, ...(readonly Items[])]) => Value,
): Value {
  return call.each(
    lists.map((list) => list ?? call.unknown()),
    (known) => {
      const items = known.flatMap((list) =>
        list.kind === 'list' && !list.items.some(isUncertain) ? [list.items] : [],
      );
      const [first, ...others] = items;
      const size = items.reduce((sum, list) => sum + list.length, 0);
      return first === undefined || items.length < lists.length || !call.spend(size)
        ? call.unknown()
        : make([first, ...others]);
    },
  );
}

/** The items of the first list that are wanted; an item of which not all is known could be any. */
function chosen(
  first: Items,
  others: readonly Items[],
  call: FunctionCall,
  isWanted: (key: string, others: readonly ReadonlySet<string>[]) => boolean,
): Value {
  const keys = first.map(keyOf);
  const sets = others.map((items) => new Set(items.map(keyOf)));
  const known = sets.flatMap((set) => (set.has(undefined) ? [] : [set as ReadonlySet<string>]));
  if (keys.includes(undefined) || known.length < sets.length) return call.unknown();
  const seen = new Set<string>();
  const items = first.filter((_, index) => {
    const key = keys[index];
    if (key === undefined || seen.has(key) || !isWanted(key, known)) return false;
    seen.add(key);
    return true;
  });
  return listOf(sorted(ofOneType(items)), call.span);
}

/** Every way to take one item of each list. */
function productOf(lists: readonly Items[], call: FunctionCall): Value {
  let rows: Items[] = [[]];
  for (const items of lists) {
    if (!call.spend(rows.length * items.length)) return call.unknown('there are too many combinations');
    rows = rows.flatMap((row) => items.map((item) => [...row, item]));
  }
  return listOf(
    rows.map((row) => listOf(row, call.span)),
    call.span,
  );
}

/** `range(limit)`, `range(start, limit)` and `range(start, limit, step)`. */
function ranged(args: readonly Value[], call: FunctionCall): Value {
  const numbers = args.flatMap((arg) => (arg.kind === 'number' ? [arg.value] : []));
  const [a = 0, b, c] = numbers;
  const [start, limit] = b === undefined ? [0, a] : [a, b];
  const step = c ?? (start <= limit ? 1 : -1);
  const count = step === 0 ? Number.NaN : Math.max(0, Math.ceil((limit - start) / step));
  if (numbers.length < args.length || !Number.isFinite(count) || !call.spend(count)) return call.unknown();
  return listOf(
    [...Array(count).keys()].map((index) => numberOf(start + index * step, call.span)),
    call.span,
  );
}

/** Whether all items are true, or, for `isAll` false, any is. */
function allAre(isAll: boolean, items: Items, call: FunctionCall): Value {
  const values = items.map((item) => (item.kind === 'boolean' ? item.value : undefined));
  if (values.includes(!isAll)) return booleanOf(!isAll, call.span);
  return values.includes(undefined) ? call.unknown() : booleanOf(isAll, call.span);
}

/** The same for values that are the same; undefined where not all of it is known. */
function keyOf(value: Value): string | undefined {
  if (value.kind === 'string') return isKnown(value) ? `"${value.text}` : undefined;
  return value.kind === 'number' || value.kind === 'boolean' ? value.text : undefined;
}

function listOf(items: Items, span: Span): Value {
  return { kind: 'list', items, span };
}

function numberOf(value: number, span: Span): NumberValue {
  return { kind: 'number', value, text: String(value), span };
}

function booleanOf(value: boolean, span: Span): Value {
  return { kind: 'boolean', value, text: String(value), span };
}
