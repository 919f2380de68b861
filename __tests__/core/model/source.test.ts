import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstLineOf, lineAt, positionAt, type Source } from '../../../src/core/model/source.ts';

function sourceOf(text: string): Source {
  return { file: 'a', text, bom: false };
}

const anyText = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '\r', '😀', 'é'), maxLength: 40 });

describe('a position', () => {
  test.each([
    ['', 0, 1, 1],
    ['ab\ncd', 0, 1, 1],
    ['ab\ncd', 2, 1, 3],
    ['ab\ncd', 3, 2, 1],
    ['ab\ncd', 5, 2, 3],
    ['ab\r\ncd', 4, 2, 1],
    ['a\rb\nc', 2, 1, 3],
    ['😀x\n', 2, 1, 3],
    ['\n\n', 2, 3, 1],
  ])('in %j at %i is line %i, column %i', (text, offset, line, column) => {
    expect(positionAt(sourceOf(text), offset)).toEqual({ line, column, offset });
  });

  test('leads back to its offset', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, some) => {
        const offset = some % (text.length + 1);
        const { line, column } = positionAt(sourceOf(text), offset);
        const lines = text.split('\n').slice(0, line - 1);
        expect(lines.reduce((sum, one) => sum + one.length + 1, 0) + column - 1).toBe(offset);
      }),
    );
  });
});

describe('a line', () => {
  test('comes without its end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.split('\n');
        for (const [index, line] of lines.entries()) {
          const isLast = index === lines.length - 1;
          expect(lineAt(sourceOf(text), index + 1)).toBe(isLast ? line : line.replace(/\r$/, ''));
        }
        expect(lineAt(sourceOf(text), lines.length + 1)).toBe('');
      }),
    );
  });
});

describe('the first line of a span', () => {
  test.each([
    ['{\n}', 0, 3, '{'],
    ['ab\ncd', 1, 2, 'b'],
    ['ab\ncd', 1, 3, 'b'],
    ['abc', 0, 3, 'abc'],
    ['a\nb\nc', 2, 5, 'b'],
  ])('of %j from %i to %i is %j', (text, start, end, expected) => {
    const line = firstLineOf({ source: sourceOf(text), start, end });
    expect(text.slice(line.start, line.end)).toBe(expected);
  });
});
