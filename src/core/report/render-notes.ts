import { codeBlock, escapeProse, shorten } from './escape.ts';

/** What a drift may take of a job summary. */
const maxDrift = 8000;

/**
 * What a run has to say besides its report, for the end of a job summary: what it did not do and why, and how roles
 * differ from the lock. Empty where there is nothing.
 */
export function renderNotes(notes: readonly string[], drift: string): string {
  const parts = [
    ...(drift === ''
      ? []
      : [`### Held against the lock\n\n${codeBlock(shorten(drift.trimEnd(), maxDrift))}`]),
    ...(notes.length === 0
      ? []
      : [`### About this run\n\n${notes.map((note) => `- ${escapeProse(note)}`).join('\n')}`]),
  ];
  return parts.map((part) => `\n${part}\n`).join('');
}
