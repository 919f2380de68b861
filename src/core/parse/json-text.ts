import type { Value } from '../model/value.ts';
import { type Text, join, literal, slice, textOf } from './cloudformation/text.ts';

/** A value as JSON text; undefined where a part of it that is no text is not known. */
export function jsonTextOf(value: Value): Text | undefined {
  switch (value.kind) {
    case 'string':
      return join([literal('"'), escaped(value), literal('"')]);
    case 'number':
    case 'boolean':
      return textOf(value);
    case 'null':
      return literal('null');
    case 'list':
      return enclosed('[', value.items.map(jsonTextOf), ']');
    case 'map':
      return enclosed(
        '{',
        value.entries.map((entry) => {
          const key = jsonTextOf(entry.key);
          const item = jsonTextOf(entry.value);
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
