import { type Guard, type Literal, both, canCoexist } from '../../model/guard.ts';
import { type MapValue, type Value, entryOf } from '../../model/value.ts';
import { readIf } from './intrinsics/if.ts';
import { joinPointer } from './join-pointer.ts';

/** A value as written in the template, with where it stands and in which deployments it is there. */
export interface Located<T extends Value = Value> {
  readonly value: T;
  /** JSON Pointer. */
  readonly pointer: string;
  readonly when: Guard;
}

/** What following a path through the template finds. */
export interface Followed {
  readonly found: readonly Located[];
  /** Places on the way that an intrinsic function hides. */
  readonly hidden: readonly Located[];
  /** Places on the way where neither a map nor a list stands. */
  readonly wrong: readonly Located[];
}

/** What the conditions of a template say: the evaluator of its values knows. */
export interface Conditions {
  literal(condition: string, is: boolean): Literal;
}

/** Follows property names, and `*` through lists, into every branch of `Fn::If` on the way but not at its end. */
export function follow(from: Located, path: readonly string[], conditions: Conditions): Followed {
  let found: readonly Located[] = [from];
  const hidden: Located[] = [];
  const wrong: Located[] = [];
  for (const step of path)
    found = branchesOfAll(found, conditions).flatMap((at) => {
      const { value } = at;
      if (isIntrinsic(value)) hidden.push(at);
      else if (step === '*' && value.kind === 'list') return itemsOf(value, at);
      else if (step !== '*' && value.kind === 'map') return propertyOf(value, at, step, hidden);
      else wrong.push(at);
      return [];
    });
  return { found, hidden, wrong };
}

/** The branches of `Fn::If` that can be there, of each place. */
export function branchesOfAll(places: readonly Located[], conditions: Conditions): readonly Located[] {
  return places.flatMap((at) => branchesAt(at, conditions));
}

/** None for `AWS::NoValue`. A loop, so that no nesting is too deep. */
function branchesAt(from: Located, conditions: Conditions): readonly Located[] {
  const branches: Located[] = [];
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const choice = ifOf(at.value);
    if (choice === undefined) {
      if (!isNoValue(at.value)) branches.push(at);
      continue;
    }
    for (const is of [false, true]) {
      const literal = [conditions.literal(choice.condition, is)];
      if (!canCoexist(at.when, literal)) continue;
      open.push({
        value: is ? choice.value : choice.otherwise,
        pointer: `${at.pointer}/Fn::If/${is ? 1 : 2}`,
        when: both(at.when, literal),
      });
    }
  }
  return branches;
}

/** The map's only entry is an intrinsic function: it stands for some other value. */
export function isIntrinsic(value: Value): boolean {
  if (value.kind !== 'map' || value.entries.length !== 1) return false;
  const key = value.entries[0]?.key.text ?? '';
  return key === 'Ref' || key.startsWith('Fn::');
}

/** A property, or, where it is not written, the macros that may add it. */
function propertyOf(map: MapValue, at: Located, key: string, hidden: Located[]): readonly Located[] {
  const entry = entryOf(map, key);
  if (entry !== undefined) return [{ ...at, value: entry.value, pointer: joinPointer(at.pointer, key) }];
  for (const { key: macro, value } of map.entries)
    if (macro.text === 'Fn::Transform' || macro.text.startsWith('Fn::ForEach::'))
      hidden.push({ ...at, value, pointer: joinPointer(at.pointer, macro.text) });
  return [];
}

function itemsOf(list: Extract<Value, { kind: 'list' }>, at: Located): readonly Located[] {
  return list.items.map((value, index) => ({ ...at, value, pointer: `${at.pointer}/${index}` }));
}

function ifOf(value: Value): ReturnType<typeof readIf> {
  if (value.kind !== 'map' || value.entries.length !== 1) return undefined;
  const [entry] = value.entries;
  return entry?.key.text === 'Fn::If' ? readIf(entry.value) : undefined;
}

function isNoValue(value: Value): boolean {
  if (value.kind !== 'map' || value.entries.length !== 1) return false;
  const [entry] = value.entries;
  return entry?.key.text === 'Ref' && entry.value.kind === 'string' && entry.value.text === 'AWS::NoValue';
}
