import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonText, contains, intersects, matches } from '../../../src/core/iam/pattern.ts';

describe('matches', () => {
  test.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'anything: at/all', true],
    ['?', '', false],
    ['?', 'a', true],
    ['?', 'ab', false],
    ['Get*', 'Get', true],
    ['Get*', 'GetObject', true],
    ['Get*', 'ForGet', false],
    ['*Get', 'GetGet', true],
    ['*aab', 'aaab', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['*a?', 'aaa', true],
    ['arn:aws:s3:::b/*', 'arn:aws:s3:::b', false],
    ['a*', '*', false],
    ['*', '*', true],
    ['?', '?', true],
    ['a.c', 'abc', false],
    ['[ab]', 'a', false],
    ['$^\\', '$^\\', true],
    ['**?**', '', false],
    ['**?**', 'a', true],
  ])('%j on %j is %j', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  test('heeds case unless told otherwise', () => {
    expect(matches('s3:get*', 's3:GetObject')).toBe(false);
    expect(matches('S3:get*', 's3:GetObject', { ignoreCase: true })).toBe(true);
  });
});

describe('contains', () => {
  test.each([
    ['*', 's3:Get*', true],
    ['s3:*', 's3:Get*', true],
    ['s3:Get*', 's3:GetObject', true],
    ['s3:Get*', 's3:GetObject*', true],
    ['s3:GetObject*', 's3:Get*', false],
    ['s3:Get*', 's3:Get?', true],
    ['s3:Get?', 's3:Get*', false],
    ['s3:GetObject', 's3:GetObject', true],
    ['s3:GetObject', 's3:GetObjec?', false],
    ['*a*', '*a', true],
    ['*a*b*', '*ab', true],
    ['*a*b*', '*ba*', false],
    ['*?', '?*', true],
    ['?*', '*?', true],
    ['?*', '*', false],
    ['*?*?*', '??*', true],
    ['*a*', '*?*', false],
    ['a*a', 'a', false],
    ['a*a', 'a*a*a', true],
    ['*ab*', '*a?b*', false],
    ['**', '*', true],
    ['', '*', false],
    ['*', '', true],
    // Only the length of what the inner star stands for decides, and every length has its alignment.
    ['*a??b*', '*a?b?b*', false],
    ['a?*c', 'a*bc', true],
    ['*a?*', '*aa*', true],
  ])('%j over %j is %j', (outer, inner, expected) => {
    expect(contains(outer, inner)).toBe(expected);
  });

  test('heeds case unless told otherwise', () => {
    expect(contains('S3:get*', 's3:GetObject*')).toBe(false);
    expect(contains('S3:get*', 's3:GetObject*', { ignoreCase: true })).toBe(true);
  });

  test('finds a character that the outer pattern does not name, whatever it names', () => {
    const first = String.fromCharCode(...Array.from({ length: 300 }, (_, index) => 0xe000 + index));
    expect(contains(`${first}*`, `${first}*`.repeat(2))).toBe(true);
    expect(contains(`*${first}*x`, `*${first}*`)).toBe(false);
  });
});

describe('intersects', () => {
  test.each([
    ['a*', '*b', true],
    ['a*', 'b*', false],
    ['*a', '*b', false],
    ['a?c', 'ab?', true],
    ['a?', 'a', false],
    ['*', '', true],
    ['?', '', false],
    ['arn:aws:s3:::*', 'arn:aws:s3:::logs/*', true],
    ['*/a/*', 'x/b/*', true],
    ['x/?/a', 'x/*b', false],
  ])('%j and %j is %j', (a, b, expected) => {
    expect(intersects(a, b)).toBe(expected);
    expect(intersects(b, a)).toBe(expected);
  });

  test('heeds case unless told otherwise', () => {
    expect(intersects('GET*', '*object')).toBe(true);
    expect(intersects('GetX*', 'getx*')).toBe(false);
    expect(intersects('GetX*', 'getx*', { ignoreCase: true })).toBe(true);
  });
});

/**
 * Texts are tried one by one, so these are the definitions themselves. The patterns name a and b; c is the character
 * they do not name. Every text up to length 7 is longer than what tells two patterns of length 4 apart.
 */
describe('against every text, for every pattern of up to four places', () => {
  const patterns = wordsOver(['a', 'b', '*', '?'], 4);
  const texts = wordsOver(['a', 'b', 'c'], 7);
  const matched = new Map(patterns.map((pattern) => [pattern, textsMatchedBy(pattern, texts)]));
  const setOf = (pattern: string): bigint => matched.get(pattern) ?? 0n;

  test('matches', () => {
    const wrong = patterns.filter(
      (pattern) => bitsOf(texts.map((text) => matches(pattern, text))) !== setOf(pattern),
    );
    expect(wrong).toEqual([]);
  });

  test('contains', () => {
    const wrong = pairsOf(patterns).filter(
      ([outer, inner]) => contains(outer, inner) !== ((setOf(inner) & ~setOf(outer)) === 0n),
    );
    expect(wrong).toEqual([]);
  });

  test('intersects, with a text to show for it', () => {
    const wrong = pairsOf(patterns).filter(([a, b]) => {
      const expected = (setOf(a) & setOf(b)) !== 0n;
      const text = commonText(a, b);
      const isShown = text !== undefined && matches(a, text) && matches(b, text);
      return intersects(a, b) !== expected || isShown !== expected;
    });
    expect(wrong).toEqual([]);
  });
});

describe('for longer patterns', () => {
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '*', '?'), maxLength: 14 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 20 });
  const check = <T extends unknown[]>(property: fc.IProperty<T>): void =>
    fc.assert(property, { numRuns: 3000 });

  test('matches agrees with its definition', () => {
    check(fc.property(pattern, text, (p, t) => matches(p, t) === matchesByDefinition(p, t)));
  });

  test('contains and intersects are reflexive', () => {
    check(fc.property(pattern, (p) => contains(p, p) && intersects(p, p)));
  });

  test('contains is transitive along patterns made wider', () => {
    const chain = pattern.chain((p) =>
      fc
        .tuple(fc.constant(p), widened(p))
        .chain(([inner, middle]) => fc.tuple(fc.constant([inner, middle] as const), widened(middle))),
    );
    check(
      fc.property(
        chain,
        ([[inner, middle], outer]) =>
          contains(middle, inner) && contains(outer, middle) && contains(outer, inner),
      ),
    );
    check(
      fc.property(
        pattern,
        pattern,
        pattern,
        (a, b, c) => !contains(a, b) || !contains(b, c) || contains(a, c),
      ),
    );
  });

  test('what the inner pattern matches, the outer one does', () => {
    check(
      fc.property(pattern, pattern, text, (outer, inner, t) => {
        const one = filled(inner, t);
        return !contains(outer, inner) || matches(outer, one);
      }),
    );
  });

  test('what is not contained has a text to show for it', () => {
    const short = fc.string({ unit: fc.constantFrom('a', '*', '?', '?'), maxLength: 7 });
    const texts = wordsOver(['a', 'c'], 13);
    check(
      fc.property(
        short,
        short,
        (outer, inner) =>
          contains(outer, inner) || texts.some((t) => matches(inner, t) && !matches(outer, t)),
      ),
    );
  });

  test('intersects is symmetric, shown by a text, and follows from containment', () => {
    check(
      fc.property(pattern, pattern, (a, b) => {
        const shown = commonText(a, b);
        const isShown = shown !== undefined && matchesByDefinition(a, shown) && matchesByDefinition(b, shown);
        return (
          intersects(a, b) === intersects(b, a) &&
          intersects(a, b) === isShown &&
          (!contains(a, b) || intersects(a, b))
        );
      }),
    );
  });

  test('a text that both match proves that they intersect', () => {
    check(
      fc.property(pattern, pattern, text, (a, b, t) => !(matches(a, t) && matches(b, t)) || intersects(a, b)),
    );
  });

  test('case is ignored as if there were none', () => {
    const mixed = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', '*', '?'), maxLength: 10 });
    check(
      fc.property(mixed, mixed, (a, b) => {
        const [x, y] = [a.toLowerCase(), b.toLowerCase()];
        return (
          contains(a, b, { ignoreCase: true }) === contains(x, y) &&
          intersects(a, b, { ignoreCase: true }) === intersects(x, y) &&
          matches(a, y, { ignoreCase: true }) === matches(x, y) &&
          commonText(a, b, { ignoreCase: true }) === commonText(x, y)
        );
      }),
    );
  });
});

describe('hostile patterns end, and on the safe side', () => {
  const entangled = '*a'.repeat(5000);

  test('contains says false where it gives up', () => {
    expect(contains(entangled, `${'*a'.repeat(4000)}b`)).toBe(false);
    expect(contains('*?a'.repeat(3000), '*a?'.repeat(3000))).toBe(false);
    expect(contains(`${'?'.repeat(3000)}*`, '*'.repeat(3000) + 'a*'.repeat(1500))).toBe(false);
    expect(contains(`*${'a'.repeat(60_000)}`, `*b${'a'.repeat(60_000)}`)).toBe(false);
  });

  test('contains still decides what is merely long', () => {
    expect(contains('*a'.repeat(3000), '*a'.repeat(3000) + '*a')).toBe(true);
    expect(contains('*a'.repeat(3000) + '*a', '*a'.repeat(3000))).toBe(false);
    expect(contains('*?a'.repeat(200), '*?a'.repeat(201))).toBe(true);
    expect(contains('????????-????-????-????-????????????', '*')).toBe(false);
  });

  test('intersects says true where it gives up', () => {
    expect(intersects('a'.repeat(60_000), '*b*')).toBe(true);
    expect(intersects(`a${'?'.repeat(60_000)}`, '*b*')).toBe(true);
    expect(commonText(entangled, `${entangled}b`)).toBeUndefined();
  });

  test('intersects decides what is merely entangled', () => {
    expect(intersects(entangled, `${entangled}b`)).toBe(false);
    expect(intersects(entangled, `*b*${entangled}`)).toBe(true);
  });

  test('matches does not backtrack further than the last star', () => {
    expect(matches(entangled, `${'a'.repeat(9999)}b`)).toBe(false);
    expect(matches(`${entangled}*`, 'a'.repeat(10_000))).toBe(true);
  });
});

/** All words over an alphabet, the empty one first. */
function wordsOver(alphabet: readonly string[], maxLength: number): string[] {
  let longest = [''];
  const words = [''];
  for (let length = 1; length <= maxLength; length += 1) {
    longest = longest.flatMap((word) => alphabet.map((character) => word + character));
    words.push(...longest);
  }
  return words;
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((a) => items.map((b) => [a, b] as const));
}

function textsMatchedBy(pattern: string, texts: readonly string[]): bigint {
  return bitsOf(texts.map((text) => matchesByDefinition(pattern, text)));
}

function bitsOf(bits: readonly boolean[]): bigint {
  return BigInt(`0b${bits.map(Number).join('')}`);
}

/** The sentence "`*` is any text, `?` any character" written down, case by case. */
function matchesByDefinition(pattern: string, text: string): boolean {
  const known = new Map<string, boolean>();
  const from = (p: number, t: number): boolean => {
    const key = `${p} ${t}`;
    const answer = known.get(key) ?? decide(p, t);
    known.set(key, answer);
    return answer;
  };
  const decide = (p: number, t: number): boolean => {
    if (p === pattern.length) return t === text.length;
    if (pattern[p] === '*') return from(p + 1, t) || (t < text.length && from(p, t + 1));
    return t < text.length && (pattern[p] === '?' || pattern[p] === text[t]) && from(p + 1, t + 1);
  };
  return from(0, 0);
}

/** A text that the pattern matches: its wildcards filled from another text. */
function filled(pattern: string, filling: string): string {
  let at = 0;
  return pattern.replace(/[*?]/g, (wildcard) => {
    const length = wildcard === '?' ? 1 : (at * 7) % 4;
    const part = filling.slice(at, at + length).padEnd(length, 'c');
    at += length + 1;
    return part;
  });
}

/** A pattern that matches at least as much: places replaced by wildcards that cover them. */
function widened(pattern: string): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom('keep', '?', '*'), { minLength: pattern.length, maxLength: pattern.length })
    .map((choices) =>
      pattern
        .split('')
        .map((character, index) => {
          const choice = choices[index] ?? 'keep';
          if (choice === 'keep' || character === '*') return character;
          return choice;
        })
        .join(''),
    );
}
