import type { StringValue, Value } from '../model/value.ts';

/** A tree with the holes filled of which the values are known, by the name that holes have. */
export function filledTree(value: Value, values: ReadonlyMap<string, string>): Value {
  switch (value.kind) {
    case 'string':
      return filledText(value, values);
    case 'list':
      return { ...value, items: value.items.map((item) => filledTree(item, values)) };
    case 'map':
      return {
        ...value,
        entries: value.entries.map((entry) => ({
          key: filledText(entry.key, values),
          value: filledTree(entry.value, values),
        })),
      };
    case 'choice':
      return {
        ...value,
        options: value.options.map((option) => ({
          ...option,
          value: option.value && filledTree(option.value, values),
        })),
      };
    default:
      return value;
  }
}

function filledText(string: StringValue, values: ReadonlyMap<string, string>): StringValue {
  if (!string.holes.some(({ name }) => values.has(name))) return string;
  let text = '';
  let last = 0;
  const holes: StringValue['holes'][number][] = [];
  for (const hole of string.holes) {
    text += string.text.slice(last, hole.start);
    const start = text.length;
    const known = values.get(hole.name);
    text += known ?? string.text.slice(hole.start, hole.end);
    if (known === undefined) holes.push({ ...hole, start, end: text.length });
    last = hole.end;
  }
  return { ...string, text: text + string.text.slice(last), holes };
}
