import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsThatFit, utf8Length } from '../../../src/core/report/rows-that-fit.ts';
import { hostileText } from './hostile-text.ts';

describe('utf8Length', () => {
  test('counts what an encoder writes', () => {
    fc.assert(
      fc.property(hostileText, (text) => utf8Length(text) === new TextEncoder().encode(text).length),
      { numRuns: 10_000 },
    );
  });
});

describe('rowsThatFit', () => {
  test.each([
    ['all, with their line breaks', ['ab', 'cd'], 6, ['ab', 'cd']],
    ['bytes, not characters', ['ab', 'é'], 5, ['ab']],
    ['no later row that is shorter', ['abc', 'abcdef', 'a'], 8, ['abc']],
    ['none', ['ab'], 2, []],
    ['none where there is no room at all', ['ab'], -100, []],
  ])('%s', (_, rows, maxBytes, expected) => expect(rowsThatFit(rows, maxBytes)).toEqual(expected));
});
