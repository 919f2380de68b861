import type { MapEntry, StringValue, Value } from '../../model/value.ts';
import { hole, isAllHoles, itemOf, textOf } from '../cloudformation/text.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import type { ForExpression } from '../hcl/syntax.ts';
import { elementsOf, isRepeated, isUncertain } from './elements.ts';
import { holeNameOf } from './hole-name.ts';
import { type Evaluate, type Scope, bind, bindEach } from './scope.ts';
import { written } from './written.ts';

/**
 * A `for` over what is known, element by element. Over a list that is hidden it is what it makes of each element, where
 * that is a text; anything else is unknown.
 */
export function evaluateFor(expression: ForExpression, scope: Scope, evaluate: Evaluate): Value {
  const { span, resultKey } = expression;
  const collection = evaluate(expression.collection, scope);
  const elements = elementsOf(collection);
  if (elements === undefined) return overHidden(expression, collection, scope, evaluate);
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

/** Of a list in part hidden, what is made of the items that are known and of each hidden one, if that is known too. */
function overHidden(expression: ForExpression, collection: Value, outer: Scope, evaluate: Evaluate): Value {
  const { span, condition } = expression;
  const hidden = unknownAt(span, 'what the for goes through is not known');
  const parts = collection.kind === 'list' ? collection.items : [collection];
  const isOpen = (part: Value) => part.kind === 'unknown' || isRepeated(part);
  if (expression.resultKey !== undefined || parts.some((part) => isUncertain(part) && !isOpen(part)))
    return hidden;
  const items: Value[] = [];
  for (const part of parts) {
    const scope = boundTo(part, part === collection, expression, outer);
    const holds = condition === undefined ? undefined : evaluate(condition, scope);
    if (holds?.kind === 'boolean' && !holds.value) continue;
    if (holds !== undefined && holds.kind !== 'boolean' && !isOpen(part)) return hidden;
    const item = evaluate(expression.result, scope);
    items.push(isOpen(part) && !tellsMore(item) ? hidden : item);
  }
  const isKnown = items.some((item) => item !== hidden);
  return isKnown || items.length === 0 ? { kind: 'list', items, span } : hidden;
}

/** The names of the loop bound to one item, or to each element of what is hidden. */
function boundTo(
  part: Value,
  isWhole: boolean,
  { collection, key, value }: ForExpression,
  scope: Scope,
): Scope {
  if (part.kind !== 'unknown')
    return bind(scope, {
      [value]: part,
      ...(key === undefined ? {} : { [key]: unknownAt(part.span, 'which element it is is not known') }),
    });
  const { name } = isWhole ? holeNameOf(collection, scope) : { name: part.expression };
  const list = part.list ?? name;
  const each = `${list}[*]`;
  const item: Value =
    part.list === undefined ? part : { kind: 'string', ...itemOf(list, hole(each)), span: part.span };
  const inner = key === undefined ? scope : bindEach(scope, key, part, `keys(${list})[*]`);
  return bindEach(inner, value, item, each);
}

/** Whether it says more of an element of what is hidden than that there may be one. */
function tellsMore(item: Value): boolean {
  const isElement = item.kind === 'string' && item.holes[0]?.default === undefined && isAllHoles(item);
  return isRepeated(item) && !isElement;
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
