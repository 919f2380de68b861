/** One text file as it was read. `text` has no byte order mark; `bom` says whether there was one. */
export interface Source {
  /** Path relative to the working folder, with `/`. */
  readonly file: string;
  readonly text: string;
  readonly bom: boolean;
}

/** A stretch of a source: UTF-16 offsets into `source.text`, from 0, `end` exclusive. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** A place as people read it: line and column from 1 (columns in UTF-16 units), offset from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

const lineTables = new WeakMap<Source, readonly number[]>();

/** The place of an offset. Lines end at LF, so CRLF counts once and a lone CR is an ordinary character. */
export function positionAt(source: Source, offset: number): Position {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
}

/** The text of a line (from 1) without its line end. */
export function lineAt(source: Source, line: number): string {
  const starts = lineStarts(source);
  const text = source.text.slice(starts[line - 1] ?? source.text.length, starts[line] ?? source.text.length);
  return text.slice(0, text.length - (text.endsWith('\r\n') ? 2 : text.endsWith('\n') ? 1 : 0));
}

/** What of a span stands on its first line: the place of a finding about all of something long. */
export function firstLineOf(span: Span): Span {
  const { source, start, end } = span;
  const length = source.text.slice(start, end).indexOf('\n');
  return length === -1 ? span : { source, start, end: start + length };
}

function lineStarts(source: Source): readonly number[] {
  const known = lineTables.get(source);
  if (known !== undefined) return known;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
    starts.push(at + 1);
  lineTables.set(source, starts);
  return starts;
}

/** The folder of a path with `/`; `.` for a file that is in none. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash);
}
