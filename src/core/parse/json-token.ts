import type { JSONScanner } from 'jsonc-parser';
import { maxProblems } from './parsed.ts';

/** A literal as it was understood, and what is wrong with how it is written. */
export interface JsonToken {
  readonly kind: 'string' | 'number' | 'boolean' | 'null';
  /** A string's content after escapes; all others as written. */
  readonly text: string;
  readonly end: number;
  readonly problems: readonly TokenProblem[];
}

interface TokenProblem {
  readonly message: string;
  readonly at: number;
  readonly length: number;
}

/** Stands in a JSON text for a hole of the template it is written in. */
export const holeMark = '\uFFFC';

const delimiters = new Set([' ', '\t', '\r', '\n', '{', '}', '[', ']', ':', ',', '"', holeMark]);
const none: readonly TokenProblem[] = [];

// jsonc-parser declares these as `const enum`, which a module compiled by itself cannot read.
const numericLiteral = 11;
const unexpectedEndOfString = 2;

/** The string in double quotes that starts at an offset. */
export function readString(text: string, start: number, scanner: JSONScanner): JsonToken {
  let at = start + 1;
  let code = text.charCodeAt(at);
  while (code >= 0x20 && code !== 0x22 && code !== 0x5c) code = text.charCodeAt(++at);
  if (code === 0x22) return { kind: 'string', text: text.slice(start + 1, at), end: at + 1, problems: none };
  scanner.setPosition(start);
  scanner.scan();
  const end = scanner.getPosition();
  const isOpen = (scanner.getTokenError() as number) === unexpectedEndOfString;
  const problems = contentProblems(text, start + 1, isOpen ? end : end - 1);
  if (isOpen)
    problems.push({
      message: 'The string that starts here is not closed in its line.',
      at: start,
      length: end - start,
    });
  return { kind: 'string', text: scanner.getTokenValue(), end, problems };
}

/** The number, `true`, `false` or `null` at an offset; anything else is a string that lacks its quotes. */
export function readLiteral(text: string, start: number, scanner: JSONScanner, isName: boolean): JsonToken {
  const quoted = readForeignQuotes(text, start);
  if (quoted !== undefined) return quoted;
  const end = wordEnd(text, start);
  const word = text.slice(start, end);
  if (!isName) {
    if (word === 'true' || word === 'false') return { kind: 'boolean', text: word, end, problems: none };
    if (word === 'null') return { kind: 'null', text: word, end, problems: none };
    scanner.setPosition(start);
    const isNumber =
      (scanner.scan() as number) === numericLiteral && (scanner.getTokenError() as number) === 0;
    if (isNumber && scanner.getPosition() === end) return { kind: 'number', text: word, end, problems: none };
  }
  return {
    kind: 'string',
    text: word,
    end,
    problems: [{ message: wordMessage(word, isName), at: start, length: end - start }],
  };
}

/** Whether a comment, which JSON does not have, starts at an offset. */
export function isComment(text: string, at: number): boolean {
  return text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*');
}

/** Where the comment that starts at an offset ends. */
export function readComment(text: string, start: number): number {
  const isLine = text[start + 1] === '/';
  const end = isLine ? text.indexOf('\n', start) : text.indexOf('*/', start + 2);
  if (end === -1) return text.length;
  return isLine ? end : end + 2;
}

function contentProblems(text: string, start: number, end: number): TokenProblem[] {
  const problems: TokenProblem[] = [];
  for (let at = start; at < end && problems.length < maxProblems; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20)
      problems.push({
        message: `A ${code === 9 ? 'tab' : 'control character'} in a string must be written as ${escapeOf(code)}.`,
        at,
        length: 1,
      });
    if (code !== 0x5c) continue;
    const length = text[at + 1] === 'u' ? 6 : 2;
    const written = text.slice(at, Math.min(at + length, end));
    if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})$/.test(written))
      problems.push({
        message: `${written} is not an escape of JSON; a backslash itself is written \\\\.`,
        at,
        length: written.length,
      });
    at += 1;
  }
  return problems;
}

function escapeOf(code: number): string {
  return code === 9 ? '\\t' : `\\u${code.toString(16).padStart(4, '0')}`;
}

const foreignQuotes = new Map([
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['”', '”'],
  ['„', '“'],
  ['‘', '’'],
]);

/** A string in quotes that are not JSON's: 'single' or “typographic”. */
function readForeignQuotes(text: string, start: number): JsonToken | undefined {
  const closing = foreignQuotes.get(text.charAt(start));
  if (closing === undefined) return undefined;
  let end = start + 1;
  while (end < text.length && text[end] !== closing && text[end] !== '\n' && text[end] !== '\r') end += 1;
  const isClosed = text[end] === closing;
  return {
    kind: 'string',
    text: text.slice(start + 1, end),
    end: isClosed ? end + 1 : end,
    problems: [{ message: 'Strings are written in straight double quotes (").', at: start, length: 1 }],
  };
}

function wordEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && !delimiters.has(text.charAt(at)) && !isComment(text, at)) at += 1;
  return at;
}

function wordMessage(word: string, isName: boolean): string {
  const code = word.charCodeAt(0);
  const shown = word.length > 40 ? `${word.slice(0, 40)}…` : word;
  if (code < 0x20 || code === 0x7f) return `A control character (${escapeOf(code)}) stands here.`;
  if (isName) return `The name ${shown} must be in double quotes.`;
  if (/^-?0[0-9]/.test(word))
    return `The number ${shown} starts with 0; put account ids and the like in double quotes.`;
  return `Unexpected ${shown}: a string must be in double quotes.`;
}
