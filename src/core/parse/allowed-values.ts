import type { Literal } from '../model/guard.ts';
import type { Hole, StringValue, Value } from '../model/value.ts';

/** A parameter that may have more values than this stays a hole. */
const maxValues = 16;

/**
 * The value with every string that is nothing but a parameter of a few allowed values opened: one branch for each, so
 * that what the template may be deployed with is judged, and not its default alone.
 */
export function withAllowedValues(value: Value): Value {
  switch (value.kind) {
    case 'string':
      return choiceAmong(value);
    case 'list':
      return { ...value, items: value.items.map(withAllowedValues) };
    case 'map':
      return {
        ...value,
        entries: value.entries.map(({ key, value: inner }) => ({ key, value: withAllowedValues(inner) })),
      };
    case 'choice': {
      const options = value.options.map((option) => ({
        ...option,
        value: option.value && withAllowedValues(option.value),
      }));
      return { ...value, options };
    }
    default:
      return value;
  }
}

function choiceAmong(string: StringValue): Value {
  const [hole] = string.holes;
  if (hole?.values === undefined || hole.values.length > maxValues) return string;
  if (hole.start > 0 || hole.end < string.text.length) return string;
  const options = [...new Set(hole.values)].map((text) => ({
    when: [literalOf(string.text, hole, text)],
    value: { ...string, text, holes: [] },
  }));
  return { kind: 'choice', options, span: string.span };
}

function literalOf(subject: string, { name, values: among }: Hole, value: string): Literal {
  const means = { kind: 'is', subject, value } as const;
  return {
    condition: `${name} is ${value}`,
    is: true,
    means: among === undefined ? means : { ...means, among },
  };
}
