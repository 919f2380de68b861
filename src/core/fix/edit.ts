import type { Source, Span } from '../model/source.ts';

/** Replaces the text from `start` to `end` (UTF-16 offsets into `source.text`, `end` exclusive) by another one. */
export interface Edit {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a repair gives: the edits it is sure of, and what it leaves to a person. */
export interface Repair {
  readonly edits: readonly Edit[];
  readonly left: readonly Left[];
}

/** Something wrong that is left as it is. */
export interface Left {
  readonly span: Span;
  /** The rule that reports it. */
  readonly rule: string;
  /** Why, as a sentence without a period. */
  readonly reason: string;
}

/**
 * The text of a source with its edits made, whatever their order. Of two that overlap, or insert at one place, the one
 * that starts first is made and the other refused; the same edit given twice is made once.
 */
export function applyEdits(
  source: Source,
  edits: readonly Edit[],
): { readonly text: string; readonly refused: readonly Edit[] } {
  const sorted = edits
    .filter((edit) => edit.source === source)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  const refused: Edit[] = [];
  let last: Edit | undefined;
  let at = 0;
  for (const edit of sorted) {
    if (last !== undefined && isSame(last, edit)) continue;
    const overlaps = edit.start < at || (last !== undefined && edit.start === last.start);
    if (overlaps || edit.end < edit.start || edit.end > source.text.length) {
      refused.push(edit);
      continue;
    }
    pieces.push(source.text.slice(at, edit.start), edit.text);
    at = edit.end;
    last = edit;
  }
  return { text: pieces.join('') + source.text.slice(at), refused };
}

function isSame(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}
