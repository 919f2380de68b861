import { describe, expect, test } from 'vitest';
import {
  isAnyText,
  isFullWildcard,
  readActionPattern,
  wholeService,
} from '../../../src/core/iam/action-pattern.ts';

describe('readActionPattern', () => {
  test.each([
    ['s3:GetObject', { service: 's3', name: 'GetObject' }],
    ['a:b:c', { service: 'a', name: 'b:c' }],
    ['GetObject', undefined],
    [':GetObject', undefined],
    ['s3:', undefined],
    ['', undefined],
    ['*', undefined],
  ])('%s', (text, expected) => {
    expect(readActionPattern(text)).toEqual(expected);
  });
});

test.each([
  ['*', true],
  ['**', true],
  ['?*', true],
  ['?', false],
  ['', false],
  ['a*', false],
])('isAnyText %s: %s', (text, expected) => {
  expect(isAnyText(text)).toBe(expected);
});

test.each([
  ['*', true],
  ['*:*', true],
  ['**', true],
  ['?*:**', true],
  ['s3:*', false],
  ['*:Get*', false],
  ['*:', false],
])('isFullWildcard %s: %s', (text, expected) => {
  expect(isFullWildcard(text)).toBe(expected);
});

test.each([
  ['s3:*', 's3'],
  ['S3:**', 'S3'],
  ['s3:?*', 's3'],
  ['s3:Get*', undefined],
  ['s3:?', undefined],
  ['*:*', undefined],
  ['s?:*', undefined],
  ['*', undefined],
])('wholeService %s: %s', (text, expected) => {
  expect(wholeService(text)).toBe(expected);
});
