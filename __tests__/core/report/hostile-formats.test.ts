import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileFormats } from './hostile-formats.ts';
import { hostileText, longHostileText, tokenTexts } from './hostile-text.ts';

const texts = hostileText.filter((text) => text.trim() !== '');

describe('hostile text', () => {
  test('is tried ten thousand times', () => {
    expect(hostileFormats.reduce((sum, { runs }) => sum + runs, 0)).toBeGreaterThanOrEqual(10_000);
  });

  test.each(hostileFormats)('is inert in $name', ({ render, judge, runs }) => {
    const benign = render('x');
    expect(judge(benign, benign)).toEqual([]);
    fc.assert(
      fc.property(texts, (text) => {
        const problems = judge(render(text), benign);
        if (problems.length > 0) throw new Error(problems.join('\n'));
      }),
      { numRuns: runs, examples: tokenTexts.map((text): [string] => [text]) },
    );
  });

  test.each(hostileFormats)('of 100 KB is inert in $name', ({ render, judge }) => {
    // What does not fit is left out, so its blocks are not those of a short text.
    const output = render(longHostileText);
    expect(judge(output, output)).toEqual([]);
  });
});
