import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Formula, isSatisfiable, not, sizeOf } from '../../../src/core/model/formula.ts';

const atoms = ['A', 'B'];
const values = ['x', 'y', 'z'];
const among = ['x', 'y'];

/** Subject `s` can have any value, subject `t` only those of `among`. */
const leaf: fc.Arbitrary<Formula> = fc.oneof(
  fc.record({ kind: fc.constant('atom' as const), name: fc.constantFrom(...atoms) }),
  fc.record({
    kind: fc.constant('is' as const),
    subject: fc.constant('s'),
    value: fc.constantFrom(...values),
  }),
  fc.record({
    kind: fc.constant('is' as const),
    subject: fc.constant('t'),
    value: fc.constantFrom(...values),
    among: fc.constant(among),
  }),
  fc.record({ kind: fc.constant('constant' as const), value: fc.boolean() }),
);

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({ kind: fc.constant('not' as const), of: tie('formula') }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('formula'), { maxLength: 3 }),
    }),
  ),
}));

interface Deployment {
  readonly atoms: ReadonlySet<string>;
  readonly s: string;
  readonly t: string;
}

/** Every deployment that can be told apart; `other` is a value that no formula names. */
const deployments: readonly Deployment[] = [[], ['A'], ['B'], ['A', 'B']].flatMap((held) =>
  [...values, 'other'].flatMap((s) => among.map((t) => ({ atoms: new Set(held), s, t }))),
);

function holds(one: Formula, deployment: Deployment): boolean {
  switch (one.kind) {
    case 'atom':
      return deployment.atoms.has(one.name);
    case 'is':
      return (one.subject === 's' ? deployment.s : deployment.t) === one.value;
    case 'constant':
      return one.value;
    case 'not':
      return !holds(one.of, deployment);
    case 'all':
      return one.of.every((part) => holds(part, deployment));
    case 'any':
      return one.of.some((part) => holds(part, deployment));
  }
}

describe('isSatisfiable', () => {
  test('agrees with a look at every deployment', () => {
    fc.assert(
      fc.property(fc.array(formula, { maxLength: 3 }), (formulas) => {
        const expected = deployments.some((each) => formulas.every((one) => holds(one, each)));
        expect(isSatisfiable(formulas)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('a formula and its opposite never hold at once, and one of them does', () => {
    fc.assert(
      fc.property(formula, (one) => {
        expect(isSatisfiable([one, not(one)])).toBe(false);
        expect(isSatisfiable([one]) || isSatisfiable([not(one)])).toBe(true);
      }),
    );
  });

  test('where telling takes too long it says yes', () => {
    const pigeon = (hole: number, bird: number): Formula => ({ kind: 'atom', name: `${bird} in ${hole}` });
    const holes = [...Array(9).keys()];
    const birds = [...Array(10).keys()];
    const sits = birds.map((bird): Formula => ({ kind: 'any', of: holes.map((hole) => pigeon(hole, bird)) }));
    const alone = holes.flatMap((hole) =>
      birds.flatMap((a) =>
        birds
          .filter((b) => b > a)
          .map((b): Formula => not({ kind: 'all', of: [pigeon(hole, a), pigeon(hole, b)] })),
      ),
    );
    expect(isSatisfiable([...sits, ...alone])).toBe(true);
  });
});

test('sizeOf stops counting behind the limit', () => {
  let doubled: Formula = { kind: 'atom', name: 'A' };
  for (let level = 0; level < 200; level++) doubled = { kind: 'all', of: [doubled, doubled] };
  expect(sizeOf(doubled, 64)).toBeGreaterThan(64);
  expect(sizeOf({ kind: 'not', of: { kind: 'atom', name: 'A' } }, 64)).toBe(2);
});
