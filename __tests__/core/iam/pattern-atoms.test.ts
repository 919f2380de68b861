import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEffort } from '../../../src/core/iam/effort.ts';
import { patternAtoms } from '../../../src/core/iam/pattern-atoms.ts';
import { matches } from '../../../src/core/iam/pattern.ts';

const plenty = () => createEffort(1_000_000);
const membersOf = (patterns: readonly string[]) =>
  patternAtoms(patterns, plenty())?.map(({ members }) => [...members].sort().join(' '));

/** Every text of a length up to four over an alphabet. */
function textsOver(alphabet: string): readonly string[] {
  const longer = (texts: readonly string[]) =>
    texts.flatMap((text) => Array.from(alphabet).map((one) => text + one));
  const [one, two] = [longer(['']), longer(longer(['']))];
  return ['', ...one, ...two, ...longer(two), ...longer(longer(two))];
}

describe('patternAtoms', () => {
  test('tells apart what patterns do', () => {
    expect(membersOf(['a*', '*b'])?.sort()).toEqual(['', '*b', '*b a*', 'a*']);
    expect(membersOf(['s3:Get*', 's3:GetObject'])).toEqual(['', 's3:Get*', 's3:Get* s3:GetObject']);
    expect(membersOf(['*'])).toEqual(['*']);
    expect(membersOf([])).toEqual(['']);
  });

  test('leaves a symbol to itself and to *', () => {
    const symbol = '\u{f0000}';
    expect(membersOf(['?', '*', symbol])?.sort()).toEqual(['*', '* ?', `* ${symbol}`]);
  });

  test('gives up rather than taking long', () => {
    const entangled = Array.from({ length: 12 }, (_, index) => `*a${'?'.repeat(index + 8)}`);
    expect(patternAtoms(entangled, createEffort(20_000))).toBeUndefined();
  });

  const pattern = fc
    .array(fc.constantFrom('a', 'b', '*', '?'), { minLength: 1, maxLength: 5 })
    .map((all) => all.join(''));

  test('finds the class of every text, and a text for every class', () => {
    const texts = textsOver('abx');
    fc.assert(
      fc.property(fc.uniqueArray(pattern, { maxLength: 4 }), (patterns) => {
        const keyOf = (text: string) =>
          patterns
            .filter((one) => matches(one, text))
            .sort()
            .join(' ');
        const atoms = patternAtoms(patterns, plenty()) ?? [];
        const found = new Map(atoms.map(({ members, witness }) => [[...members].sort().join(' '), witness]));
        expect(found.size).toBe(atoms.length);
        for (const text of texts) expect(found.has(keyOf(text)), text).toBe(true);
        for (const [key, witness] of found) expect(keyOf(witness)).toBe(key);
      }),
      { numRuns: 150 },
    );
  });
});
