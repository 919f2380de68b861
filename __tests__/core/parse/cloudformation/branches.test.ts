import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Guard, canCoexist } from '../../../../src/core/model/guard.ts';
import type { Value } from '../../../../src/core/model/value.ts';
import {
  branchesOf,
  choiceOf,
  combine,
  maxBranches,
} from '../../../../src/core/parse/cloudformation/branches.ts';

const span = { source: { file: 'a', text: '', bom: false }, start: 0, end: 0 };
const names = ['A', 'B', 'C'];
const deployments = [0, 1, 2, 3, 4, 5, 6, 7].map(
  (bits) => new Map(names.map((name, index) => [name, (bits >> index) % 2 === 1])),
);

/** A tree of `Fn::If`: a leaf, absent where it is undefined, or a condition with two trees. */
type Tree =
  | { readonly leaf: string | undefined }
  | { readonly condition: string; readonly yes: Tree; readonly no: Tree };

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.record({ leaf: fc.option(fc.string({ maxLength: 2 }), { nil: undefined }) }),
    fc.record({ condition: fc.constantFrom(...names), yes: tie('tree'), no: tie('tree') }),
  ),
}));

describe('branches', () => {
  test('a choice has one branch for every deployment, with what the tree says there', () => {
    fc.assert(
      fc.property(tree, (written) => {
        for (const { when } of branchesOf(valueOf(written))) expect(canCoexist(when, when)).toBe(true);
        for (const deployment of deployments)
          expect(valueIn(valueOf(written), deployment)).toEqual([leafIn(written, deployment)]);
      }),
    );
  });

  test('combinations have one row for every deployment, with what each value is there', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (written) => {
        const rows = combine(written.map(valueOf), () => true) ?? [];
        for (const deployment of deployments) {
          const [row, ...others] = rows.filter(({ when }) => holds(when, deployment));
          expect(others).toEqual([]);
          expect(row?.value.map(textOf)).toEqual(written.map((each) => leafIn(each, deployment)));
        }
      }),
    );
  });

  test('what never is there is no choice', () => {
    expect(choiceOf([{ when: [], value: undefined }], span)).toBeUndefined();
    expect(valueOf({ condition: 'A', yes: { leaf: undefined }, no: { leaf: undefined } })).toBeUndefined();
  });

  test('more combinations than are told apart are none', () => {
    const values = Array.from({ length: 9 }, (_, index) =>
      valueOf({ condition: `C${index}`, yes: { leaf: '1' }, no: { leaf: '2' } }),
    );
    expect(combine(values.slice(0, 8), () => true)).toHaveLength(maxBranches);
    expect(combine(values, () => true)).toBeUndefined();
    expect(combine(values.slice(0, 2), () => false)).toBeUndefined();
  });
});

function valueOf(written: Tree): Value | undefined {
  if ('leaf' in written)
    return written.leaf === undefined ? undefined : { kind: 'string', text: written.leaf, holes: [], span };
  const { condition, yes, no } = written;
  return choiceOf(
    [
      { when: [{ condition, is: true }], value: valueOf(yes) },
      { when: [{ condition, is: false }], value: valueOf(no) },
    ],
    span,
  );
}

function leafIn(written: Tree, deployment: ReadonlyMap<string, boolean>): string | undefined {
  if ('leaf' in written) return written.leaf;
  return leafIn(deployment.get(written.condition) === true ? written.yes : written.no, deployment);
}

function valueIn(
  value: Value | undefined,
  deployment: ReadonlyMap<string, boolean>,
): readonly (string | undefined)[] {
  return branchesOf(value)
    .filter(({ when }) => holds(when, deployment))
    .map((branch) => textOf(branch.value));
}

function holds(when: Guard, deployment: ReadonlyMap<string, boolean>): boolean {
  return when.every(({ condition, is }) => deployment.get(condition) === is);
}

function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'string' ? value.text : undefined;
}
