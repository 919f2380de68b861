import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hideIn, hideSecret } from '../../../src/core/connect/hide-secret.ts';

const secret = 'f7a0+7d02/d509=4e8d';

test.each([
  ['as it is', `id ${secret}, again ${secret}`, 'id ***, again ***'],
  ['as an address carries it', `?id=${encodeURIComponent(secret)}&x`, '?id=***&x'],
  ['cut at its end', `the value ${secret.slice(0, -1)}…`, 'the value ***…'],
  ['cut early', `the value ${secret.slice(0, 6)}…`, 'the value ***…'],
  ['a beginning that says nothing', `the value ${secret.slice(0, 5)}…`, `the value ${secret.slice(0, 5)}…`],
  ['something else', 'nothing of it', 'nothing of it'],
])('a secret %s', (_, text, expected) => {
  expect(hideIn(text, secret)).toBe(expected);
});

test('nothing is hidden where there is no secret', () => {
  expect(hideIn('a…b', '')).toBe('a…b');
});

test('no data holds it afterwards, and all else stays', () => {
  const data = {
    [secret]: [secret, 1, null, undefined, true],
    map: new Map([['key', { deep: `x${secret}` }]]),
  };
  expect(hideSecret(data, secret)).toEqual({
    '***': ['***', 1, null, undefined, true],
    map: new Map([['key', { deep: 'x***' }]]),
  });
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), fc.string(), (value, before, after) => {
      const hidden = hideSecret({ value, text: `${before}${secret}${after}` }, secret);
      expect(JSON.stringify(hidden)).not.toContain(secret);
    }),
  );
});
