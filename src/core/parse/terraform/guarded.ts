import type { Guard } from '../../model/guard.ts';
import type { Value } from '../../model/value.ts';

/** A value that is there only when the guard holds, as a choice that covers every deployment. */
export function guarded(value: Value, when: Guard): Value {
  if (when.length === 0) return value;
  const absent = when.map((literal, index) => ({
    when: [...when.slice(0, index), { ...literal, is: !literal.is }],
    value: undefined,
  }));
  return { kind: 'choice', options: [{ when, value }, ...absent], span: value.span };
}
