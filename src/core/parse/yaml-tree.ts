import {
  type Alias,
  type CST,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
} from 'yaml';
import type { ParseProblem } from '../model/policy.ts';
import type { Source, Span } from '../model/source.ts';
import type { MapEntry, MapValue, StringValue, UnknownValue, Value } from '../model/value.ts';
import { type Parsed, maxDepth } from './parsed.ts';
import { type Tag, tagBefore } from './yaml-tag.ts';

/** How many values aliases may stand for in one file. A file of nested aliases would otherwise grow without end. */
const maxAliasedValues = 10_000;

/** Turns a composed YAML document into values; `tags` are the tag tokens of the text in source order. */
export function readYamlTree(
  source: Source,
  root: ParsedNode,
  tags: readonly CST.SourceToken[],
): Parsed & { readonly value: Value } {
  const tree: Tree = {
    source,
    tags,
    problems: [],
    anchors: new Map(),
    targets: new Map(),
    reading: new Set(),
    aliasDepth: 0,
    aliasedValues: 0,
  };
  return { value: valueOf(tree, root, 0), problems: tree.problems };
}

interface Tree {
  readonly source: Source;
  readonly tags: readonly CST.SourceToken[];
  readonly problems: ParseProblem[];
  /** Which node bears an anchor at the place that is being read: a name can be given again later. */
  readonly anchors: Map<string, Node>;
  /** What each alias stands for where it is written. */
  readonly targets: Map<Alias, Node | undefined>;
  /** The anchored nodes the place that is being read is part of. */
  readonly reading: Set<Node>;
  /** How many aliases were followed to get here. */
  aliasDepth: number;
  aliasedValues: number;
}

function valueOf(tree: Tree, node: Node, depth: number): Value {
  if (isAlias(node)) return followAlias(tree, node, depth);
  if (tree.aliasDepth > 0) tree.aliasedValues += 1;
  const tag = tagBefore(tree.tags, node);
  const inner = tag === undefined ? depth : depth + 1;
  if (inner >= maxDepth && !isScalar(node))
    return refuse(
      tree,
      node,
      `Lists and maps nest more than ${maxDepth} levels deep here, which no policy needs`,
    );
  const { anchor } = node;
  if (anchor !== undefined) {
    if (tree.aliasDepth === 0) tree.anchors.set(anchor, node);
    tree.reading.add(node);
  }
  const value = isMap(node)
    ? mapOf(tree, node, inner)
    : isSeq(node)
      ? listOf(tree, node, inner)
      : scalarOf(tree, node);
  if (anchor !== undefined) tree.reading.delete(node);
  return tag === undefined ? value : callOf(tree, tag, value);
}

function followAlias(tree: Tree, alias: Alias, depth: number): Value {
  if (tree.aliasDepth === 0) tree.targets.set(alias, tree.anchors.get(alias.source));
  const target = tree.targets.get(alias);
  if (target === undefined)
    return refuse(
      tree,
      alias,
      `The alias *${alias.source} has no anchor &${alias.source} before it; text that starts with * must be in quotes`,
    );
  if (tree.reading.has(target))
    return refuse(tree, alias, `The alias *${alias.source} stands for a value it is part of`);
  if (tree.aliasedValues > maxAliasedValues) {
    const wasTold = tree.aliasedValues === Infinity;
    tree.aliasedValues = Infinity;
    const message = `The aliases of this file stand for more than ${maxAliasedValues} values; the others are not followed`;
    return wasTold ? unknown(tree, alias, message) : refuse(tree, alias, message);
  }
  tree.aliasDepth += 1;
  const value = valueOf(tree, target, depth);
  tree.aliasDepth -= 1;
  return value;
}

function mapOf(tree: Tree, node: YAMLMap, depth: number): MapValue {
  const own: MapEntry[] = [];
  const merged: MapEntry[] = [];
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    if (isMergeKey(pair.key)) merged.push(...mergedEntries(tree, pair, depth));
    else own.push(...entryOf(tree, pair, depth));
  }
  const span = spanOf(tree, node);
  if (merged.length === 0) return { kind: 'map', entries: own, span };
  // What a map says itself goes before what is merged into it, and of several merged maps the first wins.
  const names = new Set(own.map((entry) => entry.key.text));
  const added = merged.filter(({ key }) => !names.has(key.text) && names.add(key.text));
  return { kind: 'map', entries: [...own, ...added], span };
}

function listOf(tree: Tree, node: YAMLSeq, depth: number): Value {
  const items = (node.items as (Node | Pair<Node, Node | null>)[]).map((item): Value => {
    if (!isPair(item)) return valueOf(tree, item, depth + 1);
    const span = placeOf(tree, item.key);
    return { kind: 'map', entries: entryOf(tree, item as Pair<Node, Node | null>, depth + 1), span };
  });
  return { kind: 'list', items, span: spanOf(tree, node) };
}

function entryOf(tree: Tree, pair: Pair<Node, Node | null>, depth: number): readonly MapEntry[] {
  const key = keyOf(tree, pair.key);
  if (key === undefined) {
    refuse(tree, pair.key, 'A list or map cannot be a key; a placeholder such as {{Name}} must be in quotes');
    return [];
  }
  if (pair.value !== null) return [{ key, value: valueOf(tree, pair.value, depth + 1) }];
  const { end } = key.span;
  return [{ key, value: { kind: 'null', span: { source: tree.source, start: end, end } } }];
}

function keyOf(tree: Tree, node: Node): StringValue | undefined {
  const target = isAlias(node) ? tree.anchors.get(node.source) : node;
  if (!isScalar(target)) return undefined;
  if (target.anchor !== undefined && tree.aliasDepth === 0) tree.anchors.set(target.anchor, target);
  const text = typeof target.value === 'string' ? target.value : (target.source ?? '');
  return { kind: 'string', text, holes: [], span: placeOf(tree, node) };
}

function isMergeKey(node: Node): boolean {
  return isScalar(node) && node.value === '<<' && node.type === 'PLAIN';
}

function mergedEntries(tree: Tree, pair: Pair<Node, Node | null>, depth: number): readonly MapEntry[] {
  const value = pair.value === null ? undefined : valueOf(tree, pair.value, depth + 1);
  const maps = value?.kind === 'list' ? value.items : [value];
  return maps.flatMap((map) => {
    if (map?.kind === 'map') return map.entries;
    if (map?.kind !== 'unknown') refuse(tree, pair.key, 'The merge key << needs a map or a list of maps');
    return [];
  });
}

function scalarOf(tree: Tree, node: Scalar): Value {
  const span = spanOf(tree, node);
  const { value, source: text = '' } = node;
  if (value === null) return { kind: 'null', span };
  if (typeof value === 'boolean') return { kind: 'boolean', value, text, span };
  if (typeof value === 'number' || typeof value === 'bigint')
    return { kind: 'number', value: Number(value), text, span };
  return { kind: 'string', text: typeof value === 'string' ? value : text, holes: [], span };
}

/** `!Sub x` as the map `{"Fn::Sub": x}`, so that JSON and YAML templates look alike. */
function callOf(tree: Tree, tag: Tag, value: Value): MapValue {
  const { source } = tree;
  const key: StringValue = {
    kind: 'string',
    text: tag.name,
    holes: [],
    span: { source, start: tag.start, end: tag.end },
  };
  const span = { source, start: tag.start, end: Math.max(tag.end, value.span.end) };
  return { kind: 'map', entries: [{ key, value }], span };
}

function refuse(tree: Tree, node: Node, message: string): UnknownValue {
  const value = unknown(tree, node, message);
  tree.problems.push({ span: value.span, message: `${message}.` });
  return value;
}

function unknown(tree: Tree, node: Node, reason: string): UnknownValue {
  const span = placeOf(tree, node);
  const written = tree.source.text.slice(span.start, Math.min(span.end, span.start + 80));
  return { kind: 'unknown', expression: written, reason, span };
}

/** Where a node is written, an alias itself and not what it stands for. */
function placeOf(tree: Tree, node: Node): Span {
  return isAlias(node) ? rangeOf(tree, node) : spanOf(tree, node);
}

/** Scalars with their quotes, block scalars without header and indentation, collections from first to last item. */
function spanOf(tree: Tree, node: Node): Span {
  const range = rangeOf(tree, node);
  if (isScalar(node))
    return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? contentOf(range) : range;
  return { ...range, end: endOf(tree, node) };
}

/** A block collection reaches to the next one in the library's ranges; here it ends with its last item. */
function endOf(tree: Tree, node: Node): number {
  if (isAlias(node) || isScalar(node) || node.flow === true) return placeEnd(tree, node);
  const last = node.items.at(-1) as Node | Pair<Node, Node | null> | undefined;
  if (last === undefined) return placeEnd(tree, node);
  return endOf(tree, isPair(last) ? ((last.value ?? last.key) as Node) : last);
}

function placeEnd(tree: Tree, node: Node): number {
  return isScalar(node) ? spanOf(tree, node).end : rangeOf(tree, node).end;
}

function rangeOf({ source }: Tree, node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { source, start, end };
}

function contentOf({ source, start, end }: Span): Span {
  const { text } = source;
  const header = text.indexOf('\n', start);
  if (header === -1 || header >= end) return { source, start, end };
  let from = header;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return from === to ? { source, start, end: header } : { source, start: from, end: to };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
