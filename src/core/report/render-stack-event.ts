import type { StackEvent } from '../model/stack.ts';
import { escapeTerminal, neutraliseCommands } from './escape.ts';

/** One event as a line of a log: time, status, what and of which type, and why. Whatever it holds, it is one line and no command. */
export function renderStackEvent({ at, status, logicalId, type, reason }: StackEvent): string {
  const parts = [at.slice(11, 19), status.padEnd(28), logicalId, `(${type})`];
  const text = reason === null ? parts.join(' ') : `${parts.join(' ')}: ${reason}`;
  return `${neutraliseCommands(escapeTerminal(text))}\n`;
}
