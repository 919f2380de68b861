import { describe, expect, test } from 'vitest';
import type { Formula } from '../../../src/core/model/formula.ts';
import type { Guard, Literal } from '../../../src/core/model/guard.ts';
import { commonGuard, deploymentsOf } from '../../../src/core/parity/deployments.ts';

const a: Literal = { condition: 'A', is: true };
const b: Literal = { condition: 'B', is: true };
const c: Literal = { condition: 'C', is: true };
const not = (literal: Literal): Literal => ({ ...literal, is: false });

function shown(given: Guard, guards: readonly Guard[], limit = 64): readonly string[] {
  return deploymentsOf(given, guards, limit).map(({ when }) => inShort(when));
}

function inShort(guard: Guard): string {
  return guard.map(({ condition, is }) => `${is ? '' : '!'}${condition}`).join(' ');
}

describe('the deployments that guards tell apart', () => {
  test.each<[string, Guard, readonly Guard[], readonly string[]]>([
    ['no guard', [], [], ['']],
    ['what is given', [a], [[a]], ['']],
    ['one condition', [], [[a], [not(a)]], ['A', '!A']],
    ['one besides what is given', [a], [[a, b]], ['B', '!B']],
    ['two', [], [[a], [b]], ['A B', 'A !B', '!A B', '!A !B']],
  ])('%s', (_, given, guards, expected) => {
    expect(shown(given, guards)).toEqual(expected);
  });

  test('are those that what the conditions say allows', () => {
    const isDev: Formula = { kind: 'is', subject: '${Stage}', value: 'dev' };
    const isProd: Formula = { kind: 'is', subject: '${Stage}', value: 'prod' };
    const dev: Literal = { condition: 'Dev', is: true, means: isDev };
    const prod: Literal = { condition: 'Prod', is: true, means: isProd };
    expect(shown([], [[dev], [prod]])).toEqual(['Dev !Prod', '!Dev Prod', '!Dev !Prod']);
    expect(shown([dev], [[prod]])).toEqual(['!Prod']);
  });

  test('are few where the conditions are many', () => {
    expect(shown([], [[a], [b], [c]], 4)).toEqual(['A B C', '!A !B !C', '!A B C', 'A !B !C']);
    const many = Array.from({ length: 10_000 }, (_, index): Guard => [{ condition: `C${index}`, is: true }]);
    expect(deploymentsOf([], many, 64)).toHaveLength(64);
  });

  test('know what is there', () => {
    const [first, second] = deploymentsOf([a], [[b]], 64);
    expect([[], [a], [a, b], [not(b)], [c]].map((guard) => first.has(guard))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(second?.has([not(b)])).toBe(true);
  });

  test('are called by what they have in common', () => {
    const [both, onlyA, onlyB] = deploymentsOf([], [[a], [b]], 64);
    if (onlyA === undefined || onlyB === undefined) throw new Error('there are four');
    expect(inShort(commonGuard([both, onlyA]))).toBe('A');
    expect(inShort(commonGuard([onlyA, onlyB]))).toBe('');
    expect(inShort(commonGuard([onlyB]))).toBe('!A B');
  });
});
