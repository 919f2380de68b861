import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Guard, both, canCoexist, isCoveredBy, isImpliedBy } from '../../../src/core/model/guard.ts';

const yes = (condition: string): Guard => [{ condition, is: true }];
const no = (condition: string): Guard => [{ condition, is: false }];

const names = ['A', 'B', 'C'];
const guards = fc.array(fc.record({ condition: fc.constantFrom(...names), is: fc.boolean() }), {
  maxLength: 3,
});

/** Every deployment: each way to answer the conditions. */
const deployments = [...Array(2 ** names.length).keys()].map(
  (bits) => new Map(names.map((name, bit) => [name, (bits & (1 << bit)) !== 0])),
);

function holds(guard: Guard, deployment: ReadonlyMap<string, boolean>): boolean {
  return guard.every(({ condition, is }) => deployment.get(condition) === is);
}

describe('both', () => {
  test('a literal named twice is kept once', () => {
    expect(both(yes('A'), [...no('B'), ...yes('A')])).toEqual([...yes('A'), ...no('B')]);
    expect(both([...yes('A'), ...no('B')], no('B'))).toEqual([...yes('A'), ...no('B')]);
  });

  test('holds where both hold', () => {
    fc.assert(
      fc.property(guards, guards, (a, b) =>
        deployments.every((each) => holds(both(a, b), each) === (holds(a, each) && holds(b, each))),
      ),
    );
  });
});

test('canCoexist says whether some deployment has both', () => {
  fc.assert(
    fc.property(guards, guards, (a, b) => {
      fc.pre(canCoexist(a, a) && canCoexist(b, b));
      expect(canCoexist(a, b)).toBe(deployments.some((each) => holds(a, each) && holds(b, each)));
    }),
  );
});

test('isImpliedBy is true only where the one holds whenever the other does', () => {
  fc.assert(
    fc.property(guards, guards, (a, b) => {
      fc.pre(isImpliedBy(a, b));
      expect(deployments.every((each) => holds(a, each) || !holds(b, each))).toBe(true);
    }),
  );
});

describe('isCoveredBy', () => {
  test('both branches of a condition cover everything', () => {
    expect(isCoveredBy([], [yes('A'), no('A')])).toBe(true);
    expect(isCoveredBy(yes('B'), [yes('A'), no('A')])).toBe(true);
  });

  test('one branch covers only itself', () => {
    expect(isCoveredBy([], [yes('A')])).toBe(false);
    expect(isCoveredBy(yes('A'), [yes('A')])).toBe(true);
    expect(isCoveredBy(no('A'), [yes('A')])).toBe(false);
  });

  test('nothing covers only what can never be', () => {
    expect(isCoveredBy([], [])).toBe(false);
    expect(isCoveredBy([...yes('A'), ...no('A')], [])).toBe(true);
  });

  test('agrees with a look at every deployment', () => {
    fc.assert(
      fc.property(guards, fc.array(guards, { maxLength: 5 }), (when, alternatives) => {
        const expected = deployments
          .filter((each) => holds(when, each))
          .every((each) => alternatives.some((alternative) => holds(alternative, each)));
        expect(isCoveredBy(when, alternatives)).toBe(expected);
      }),
    );
  });

  /** The first condition, or else the second, or else … or none of them: everything, told apart one by one. */
  function chain(length: number): Guard[] {
    const conditions = [...Array(length).keys()].map(String);
    const before = (position: number): Guard => conditions.slice(0, position).flatMap(no);
    return [
      ...conditions.map((condition, position) => [...before(position), ...yes(condition)]),
      before(length),
    ];
  }

  test('tells a dozen conditions apart and says no rather than take long', () => {
    expect(isCoveredBy([], chain(8))).toBe(true);
    expect(isCoveredBy([], chain(12))).toBe(true);
    expect(isCoveredBy([], chain(300))).toBe(false);
  });
});
