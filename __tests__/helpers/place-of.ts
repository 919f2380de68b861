import type { Span } from '../../src/core/model/source.ts';
import type { Value } from '../../src/core/model/value.ts';
import type { ReadFiles } from './read-files.ts';

/**
 * The span a test names: a JSON Pointer into the tree (with `#key` behind it, the key; `/` alone is the whole value),
 * offsets as `@12-15`, or a text that occurs once.
 */
export function placeOf(read: ReadFiles, file: string, at: string): Span {
  const source = read.sources.find((candidate) => candidate.file === file);
  if (source === undefined) throw new Error(`the case has no file ${file}`);
  const tree = read.trees.get(file);
  const offsets = /^@(\d+)-(\d+)$/.exec(at);
  if (offsets !== null) return { source, start: Number(offsets[1]), end: Number(offsets[2]) };
  if (at.startsWith('/') && tree !== undefined) return follow(tree, at);
  const start = source.text.indexOf(at);
  if (at === '' || start === -1) throw new Error(`${file} does not contain ${JSON.stringify(at)}`);
  if (source.text.includes(at, start + 1))
    throw new Error(`${file} contains ${JSON.stringify(at)} more than once: use a pointer`);
  return { source, start, end: start + at.length };
}

function follow(tree: Value, pointer: string): Span {
  const wantsKey = pointer.endsWith('#key');
  const path = wantsKey ? pointer.slice(0, -'#key'.length) : pointer;
  const parts = path === '/' ? [] : path.slice(1).split('/').map(unescape);
  let value = tree;
  let span = tree.span;
  for (const part of parts) {
    if (value.kind === 'map') {
      const entry = value.entries.findLast((candidate) => candidate.key.text === part);
      if (entry === undefined) throw new Error(`nothing at ${pointer}`);
      value = entry.value;
      span = wantsKey ? entry.key.span : value.span;
    } else {
      const item: Value | undefined = value.kind === 'list' ? value.items[Number(part)] : undefined;
      if (item === undefined) throw new Error(`nothing at ${pointer}`);
      value = item;
      span = item.span;
    }
  }
  return span;
}

function unescape(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}
