import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceExcerpt } from '../../../src/core/report/source-excerpt.ts';
import { hostileText } from './hostile-text.ts';

/** Marks the first place of `at` in a line. */
function excerptOf(line: string, at: string) {
  const start = line.indexOf(at);
  return sourceExcerpt(line, positionOf(start), positionOf(start + at.length));
}

function positionOf(offset: number, line = 1) {
  return { line, column: offset + 1, offset };
}

describe('sourceExcerpt', () => {
  test.each([
    ['a word', '  "Action": "s3:*",', '"s3:*"', '  "Action": "s3:*",', '            ^^^^^^'],
    ['behind a tab', '\t"s3:*"', '"s3:*"', '    "s3:*"', '    ^^^^^^'],
    ['behind text and a tab', 'ab\tc', 'c', 'ab  c', '    ^'],
    ['a tab itself', 'ab\tc', '\t', 'ab  c', '  ^^'],
    ['behind wide characters', '役割 x', 'x', '役割 x', '     ^'],
    ['wide characters', 'a役割', '役割', 'a役割', ' ^^^^'],
    ['behind a character beyond 16 bits', '😀x', 'x', '😀x', '  ^'],
    ['behind a combining mark', 'e\u0301x', 'x', 'e\u0301x', ' ^'],
    ['a hidden character', 'a\u200bb', '\u200b', 'a\\u{200b}b', ' ^^^^^^^^'],
    ['behind what a runner would obey', 'a ##[x] b', 'b', 'a ##\\[x] b', '         ^'],
    ['before the end of a CRLF line', 'abc\r', 'abc', 'abc\\r', '^^^'],
  ])('%s', (_, line, at, text, marker) => {
    const excerpt = excerptOf(line, at);
    expect(excerpt).toMatchObject({ text, marker });
    expect(excerpt.parts.join('')).toBe(text);
  });

  test('its parts are what stands before the place, at it, and behind it', () => {
    expect(excerptOf('  "Action": "s3:*",', '"s3:*"').parts).toEqual(['  "Action": ', '"s3:*"', ',']);
    expect(sourceExcerpt('abc', positionOf(3), positionOf(3)).parts).toEqual(['abc', '', '']);
    const [before, at, behind] = excerptOf(`${'a'.repeat(300)}b${'c'.repeat(300)}`, 'b').parts;
    expect([before.startsWith('…'), at, behind.endsWith('…')]).toEqual([true, 'b', true]);
  });

  test('an empty place is one caret', () => {
    expect(sourceExcerpt('abc', positionOf(3), positionOf(3))).toMatchObject({ text: 'abc', marker: '   ^' });
  });

  test('a place behind the end of the line is marked at its end', () => {
    expect(sourceExcerpt('abc', positionOf(9), positionOf(12))).toMatchObject({
      text: 'abc',
      marker: '   ^',
    });
  });

  test('a place that goes on is marked to the end of the line', () => {
    expect(sourceExcerpt('  {  ', positionOf(2), positionOf(0, 9))).toMatchObject({
      text: '  {',
      marker: '  ^^^',
    });
  });

  test.each([
    ['near the beginning of a long line', 10],
    ['in the middle of a long line', 5_000],
    ['at the end of a long line', 999_990],
  ])('%s', (_, at) => {
    const line = `${'0123456789'.repeat(100_000).slice(0, at)}<here>${'0123456789'.repeat(100_000).slice(at)}`;
    const { text, marker } = excerptOf(line, '<here>');
    expect(text.length).toBeLessThanOrEqual(102);
    expect(text.slice(marker.indexOf('^'), marker.length)).toBe('<here>');
    expect(text.startsWith('…')).toBe(at > 100);
    expect(text.endsWith('…')).toBe(at < 900_000);
  });

  test('whatever the line holds, the carets are under the place', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (before, after) => {
        const line = `${before}<here>${after}`;
        const { text, marker } = excerptOf(line, '<here>');
        expect(text).toContain('<here>');
        expect(marker).toMatch(/^ *\^{6}$/);
      }),
      { numRuns: 2_000 },
    );
  });
});
