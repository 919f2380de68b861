import type { Span } from '../../model/source.ts';
import { type Value, entryOf } from '../../model/value.ts';
import { hole, itemOf, textOf } from '../cloudformation/text.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import type { Expression, Step, Traversal, Variable } from '../hcl/syntax.ts';
import { maxDepth } from '../parsed.ts';
import { choose } from './choose.ts';
import { isUncertain, noSuchElement } from './elements.ts';
import { runtimeValue } from './runtime-value.ts';
import { type Evaluate, type Scope, exhausted, spend } from './scope.ts';
import { isListOfScalars, isScalarType, typeAt } from './variable-type.ts';
import { written } from './written.ts';

/** A reference: to a bound name, a variable, a local, or to what only a plan or deployment knows. */
export function evaluateReference(expression: Variable | Traversal, scope: Scope, evaluate: Evaluate): Value {
  const { root, steps } = expression.kind === 'variable' ? { root: expression, steps: [] } : expression;
  if (steps.length > maxDepth) return unknownAt(expression.span, 'it goes too deep');
  const walk = { scope, evaluate, span: expression.span };
  if (root.kind !== 'variable') return follow(evaluate(root, scope), steps, walk);
  const bound = scope.bindings.get(root.name);
  if (bound !== undefined)
    return spend(scope, bound.weight) ? follow(bound.value, steps, walk) : exhausted(expression.span);
  const [first] = steps;
  if (first?.kind === 'attribute' && root.name === 'var')
    return evaluateVariable(first.name, steps.slice(1), walk);
  if (first?.kind === 'attribute' && root.name === 'local')
    return follow(evaluateLocal(first.name, walk), steps.slice(1), walk);
  return runtimeValue(root.name, steps, expression.span);
}

interface Walk {
  readonly scope: Scope;
  readonly evaluate: Evaluate;
  /** The whole reference. */
  readonly span: Span;
}

/**
 * A variable of a scalar type is a hole with its default; what others hold only the caller of the module knows. In a call
 * it is what is given.
 */
function evaluateVariable(name: string, steps: readonly Step[], { scope, evaluate, span }: Walk): Value {
  const variable = scope.module.variables.get(name);
  if (variable === undefined) return unknownAt(span, `the module declares no variable ${name}`);
  const { type, fallback } = variable;
  const { call } = scope.module;
  if (call !== undefined) {
    const value = call.given.get(name) ?? (fallback && evaluate(fallback, scope));
    if (value === undefined) return unknownAt(span, `the call of the module gives no ${name}`);
    return follow(value, steps, { scope, evaluate, span });
  }
  const given = fallback === undefined || steps.length > 0 ? undefined : textOf(evaluate(fallback, scope));
  const isScalar = type === undefined ? given !== undefined : isScalarType(typeAt(type, steps));
  const isList = type !== undefined && isListOfScalars(typeAt(type, steps));
  if (isList) return listVariable(steps.length === 0 ? fallback : undefined, { scope, evaluate, span });
  if (!isScalar) return unknownAt(span, byCaller);
  return { kind: 'string', ...hole(written(span), given?.holes.length === 0 ? given.text : undefined), span };
}

const byCaller = 'it is a variable of the module, set by whoever uses it';

/** A variable of a list of texts: the items of its default, each a hole that it fills; unknown without one. */
function listVariable(fallback: Expression | undefined, { scope, evaluate, span }: Walk): Value {
  const list = written(span);
  const given = fallback && evaluate(fallback, scope);
  const texts = given?.kind === 'list' ? given.items.map((item) => textOf(item)) : [];
  const known = texts.flatMap((text) => (text?.holes.length === 0 ? [text.text] : []));
  if (known.length === 0 || known.length < texts.length) return { ...unknownAt(span, byCaller), list };
  const nameOf = (index: number) => `${list}[${known.length === 1 ? '*' : index}]`;
  const items = known.map((text, index): Value => ({
    kind: 'string',
    ...itemOf(list, hole(nameOf(index), text)),
    span,
  }));
  return spend(scope, items.length) ? { kind: 'list', items, span } : exhausted(span);
}

function evaluateLocal(name: string, { scope, evaluate, span }: Walk): Value {
  const expression = scope.module.locals.get(name);
  if (expression === undefined) return unknownAt(span, `the module declares no local ${name}`);
  if (scope.resolving.includes(name)) return unknownAt(span, `local.${name} refers back to itself`);
  const inner = { ...scope, bindings: new Map(), resolving: [...scope.resolving, name] };
  const value = evaluate(expression, inner);
  return value.kind === 'unknown' ? { ...value, ...unknownAt(span, value.reason) } : value;
}

/** Goes into a value step by step, in each of its branches. */
function follow(from: Value, steps: readonly Step[], walk: Walk): Value {
  let value = from;
  for (const [index, step] of steps.entries()) {
    if (value.kind === 'choice') {
      const branches = value.options.map(({ when, value: each }) => ({
        when,
        value: each && follow(each, steps.slice(index), walk),
      }));
      return choose(branches, value.span, walk.scope);
    }
    if (value.kind === 'unknown') return unknownAt(walk.span, value.reason);
    if (step.kind === 'splat') return followSplat(value, step.full, steps.slice(index + 1), walk);
    value = elementAt(value, step, walk);
  }
  return value;
}

/** The steps after `[*]` are taken from each item; after `.*` those up to the next index are. */
function followSplat(value: Value, full: boolean, steps: readonly Step[], walk: Walk): Value {
  const items = value.kind === 'list' ? value.items : value.kind === 'null' ? [] : [value];
  const own = full ? steps.length : steps.findIndex((step) => step.kind === 'index');
  const count = own === -1 ? steps.length : own;
  const list: Value = {
    kind: 'list',
    items: items.map((item) => follow(item, steps.slice(0, count), walk)),
    span: value.span,
  };
  return follow(list, steps.slice(count), walk);
}

function elementAt(value: Value, step: Exclude<Step, { readonly kind: 'splat' }>, walk: Walk): Value {
  const key = step.kind === 'attribute' ? step.name : keyOf(step.key, walk);
  if (key === undefined) return unknownAt(walk.span, 'which element it is is not known');
  if (value.kind === 'map') {
    const entry = entryOf(value, key);
    if (entry !== undefined) return entry.value;
    const isComplete = value.entries.every((each) => each.key.holes.length === 0);
    return unknownAt(walk.span, isComplete ? noSuchElement : 'which element it is is not known');
  }
  if (value.kind !== 'list') return unknownAt(walk.span, noSuchElement);
  const index = Number(key);
  const item = value.items[index];
  if (value.items.slice(0, index + 1).some(isUncertain))
    return unknownAt(walk.span, 'which element it is is not known');
  return item ?? unknownAt(walk.span, noSuchElement);
}

function keyOf(expression: Expression, { scope, evaluate }: Walk): string | undefined {
  const text = textOf(evaluate(expression, scope));
  return text?.holes.length === 0 ? text.text : undefined;
}
