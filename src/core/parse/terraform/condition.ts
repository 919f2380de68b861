import { type Guard, type Literal, always, both, isImpliedBy } from '../../model/guard.ts';
import type { Value } from '../../model/value.ts';
import type { Body, Expression } from '../hcl/syntax.ts';
import { formulaOf } from './formula.ts';
import { argumentOf } from './module.ts';
import type { Evaluate, Scope } from './scope.ts';
import { written } from './written.ts';

/** Whether a condition holds, where the module alone tells; else the condition as it is written, without its `!`. */
export function conditionOf(expression: Expression, scope: Scope, evaluate: Evaluate): boolean | Literal {
  const value = evaluate(expression, scope);
  if (value.kind === 'boolean') return value.value;
  let is = true;
  let bare = expression;
  for (;;) {
    if (bare.kind === 'parentheses') bare = bare.inner;
    else if (bare.kind === 'unary' && bare.operator === '!') {
      bare = bare.operand;
      is = !is;
    } else break;
  }
  const condition = written(bare.span);
  const means = formulaOf(bare, scope, evaluate);
  const saysItsNameOnly = means.kind === 'atom' && means.name === condition;
  return saysItsNameOnly ? { condition, is } : { condition, is, means };
}

/** In which deployments there is at least one instance of a block, by its `count` or `for_each`. */
export function guardOf(body: Body, scope: Scope, evaluate: Evaluate): Guard {
  return both(scope.module.call?.when ?? always, ownGuardOf(body, scope, evaluate));
}

function ownGuardOf(body: Body, scope: Scope, evaluate: Evaluate): Guard {
  const count = argumentOf(body, 'count');
  if (count !== undefined) return guardOfCount(count, evaluate(count, scope));
  const forEach = argumentOf(body, 'for_each');
  return forEach === undefined ? [] : guardOfForEach(forEach, evaluate(forEach, scope));
}

/** In which deployments a block with this `for_each` is there at all. */
export function guardOfForEach(expression: Expression, value: Value): Guard {
  const known = (each: Value | undefined) =>
    each?.kind === 'list' || each?.kind === 'map' || each?.kind === 'null';
  const text = `length(${written(expression.span)}) > 0`;
  return value.kind === 'list'
    ? guardOfItems(value.items, text)
    : guardOfBranches(value, known, isEmpty, text);
}

/** In which deployments a list has an item: always where one is there for certain. */
function guardOfItems(items: readonly Value[], text: string): Guard {
  const guards = items.flatMap((item): readonly (Guard | undefined)[] => {
    if (item.kind === 'unknown') return [undefined];
    if (item.kind !== 'choice') return [always];
    const there = item.options.filter((option) => option.value !== undefined);
    return there.length === item.options.length ? [always] : there.map((option) => option.when);
  });
  const [first] = guards;
  if (guards.some((guard) => guard?.length === 0)) return always;
  const isOne = first !== undefined && guards.every((guard) => guard !== undefined && isSame(guard, first));
  return isOne ? first : [{ condition: text, is: true }];
}

function isSame(a: Guard, b: Guard): boolean {
  return isImpliedBy(a, b) && isImpliedBy(b, a);
}

function guardOfCount(expression: Expression, value: Value): Guard {
  const known = (each: Value | undefined) => each?.kind === 'number' || each?.kind === 'null';
  const none = (each: Value | undefined) => each?.kind !== 'number' || each.value === 0;
  return guardOfBranches(value, known, none, `${written(expression.span)} > 0`);
}

function isEmpty(value: Value | undefined): boolean {
  if (value?.kind === 'list') return value.items.length === 0;
  return value?.kind !== 'map' || value.entries.length === 0;
}

/** The guard of the one branch that has instances; a guard is one conjunction, so more are told by the text itself. */
function guardOfBranches(
  value: Value,
  isKnown: (value: Value | undefined) => boolean,
  isNone: (value: Value | undefined) => boolean,
  text: string,
): Guard {
  const branches = value.kind === 'choice' ? value.options : [{ when: [], value }];
  const some = branches.filter((branch) => !isNone(branch.value));
  if (!branches.every((branch) => isKnown(branch.value))) return [{ condition: text, is: true }];
  if (some.length === 0) return [{ condition: text, is: true, means: { kind: 'constant', value: false } }];
  const [only] = some;
  if (some.length === branches.length) return [];
  return some.length === 1 && only !== undefined ? only.when : [{ condition: text, is: true }];
}
