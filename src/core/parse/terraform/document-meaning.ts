import type { PolicyDocument } from '../../model/policy.ts';
import type { StringValue, Value } from '../../model/value.ts';

/**
 * A text that is the same for documents that say the same, whatever the variables are called: a call that hands on variables of its own
 * tells no more than the module by itself.
 */
export function documentMeaning({ pointer, tree }: PolicyDocument): string {
  const names = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
  return `${pointer} ${JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'span') return undefined;
    if (isOfKind(value, 'string')) return textOf(value, numberOf);
    return isOfKind(value, 'unknown') ? [numberOf(value.expression), value.reason] : value;
  })}`;
}

function isOfKind<const Kind extends Value['kind']>(
  value: unknown,
  kind: Kind,
): value is Extract<Value, { readonly kind: Kind }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}

function textOf({ text, holes }: StringValue, numberOf: (name: string) => number): readonly unknown[] {
  const parts: unknown[] = [];
  let last = 0;
  for (const { start, end, name } of holes) {
    parts.push(text.slice(last, start), numberOf(name));
    last = end;
  }
  return [...parts, text.slice(last)];
}
