import type { Span } from '../../model/source.ts';
import type { UnknownValue, Value } from '../../model/value.ts';
import type { Text } from '../cloudformation/text.ts';

/**
 * A function of Terraform: the values of its arguments in, its value out. What cannot be told stays unknown.
 * https://developer.hashicorp.com/terraform/language/functions
 */
export type TerraformFunction = (args: readonly Value[], call: FunctionCall) => Value;

/** One use of a function. */
export interface FunctionCall {
  readonly name: string;
  /** The whole expression. */
  readonly span: Span;
  /** Calls `make` with the values of every combination of branches; none of those is a choice. */
  each(values: readonly Value[], make: (values: readonly Value[]) => Value): Value;
  /** The same, of each combination only what is there. */
  eachPresent(values: readonly Value[], make: (values: readonly Value[]) => Value): Value;
  /** A text that was put together, unless it is too long. */
  string(text: Text): Value;
  /** Takes the work of making so many values; false when there is none left. */
  spend(amount: number): boolean;
  /** By default because an argument is not known. */
  unknown(reason?: string): UnknownValue;
}
