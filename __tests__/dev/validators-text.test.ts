import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policyValidators } from '../../src/core/rules/generated/policy-validators.ts';
import { validatorsText } from '../../src/dev/validators-text.ts';

const committed = readFileSync(
  join(import.meta.dirname, '../../src/core/rules/generated/policy-validators.ts'),
  'utf8',
);

describe('generated validators', () => {
  test('are those of the schemas: run `npm run schemas`', () => {
    expect(validatorsText()).toBe(committed);
  });

  test('need nothing at run time', () => {
    expect(committed).not.toMatch(/\brequire\(|^import /m);
  });

  test('take no longer for each further statement', () => {
    const of = (count: number) => ({
      Version: '2012-10-17',
      Statement: Array.from({ length: count }, () => ({})),
    });
    const started = performance.now();
    expect(policyValidators.identity(of(100_000)).length).toBeGreaterThan(300_000);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test.each(Object.entries(policyValidators))('the one for %s refuses what is no document', (_, validate) => {
    for (const data of [null, 1, 'a', [], {}]) expect(validate(data)).not.toEqual([]);
  });
});
