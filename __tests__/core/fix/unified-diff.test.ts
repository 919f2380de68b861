import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../../src/core/fix/unified-diff.ts';

const ten = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('');

describe('unifiedDiff', () => {
  test('shows a changed line with three lines around it', () => {
    expect(unifiedDiff('a.json', ten, ten.replace('line 9\n', 'other\n'))).toBe(
      [
        '--- a/a.json',
        '+++ b/a.json',
        '@@ -7,7 +7,7 @@',
        ' line 6',
        ' line 7',
        ' line 8',
        '-line 9',
        '+other',
        ' line 10',
        ' line 11',
        ' line 12',
        '',
      ].join('\n'),
    );
  });

  test('keeps changes far apart in hunks of their own, and near ones together', () => {
    const far = unifiedDiff('a', ten, ten.replace('line 1\n', '').replace('line 18\n', 'x\ny\n'));
    expect(far.match(/^@@.*$/gm)).toEqual(['@@ -1,5 +1,4 @@', '@@ -16,5 +15,6 @@']);
    const near = unifiedDiff('a', ten, ten.replace('line 4\n', '').replace('line 11\n', ''));
    expect(near.match(/^@@.*$/gm)).toEqual(['@@ -2,14 +2,12 @@']);
  });

  test.each([
    ['nothing', 'a\n', 'a\n', ''],
    [
      'a last line without an end',
      'a\nb',
      'a\nb\n',
      '@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n',
    ],
    ['an empty file', '', 'a\n', '@@ -0,0 +1 @@\n+a\n'],
    ['a file that becomes empty', 'a\n', '', '@@ -1 +0,0 @@\n-a\n'],
    ['lines that end in CRLF', 'a\r\nb\r\n', 'a\r\nc\r\n', '@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n'],
  ])('says of %s', (_, before, after, hunks) => {
    expect(unifiedDiff('f', before, after)).toBe(hunks === '' ? '' : `--- a/f\n+++ b/f\n${hunks}`);
  });

  test('writes a name that could not be told from the text on one line', () => {
    expect(unifiedDiff('a\n+++ b', '', 'x\n').split('\n')[1]).toBe('+++ b/a?+++ b\t');
  });

  test('applied to the old text it gives the new one, and shows no more lines than differ', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', 'c\r\n', '\n', 'd\n'), { maxLength: 40 })
      .chain((lines) => fc.constantFrom(lines.join(''), `${lines.join('')}end`));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff('f', before, after);
        expect(apply(before, diff)).toBe(after);
        expect(apply(after, reverse(diff))).toBe(before);
      }),
    );
  });

  test('shows texts that have nothing in common as one change', () => {
    const [before, after] = ['x', 'y'].map((name) =>
      Array.from({ length: 3000 }, (_, index) => `${name}${index}\n`).join(''),
    );
    const diff = unifiedDiff('f', before ?? '', after ?? '');
    expect(diff.match(/^@@.*$/gm)).toEqual(['@@ -1,3000 +1,3000 @@']);
  });
});

/** What `patch` does, as far as a test needs it: lines must match, or it throws. */
function apply(text: string, diff: string): string {
  const lines = text === '' ? [] : text.split(/(?<=\n)/);
  const result: string[] = [];
  let at = 0;
  const body = diff.split(/(?<=\n)/).slice(2);
  for (const [index, line] of body.entries()) {
    const hunk = /^@@ -(\d+)(?:,(\d+))?/.exec(line);
    const content = body[index + 1]?.startsWith('\\') === true ? line.slice(1, -1) : line.slice(1);
    if (hunk !== null) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      while (at < start) result.push(lines[at++] ?? '');
    } else if (line.startsWith('+')) result.push(content);
    else if (!line.startsWith('\\')) {
      if (lines[at] !== content)
        throw new Error(`${JSON.stringify(lines[at])} is not ${JSON.stringify(content)}`);
      if (line.startsWith(' ')) result.push(content);
      at += 1;
    }
  }
  return [...result, ...lines.slice(at)].join('');
}

function reverse(diff: string): string {
  return diff
    .split(/(?<=\n)/)
    .map((line, index) => {
      if (index < 2) return line;
      if (line.startsWith('@@')) return line.replace(/-(\S+) \+(\S+)/, '-$2 +$1');
      return line.startsWith('+') ? `-${line.slice(1)}` : line.startsWith('-') ? `+${line.slice(1)}` : line;
    })
    .join('');
}
