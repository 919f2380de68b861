import type { Value } from '../../model/value.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import type { Call } from '../hcl/syntax.ts';
import { chooseEach, choosePresent } from './choose.ts';
import { functions } from './functions.ts';
import { type Evaluate, type Scope, exhausted, spend, spendText } from './scope.ts';
import type { FunctionCall } from './terraform-function.ts';

/** The value of a function call; unknown where the function is none of ours. */
export function callFunction(expression: Call, scope: Scope, evaluate: Evaluate): Value {
  const { name, span } = expression;
  const implementation = functions.get(name);
  if (implementation === undefined) return unknownAt(span, `the function ${name} is not evaluated`);
  const args = expression.arguments.map((argument) => evaluate(argument, scope));
  const call = callOf(expression, scope);
  if (!spend(scope, args.length)) return exhausted(span);
  if (!expression.expanded) return implementation(args, call);
  const last = args.at(-1);
  return last?.kind === 'list' ? implementation([...args.slice(0, -1), ...last.items], call) : call.unknown();
}

function callOf({ name, span }: Call, scope: Scope): FunctionCall {
  return {
    name,
    span,
    each: (values, make) => chooseEach(values, span, scope, make),
    eachPresent: (values, make) => choosePresent(values, span, scope, make),
    string: (text) =>
      spendText(scope, text.text.length)
        ? { kind: 'string', text: text.text, holes: text.holes, span }
        : exhausted(span),
    spend: (amount) => spend(scope, amount),
    unknown: (reason = `an argument of ${name} is not known`) => unknownAt(span, reason),
  };
}
