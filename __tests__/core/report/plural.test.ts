import { describe, expect, test } from 'vitest';
import { enumerate, plural } from '../../../src/core/report/plural.ts';

describe('plural', () => {
  test.each([
    [plural(0, 'finding'), '0 findings'],
    [plural(1, 'finding'), '1 finding'],
    [plural(1225, 'action'), '1,225 actions'],
    [plural(2, 'policy', 'policies'), '2 policies'],
  ])('%s', (text, expected) => expect(text).toBe(expected));
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('enumerate(%j)', (items, expected) => expect(enumerate(items)).toBe(expected));
