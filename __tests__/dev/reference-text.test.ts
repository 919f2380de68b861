import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referenceText } from '../../src/dev/reference-text.ts';

const asset = new URL('../../src/core/iam/data/reference.txt', import.meta.url);

test('the committed reference is what the installed service data packs to', async () => {
  const text = await referenceText();
  expect(readFileSync(asset, 'latin1') === text).toBe(true);
});

test('packing twice gives the same ASCII text', async () => {
  const text = await referenceText();
  expect((await referenceText()) === text).toBe(true);
  expect(/[^\n\x20-\x7e]/.test(text)).toBe(false);
});

test('the committed reference stays small', () => {
  expect(readFileSync(asset).length).toBeLessThanOrEqual(1_000_000);
});
