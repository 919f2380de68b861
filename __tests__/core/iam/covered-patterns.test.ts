import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCovered } from '../../../src/core/iam/covered-patterns.ts';
import { createEffort } from '../../../src/core/iam/effort.ts';
import { contains } from '../../../src/core/iam/pattern.ts';

/** Positions of the covered patterns with the position of what covers them. */
function coveredOf(patterns: readonly string[], effort = createEffort(20_000_000)): [number, number][] {
  const list = patterns.map((pattern, item) => ({ pattern, item }));
  return [...findCovered(list, () => true, effort)].sort(([a], [b]) => a - b);
}

describe('findCovered', () => {
  test.each<[string, readonly string[], [number, number][]]>([
    ['a pattern and an action of it', ['ecs:describe*', 'ecs:describeclusters'], [[1, 0]]],
    ['the wider one behind', ['ecs:describeclusters', 'ecs:describe*'], [[0, 1]]],
    ['the same twice: the second', ['a', 'b', 'a'], [[2, 0]]],
    [
      'the same thrice',
      ['a', 'a', 'a'],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    ['the same in another spelling', ['a?*', 'a*?'], [[1, 0]]],
    ['stars in a row', ['a**', 'a*'], [[1, 0]]],
    [
      'a chain, each by the widest',
      ['abc', 'ab*', 'a*'],
      [
        [0, 2],
        [1, 2],
      ],
    ],
    [
      'wildcards in the middle',
      ['get*acl', 'get*', 'getobjectacl'],
      [
        [0, 1],
        [2, 1],
      ],
    ],
    ['one character', ['a?', 'ab', 'abc'], [[1, 0]]],
    [
      'everything',
      ['x', '*', 'y*'],
      [
        [0, 1],
        [2, 1],
      ],
    ],
    ['overlap without containment', ['get*', '*credentialreport'], []],
    ['a pattern without star', ['b', 'b*', 'c'], [[0, 1]]],
    ['a prefix that is no pattern', ['b', 'b/*'], []],
    ['nothing', [], []],
  ])('%s', (_, patterns, expected) => {
    expect(coveredOf(patterns)).toEqual(expected);
  });

  const pattern = fc
    .array(fc.constantFrom('a', 'b', '*', '?'), { minLength: 1, maxLength: 5 })
    .map((characters) => characters.join(''));

  test('finds what comparing all pairs finds', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 12 }), (patterns) => {
        const expected = patterns.flatMap((inner, place) => {
          const isCovered = patterns.some(
            (outer, other) =>
              other !== place && contains(outer, inner) && (other < place || !contains(inner, outer)),
          );
          return isCovered ? [place] : [];
        });
        const found = coveredOf(patterns);
        expect(found.map(([place]) => place)).toEqual(expected);
        for (const [inner, outer] of found)
          expect(contains(patterns[outer] ?? '', patterns[inner] ?? '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('what covers is never covered itself', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 12 }), (patterns) => {
        const found = new Map(coveredOf(patterns));
        expect([...found.values()].filter((outer) => found.has(outer))).toEqual([]);
      }),
    );
  });

  test('asks whether a pair may cover, for the same pattern in both directions', () => {
    const list = [
      { pattern: 'a*b', item: 'narrow' },
      { pattern: 'a*c', item: 'other' },
      { pattern: 'a*b', item: 'wide' },
    ];
    const found = findCovered(list, (outer) => outer === 'wide', createEffort(1000));
    expect([...found]).toEqual([['narrow', 'wide']]);
  });

  test('thousands of names need little effort', () => {
    const patterns = [...Array(5000).keys()].map((number) => `ec2:describe${number * 7919}`);
    const effort = createEffort(5_000_000);
    expect(coveredOf([...patterns, 'ec2:describe0*'], effort)).toEqual([[0, 5000]]);
    expect(effort.isUsedUp()).toBe(false);
  });

  test('gives up on thousands of patterns that all begin alike', () => {
    const patterns = [...Array(5000).keys()].map((number) => `s3:*(${number})x*y`);
    const effort = createEffort(1_000_000);
    coveredOf(patterns, effort);
    expect(effort.isUsedUp()).toBe(true);
  });
});
