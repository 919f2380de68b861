import { type MapEntry, type MapValue, type StringValue, type Value, entryOf } from '../../model/value.ts';
import { argumentsOf } from './intrinsic.ts';
import { entriesOf } from './template.ts';
import { textOf } from './text.ts';

/** How many values loops may make in all. One that would make more is left as it is written, and read once. */
const maxMade = 100_000;

/**
 * The template with every `Fn::ForEach` over names that are written in it as what it makes: in sections, resources and
 * properties alike. All stands where the loop is written. Loops over what only a deployment knows are left as they are.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 */
export function expandLoops(tree: Value): Value {
  const { source, start, end } = tree.span;
  if (!source.text.slice(start, end).includes('ForEach')) return tree;
  return expanded(tree, { mappings: section(tree, 'Mappings'), left: { values: maxMade }, bound: new Map() });
}

interface Loops {
  readonly mappings: Value | undefined;
  readonly left: { values: number };
  /** What the variables of the loops around stand for. */
  readonly bound: ReadonlyMap<string, string>;
}

function section(tree: Value, name: string): Value | undefined {
  return tree.kind === 'map' ? entryOf(tree, name)?.value : undefined;
}

function expanded(value: Value, loops: Loops): Value {
  if (loops.bound.size > 0) loops.left.values -= 1;
  switch (value.kind) {
    case 'string':
      return substituted(value, loops);
    case 'list':
      return { ...value, items: value.items.map((item) => expanded(item, loops)) };
    case 'map':
      return (
        variableIn(value, loops) ?? {
          ...value,
          entries: value.entries.flatMap((entry) => entriesFrom(entry, loops)),
        }
      );
    default:
      return value;
  }
}

/** `{Ref: X}` of a loop's variable. */
function variableIn({ entries }: MapValue, { bound }: Loops): StringValue | undefined {
  const [only, ...others] = entries;
  if (only?.key.text !== 'Ref' || only.value.kind !== 'string' || others.length > 0) return undefined;
  const text = bound.get(only.value.text);
  return text === undefined ? undefined : { ...only.value, text };
}

function entriesFrom({ key, value }: MapEntry, loops: Loops): readonly MapEntry[] {
  const made = key.text.startsWith('Fn::ForEach::') ? loopOf(value, loops) : undefined;
  return made ?? [{ key: substituted(key, loops), value: expanded(value, loops) }];
}

/** What a loop makes; undefined where that cannot be told, or would be too much. */
function loopOf(value: Value, loops: Loops): readonly MapEntry[] | undefined {
  const [variable, collection, body] = argumentsOf(value, 3) ?? [];
  if (variable?.kind !== 'string' || collection === undefined || body?.kind !== 'map') return undefined;
  if (loops.left.values < 0) return undefined;
  const names = namesIn(collection, loops);
  if (names === undefined) return undefined;
  const made: MapEntry[] = [];
  for (const name of names) {
    const inner = { ...loops, bound: new Map(loops.bound).set(variable.text, name) };
    for (const entry of body.entries) made.push(...entriesFrom(entry, inner));
    if (loops.left.values < 0) return undefined;
  }
  return made;
}

/** The names a loop goes through, each once: texts, and lists of a mapping. */
function namesIn(collection: Value, loops: Loops): readonly string[] | undefined {
  const names: string[] = [];
  for (const item of collection.kind === 'list' ? collection.items : [collection]) {
    const value = expanded(item, loops);
    const found = value.kind === 'map' ? mapped(value, loops) : value;
    for (const each of found?.kind === 'list' ? found.items : [found]) {
      const text = each && textOf(each)?.text;
      if (text === undefined) return undefined;
      names.push(text);
    }
  }
  return [...new Set(names)];
}

function mapped({ entries }: MapValue, { mappings }: Loops): Value | undefined {
  const [only] = entries;
  const keys = only?.key.text === 'Fn::FindInMap' ? argumentsOf(only.value, 3) : undefined;
  return keys?.reduce<Value | undefined>((found, key) => {
    const text = textOf(key)?.text;
    return text === undefined ? undefined : entriesOf(found).get(text);
  }, mappings);
}

/** `${X}` stands for the name itself, `&{X}` for its letters and digits. */
function substituted(string: StringValue, { bound }: Loops): StringValue {
  if (bound.size === 0 || !string.text.includes('{')) return string;
  const text = string.text.replaceAll(/([$&])\{([A-Za-z0-9]+)\}/g, (written, sign: string, name: string) => {
    const value = bound.get(name);
    if (value === undefined) return written;
    return sign === '$' ? value : value.replaceAll(/[^A-Za-z0-9]/g, '');
  });
  return text === string.text ? string : { ...string, text };
}
