import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSidConvention } from '../../../src/core/iam/sid-convention.ts';

const convention = compileSidConvention('CZTier<0-2><Name><date>');

describe('a convention', () => {
  test.each([
    ['CZTier0A20260420', undefined],
    ['CZTier2BillingData20260420', undefined],
    ['CZTier1S3Reports20260420', undefined],
    // A name may look like a date; the date is what stands at the end.
    ['CZTier1A2026042020260420', undefined],
    ['', 'CZTier'],
    ['CZtier0A20260420', 'CZTier'],
    ['CZTier', 'a digit from 0 to 2'],
    ['CZTier3A20260420', 'a digit from 0 to 2'],
    ['CZTier020260420', 'a name that starts with a capital'],
    ['CZTier0a20260420', 'a name that starts with a capital'],
    ['CZTier0A2026042', 'a date as YYYYMMDD'],
    ['CZTier0A20261301', 'a date as YYYYMMDD'],
    ['CZTier0A20260229', 'a date as YYYYMMDD'],
    ['CZTier0A00000000', 'a date as YYYYMMDD'],
    ['CZTier0A20260420 ', 'nothing behind that'],
    ['CZTier0Bücher20260420', 'a date as YYYYMMDD'],
    [`CZTier0${'A'.repeat(300)}20260420`, 'at most 256 characters'],
  ])('of %s expects %s', (sid, expected) => {
    expect(convention?.deviationOf(sid)).toBe(expected);
  });

  test('gives an example that follows it', () => {
    for (const pattern of [
      'CZTier<0-2><Name><date>',
      'Read',
      '<Name>',
      '<date><3-7>x',
      '<Name><Name><date>',
    ]) {
      const compiled = compileSidConvention(pattern);
      expect(compiled?.deviationOf(compiled.example)).toBeUndefined();
    }
  });

  test.each(['', '<', '>', '<name>', '<Date>', '<2-0>', '<0-10>', 'a b', 'a-b', '<Name', 'Read<>'])(
    'is not %j',
    (pattern) => expect(compileSidConvention(pattern)).toBeUndefined(),
  );

  test('is followed by whatever is built by it', () => {
    const name = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,20}$/);
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), name, day, (tier, word, date) => {
        expect(convention?.deviationOf(`CZTier${tier}${word}${date}`)).toBeUndefined();
      }),
    );
  });

  test('does not slow down on a Sid made for that', () => {
    const names = compileSidConvention('<Name>'.repeat(12));
    const started = performance.now();
    names?.deviationOf(`${'A'.repeat(255)}_`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
