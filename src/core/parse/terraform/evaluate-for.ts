import type { MapEntry, StringValue, Value } from '../../model/value.ts';
import { hole, textOf } from '../cloudformation/text.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import type { ForExpression } from '../hcl/syntax.ts';
import { elementsOf } from './elements.ts';
import { type Evaluate, type Scope, bind } from './scope.ts';
import { written } from './written.ts';

/** A `for` over what is known, element by element; over anything else it is unknown. */
export function evaluateFor(expression: ForExpression, scope: Scope, evaluate: Evaluate): Value {
  const { span, resultKey } = expression;
  const elements = elementsOf(evaluate(expression.collection, scope));
  if (elements === undefined) return unknownAt(span, 'what the for goes through is not known');
  const scopes: Scope[] = [];
  for (const { key, value } of elements) {
    const names = expression.key === undefined ? {} : { [expression.key]: key };
    const inner = bind(scope, { ...names, [expression.value]: value });
    const holds = expression.condition === undefined || evaluate(expression.condition, inner);
    if (holds !== true && holds.kind !== 'boolean')
      return unknownAt(span, 'the condition of the for is not known');
    if (holds === true || holds.value) scopes.push(inner);
  }
  if (resultKey === undefined)
    return { kind: 'list', items: scopes.map((inner) => evaluate(expression.result, inner)), span };
  if (expression.grouped) return unknownAt(span, 'a for that groups its results is not evaluated');
  const entries = scopes.map((inner): MapEntry => {
    const key = textOf(evaluate(resultKey, inner)) ?? hole(written(resultKey.span));
    const named: StringValue = { kind: 'string', ...key, span: resultKey.span };
    return { key: named, value: evaluate(expression.result, inner) };
  });
  return { kind: 'map', entries, span };
}
