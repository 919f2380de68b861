import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headHunks } from '../../../src/core/fix/head-hunks.ts';
import { placePiece, repairPieces, withPiece } from '../../../src/core/fix/line-repairs.ts';
import { unifiedDiff } from '../../../src/core/fix/unified-diff.ts';

const lines = (...all: readonly string[]) => all.map((line) => `${line}\n`).join('');
const whole = (text: string) => [{ start: 1, lines: text.replace(/\n$/, '').split('\n') }];

describe('the hunks of a patch', () => {
  test.each<[string, string, ReturnType<typeof headHunks>]>([
    ['nothing', '', []],
    [
      'what stays and what comes',
      '@@ -1,2 +1,3 @@ x\n a\n-b\n+c\n+d',
      [{ start: 1, lines: ['a', 'c', 'd'] }],
    ],
    ['one line without a count', '@@ -0,0 +1 @@\n+a', [{ start: 1, lines: ['a'] }]],
    ['a file that is gone', '@@ -1,2 +0,0 @@\n-a\n-b', []],
    [
      'several, of which one was cut',
      '@@ -1 +1 @@\n-a\n+b\n@@ -9,2 +9,3 @@\n a\n+b',
      [{ start: 1, lines: ['b'] }],
    ],
    [
      'a last line without an end, and a CR that is part of its line',
      '@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\r\n+@@ -1 +1 @@\n\\ No newline at end of file',
      [{ start: 1, lines: ['a\r', '@@ -1 +1 @@'] }],
    ],
    ['a header that counts more than anybody has', '@@ -1 +1,999999999 @@\n+a', []],
    ['no patch at all', 'Binary files differ', []],
  ])('%s', (_name, patch, expected) => {
    expect(headHunks(patch)).toEqual(expected);
  });

  test('show what the head of any two texts holds there', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '+c', '-d', ' ', '@@ -1 +1 @@'))
      .map((all) => lines(...all));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const patch = unifiedDiff('x', before, after).split('\n').slice(2).join('\n').replace(/\n$/, '');
        const head = after.split('\n');
        for (const hunk of headHunks(patch))
          expect(head.slice(hunk.start - 1, hunk.start - 1 + hunk.lines.length)).toEqual(hunk.lines);
        const isChanged = before !== after && after !== '';
        expect(headHunks(patch).length > 0).toBe(isChanged);
      }),
    );
  });
});

describe('the pieces of a repair', () => {
  const before = lines('{', '  c', '  a', '  b', '}', '', 'x');
  const after = lines('{', '  a', '  b', '  c', '}', '', 'y');
  const statement = { start: 0, end: 5 };

  test('keep together what moves within a statement, and apart what does not', () => {
    const pieces = repairPieces(before, after, [statement]);
    expect(pieces.map((piece) => placePiece(piece, before, after, whole(before)))).toEqual([
      { start: 2, end: 4, before: ['  c', '  a', '  b'], after: ['  a', '  b', '  c'] },
      { start: 7, end: 7, before: ['x'], after: ['y'] },
    ]);
    // Half of a move, which nobody may be offered.
    expect(repairPieces(before, after, [])).toHaveLength(3);
  });

  test.each<[string, string, string]>([
    ['nothing differs', before, before],
    ['only the end of the last line differs', 'a\nb', 'a\nb\n'],
    ['lines end in CRLF', 'a\r\nb\r\n', 'b\r\na\r\n'],
    ['lines would end in CRLF', 'a\nb\n', 'b\r\na\r\n'],
  ])('are none where %s', (_name, old, now) => {
    expect(repairPieces(old, now, [])).toEqual([]);
  });

  test.each<[string, string, string, { start: number; lines: readonly string[] }, unknown]>([
    [
      'goes with the line before',
      lines('a', 'b'),
      lines('a', 'n', 'b'),
      { start: 1, lines: ['a', 'b'] },
      { start: 1, end: 1, before: ['a'], after: ['a', 'n'] },
    ],
    [
      'goes with the line after, where that one is shown',
      lines('a', 'b'),
      lines('a', 'n', 'b'),
      { start: 2, lines: ['b'] },
      { start: 2, end: 2, before: ['b'], after: ['n', 'b'] },
    ],
    [
      'goes with the line after at the top',
      lines('b'),
      lines('n', 'b'),
      { start: 1, lines: ['b'] },
      { start: 1, end: 1, before: ['b'], after: ['n', 'b'] },
    ],
    [
      'goes with the last line at the bottom',
      lines('a'),
      lines('a', 'n'),
      { start: 1, lines: ['a'] },
      { start: 1, end: 1, before: ['a'], after: ['a', 'n'] },
    ],
    [
      'has no place where the head reads otherwise',
      lines('a'),
      lines('a', 'n'),
      { start: 1, lines: ['A'] },
      undefined,
    ],
  ])('what is put in %s', (_name, old, now, hunk, expected) => {
    const [piece, ...others] = repairPieces(old, now, []);
    expect(others).toEqual([]);
    expect(piece && placePiece(piece, old, now, [hunk])).toEqual(expected);
  });

  test('is taken out by a piece of no lines', () => {
    const [piece] = repairPieces(lines('a', 'b', 'c'), lines('a', 'c'), []);
    expect(piece && placePiece(piece, lines('a', 'b', 'c'), '', [{ start: 2, lines: ['b'] }])).toEqual({
      start: 2,
      end: 2,
      before: ['b'],
      after: [],
    });
  });

  test.each([
    ['one line is above the hunk', { start: 3, lines: ['  a', '  b'] }],
    ['one line is below the hunk', { start: 2, lines: ['  c', '  a'] }],
    ['the lines stand elsewhere', { start: 1, lines: ['  c', '  a', '  b'] }],
  ])('have no place where %s', (_name, hunk) => {
    const [piece] = repairPieces(before, after, [statement]);
    expect(piece && placePiece(piece, before, after, [hunk])).toBeUndefined();
  });

  test('all made, in any one order, are the repair; and each lines are what the piece says', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1 }).map((all) => lines(...all));
    const range = fc.record({ start: fc.nat(9), end: fc.nat(9) });
    fc.assert(
      fc.property(text, text, fc.array(range), (old, now, ranges) => {
        const pieces = repairPieces(old, now, ranges);
        const all = pieces.toReversed().reduce((made, piece) => withPiece(piece, made, now), old);
        expect(all).toBe(now);
        for (const piece of pieces) {
          const placed = placePiece(piece, old, now, whole(old));
          if (placed === undefined) throw new Error('all lines are shown');
          const made = old.split('\n');
          made.splice(placed.start - 1, placed.before.length, ...placed.after);
          expect(made.join('\n')).toBe(withPiece(piece, old, now));
        }
      }),
    );
  });
});
