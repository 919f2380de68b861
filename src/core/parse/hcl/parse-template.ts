import type { Cursor } from './cursor.ts';
import { indentHeredoc, stripBlanks } from './strip-template.ts';
import type { Template, TemplateLiteral } from './syntax.ts';
import { nestDirectives } from './template-directives.ts';
import { type ParseExpression, type Piece, readSequence } from './template-sequence.ts';
import { endOfIdentifier, endOfNewline } from './scan-token.ts';

/**
 * Reads a quoted string or a heredoc, the next token being its opening.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-expressions
 */
export function parseTemplate(cursor: Cursor, parseExpression: ParseExpression): Template {
  const open = cursor.read();
  const heredoc = open.kind === 'heredoc';
  const pieces = heredoc
    ? readHeredoc(cursor, open.start, parseExpression)
    : readQuoted(cursor, open.start, parseExpression);
  const flush = heredoc && cursor.text[open.start + 2] === '-';
  const stripped = stripBlanks(pieces);
  const parts = nestDirectives(cursor, flush ? indentHeredoc(stripped) : stripped);
  return { kind: 'template', heredoc, parts, span: cursor.spanFrom(open.start) };
}

function readQuoted(cursor: Cursor, start: number, parseExpression: ParseExpression): Piece[] {
  const { text } = cursor;
  const pieces: Piece[] = [];
  for (;;) {
    const at = cursor.position;
    const end = endOfPlainText(text, at, '\\"\r\n');
    if (end > at) pieces.push(plain(cursor, end));
    const character = text[end];
    if (character === '"') {
      cursor.moveTo(end + 1);
      return pieces;
    }
    if (character === '$' || character === '%')
      pieces.push(readEscapedSequence(cursor) ?? readSequence(cursor, parseExpression));
    else if (character === '\\' && !isLineEnd(text, end + 1)) pieces.push(readEscape(cursor));
    else
      cursor.fail(
        'The string is not closed on its line; close it with ", or write a text of several lines as a heredoc (<<EOT).',
        cursor.spanFrom(start),
      );
  }
}

/** One literal a line, so that the indentation of each can be taken off. */
function readHeredoc(cursor: Cursor, start: number, parseExpression: ParseExpression): Piece[] {
  const { text } = cursor;
  const markerStart = text[start + 2] === '-' ? start + 3 : start + 2;
  const marker = text.slice(markerStart, endOfIdentifier(text, markerStart));
  const pieces: Piece[] = [];
  for (let lineStart = true; ;) {
    const at = cursor.position;
    if (lineStart) {
      const close = closingMarker(text, at, marker);
      if (close !== undefined) {
        cursor.moveTo(close);
        return pieces;
      }
    }
    const end = endOfPlainText(text, at, '\r\n');
    const lineEnd = endOfNewline(text, end);
    lineStart = lineEnd > end;
    if (lineEnd > at) pieces.push(plain(cursor, lineEnd));
    if (lineStart) continue;
    if (end === text.length) {
      cursor.moveTo(end);
      const opening = { source: cursor.source, start, end: markerStart + marker.length };
      cursor.fail(
        `The heredoc that starts here is never closed; ${marker} must stand alone on a line after it.`,
        opening,
      );
    }
    if (text[end] === '\r')
      cursor.fail('A carriage return without a line feed has no place in a heredoc.', cursor.spanFrom(end));
    pieces.push(readEscapedSequence(cursor) ?? readSequence(cursor, parseExpression));
  }
}

/** The offset at which the line that starts at `at` closes the heredoc, if it holds the marker alone. */
function closingMarker(text: string, at: number, marker: string): number | undefined {
  const start = afterBlanks(text, at);
  if (!text.startsWith(marker, start)) return undefined;
  const end = afterBlanks(text, start + marker.length);
  return endOfNewline(text, end) > end ? end : undefined;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && endOfNewline(text, at) === at && /\s/.test(text.charAt(at))) at++;
  return at;
}

function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n' || text[at] === '\r';
}

/** Where plain text ends: at one of the `stops`, or at a `${`, `%{`, `$${` or `%%{`. */
function endOfPlainText(text: string, from: number, stops: string): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (stops.includes(character)) return at;
    if (
      (character === '$' || character === '%') &&
      (text[at + 1] === '{' || (text[at + 1] === character && text[at + 2] === '{'))
    )
      return at;
  }
  return text.length;
}

function plain(cursor: Cursor, end: number): TemplateLiteral {
  const start = cursor.position;
  cursor.moveTo(end);
  return { kind: 'literal', text: cursor.text.slice(start, end), span: cursor.spanFrom(start) };
}

/** `$${` and `%%{` are the text `${` and `%{`; the span leaves the first character out, so that lengths agree. */
function readEscapedSequence(cursor: Cursor): TemplateLiteral | undefined {
  const at = cursor.position;
  if (cursor.text[at + 1] === '{') return undefined;
  cursor.moveTo(at + 1);
  return plain(cursor, at + 3);
}

const simpleEscapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
]);

function readEscape(cursor: Cursor): TemplateLiteral {
  const { text, position: start } = cursor;
  const selector = text.charAt(start + 1);
  const digits = selector === 'u' ? 4 : selector === 'U' ? 8 : 0;
  cursor.moveTo(start + 2 + digits);
  const decoded =
    digits === 0 ? simpleEscapes.get(selector) : decodeHex(text.slice(start + 2, start + 2 + digits));
  if (decoded === undefined) {
    cursor.moveTo(start + 2);
    cursor.report(
      `${text.slice(start, start + 2)} is no escape sequence here; the known ones are \\n, \\r, \\t, \\", \\\\, \\uNNNN and \\UNNNNNNNN.`,
      cursor.spanFrom(start),
    );
  }
  return { kind: 'literal', text: decoded ?? selector, span: cursor.spanFrom(start) };
}

/** The character of a code point that UTF-8 can carry. */
function decodeHex(digits: string): string | undefined {
  const code = /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
  const valid = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : undefined;
}
