import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentMarker, isLater, runLine, runOfComment } from '../../../src/core/report/comment-marker.ts';
import { hostileText } from './hostile-text.ts';

const marker = commentMarker('check', 'roleproof.yaml');

describe('the marker of a comment', () => {
  test('names what it is keyed by', () => {
    expect(marker).toBe('<!-- roleproof:check/roleproof.yaml -->');
    expect(commentMarker('my checks')).toBe('<!-- roleproof:my%20checks -->');
  });

  test('differs where any name does', () => {
    const keys = [['a', 'b'], ['a/b'], ['a'], ['a', ''], ['', 'a'], ['a', 'b', '']].map((names) =>
      commentMarker(...names),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is one HTML comment, whatever the names are', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const text = commentMarker(name, name);
        expect(text).toMatch(/^<!-- roleproof:[^\s<>]* -->$/);
        expect(text.slice(4, -3)).not.toContain('--');
        expect(text.length).toBeLessThan(600);
      }),
    );
  });
});

describe('the run of a comment', () => {
  const run = { run: 12, attempt: 3 };
  const of = (body: string) => runOfComment(body, marker);

  test.each<[string, string, unknown]>([
    ['what was written is read', `${marker}\n${runLine(run)}\n\n# x`, run],
    ['also with the line ends of an editor', `${marker}\r\n${runLine(run)}\r\n`, run],
    ['not where the marker comes later', `x\n${marker}\n${runLine(run)}`, undefined],
    ['not under another marker', `${commentMarker('other')}\n${runLine(run)}`, undefined],
    ['not where another line follows the marker', `${marker}\n\n${runLine(run)}`, undefined],
    [
      'not of a number too long to be one',
      `${marker}\n<!-- roleproof-run:${'9'.repeat(400)}.1 -->`,
      undefined,
    ],
  ])('%s', (_name, body, expected) => {
    expect(of(body)).toEqual(expected);
  });

  test.each([
    [{ run: 2, attempt: 1 }, { run: 1, attempt: 9 }, true],
    [{ run: 2, attempt: 2 }, { run: 2, attempt: 1 }, true],
    [{ run: 2, attempt: 1 }, { run: 2, attempt: 1 }, false],
    [{ run: 1, attempt: 9 }, { run: 2, attempt: 1 }, false],
  ])('%j later than %j: %s', (one, other, expected) => {
    expect(isLater(one, other)).toBe(expected);
  });
});
