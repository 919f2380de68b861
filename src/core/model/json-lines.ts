/** A JSON text as lines, for how it is laid out. */
export interface JsonLines {
  readonly lines: readonly JsonLine[];
  /** Indent of the first line of the first level; undefined: no line is indented. */
  readonly unit: number | undefined;
  readonly isBalanced: boolean;
}

/**
 * One line, without its end. Brackets opened on one line are one level together, as in `[{`; a line of several closing
 * ones may stand at the level of any, from `inner` to `outer`.
 */
export interface JsonLine {
  readonly text: string;
  /** Offset in the text. */
  readonly start: number;
  readonly inner: number;
  readonly outer: number;
}

/** Reads the lines of a JSON text. CRLF ends a line as LF does. */
export function readJsonLines(text: string): JsonLines {
  const open: Bracket[] = [];
  let unit: number | undefined;
  let start = 0;
  let isBalanced = true;
  const lines = text.split('\n').map((written, number): JsonLine => {
    const content = written.endsWith('\r') ? written.slice(0, -1) : written;
    const line = { text: content, start, ...levelsOf(content.trimStart(), open) };
    start += written.length + 1;
    if (unit === undefined && line.inner === 1 && indentOf(line) > 0) unit = indentOf(line);
    if (!readBrackets(content, number, open)) isBalanced = false;
    return line;
  });
  return { lines, unit, isBalanced: isBalanced && open.length === 0 };
}

/** How many characters of white space a line starts with. */
export function indentOf({ text }: JsonLine): number {
  return text.length - text.trimStart().length;
}

/** Whether a line may stand at a level; one of white space alone may at any. */
export function isAtLevel({ text, inner, outer }: JsonLine, level: number): boolean {
  return text.trim() === '' || (Number.isInteger(level) && level <= inner && level >= outer);
}

/** The level of a line, or of its closing brackets from the innermost to the outermost. */
function levelsOf(text: string, open: readonly Bracket[]): Pick<JsonLine, 'inner' | 'outer'> {
  const closers = closersOf(text);
  const level = open.at(-1)?.level ?? 0;
  if (closers === 0) return { inner: level, outer: level };
  return { inner: level - 1, outer: (open[open.length - closers]?.level ?? 1) - 1 };
}

/** How many closing brackets a line starts with. */
function closersOf(text: string): number {
  let closers = 0;
  for (const character of text) {
    if (character === ']' || character === '}') closers += 1;
    else if (character !== ',' && character !== ' ') break;
  }
  return closers;
}

interface Bracket {
  readonly line: number;
  readonly level: number;
}

/** Opens and closes the brackets of a line that stand outside of strings; false where one closes what is not open. */
function readBrackets(text: string, line: number, open: Bracket[]): boolean {
  let inString = false;
  let isBalanced = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString && character === '\\') at += 1;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === '{' || character === '[') {
      const outer = open.at(-1);
      const level = outer === undefined ? 1 : outer.line === line ? outer.level : outer.level + 1;
      open.push({ line, level });
    } else if ((character === '}' || character === ']') && open.pop() === undefined) isBalanced = false;
  }
  return isBalanced;
}
