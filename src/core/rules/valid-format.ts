import { type JsonLine, type JsonLines, indentOf, isAtLevel, readJsonLines } from '../model/json-lines.ts';
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
      const text = readJsonLines(source.text.slice(0, end));
      const { lines } = text;
      const place = (start: number, length: number): Placed => ({
        span: { source, start, end: start + length },
      });

      const tab = lines.find((line) => line.text.trimEnd().includes('\t'));
      if (tab) report(place(tab.start + tab.text.indexOf('\t'), 1), 'tab', {});

      const convention = settings.conventions.indent;
      const wrong = tab ? undefined : firstWrongIndent(text, convention);
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

interface WrongIndent {
  readonly line: JsonLine;
  readonly found: number;
  readonly expected: number;
  readonly unit: number;
}

/**
 * The first line whose indent is not its level times the unit. Without a convention the first line of the first level
 * sets the unit. Unbalanced brackets: no verdict.
 */
function firstWrongIndent(text: JsonLines, convention: number | undefined): WrongIndent | undefined {
  const unit = convention ?? text.unit;
  if (unit === undefined || !text.isBalanced) return undefined;
  for (const line of text.lines) {
    const found = indentOf(line);
    if (!isAtLevel(line, found / unit)) return { line, found, expected: line.inner * unit, unit };
  }
  return undefined;
}
