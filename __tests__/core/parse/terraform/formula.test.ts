import { describe, expect, test } from 'vitest';
import { shownText } from './evaluated.ts';

/** What is left of a value that is chosen by one condition and, within it, by another. */
function branches(first: string, second: string): readonly unknown[] {
  const value = shownText(`${first} ? (${second} ? "both" : "first") : (${second} ? "second" : "none")`);
  return value instanceof Map ? [...value.values()] : [value];
}

describe('what conditions say of each other', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['var.env == "a"', 'var.bucket == "a"', ['both', 'first', 'second', 'none']],
    ['var.env == "a"', 'var.env == "b"', ['first', 'second', 'none']],
    ['var.env == "a"', '"a" == var.env', ['both', 'none']],
    ['var.env == "a"', 'var.env != "a"', ['first', 'second']],
    ['var.env != null', 'var.env == "a"', ['both', 'first', 'none']],
    ['var.port == 443', 'var.port == 80', ['first', 'second', 'none']],
    ['var.on', 'var.on == false', ['first', 'second']],
    ['var.on', '(var.on && var.env == "a")', ['both', 'first', 'none']],
    ['var.on', '(var.on || var.env == "a")', ['both', 'second', 'none']],
    ['length(var.arns) > 0', 'length(var.arns) == 0', ['first', 'second']],
    ['length(var.arns) > 1', 'length(var.arns) == 0', ['both', 'first', 'second', 'none']],
    ['contains(["a", "b"], var.env)', 'var.env == "c"', ['first', 'second', 'none']],
    ['var.untyped == "a"', 'var.untyped == "b"', ['first', 'second', 'none']],
    ['aws_s3_bucket.a.id == var.bucket', 'var.bucket == "b"', ['both', 'first', 'second', 'none']],
  ])('%s and %s', (first, second, expected) => {
    expect(branches(first, second)).toEqual(expected);
  });

  test('a name that a loop binds is another thing each time', () => {
    const value = shownText('[for x in [var.env, var.bucket] : x == "a" ? (var.env == "b" ? 1 : 2) : 3]');
    expect(value).toEqual([
      new Map([
        ['x == "a" !var.env == "b"', 2],
        ['!x == "a"', 3],
      ]),
      new Map([
        ['x == "a" var.env == "b"', 1],
        ['x == "a" !var.env == "b"', 2],
        ['!x == "a"', 3],
      ]),
    ]);
  });
});
