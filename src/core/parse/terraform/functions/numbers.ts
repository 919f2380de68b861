import { type Value, isKnown } from '../../../model/value.ts';
import { isUncertain } from '../elements.ts';
import type { FunctionCall, TerraformFunction } from '../terraform-function.ts';

/** Functions of numbers, and conversions to numbers and truth values. */
export const numberFunctions: Readonly<Record<string, TerraformFunction>> = {
  abs: (args, call) => calculated(args, call, ([number = 0]) => Math.abs(number)),
  ceil: (args, call) => calculated(args, call, ([number = 0]) => Math.ceil(number)),
  floor: (args, call) => calculated(args, call, ([number = 0]) => Math.floor(number)),
  max: (args, call) => calculated(args, call, (numbers) => numbers.reduce((a, b) => Math.max(a, b))),
  min: (args, call) => calculated(args, call, (numbers) => numbers.reduce((a, b) => Math.min(a, b))),
  sum: ([list], call) =>
    call.each([list ?? call.unknown()], ([known]) =>
      known?.kind === 'list' && !known.items.some(isUncertain) && call.spend(known.items.length)
        ? calculated(known.items, call, (numbers) => numbers.reduce((a, b) => a + b, 0))
        : call.unknown(),
    ),
  tobool: ([value], call) =>
    call.each([value ?? call.unknown()], ([known]) => {
      if (known?.kind === 'boolean' || known?.kind === 'null') return known;
      const text = known?.kind === 'string' && isKnown(known) ? known.text : '';
      return text === 'true' || text === 'false'
        ? { kind: 'boolean', value: text === 'true', text, span: call.span }
        : call.unknown();
    }),
  tonumber: ([value], call) =>
    call.each([value ?? call.unknown()], ([known]) => {
      if (known?.kind === 'number' || known?.kind === 'null') return known;
      const text = known?.kind === 'string' && isKnown(known) ? known.text : '';
      return /^-?[0-9]+(?:\.[0-9]+)?$/.test(text)
        ? { kind: 'number', value: Number(text), text, span: call.span }
        : call.unknown();
    }),
};

function calculated(
  values: readonly Value[],
  call: FunctionCall,
  calculate: (numbers: readonly number[]) => number,
): Value {
  return call.each(values, (known) => {
    const numbers = known.flatMap((value) => (value.kind === 'number' ? [value.value] : []));
    if (numbers.length < values.length || numbers.length === 0) return call.unknown();
    const value = calculate(numbers);
    return { kind: 'number', value, text: String(value), span: call.span };
  });
}
