import { AppError } from './app-error.ts';

/** The error a crashed run ends with, whatever was thrown: what is no AppError is a bug of ours, shown with its stack. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new AppError('internal-error', text, { cause: error });
}
