import { type ErrorCode, catalogue } from './catalogue.ts';

/** A failure whose turn it is known: it is shown as title, message and hint, never with a stack. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** What happened, where, with the names the user knows. */
  override readonly message: string;
  /** The IAM action that was denied, where that is what happened. */
  readonly denied: string | undefined;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; denied?: string } = {}) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
    this.message = message;
    this.denied = options.denied;
  }

  /** What to do next. */
  get hint(): string {
    return catalogue[this.code].hint;
  }

  /** What happened and what to do next, in one go: a message that lists problems ends without a period. */
  get advice(): string {
    return `${this.message}${/[.!?]$/.test(this.message) ? '' : '.'} ${this.hint}`;
  }

  get title(): string {
    return catalogue[this.code].title;
  }
}
