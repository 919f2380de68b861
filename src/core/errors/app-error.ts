import { type ErrorCode, catalogue } from './catalogue.ts';

/** A failure whose turn it is known: it is shown as title, message and hint, never with a stack. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** What happened, where, with the names the user knows. */
  override readonly message: string;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
    this.message = message;
  }

  /** What to do next. */
  get hint(): string {
    return catalogue[this.code].hint;
  }

  get title(): string {
    return catalogue[this.code].title;
  }
}
