import { expect, test } from 'vitest';
import { formatCount } from '../../../src/core/model/format-count.ts';

test.each([
  [7, '7'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('formatCount(%d)', (count, expected) => expect(formatCount(count)).toBe(expected));
