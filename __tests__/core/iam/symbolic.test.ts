import { describe, expect, test } from 'vitest';
import { createEffort } from '../../../src/core/iam/effort.ts';
import { containsSymbolic, createToSymbolic } from '../../../src/core/iam/symbolic.ts';
import type { StringValue } from '../../../src/core/model/value.ts';

const span = { source: { file: 'a.tf', text: '', bom: false }, start: 0, end: 0 };

/** `<name>` stands for a hole. */
function holed(text: string): StringValue {
  const holes = [...text.matchAll(/<([^>]+)>/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[1] ?? '',
  }));
  return { kind: 'string', text, holes, span };
}

function covers(outer: string, inner: string, places: [number, number] = [0, 0]): boolean {
  const toSymbolic = createToSymbolic();
  return containsSymbolic(
    toSymbolic(holed(outer), { place: places[0], foldCase: false }),
    toSymbolic(holed(inner), { place: places[1], foldCase: false }),
    createEffort(1_000_000),
  );
}

describe('patterns with holes', () => {
  test.each<[string, string, boolean]>([
    ['arn:aws:s3:::<Bucket>', 'arn:aws:s3:::<Bucket>', true],
    ['arn:aws:s3:::<Bucket>*', 'arn:aws:s3:::<Bucket>/*', true],
    ['arn:aws:s3:::*', 'arn:aws:s3:::<Bucket>', true],
    ['arn:aws:s3:::<Bucket>', 'arn:aws:s3:::<Bucket>/*', false],
    ['arn:aws:s3:::<Bucket>', 'arn:aws:s3:::<Other>', false],
    ['arn:aws:s3:::<Bucket>*', 'arn:aws:s3:::<Other>/a', false],
    // What fills a hole may be empty, or longer than one character.
    ['arn:aws:s3:::??', 'arn:aws:s3:::<Bucket>', false],
    ['arn:aws:s3:::?*', 'arn:aws:s3:::<Bucket>', false],
    // A hole is not the text it is written as.
    ['<a*>', '<abc>', false],
  ])('%s over %s: %s', (outer, inner, expected) => {
    expect(covers(outer, inner)).toBe(expected);
  });

  test('policy variables are holes that a request fills', () => {
    expect(covers('home/${aws:username}', 'home/${aws:username}')).toBe(true);
    expect(covers('home/*', 'home/${aws:username}')).toBe(true);
    expect(covers('home/${*}', 'home/${aws:username}')).toBe(false);
    expect(covers('home/${', 'home/${')).toBe(true);
    expect(covers('<Home>/${*}', '<Home>/${aws:username}')).toBe(false);
    expect(covers('<Home>/${a}/<b>/${c}/*', '<Home>/${a}/<b>/${c}/d')).toBe(true);
    expect(covers('<Home>/${a}/<b>/${c}', '<Home>/${a}/<b>/${d}')).toBe(false);
  });

  test('what an iteration binds is the same only in the same place', () => {
    expect(covers('<each.value>', '<each.value>', [1, 1])).toBe(true);
    expect(covers('<each.value>', '<each.value>', [1, 2])).toBe(false);
    expect(covers('<statement.value.arn>', '<statement.value.arn>', [1, 2])).toBe(false);
    expect(covers('<var.value>', '<var.value>', [1, 2])).toBe(true);
    expect(covers('<local.bucket>', '<local.bucket>', [1, 2])).toBe(true);
  });

  test('capitals count unless they are folded', () => {
    const toSymbolic = createToSymbolic();
    const folded = toSymbolic(holed('S3:Get<Name>A'), { place: 0, foldCase: true });
    expect(folded.startsWith('s3:get') && folded.endsWith('a')).toBe(true);
    expect(covers('arn:aws:s3:::A*', 'arn:aws:s3:::ab')).toBe(false);
  });

  test('more holes than there are private characters do not fail', () => {
    const toSymbolic = createToSymbolic();
    for (let number = 0; number < 140_000; number += 1)
      toSymbolic(holed(`<n${number}>`), { place: 0, foldCase: false });
    expect(toSymbolic(holed('<n0>'), { place: 0, foldCase: false })).not.toBe('');
  });
});

test('once the effort is used up nothing contains anything', () => {
  const effort = createEffort(10);
  expect(containsSymbolic('a*', 'ab', effort)).toBe(true);
  expect(containsSymbolic('a*', 'abcdefghijk', effort)).toBe(false);
  expect(containsSymbolic('a', 'a', effort)).toBe(false);
});
