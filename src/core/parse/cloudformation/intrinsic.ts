import type { Guard, Literal } from '../../model/guard.ts';
import type { Span } from '../../model/source.ts';
import type { StringValue, UnknownValue, Value } from '../../model/value.ts';
import type { Segment } from '../segment.ts';
import type { Template } from './template.ts';
import type { Text } from './text.ts';

/**
 * One intrinsic function: its argument as written in, its value out; undefined is nothing at all, as `AWS::NoValue`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
export type Intrinsic = (argument: Value, call: Call) => Value | undefined;

/** One use of an intrinsic function in a template. */
export interface Call {
  /** As in the template's JSON form: `Fn::Sub`. */
  readonly name: string;
  readonly template: Template;
  /** The conditions known to hold, or not to hold, where the function stands. */
  readonly when: Guard;
  /** The whole expression. */
  readonly span: Span;
  /** The value of an argument; `under` one more condition, where only that branch is looked at. */
  evaluate(value: Value, under?: Literal): Value | undefined;
  /** A condition of the template with what it says. */
  literal(condition: string, is: boolean): Literal;
  /** Calls `make` with the values of every combination of branches; none of those is a choice. */
  each(
    values: readonly (Value | undefined)[],
    make: (values: readonly (Value | undefined)[]) => Value | undefined,
  ): Value | undefined;
  /**
   * A text that was put together; it stands at the whole expression unless `span` says otherwise. `pieces` tells where
   * each piece of it is written, should the text turn out to be a JSON document.
   */
  string(text: Text, span?: Span, pieces?: () => readonly Segment[]): Value;
  /** Where the pieces of an evaluated text are written. */
  piecesOf(text: StringValue): readonly Segment[];
  /** Only a deployment knows the value. */
  unknown(reason: string, span?: Span): UnknownValue;
  /** CloudFormation refuses the expression: tells the author, and keeps an unknown value in its place. */
  malformed(message: string, span?: Span): UnknownValue;
  /** Tells the author of something CloudFormation refuses. */
  report(message: string, span?: Span): void;
}

/** The arguments of a function that takes a list of them; undefined where there are too few or too many. */
export function argumentsOf(argument: Value, least: number, most = least): readonly Value[] | undefined {
  if (argument.kind !== 'list') return undefined;
  return argument.items.length >= least && argument.items.length <= most ? argument.items : undefined;
}
