import { canCoexist } from '../../../model/guard.ts';
import type { Value } from '../../../model/value.ts';
import { choiceOf } from '../branches.ts';
import { type Intrinsic, argumentsOf } from '../intrinsic.ts';

/** The arguments of `Fn::If`: `value` where the condition holds. */
export interface If {
  readonly condition: string;
  readonly value: Value;
  readonly otherwise: Value;
}

/** Reads `[condition name, value if true, value if false]`; undefined where it is not that. */
export function readIf(argument: Value): If | undefined {
  const [condition, value, otherwise] = argumentsOf(argument, 3) ?? [];
  if (condition?.kind !== 'string' || value === undefined || otherwise === undefined) return undefined;
  return { condition: condition.text, value, otherwise };
}

/** `Fn::If`: both branches under their guards, or the one that the conditions around it leave. */
export const fnIf: Intrinsic = (argument, call) => {
  const written = readIf(argument);
  if (written === undefined)
    return call.malformed(
      'Fn::If takes the name of a condition, the value where it holds and the value where it does not',
    );
  const { condition, value, otherwise } = written;
  if (call.template.isComplete && !call.template.conditions.has(condition))
    call.report(`Fn::If names the condition ${condition}, which the Conditions section does not have`);
  const branches = [
    { literal: call.literal(condition, true), value },
    { literal: call.literal(condition, false), value: otherwise },
  ].filter(({ literal }) => canCoexist([literal], call.when));
  return choiceOf(
    branches.map(({ literal, value }) => ({ when: [literal], value: call.evaluate(value, literal) })),
    call.span,
  );
};
