import { AppError } from '../errors/app-error.ts';
import type { Fact } from '../model/connection.ts';

/** A fact that is known. */
export function known<Value>(value: Value): Fact<Value> {
  return { state: 'known', value };
}

/** A fact that a failed call leaves unknown. A bug of ours is no fact: it is thrown on. */
export function unknownBy(error: unknown): Fact<never> {
  if (!(error instanceof AppError)) throw error;
  return { state: 'unknown', reason: error.message.replace(/\.$/, ''), denied: error.denied ?? null };
}
