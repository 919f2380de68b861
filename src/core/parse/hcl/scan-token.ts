/** What a token is; punctuation stands for itself. */
export type TokenKind =
  | 'identifier'
  | 'number'
  | 'quote'
  | 'heredoc'
  | 'newline'
  | 'end'
  | 'invalid'
  | (typeof punctuation)[number];

/** Offsets into the text, `end` exclusive. A `quote` is the opening `"`; a `heredoc` is its whole first line. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/** Longest first, so that the first that fits is the right one. */
// prettier-ignore
const punctuation = [
  '...', '::', '=>', '==', '!=', '<=', '>=', '&&', '||', '~}', '{', '}', '[', ']', '(', ')', '.', ',', '*', '/', '%',
  '+', '-', '=', '<', '>', '!', '?', ':',
] as const;

const punctuationByCode = new Map(
  punctuation.map((text) => [
    text.charCodeAt(0),
    punctuation.filter((candidate) => candidate.charCodeAt(0) === text.charCodeAt(0)),
  ]),
);

/**
 * The next token at or after an offset. Blanks and comments are skipped, line ends too unless `newlines` asks for
 * them: HCL ends an argument at a line end, but not within brackets.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#lexical-elements
 */
export function scanToken(text: string, at: number, newlines: boolean): Token {
  const start = skipBlanks(text, at, newlines);
  if (start >= text.length) return { kind: 'end', start: text.length, end: text.length };
  const code = text.charCodeAt(start);
  if (isIdentifierStart(text, start)) return { kind: 'identifier', start, end: endOfIdentifier(text, start) };
  if (isDigit(code)) return { kind: 'number', start, end: endOfNumber(text, start) };
  if (code === quote) return { kind: 'quote', start, end: start + 1 };
  const lineEnd = endOfNewline(text, start);
  if (lineEnd > start) return { kind: 'newline', start, end: lineEnd };
  const heredocEnd = endOfHeredocLine(text, start);
  if (heredocEnd > start) return { kind: 'heredoc', start, end: heredocEnd };
  if (text.startsWith('/*', start)) return { kind: 'invalid', start, end: text.length };
  const symbol = punctuationByCode.get(code)?.find((candidate) => text.startsWith(candidate, start));
  if (symbol !== undefined) return { kind: symbol, start, end: start + symbol.length };
  return { kind: 'invalid', start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) };
}

/** The offset after the identifier that starts at `start`, or `start` where none does. */
export function endOfIdentifier(text: string, start: number): number {
  if (!isIdentifierStart(text, start)) return start;
  let at = start;
  for (let width = 1; width > 0; at += width) width = identifierWidth(text, at);
  return at;
}

/** The offset after the line end at `at`, or `at` where there is none. A lone CR is no line end. */
export function endOfNewline(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === lineFeed) return at + 1;
  return code === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? at + 2 : at;
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

function skipBlanks(text: string, from: number, newlines: boolean): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x20 || code === 0x09) at++;
    else if (!newlines && endOfNewline(text, at) > at) at = endOfNewline(text, at);
    else if (code === 0x23 || (code === 0x2f && text.charCodeAt(at + 1) === 0x2f)) at = lineEndFrom(text, at);
    else if (code === 0x2f && text.charCodeAt(at + 1) === 0x2a) {
      const close = text.indexOf('*/', at + 2);
      if (close === -1) return at;
      at = close + 2;
    } else return at;
  }
}

function lineEndFrom(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isIdentifierStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAsciiLetter(code) || code === 0x5f;
  return at < text.length && /^\p{ID_Start}$/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

/** How many UTF-16 units of `text` at `at` continue an identifier: 0, 1 or 2. */
function identifierWidth(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAsciiLetter(code) || isDigit(code) || code === 0x5f || code === 0x2d ? 1 : 0;
  if (at >= text.length) return 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /^\p{ID_Continue}$/u.test(character) ? character.length : 0;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** Digits, dots and exponents as far as they go, but never a dot at the end: `a[0]...` is an index and an ellipsis. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  for (let at = start; ;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) end = ++at;
    else if (code === 0x2e) at++;
    else if (code === 0x65 || code === 0x45) {
      const sign = text.charCodeAt(at + 1);
      const digit = sign === 0x2b || sign === 0x2d ? at + 2 : at + 1;
      if (!isDigit(text.charCodeAt(digit))) return end;
      at = end = digit + 1;
    } else return end;
  }
}

/** `<<MARKER` or `<<-MARKER` with nothing after it on its line: the offset of the next line, else `start`. */
function endOfHeredocLine(text: string, start: number): number {
  if (!text.startsWith('<<', start)) return start;
  const marker = text.charCodeAt(start + 2) === 0x2d ? start + 3 : start + 2;
  const markerEnd = endOfIdentifier(text, marker);
  if (markerEnd === marker) return start;
  const end = endOfNewline(text, markerEnd);
  return end === markerEnd ? start : end;
}
