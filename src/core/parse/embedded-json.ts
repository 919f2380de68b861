import { createScanner } from 'jsonc-parser';
import type { Source, Span } from '../model/source.ts';
import type { Hole, StringValue, UnknownValue } from '../model/value.ts';
import { holeMark } from './json-token.ts';
import type { Parsed } from './parsed.ts';
import type { JsonHole } from './json-builder.ts';
import { readJson } from './read-json.ts';
import { type HoleSegment, type Segment, isLinear } from './segment.ts';

/**
 * Reads JSON that is written inside another text of `source`. Spans and problems are in offsets of the file. A hole in a
 * string becomes a hole of the string; a hole elsewhere becomes what its segment says, or an unknown value, and may
 * bring with it the commas and colons it needs.
 *
 *     parseEmbeddedJson(source, segmentsOf(string))    // a JSON or YAML string that holds a policy
 *     parseEmbeddedJson(source, [text, hole, text])    // a template: literal parts and what is filled in
 */
export function parseEmbeddedJson(source: Source, segments: readonly Segment[]): Parsed {
  const inner = innerTextOf(source, segments);
  return readJson({
    text: inner.pieces.map((piece) => piece.scanned).join(''),
    span: (start, end) => spanOf(inner, start, end),
    string: (content, start, end) => stringOf(inner, content, start, end),
    hole: (offset) => holeAt(inner, offset),
  });
}

interface InnerText {
  readonly source: Source;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly segment: Segment;
  /** What the JSON reader sees: a hole is one character. */
  readonly scanned: string;
  /** Offset in what the JSON reader sees. */
  readonly offset: number;
}

function innerTextOf(source: Source, segments: readonly Segment[]): InnerText {
  let offset = 0;
  const pieces = segments
    .filter((segment) => segment.kind === 'hole' || segment.text !== '')
    .map((segment) => {
      const scanned = segment.kind === 'hole' ? holeMark : segment.text;
      const piece = { segment, scanned, offset };
      offset += scanned.length;
      return piece;
    });
  return { source, pieces };
}

function spanOf(inner: InnerText, start: number, end: number): Span {
  const from = place(inner, start, 'start');
  const to = end > start ? place(inner, end - 1, 'end') : from;
  return { source: inner.source, start: from, end: Math.max(from, to) };
}

/** Where the character at an offset starts or ends in the file. Behind the last character is the end of the last. */
function place({ pieces }: InnerText, offset: number, edge: 'start' | 'end'): number {
  const piece = pieces[indexAt(pieces, offset)];
  if (piece === undefined) return 0;
  const { segment } = piece;
  const delta = offset - piece.offset;
  if (delta >= piece.scanned.length) return segment.end;
  if (segment.kind === 'hole' || !isLinear(segment)) return segment[edge];
  return segment.start + delta + (edge === 'end' ? 1 : 0);
}

/** The last piece that starts at or before an offset. */
function indexAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function holeAt({ source, pieces }: InnerText, offset: number): JsonHole | undefined {
  const piece = pieces[indexAt(pieces, offset)];
  if (piece?.segment.kind !== 'hole' || piece.offset !== offset) return undefined;
  const { segment } = piece;
  const span = { source, start: segment.start, end: segment.end };
  const asKey: StringValue = { kind: 'string', text: segment.text, holes: [holeOf(segment, 0)], span };
  return { asKey, asValue: segment.value ?? unknownOf(segment, span) };
}

function unknownOf(segment: HoleSegment, span: Span): UnknownValue {
  const expression = segment.text.length > 80 ? `${segment.text.slice(0, 80)}…` : segment.text;
  return { kind: 'unknown', expression, reason: 'it is filled in when the template is deployed', span };
}

function holeOf(segment: HoleSegment, start: number): Hole {
  const hole = { start, end: start + segment.text.length, name: segment.name };
  return segment.default === undefined ? hole : { ...hole, default: segment.default };
}

function stringOf(inner: InnerText, content: string, start: number, end: number): StringValue {
  const span = spanOf(inner, start, end);
  const { pieces } = inner;
  const holes: Hole[] = [];
  let text = '';
  let from = start + 1;
  for (let index = indexAt(pieces, start); index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.offset >= end) break;
    if (piece.segment.kind !== 'hole') continue;
    text += unescape(slice(inner, from, piece.offset));
    holes.push(holeOf(piece.segment, text.length));
    text += piece.segment.text;
    from = piece.offset + 1;
  }
  if (holes.length === 0) return { kind: 'string', text: content, holes, span };
  return { kind: 'string', text: text + unescape(slice(inner, from, end - 1)), holes, span };
}

/** What the JSON reader sees between two offsets. */
function slice({ pieces }: InnerText, from: number, to: number): string {
  let text = '';
  for (let index = indexAt(pieces, from); index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.offset >= to) break;
    text += piece.scanned.slice(Math.max(from - piece.offset, 0), to - piece.offset);
  }
  return text;
}

function unescape(raw: string): string {
  if (!raw.includes('\\')) return raw;
  const scanner = createScanner(`"${raw}"`);
  scanner.scan();
  return scanner.getTokenValue();
}
