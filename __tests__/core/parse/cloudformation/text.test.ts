import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Text,
  filledByDefaults,
  hole,
  isAllHoles,
  join,
  literal,
  occurrences,
  segmentsAt,
  slice,
  split,
} from '../../../../src/core/parse/cloudformation/text.ts';

const piece = fc.oneof(
  fc.stringMatching(/^[ab,]{0,6}$/).map(literal),
  fc.stringMatching(/^[ab,]{1,3}$/).map((name) => hole(name)),
  fc.stringMatching(/^[ab,]{1,3}$/).map((name) => hole(name, 'x')),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => join(pieces));

describe('text', () => {
  test('splitting and joining gives the text again', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(',', 'a', 'ab', ',,', '${', '}'), (whole, delimiter) => {
        expect(join(split(whole, delimiter), delimiter)).toEqual(whole);
      }),
    );
  });

  test('no part holds the delimiter outside of holes, and every hole is written as its name', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(',', 'a', 'ab'), (whole, delimiter) => {
        for (const part of split(whole, delimiter)) {
          expect([...occurrences(part, delimiter)]).toEqual([]);
          for (const { start, end, name } of part.holes)
            expect(part.text.slice(start, end)).toBe(`\${${name}}`);
        }
      }),
    );
  });

  test('delimiters do not overlap', () => {
    expect(split(literal('a,,,b'), ',,').map((part) => part.text)).toEqual(['a', ',b']);
  });

  test('pieces at a place are the text again', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const pieces = segmentsAt(whole, { start: 3, end: 9 });
        expect(pieces.map((each) => each.text).join('')).toBe(whole.text);
        expect(pieces.filter((each) => each.kind === 'hole')).toHaveLength(whole.holes.length);
        expect(pieces.every((each) => each.start === 3 && each.end === 9 && each.text !== '')).toBe(true);
      }),
    );
  });

  test('a slice keeps the holes that are in it', () => {
    const whole = join([literal('a'), hole('X'), literal('b'), hole('Y', 'y'), literal('c')]);
    expect(slice(whole, 1, 6)).toEqual({ text: '${X}b', holes: [{ start: 0, end: 4, name: 'X' }] });
    expect(slice(whole, 5, 11)).toEqual({
      text: 'b${Y}c',
      holes: [{ start: 1, end: 5, name: 'Y', default: 'y' }],
    });
    expect(slice(whole, 5, 6)).toEqual(literal('b'));
  });

  test.each<[string, Text, string | undefined]>([
    ['no hole', literal('a'), 'a'],
    ['defaults', join([literal('a'), hole('X', '1'), literal('b'), hole('Y', '')]), 'a1b'],
    ['a hole without one', join([hole('X', '1'), hole('Y')]), undefined],
  ])('filled by defaults: %s', (_, whole, filled) => {
    expect(filledByDefaults(whole)).toBe(filled);
  });

  test.each<[Text, boolean]>([
    [hole('X'), true],
    [join([hole('X'), hole('Y')]), true],
    [join([hole('X'), literal('/')]), false],
    [literal(''), false],
    [literal('${X}'), false],
  ])('%j is all holes: %s', (whole, isAll) => {
    expect(isAllHoles(whole)).toBe(isAll);
  });
});
