import { describe, expect, test } from 'vitest';
import { flawOfExternalId } from '../../../src/core/iam/external-id.ts';

describe('an external id', () => {
  test.each([
    ['', 'unusable'],
    ['a', 'unusable'],
    ['a'.repeat(1225), 'unusable'],
    ['c0ffee 1234', 'unusable'],
    ['c0ffee\t1234', 'unusable'],
    ['<your external id>', 'unusable'],
    ['c0ffee-é', 'unusable'],
    ['c0ffee-😀', 'unusable'],
    ['org-a1b2-*', 'unusable'],
    ['org-a1b2-??', 'unusable'],
    ['111122223333', 'guessable'],
    ['arn:aws:iam::111122223333:root', 'guessable'],
    ['cloudzero', 'guessable'],
    ['CloudZero-2026', 'guessable'],
    ['External_ID', 'guessable'],
    ['test123', 'guessable'],
    ['12345', 'guessable'],
    ['7890123456', 'guessable'],
    ['1234-5678-9012', 'guessable'],
    ['654321', 'guessable'],
    ['3210987', 'guessable'],
    ['xxxxxxxxxxxx', 'guessable'],
    ['abcdefgh', 'guessable'],
    ['a1', 'short'],
    ['c0ffee7', 'short'],
    ['1234', 'guessable'],
    ['c0ffee-1', undefined],
    ['c0ffee-1234', undefined],
    ['akuegox2', undefined],
    ['bajihgfe', undefined],
    ['1928374650', undefined],
    ['customer-20391847', undefined],
    ['external-id-of-nobody-else', undefined],
    ['7b0c52e1-9a44-4c1f-8a0e-2f6d3b1c9e77', undefined],
    ['z+b=q,d.w@f:k/h_i', undefined],
    [`${'ab3'.repeat(408)}`, undefined],
  ])('%s is %s', (text, kind) => {
    expect(flawOfExternalId(text)?.kind).toBe(kind);
  });

  test.each([
    ['a😀bcdefgh', 'STS does not take the character 😀'],
    ['ab cdefgh', 'STS takes no white space'],
    ['a*', 'the * is no wildcard under this operator'],
    ['a'.repeat(1225), 'it has 1225 characters, and STS takes 1,224'],
  ])('says why %s cannot be given', (text, reason) => {
    expect(flawOfExternalId(text)).toEqual({ kind: 'unusable', reason });
  });

  test('of any length is judged at once', () => {
    const started = performance.now();
    for (const text of ['1'.repeat(1_000_000), `${'a'.repeat(1000)}*`, '-'.repeat(1224)])
      flawOfExternalId(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
