import { describe, expect, test } from 'vitest';
import {
  countActions,
  countExpansion,
  describeActions,
  describeLevels,
} from '../../../src/core/iam/describe-levels.ts';
import { emptyGranted } from '../../../src/core/iam/granted.ts';
import type { Action } from '../../../src/core/iam/reference.ts';
import type { Granted } from '../../../src/core/model/access.ts';

function actions(count: number): Action[] {
  return [...Array(count).keys()].map((index) => ({
    id: `x:A${index}`,
    name: `A${index}`,
    levels: ['Read'],
    resources: [],
    conditionKeys: [],
  }));
}

describe('levels in words', () => {
  test.each<[Partial<Granted>, string]>([
    [{}, ''],
    [{ Read: 1 }, '1 Read'],
    [{ Read: 1, List: 2 }, '1 Read and 2 List'],
    [
      { List: 5, Read: 4, Write: 3, Tagging: 2, 'Permissions management': 1 },
      '1 Permissions management, 2 Tagging, 3 Write, 4 Read and 5 List',
    ],
  ])('%j', (counts, expected) => {
    expect(describeLevels({ ...emptyGranted, ...counts })).toBe(expected);
  });

  test('five actions are named, and the rest counted', () => {
    expect(describeActions(actions(1))).toBe('x:A0');
    expect(describeActions(actions(5))).toBe('x:A0, x:A1, x:A2, x:A3 and x:A4');
    expect(describeActions(actions(7))).toBe('x:A0, x:A1, x:A2, x:A3, x:A4 and 2 more');
  });

  test('an expansion is counted once', () => {
    const expansion = actions(3);
    expect(countExpansion(expansion)).toEqual({ ...emptyGranted, Read: 3, total: 3 });
    expect(countExpansion(expansion)).toBe(countExpansion(expansion));
  });

  test('one action, two actions', () => {
    expect([countActions(1), countActions(2)]).toEqual(['1 action', '2 actions']);
  });
});
