import type { Value } from './value.ts';

/**
 * A value as JSON.parse would give it: of a key written twice the last holds. What is unknown, or a choice, is null; the
 * text of a string is with its holes as written. With `scalarsAsText`, numbers and booleans are their text, as
 * CloudFormation and Terraform write them into a policy.
 */
export function plainData(value: Value, options: { readonly scalarsAsText?: boolean } = {}): unknown {
  switch (value.kind) {
    case 'string':
      return value.text;
    case 'number':
    case 'boolean':
      return options.scalarsAsText === true ? value.text : value.value;
    case 'list':
      return value.items.map((item) => plainData(item, options));
    case 'map':
      return Object.fromEntries(
        value.entries.map((entry) => [entry.key.text, plainData(entry.value, options)]),
      );
    case 'null':
    case 'unknown':
    case 'choice':
      return null;
  }
}
