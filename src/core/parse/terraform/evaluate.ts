import type { MapEntry, MapValue, StringValue, Value } from '../../model/value.ts';
import { hole, textOf } from '../cloudformation/text.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import type { Conditional, Expression, ObjectExpression, ObjectItem } from '../hcl/syntax.ts';
import { maxDepth } from '../parsed.ts';
import { callFunction } from './call-function.ts';
import { choose } from './choose.ts';
import { conditionOf } from './condition.ts';
import { evaluateFor } from './evaluate-for.ts';
import { evaluateReference } from './evaluate-reference.ts';
import { evaluateTemplate } from './evaluate-template.ts';
import { applyBinary, applyUnary } from './operators.ts';
import { type Scope, exhausted, spend } from './scope.ts';
import { written } from './written.ts';

/**
 * What an expression is worth as far as the module alone tells. What only a plan or a deployment knows is a hole of a
 * string, or an unknown value with its reason; what depends on a condition is a choice. Never throws, and ends.
 * https://developer.hashicorp.com/terraform/language/expressions
 */
export function evaluate(expression: Expression, outer: Scope): Value {
  const { span } = expression;
  if (!spend(outer, 1)) return exhausted(span);
  if (outer.level > maxDepth) return unknownAt(span, 'it is nested too deeply');
  const scope = { ...outer, level: outer.level + 1 };
  switch (expression.kind) {
    case 'template':
      return evaluateTemplate(expression, scope, evaluate);
    case 'number':
      return expression;
    case 'boolean':
      return { ...expression, text: String(expression.value) };
    case 'null':
      return expression;
    case 'variable':
    case 'traversal':
      return evaluateReference(expression, scope, evaluate);
    case 'tuple':
      return { kind: 'list', items: expression.items.map((item) => evaluate(item, scope)), span };
    case 'object':
      return evaluateObject(expression, scope);
    case 'for':
      return evaluateFor(expression, scope, evaluate);
    case 'call':
      return callFunction(expression, scope, evaluate);
    case 'conditional':
      return evaluateConditional(expression, scope);
    case 'unary':
      return applyUnary(expression.operator, evaluate(expression.operand, scope), span);
    case 'binary': {
      const left = evaluate(expression.left, scope);
      return applyBinary(expression.operator, left, evaluate(expression.right, scope), span);
    }
    case 'parentheses':
      return evaluate(expression.inner, scope);
  }
}

function evaluateObject({ items, span }: ObjectExpression, scope: Scope): MapValue {
  const entries = items.map((item): MapEntry => ({
    key: keyOf(item, scope),
    value: evaluate(item.value, scope),
  }));
  return { kind: 'map', entries, span };
}

function keyOf({ key }: ObjectItem, scope: Scope): StringValue {
  const { span } = key;
  if (key.kind === 'name') return { kind: 'string', text: key.text, holes: [], span };
  return { kind: 'string', ...(textOf(evaluate(key, scope)) ?? hole(written(span))), span };
}

function evaluateConditional({ condition, ifTrue, ifFalse, span }: Conditional, scope: Scope): Value {
  const decided = conditionOf(condition, scope, evaluate);
  if (typeof decided === 'boolean') {
    const value = evaluate(decided ? ifTrue : ifFalse, scope);
    if (value.kind !== 'number' && value.kind !== 'boolean') return value;
    // Both sides have one type: a number beside a text is a text.
    const other = evaluate(decided ? ifFalse : ifTrue, scope);
    return other.kind === 'string'
      ? { kind: 'string', text: value.text, holes: [], span: value.span }
      : value;
  }
  const branches = [
    { when: [decided], value: evaluate(ifTrue, scope) },
    { when: [{ ...decided, is: !decided.is }], value: evaluate(ifFalse, scope) },
  ];
  return choose(branches, span, scope);
}
