import type { Position } from '../model/source.ts';
import { showHidden } from './escape.ts';

/** A source line made fit for a terminal, and below it the marker: both start in the same column. */
export interface Excerpt {
  readonly text: string;
  readonly marker: string;
  /** What of the text stands before the place, at it, and behind it. */
  readonly parts: readonly [before: string, at: string, behind: string];
}

/** Widest text shown, in columns of the terminal. */
const maxWidth = 100;

/** How much of a long line is kept left of the place, in columns. */
const lead = 24;

const tabWidth = 4;

/** What terminals draw over two columns. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60\uffe0-\uffe6]/u;

/** What terminals draw over the character before. */
const combining = /[\p{Mn}\p{Me}]/u;

/** A character as it is shown, with its UTF-16 offsets in the line. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly width: number;
}

/**
 * The line with carets under the place. Tabs become spaces, hidden characters are spelt out, a long line is cut around
 * the place. A place that goes on in later lines is marked to the end of this one.
 */
export function sourceExcerpt(line: string, start: Position, end: Position): Excerpt {
  const from = Math.min(start.column - 1, line.length);
  const to = end.line > start.line ? line.length : Math.max(end.column - 1, from);
  const cells = fit(cellsAround(line, from), from, line.length);
  const left = (cells[0]?.start ?? 0) > 0 ? '…' : '';
  const right = (cells.at(-1)?.end ?? line.length) < line.length ? '…' : '';
  const before = cells.filter((cell) => cell.end <= from);
  const under = cells.filter((cell) => cell.end > from && cell.start < to);
  const behind = cells.slice(before.length + under.length);
  return {
    text: (left + textOf(cells) + right).trimEnd(),
    marker: ' '.repeat(left.length + widthOf(before)) + '^'.repeat(Math.max(widthOf(under), 1)),
    parts: [left + textOf(before), textOf(under), (textOf(behind) + right).trimEnd()],
  };
}

/** The characters near the place only: a file may be one line of a megabyte. */
function cellsAround(line: string, from: number): readonly Cell[] {
  const beginning = Math.max(0, from - maxWidth);
  const cells: Cell[] = [];
  let start = /[\udc00-\udfff]/.test(line.charAt(beginning)) ? Math.max(0, beginning - 1) : beginning;
  let column = 0;
  for (const character of line.slice(start, from + 2 * maxWidth)) {
    const cell = cellOf(character, start, column, line.slice(Math.max(0, start - 2), start));
    cells.push(cell);
    start = cell.end;
    column += cell.width;
  }
  return cells;
}

/** `before`: the two characters in front. */
function cellOf(character: string, start: number, column: number, before: string): Cell {
  const end = start + character.length;
  if (character === '\t') {
    const width = tabWidth - (column % tabWidth);
    return { start, end, text: ' '.repeat(width), width };
  }
  // A runner would take it for a command, see neutraliseCommands; the marker has to know of the character put in.
  if (character === '[' && before === '##') return { start, end, text: '\\[', width: 2 };
  // Nearly every character: the tests below are slow.
  if (character >= ' ' && character <= '~') return { start, end, text: character, width: 1 };
  const text = showHidden(character);
  if (text !== character) return { start, end, text, width: text.length };
  return { start, end, text, width: combining.test(text) ? 0 : wide.test(text) ? 2 : 1 };
}

/** All cells where they fit, else those from a little before the place on. */
function fit(cells: readonly Cell[], from: number, length: number): readonly Cell[] {
  const startsLine = (cells[0]?.start ?? 0) === 0;
  const endsLine = (cells.at(-1)?.end ?? length) === length;
  if (startsLine && endsLine && widthOf(cells) <= maxWidth) return cells;
  const before = cells.filter((cell) => cell.end <= from);
  const keepsStart = startsLine && widthOf(before) <= maxWidth / 2;
  const kept = keepsStart ? before : takeWidth(before.toReversed(), lead).toReversed();
  return takeWidth(cells.slice(before.length - kept.length), maxWidth);
}

/** The first cells that fit into a width. */
function takeWidth(cells: readonly Cell[], width: number): readonly Cell[] {
  let used = 0;
  const end = cells.findIndex((cell) => (used += cell.width) > width);
  return end === -1 ? cells : cells.slice(0, end);
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
