import { describe, expect, test } from 'vitest';
import { maxVariants, variantsOf } from '../../../src/core/access-analyzer/variants.ts';
import type { Guard } from '../../../src/core/model/guard.ts';
import type { ChoiceValue, Value } from '../../../src/core/model/value.ts';

const span = { source: { file: 'x', text: '', bom: false }, start: 0, end: 0 };
const leaf: Value = { kind: 'null', span };

function is(...conditions: readonly string[]): Guard {
  return conditions.map((name) => ({ condition: name.replace(/^!/, ''), is: !name.startsWith('!') }));
}

function choice(...options: readonly (readonly [Guard, Value | undefined])[]): ChoiceValue {
  return { kind: 'choice', span, options: options.map(([when, value]) => ({ when, value })) };
}

function list(...items: readonly Value[]): Value {
  return { kind: 'list', items, span };
}

function shown(tree: Value, when: Guard = []): readonly string[] {
  return variantsOf(tree, when).deployments.map((deployment) =>
    [...deployment]
      .map(([name, holds]) => `${holds ? '' : '!'}${name}`)
      .sort()
      .join(' '),
  );
}

describe('the deployments in which every branch is there once', () => {
  test.each([
    ['no branch', leaf, [], ['']],
    ['one condition', choice([is('A'), leaf], [is('!A'), undefined]), [], ['A', '!A']],
    [
      'two conditions are decided together',
      list(choice([is('A'), leaf], [is('!A'), leaf]), choice([is('B'), leaf], [is('!B'), leaf])),
      [],
      ['A B', '!A !B'],
    ],
    [
      'a branch within a branch',
      choice([is('A'), choice([is('B'), leaf], [is('!B'), leaf])], [is('!A'), undefined]),
      [],
      ['A B', '!B A', '!A B'],
    ],
    ['the document is there under a condition', choice([is('A'), leaf], [is('!A'), leaf]), is('!A'), ['!A']],
  ])('%s', (_, tree, when, expected) => {
    expect([...shown(tree, when)].sort()).toEqual([...expected].sort());
    expect(variantsOf(tree, when).missing).toBe(0);
  });

  test('are not more than a run has time for, and what is missing is counted', () => {
    const names = Array.from({ length: 30 }, (_, index) => `C${index}`);
    // Each branch demands that all conditions but one are false, so that no two go together.
    const options = names.map(
      (name) => [is(...names.map((other) => (other === name ? name : `!${other}`))), leaf] as const,
    );
    expect(variantsOf(choice(...options), [])).toMatchObject({
      deployments: { length: maxVariants },
      missing: 30 - maxVariants,
    });
  });
});
