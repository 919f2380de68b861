import { type Placed, defineRule } from './rule.ts';

/** Reports how a JSON file is laid out: indent, tabs, spaces behind the text, and its last line. */
export default defineRule({
  id: 'valid-format',
  code: null,
  severity: 'suggestion',
  what: 'Reports a JSON file whose indent, tabs, trailing spaces or last line differ from the convention, once a kind.',
  why: 'Policies are reviewed as diffs, and a change of layout hides the change of access among it.',
  fix: 'Format the file with the indent of the convention, no tabs, no trailing spaces and one newline at the end.',
  links: ['https://editorconfig.org/#file-format-details'],
  messages: {
    indent:
      'This line is indented by {{found}} spaces instead of {{expected}}; the convention is {{unit}} a level.',
    unevenIndent:
      'This line is indented by {{found}} spaces instead of {{expected}}; the lines above use {{unit}} a level.',
    tab: 'This line is laid out with a tab; use spaces.',
    trailingSpace: 'This line ends in white space; remove it.',
    noFinalNewline: 'The file does not end in a newline; add one.',
    blankEnd: 'The file ends in {{count}} newlines; one is enough.',
  },
  examples: {
    valid: [
      {
        name: 'two spaces a level and one newline at the end',
        policy: '{\n  "Version": "2012-10-17",\n  "Statement": []\n}\n',
      },
    ],
    invalid: [
      { name: 'no newline at the end', policy: '{\n  "Version": "2012-10-17",\n  "Statement": []\n}' },
    ],
  },
  check: {
    source(source, { settings, report }) {
      if (!/\.json$/i.test(source.file)) return;
      const end = source.text.trimEnd().length;
      const lines = linesOf(source.text.slice(0, end));
      const place = (start: number, length: number): Placed => ({
        span: { source, start, end: start + length },
      });

      const tab = lines.find((line) => line.text.trimEnd().includes('\t'));
      if (tab) report(place(tab.start + tab.text.indexOf('\t'), 1), 'tab', {});

      const convention = settings.conventions.indent;
      const wrong = tab ? undefined : firstWrongIndent(lines, convention);
      if (wrong) {
        const { line, ...data } = wrong;
        const at = place(line.start, Math.max(data.found, 1));
        if (convention === undefined) report(at, 'unevenIndent', data);
        else report(at, 'indent', data, { severity: 'warning' });
      }

      const trailing = lines.find((line) => line.text !== line.text.trimEnd());
      if (trailing) {
        const { length } = trailing.text.trimEnd();
        report(place(trailing.start + length, trailing.text.length - length), 'trailingSpace', {});
      }

      const tail = source.text.slice(end);
      const count = tail.split('\n').length - 1;
      if (!tail.endsWith('\n')) report(place(end - 1, 1), 'noFinalNewline', {});
      else if (count > 1) report(place(end, tail.length), 'blankEnd', { count });
    },
  },
});

interface Line {
  readonly text: string;
  readonly start: number;
}

interface WrongIndent {
  readonly line: Line;
  readonly found: number;
  readonly expected: number;
  readonly unit: number;
}

/** The lines of a text and where they start. CRLF ends a line as LF does. */
function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const here = start;
    start += line.length + 1;
    return { text: line.endsWith('\r') ? line.slice(0, -1) : line, start: here };
  });
}

/**
 * The first line whose indent is not its level times the unit. Brackets opened on one line are one level together, as
 * in `[{`; a line of several closing ones may stand at the level of any. Without a convention the first line of the
 * first level sets the unit. Unbalanced brackets: no verdict.
 */
function firstWrongIndent(lines: readonly Line[], convention: number | undefined): WrongIndent | undefined {
  let unit = convention;
  let wrong: WrongIndent | undefined;
  const open: Bracket[] = [];
  for (const [number, line] of lines.entries()) {
    const text = line.text.trimStart();
    const found = line.text.length - text.length;
    const { inner, outer } = levelsOf(text, open);
    if (unit === undefined && inner === 1 && found > 0) unit = found;
    if (text !== '' && unit !== undefined && !isLevel(found / unit, inner, outer))
      wrong ??= { line, found, expected: inner * unit, unit };
    readBrackets(text, number, open);
  }
  return open.length === 0 ? wrong : undefined;
}

/** The level of a line, or of its closing brackets from the innermost to the outermost. */
function levelsOf(
  text: string,
  open: readonly Bracket[],
): { readonly inner: number; readonly outer: number } {
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

function isLevel(level: number, inner: number, outer: number): boolean {
  return Number.isInteger(level) && level <= inner && level >= outer;
}

interface Bracket {
  readonly line: number;
  readonly level: number;
}

/** Opens and closes the brackets of a line that stand outside of strings. */
function readBrackets(text: string, line: number, open: Bracket[]): void {
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (inString && character === '\\') at += 1;
    else if (character === '"') inString = !inString;
    else if (inString) continue;
    else if (character === '{' || character === '[') {
      const outer = open.at(-1);
      const level = outer === undefined ? 1 : outer.line === line ? outer.level : outer.level + 1;
      open.push({ line, level });
    } else if (character === '}' || character === ']') open.pop();
  }
}
