import type { Source, Span } from '../model/source.ts';
import type { ListValue } from '../model/value.ts';
import { type GapPiece, readGap } from './read-gap.ts';

/** Why a list is left as it is. */
export const notItemByItem = 'the list is put together by the template, or not written item by item';

/** Items as they stand in a file, each with what belongs to it: those of a list, or the members of an object or block. */
export interface WrittenList {
  readonly source: Source;
  /** What there is between two items: a comma, a line end, either of them, or a dash before each. */
  readonly separator: 'comma' | 'line' | 'either' | 'dash';
  readonly items: readonly WrittenItem[];
}

/**
 * One item. Offsets, ascending: its own comments in the lines above it and its dash, the item, its comma, its comment in the
 * same line. White space before `start` and behind `tailEnd` belongs to the place, not to the item.
 */
export interface WrittenItem {
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
 * Reads a list, `[a, b]` or lines that start with a dash, with all that stands between its items. Undefined where that is
 * more than separators and comments: where a template puts the list together, an item has an anchor, or commas stand
 * before the items.
 */
export function readWrittenList({ span, items }: ListValue): WrittenList | undefined {
  const { source, start, end } = span;
  const { text } = source;
  const spans = items.map((item) => item.span);
  if (text.startsWith('-', start))
    return readItems(
      { source, start: startOfComments(text, start), end: endOfLine(text, end) },
      spans,
      'dash',
    );
  if (!text.startsWith('[', start) || text[end - 1] !== ']') return undefined;
  return readItems({ source, start: start + 1, end: end - 1 }, spans, 'comma');
}

/** Reads items in a stretch of a file in which there is nothing but them, in order; undefined where there is more. */
export function readItems(
  { source, start, end }: Span,
  spans: readonly Span[],
  separator: WrittenList['separator'],
): WrittenList | undefined {
  const { text } = source;
  const parts: ItemParts[] = [];
  let at = start;
  for (const span of spans) {
    if (span.source !== source || span.start < at || span.end > end) return undefined;
    const gap = readGap(text, at, span.start);
    if (gap === undefined || !place(gap, parts, span, separator)) return undefined;
    at = span.end;
  }
  const rest = readGap(text, at, end);
  if (rest === undefined || !endLast(rest, parts, separator)) return undefined;
  return { source, separator, items: parts };
}

/** Whether nothing else stands in the lines of an item. */
export function hasOwnLines({ source: { text } }: WrittenList, item: WrittenItem): boolean {
  return startsLine(text, item.start) && endsLine(text, item.tailEnd);
}

/**
 * The line end and the blanks before an item; undefined where its line starts with something else, unless that is the
 * dash of YAML: then those that would bring another one below it.
 */
export function leadOf(
  { source: { text }, separator }: WrittenList,
  { start }: WrittenItem,
): string | undefined {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const before = text.slice(line, start);
  const isFirst = before.trim() === '';
  if (!isFirst && (separator !== 'line' || !/^[\s-]*$/.test(before))) return undefined;
  return newlineOf(text) + before.replaceAll('-', ' ');
}

/** How the lines of a text end. */
export function newlineOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Whether an item has comments that would be lost with it. */
export function hasComment({ source: { text } }: WrittenList, item: WrittenItem): boolean {
  const before = text.slice(item.start, item.tokenStart).replace(/^-/, '').trim();
  return before !== '' || item.tailEnd > item.tailStart;
}

interface ItemParts {
  readonly start: number;
  readonly tokenStart: number;
  readonly tokenEnd: number;
  comma: number;
  tailStart: number;
  tailEnd: number;
  hasLineComment: boolean;
}

/** Gives a gap's pieces to the items on both sides; false where that cannot be done for certain. */
function place(
  gap: readonly GapPiece[],
  parts: ItemParts[],
  { start: tokenStart, end: tokenEnd }: Span,
  separator: WrittenList['separator'],
): boolean {
  const previous = parts.at(-1);
  const split = splitOf(gap, previous === undefined, separator);
  if (!endLast(gap.slice(0, split), parts, separator)) return false;
  const own = gap.slice(split);
  if (previous !== undefined && !isSeparated(previous, own, separator)) return false;
  if (own.some(({ kind }) => kind === 'comma')) return false;
  if (own.filter(({ kind }) => kind === 'dash').length !== (separator === 'dash' ? 1 : 0)) return false;
  const start = own.find(({ kind }) => kind === 'comment' || kind === 'dash')?.start ?? tokenStart;
  const hasLineComment = own.some(({ endsLine: ends }) => ends);
  parts.push({
    start,
    tokenStart,
    tokenEnd,
    comma: -1,
    tailStart: tokenEnd,
    tailEnd: tokenEnd,
    hasLineComment,
  });
  return true;
}

function isSeparated(
  { comma }: ItemParts,
  next: readonly GapPiece[],
  separator: WrittenList['separator'],
): boolean {
  if (separator === 'dash' || comma !== -1) return true;
  return separator !== 'comma' && next.some(({ kind }) => kind === 'newline');
}

/** What follows an item in its line is its own; without a line end, what follows up to the comma. */
function splitOf(gap: readonly GapPiece[], isFirst: boolean, separator: WrittenList['separator']): number {
  const newline = gap.findIndex(({ kind }) => kind === 'newline');
  if (isFirst) return separator === 'dash' ? 0 : newline + 1;
  if (newline !== -1) return newline;
  return gap.findIndex(({ kind }) => kind === 'comma') + 1;
}

/** Ends the item before a gap; of the gap before the first one there is nothing to give. */
function endLast(
  gap: readonly GapPiece[],
  parts: readonly ItemParts[],
  separator: WrittenList['separator'],
): boolean {
  const last = parts.at(-1);
  if (last === undefined) return gap.every(({ kind }) => kind !== 'comma' && kind !== 'dash');
  const newline = gap.findIndex(({ kind }) => kind === 'newline');
  const inLine = newline === -1 ? gap : gap.slice(0, newline);
  // A comma in a later line stands before the next item, or alone.
  if (gap.slice(inLine.length).some(({ kind }) => kind === 'comma')) return false;
  for (const piece of inLine) {
    if (piece.kind === 'dash') return false;
    if (piece.kind === 'comma') {
      if (separator === 'dash' || separator === 'line' || last.comma !== -1 || last.tailEnd > last.tokenEnd)
        return false;
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
