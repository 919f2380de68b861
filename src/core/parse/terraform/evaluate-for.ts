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
  const entries = scopes.map((inner): MapEntry => {
    const key = textOf(evaluate(resultKey, inner)) ?? hole(written(resultKey.span));
    const named: StringValue = { kind: 'string', ...key, span: resultKey.span };
    return { key: named, value: evaluate(expression.result, inner) };
  });
  return { kind: 'map', entries: expression.grouped ? grouped(entries) : entries, span };
}

/** The values of one key as one list. */
function grouped(entries: readonly MapEntry[]): readonly MapEntry[] {
  const groups = new Map<string, { readonly key: StringValue; readonly items: Value[] }>();
  for (const { key, value } of entries) {
    const group = groups.get(key.text);
    if (group === undefined) groups.set(key.text, { key, items: [value] });
    else group.items.push(value);
  }
  return [...groups.values()].map(({ key, items }) => ({
    key,
    value: { kind: 'list', items, span: key.span },
  }));
}
