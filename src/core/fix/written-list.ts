import type { ListValue, Value } from '../model/value.ts';
import { type GapPiece, readGap } from './read-gap.ts';

/** Why a list is left as it is. */
export const notItemByItem = 'the list is put together by the template, or not written item by item';

/** A list as it stands in its file, `[a, b]` or lines that start with a dash, each item with what belongs to it. */
export interface WrittenList {
  readonly text: string;
  readonly isBlock: boolean;
  readonly items: readonly WrittenItem[];
}

/**
 * One item. Offsets, ascending: its own comments in the lines above it and its dash, the item, its comma, its comment in the
 * same line. White space before `start` and behind `tailEnd` belongs to the place, not to the item.
 */
export interface WrittenItem {
  readonly value: Value;
  readonly start: number;
  readonly tokenStart: number;
  readonly tokenEnd: number;
  /** Offset of its comma; -1: none. */
  readonly comma: number;
  /** Where its comment in the same line starts, the blanks before it included. */
  readonly tailStart: number;
  readonly tailEnd: number;
  readonly hasLineComment: boolean;
}

/**
 * Reads a list with all that stands between its items. Undefined where that is more than separators and comments: where a
 * template puts the list together, an item has an anchor, or commas stand before the items.
 */
export function readWrittenList(list: ListValue): WrittenList | undefined {
  const { source, start, end } = list.span;
  const { text } = source;
  const isBlock = text.startsWith('-', start);
  if (!isBlock && !(text.startsWith('[', start) && text[end - 1] === ']')) return undefined;
  const inner = isBlock
    ? { start: startOfComments(text, start), end: endOfLine(text, end) }
    : { start: start + 1, end: end - 1 };
  const parts: ItemParts[] = [];
  let at = inner.start;
  for (const value of list.items) {
    if (value.span.source !== source || value.span.start < at || value.span.end > inner.end) return undefined;
    const gap = readGap(text, at, value.span.start);
    if (gap === undefined || !place(gap, parts, value, isBlock)) return undefined;
    at = value.span.end;
  }
  const rest = readGap(text, at, inner.end);
  if (rest === undefined || !endLast(rest, parts, isBlock)) return undefined;
  return { text, isBlock, items: parts.map(itemOf) };
}

/** Whether nothing else stands in the lines of an item. */
export function hasOwnLines({ text }: WrittenList, item: WrittenItem): boolean {
  return startsLine(text, item.start) && endsLine(text, item.tailEnd);
}

/** The line end and the blanks before an item. */
export function leadOf({ text }: WrittenList, { start }: WrittenItem): string {
  let from = start;
  while (from > 0 && isBlank(text[from - 1])) from -= 1;
  if (text[from - 1] === '\n') from -= text[from - 2] === '\r' ? 2 : 1;
  return text.slice(from, start);
}

interface ItemParts {
  readonly value: Value;
  readonly start: number;
  tokenEnd: number;
  comma: number;
  tailStart: number;
  tailEnd: number;
  hasLineComment: boolean;
}

function itemOf({ value, ...parts }: ItemParts): WrittenItem {
  return { value, tokenStart: value.span.start, ...parts };
}

/** Gives a gap's pieces to the items on both sides; false where that cannot be done for certain. */
function place(gap: readonly GapPiece[], parts: ItemParts[], value: Value, isBlock: boolean): boolean {
  const previous = parts.at(-1);
  const split = splitOf(gap, previous === undefined, isBlock);
  if (!endLast(gap.slice(0, split), parts, isBlock)) return false;
  if (previous !== undefined && !isBlock && previous.comma === -1) return false;
  const own = gap.slice(split);
  if (own.some(({ kind }) => kind === 'comma')) return false;
  if (own.filter(({ kind }) => kind === 'dash').length !== (isBlock ? 1 : 0)) return false;
  const start = own.find(({ kind }) => kind === 'comment' || kind === 'dash')?.start ?? value.span.start;
  const { end } = value.span;
  const hasLineComment = own.some(({ endsLine }) => endsLine);
  parts.push({ value, start, tokenEnd: end, comma: -1, tailStart: end, tailEnd: end, hasLineComment });
  return true;
}

/** What follows an item in its line is its own; without a line end, what follows up to the comma. */
function splitOf(gap: readonly GapPiece[], isFirst: boolean, isBlock: boolean): number {
  const newline = gap.findIndex(({ kind }) => kind === 'newline');
  if (isFirst) return isBlock ? 0 : newline + 1;
  if (newline !== -1) return newline;
  return gap.findIndex(({ kind }) => kind === 'comma') + 1;
}

/** Ends the item before a gap; of the gap before the first one there is nothing to give. */
function endLast(gap: readonly GapPiece[], parts: readonly ItemParts[], isBlock: boolean): boolean {
  const last = parts.at(-1);
  if (last === undefined) return gap.every(({ kind }) => kind !== 'comma' && kind !== 'dash');
  const newline = gap.findIndex(({ kind }) => kind === 'newline');
  const inLine = newline === -1 ? gap : gap.slice(0, newline);
  // A comma in a later line stands before the next item, or alone.
  if (gap.slice(inLine.length).some(({ kind }) => kind === 'comma')) return false;
  for (const piece of inLine) {
    if (piece.kind === 'dash') return false;
    if (piece.kind === 'comma') {
      if (isBlock || last.comma !== -1 || last.tailEnd > last.tokenEnd) return false;
      last.comma = piece.start;
      last.tailStart = piece.end;
      last.tailEnd = piece.end;
    }
    if (piece.kind === 'comment') {
      last.tailEnd = piece.end;
      last.hasLineComment ||= piece.endsLine;
    }
  }
  return true;
}

/** The first item's comments stand in the lines above the list. */
function startOfComments(text: string, start: number): number {
  if (!startsLine(text, start)) return start;
  let from = text.lastIndexOf('\n', start - 1) + 1;
  while (from > 0) {
    const above = text.lastIndexOf('\n', from - 2) + 1;
    if (!text.slice(above, from).trimStart().startsWith('#')) break;
    from = above;
  }
  return from;
}

function startsLine(text: string, offset: number): boolean {
  let from = offset;
  while (from > 0 && isBlank(text[from - 1])) from -= 1;
  return from === 0 || text[from - 1] === '\n';
}

function endsLine(text: string, offset: number): boolean {
  let to = offset;
  while (isBlank(text[to]) || text[to] === '\r') to += 1;
  return to === text.length || text[to] === '\n';
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}
