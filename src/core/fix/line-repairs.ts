import { type LineChange, diffLines } from './diff-lines.ts';
import type { HeadHunk } from './head-hunks.ts';

/** Whole lines of a file, and what a repair puts in their place. */
export interface LineRepair {
  /** The first and the last line, from 1. */
  readonly start: number;
  readonly end: number;
  /** Those lines as they are, without line ends; one at least. */
  readonly before: readonly string[];
  /** None: they are taken out. */
  readonly after: readonly string[];
}

/** Lines that are one thing, as those of a statement: `start` from 0, `end` exclusive. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What a repair of a file comes to, in the smallest pieces that can be taken or left one by one: what it changes in one
 * range is one piece, since an action that moves is gone where only half of it is done. Nothing where a line ends in
 * CRLF: what becomes of line ends is not for a reader of lines to say.
 */
export function repairPieces(
  before: string,
  after: string,
  ranges: readonly LineRange[],
): readonly LineChange[] {
  if (before.includes('\r') || after.includes('\r')) return [];
  const pieces: LineChange[] = [];
  for (const change of diffLines(linesOf(before), linesOf(after))) {
    const last = pieces.at(-1);
    if (last !== undefined && ranges.some((range) => touches(range, last) && touches(range, change)))
      pieces[pieces.length - 1] = { ...change, oldStart: last.oldStart, newStart: last.newStart };
    else pieces.push(change);
  }
  return pieces;
}

/**
 * A piece as lines that a hunk shows; undefined where one is not shown, or reads otherwise there. What is only put in
 * goes with the line before it, else with the one after it: a review speaks of lines that are there.
 */
export function placePiece(
  { oldStart, oldEnd, newStart, newEnd }: LineChange,
  before: string,
  after: string,
  hunks: readonly HeadHunk[],
): LineRepair | undefined {
  const [old, now] = [linesOf(before), linesOf(after)];
  const widened =
    oldStart < oldEnd
      ? [[0, 0] as const]
      : [[1, 0] as const, [0, 1] as const].filter(
          ([above, below]) => oldStart >= above && oldEnd + below <= old.length,
        );
  for (const [above, below] of widened) {
    const lines = old.slice(oldStart - above, oldEnd + below);
    const start = oldStart - above + 1;
    if (!hunks.some((hunk) => shows(hunk, start, lines))) continue;
    const end = start + lines.length - 1;
    return { start, end, before: lines, after: now.slice(newStart - above, newEnd + below) };
  }
  return undefined;
}

/** The text of a file with one piece of its repair. */
export function withPiece(
  { oldStart, oldEnd, newStart, newEnd }: LineChange,
  before: string,
  after: string,
): string {
  const lines = before.split('\n');
  lines.splice(oldStart, oldEnd - oldStart, ...linesOf(after).slice(newStart, newEnd));
  return lines.join('\n');
}

/** The end of the last line is none of a line's text, and cannot be repaired line by line. */
function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}

/** Whether a change is within a range, or reaches into it. */
function touches({ start, end }: LineRange, { oldStart, oldEnd }: LineChange): boolean {
  return oldStart === oldEnd ? start < oldStart && oldStart < end : oldStart < end && start < oldEnd;
}

function shows({ start, lines }: HeadHunk, first: number, wanted: readonly string[]): boolean {
  return (
    first >= start &&
    first + wanted.length <= start + lines.length &&
    wanted.every((line, index) => line === lines[first - start + index])
  );
}
