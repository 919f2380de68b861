import type { StringValue, Value } from '../model/value.ts';

/**
 * A text that is written inside another one, in pieces: JSON in a YAML block scalar, in an escaped JSON string or in a
 * Terraform heredoc. The texts of the pieces, one after the other, are the inner text. Offsets are those of the file.
 */
export type Segment = TextSegment | HoleSegment;

/** A stretch as it stands in the file; of another length than in the file if it is an escape there or was evaluated. */
export interface TextSegment {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch that only a deployment fills, e.g. `${var.bucket}`. */
export interface HoleSegment {
  readonly kind: 'hole';
  /** As written. */
  readonly text: string;
  readonly name: string;
  readonly default?: string;
  readonly start: number;
  readonly end: number;
  /** What is known of it where it stands outside of a string, e.g. the list that `${jsonencode(local.arns)}` gives. */
  readonly value?: Value;
}

/** The pieces of a JSON or YAML string of one file, found by laying its text beside its token. */
export function segmentsOf({ text, span }: StringValue): readonly TextSegment[] {
  const written = span.source.text.slice(span.start, span.end);
  const quote = written.charAt(0);
  const isQuoted =
    (quote === '"' || quote === "'") &&
    written.length > 1 &&
    written.endsWith(quote) &&
    written !== text.trim();
  const aligner: Aligner = { text, written, base: span.start, found: [], at: 0, from: isQuoted ? 1 : 0 };
  const end = isQuoted ? written.length - 1 : written.length;
  while (aligner.at < text.length && aligner.from < end) align(aligner, isQuoted ? quote : '');
  if (aligner.at < text.length) take(aligner, text.length - aligner.at, end - aligner.from);
  return aligner.found;
}

/** The pieces of a stretch of the inner text. */
export function sliceSegments(segments: readonly Segment[], from: number, to: number): readonly Segment[] {
  const found: Segment[] = [];
  let offset = 0;
  for (const segment of segments) {
    const start = Math.max(from - offset, 0);
    const end = Math.min(to - offset, segment.text.length);
    offset += segment.text.length;
    if (start >= end) continue;
    if (segment.kind === 'hole' || !isLinear(segment)) found.push(segment);
    else
      found.push({
        kind: 'text',
        text: segment.text.slice(start, end),
        start: segment.start + start,
        end: segment.start + end,
      });
  }
  return found;
}

/** Whether each character of a piece is one character of the file. */
export function isLinear({ text, start, end }: TextSegment): boolean {
  return end - start === text.length;
}

interface Aligner {
  readonly text: string;
  readonly written: string;
  readonly base: number;
  readonly found: TextSegment[];
  /** Offset in `text`. */
  at: number;
  /** Offset in `written`. */
  from: number;
}

function align(aligner: Aligner, quote: string): void {
  const { text, written, at, from } = aligner;
  const character = written.charAt(from);
  if (quote === '"' && character === '\\') return takeEscape(aligner);
  if (quote === "'" && character === "'") return take(aligner, 1, 2);
  if (isSpace(character)) return takeSpace(aligner, quote !== '');
  if (isSpace(text.charAt(at))) return take(aligner, 1, 0);
  let length = 0;
  while (at + length < text.length && isSame(text, at + length, written, from + length, quote)) length += 1;
  if (length > 0) take(aligner, length, length);
  else aligner.from += 1;
}

function isSame(text: string, at: number, written: string, from: number, quote: string): boolean {
  const character = written.charAt(from);
  if (character !== text.charAt(at) || isSpace(character)) return false;
  return quote === '' || (character !== quote && !(quote === '"' && character === '\\'));
}

/** The next characters of the text are the next ones as written. */
function take(aligner: Aligner, length: number, written: number): void {
  const { at, from, base, found } = aligner;
  const text = aligner.text.slice(at, at + length);
  const last = found.at(-1);
  const start = base + from;
  const end = start + written;
  aligner.at += length;
  aligner.from += written;
  if (length === 0) return;
  if (last !== undefined && last.end === start && isLinear(last) && length === written)
    found[found.length - 1] = { ...last, text: last.text + text, end };
  else found.push({ kind: 'text', text, start, end });
}

function takeEscape(aligner: Aligner): void {
  const { written, from, text, at } = aligner;
  const letter = written.charAt(from + 1);
  if (letter === '\n' || letter === '\r') {
    aligner.from += 1;
    while (isSpace(written.charAt(aligner.from))) aligner.from += 1;
    return;
  }
  const length = { x: 4, u: 6, U: 10 }[letter] ?? 2;
  take(aligner, letter === 'U' && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1, length);
}

/**
 * White space keeps its length in a line. Over the end of a line it does not: a block scalar loses its indentation, and
 * a quoted string is folded (one line end is a space, more are one line end less).
 */
function takeSpace(aligner: Aligner, isQuoted: boolean): void {
  const { text, written, at, from } = aligner;
  let end = from;
  let lines = 0;
  for (; isSpace(written.charAt(end)); end++) if (written.charAt(end) === '\n') lines += 1;
  let length = end - from;
  if (isQuoted && lines > 0) length = Math.max(lines - 1, 1);
  if (!isQuoted) for (length = 0; isSpace(text.charAt(at + length)); length++);
  take(aligner, Math.min(length, text.length - at), end - from);
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}
