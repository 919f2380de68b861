import type { ParseProblem } from '../../model/policy.ts';
import type { Source, Span } from '../../model/source.ts';
import { maxDepth, maxProblems } from '../parsed.ts';
import { type Token, type TokenKind, scanToken } from './scan-token.ts';

/** Thrown where reading cannot go on; `parseHcl` turns it into a problem and starts again at the next block. */
export class SyntaxFailure extends Error {
  readonly span: Span;

  constructor(message: string, span: Span) {
    super(message);
    this.span = span;
  }
}

/** The place in a source up to which it was read, and what was noticed on the way. */
export class Cursor {
  readonly source: Source;
  readonly text: string;
  readonly problems: ParseProblem[] = [];
  /** Whether line ends are tokens here: they are not within parentheses, brackets and interpolations. */
  #newlines = true;
  #depth = 0;
  #position = 0;
  #next: Token | undefined;

  constructor(source: Source) {
    this.source = source;
    this.text = source.text;
  }

  get position(): number {
    return this.#position;
  }

  /** Goes on at an offset, within a token too: templates are read character by character. */
  moveTo(position: number): void {
    this.#position = position;
    this.#next = undefined;
  }

  /** Starts afresh at an offset after a failure. */
  restartAt(position: number): void {
    this.moveTo(position);
    this.#newlines = true;
    this.#depth = 0;
  }

  peek(): Token {
    return (this.#next ??= scanToken(this.text, this.#position, this.#newlines));
  }

  read(): Token {
    const token = this.peek();
    this.moveTo(token.end);
    return token;
  }

  /** Reads the token if it is of that kind. */
  accept(kind: TokenKind): Token | undefined {
    return this.peek().kind === kind ? this.read() : undefined;
  }

  /** Reads a token of that kind; `message` says what to do where it is another. */
  expect(kind: TokenKind, message: string): Token {
    return this.accept(kind) ?? this.fail(message);
  }

  /** Whether the next token is that word. */
  at(word: string): boolean {
    const token = this.peek();
    return (
      token.kind === 'identifier' &&
      token.end - token.start === word.length &&
      this.text.startsWith(word, token.start)
    );
  }

  textOf(token: Token): string {
    return this.text.slice(token.start, token.end);
  }

  /** From an offset to the last character read. */
  spanFrom(start: number): Span {
    return { source: this.source, start, end: this.#position };
  }

  spanOf(token: Token): Span {
    return { source: this.source, start: token.start, end: token.end };
  }

  /** Reads with line ends as tokens, or without, and then as before. */
  withNewlines<Result>(newlines: boolean, read: () => Result): Result {
    const outer = this.#newlines;
    this.#setNewlines(newlines);
    const result = read();
    this.#setNewlines(outer);
    return result;
  }

  /** Reads one level deeper. */
  nested<Result>(read: () => Result): Result {
    if (this.#depth === maxDepth)
      this.fail(
        `This is nested more than ${maxDepth} levels deep, which no policy needs; the block was not read.`,
      );
    this.#depth++;
    const result = read();
    this.#depth--;
    return result;
  }

  /** Notes what is wrong, up to `maxProblems`, and lets reading go on. */
  report(message: string, span: Span): void {
    if (this.problems.length < maxProblems) this.problems.push({ message, span });
  }

  /** Gives up at the next token, or at a place. */
  fail(message: string, span: Span = this.spanOf(this.peek())): never {
    throw new SyntaxFailure(message, span);
  }

  #setNewlines(newlines: boolean): void {
    if (this.#newlines === newlines) return;
    this.#newlines = newlines;
    this.#next = undefined;
  }
}
