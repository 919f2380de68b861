import type { Value } from '../../../model/value.ts';
import type { Intrinsic } from '../intrinsic.ts';
import { type Text, join, literal, slice, textOf } from '../text.ts';

/** `Fn::ToJsonString`: a list or map as JSON text. What is hidden from its structure makes the whole text unknown. */
export const toJsonString: Intrinsic = (argument, call) => {
  const value = call.evaluate(argument);
  if (value?.kind !== 'list' && value?.kind !== 'map')
    return call.unknown('what becomes JSON is no known list or map');
  const text = jsonOf(value);
  return text === undefined
    ? call.unknown('part of what becomes JSON is only known when the stack is deployed')
    : call.string(text);
};

function jsonOf(value: Value): Text | undefined {
  switch (value.kind) {
    case 'string':
      return join([literal('"'), escaped(value), literal('"')]);
    case 'number':
    case 'boolean':
      return textOf(value);
    case 'null':
      return literal('null');
    case 'list':
      return enclosed('[', value.items.map(jsonOf), ']');
    case 'map':
      return enclosed(
        '{',
        value.entries.map((entry) => {
          const key = jsonOf(entry.key);
          const item = jsonOf(entry.value);
          return key && item && join([key, item], ':');
        }),
        '}',
      );
    default:
      return undefined;
  }
}

function enclosed(open: string, items: readonly (Text | undefined)[], close: string): Text | undefined {
  const known = items.filter((item) => item !== undefined);
  if (known.length < items.length) return undefined;
  return join([literal(open), join(known, ','), literal(close)]);
}

/** JSON's escapes for all but the holes. */
function escaped(text: Text): Text {
  const parts: Text[] = [];
  let from = 0;
  for (const { start, end } of text.holes) {
    parts.push(literal(JSON.stringify(text.text.slice(from, start)).slice(1, -1)), slice(text, start, end));
    from = end;
  }
  return join([...parts, literal(JSON.stringify(text.text.slice(from)).slice(1, -1))]);
}
