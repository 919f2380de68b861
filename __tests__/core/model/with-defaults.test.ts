import { expect, test } from 'vitest';
import type { StringValue } from '../../../src/core/model/value.ts';
import { withDefaults } from '../../../src/core/model/with-defaults.ts';

const span = { source: { file: 'a.yaml', text: '', bom: false }, start: 0, end: 0 };

test('fills the holes that have a default, an empty one aside, and keeps the others where they now are', () => {
  const value: StringValue = {
    kind: 'string',
    text: 'arn:aws:iam::${Account}:role/${Role}-${Stage}',
    holes: [
      { start: 13, end: 23, name: 'Account', default: '111122223333' },
      { start: 29, end: 36, name: 'Role' },
      { start: 37, end: 45, name: 'Stage', default: '' },
    ],
    span,
  };
  const filled = withDefaults(value);
  expect(filled.text).toBe('arn:aws:iam::111122223333:role/${Role}-${Stage}');
  expect(filled.holes).toEqual([
    { start: 31, end: 38, name: 'Role' },
    { start: 39, end: 47, name: 'Stage', default: '' },
  ]);
  expect(filled.text.slice(31, 38)).toBe('${Role}');
});

test('gives back a string without defaults as it is', () => {
  const value: StringValue = {
    kind: 'string',
    text: '${Role}',
    holes: [{ start: 0, end: 7, name: 'Role' }],
    span,
  };
  expect(withDefaults(value)).toBe(value);
});
