import { type Formula, not, sizeOf } from '../../model/formula.ts';
import type { Value } from '../../model/value.ts';
import { textOf } from '../cloudformation/text.ts';
import type { Binary, Call, Expression } from '../hcl/syntax.ts';
import { localReferredTo } from './references.ts';
import { type Evaluate, type Scope, spend } from './scope.ts';
import { written } from './written.ts';

/** A condition that says more than so many things stands for itself. */
const maxSize = 64;
/** No variable has it as its value. */
const nothing = '\u0000null';

/**
 * What a condition says of variables and the like, so that two of them cannot hold at once that ask one variable for two
 * values. What cannot be told apart stands for itself, as it is written.
 */
export function formulaOf(expression: Expression, scope: Scope, evaluate: Evaluate): Formula {
  const formula = read(expression, { scope, evaluate, level: 0 });
  return sizeOf(formula, maxSize) > maxSize ? itself(expression) : formula;
}

interface Reading {
  readonly scope: Scope;
  readonly evaluate: Evaluate;
  readonly level: number;
}

const maxLevel = 16;

function read(expression: Expression, outer: Reading): Formula {
  if (outer.level > maxLevel || !spend(outer.scope, 4)) return itself(expression);
  const reading = { ...outer, level: outer.level + 1 };
  switch (expression.kind) {
    case 'boolean':
      return { kind: 'constant', value: expression.value };
    case 'parentheses':
      return read(expression.inner, reading);
    case 'unary':
      return expression.operator === '!' ? not(read(expression.operand, reading)) : itself(expression);
    case 'binary':
      return readBinary(expression, reading);
    case 'call':
      return readCall(expression, reading);
    default: {
      const local = localReferredTo(expression, reading.scope);
      return local === undefined
        ? itself(expression)
        : read(local.expression, { ...reading, scope: local.scope });
    }
  }
}

function itself({ span }: Expression): Formula {
  return { kind: 'atom', name: written(span) };
}

function readBinary(expression: Binary, reading: Reading): Formula {
  const { operator, left, right } = expression;
  if (operator === '&&' || operator === '||')
    return { kind: operator === '&&' ? 'all' : 'any', of: [read(left, reading), read(right, reading)] };
  const isThere = readLength(expression);
  if (isThere !== undefined) return isThere;
  if (operator !== '==' && operator !== '!=') return itself(expression);
  const { scope, evaluate } = reading;
  const equal = equality(left, right, evaluate(left, scope), evaluate(right, scope), reading);
  if (equal === undefined) return itself(expression);
  return operator === '==' ? equal : not(equal);
}

/** Undefined where nothing is known of either side. */
function equality(
  left: Expression,
  right: Expression,
  a: Value,
  b: Value,
  reading: Reading,
): Formula | undefined {
  if (a.kind === 'boolean') return a.value ? read(right, reading) : not(read(right, reading));
  if (b.kind === 'boolean') return b.value ? read(left, reading) : not(read(left, reading));
  const [first, second] = [given(a), given(b)];
  if (first !== undefined && second !== undefined) return { kind: 'constant', value: first === second };
  const [subject, value] =
    first === undefined ? [subjectOf(left, a, reading), second] : [subjectOf(right, b, reading), first];
  return subject === undefined || value === undefined ? undefined : { kind: 'is', subject, value };
}

/** What has one value. A name that a loop binds means another thing each time, so it has to be known what it holds. */
function subjectOf({ span }: Expression, value: Value, { scope }: Reading): string | undefined {
  const text = textOf(value);
  if (text !== undefined) return text.text;
  return scope.bindings.size === 0 ? written(span) : undefined;
}

/** A known text or number, or null. */
function given(value: Value): string | undefined {
  if (value.kind === 'null') return nothing;
  const text = textOf(value);
  return text?.holes.length === 0 ? text.text : undefined;
}

/** `length(x) > 0`, however it is written, is one condition. */
function readLength({ operator, left, right }: Binary): Formula | undefined {
  const number = right.kind === 'number' ? right.value : undefined;
  const [counted] = left.kind === 'call' && left.name === 'length' ? left.arguments : [];
  if (counted === undefined || number === undefined) return undefined;
  const some: Formula = { kind: 'atom', name: `length(${written(counted.span)}) > 0` };
  const asked = `${operator} ${number}`;
  if (['> 0', '!= 0', '>= 1'].includes(asked)) return some;
  return ['== 0', '<= 0', '< 1'].includes(asked) ? not(some) : undefined;
}

/** `contains(["a", "b"], x)` */
function readCall(expression: Call, reading: Reading): Formula {
  const { scope, evaluate } = reading;
  const [list, searched] = expression.arguments;
  if (expression.name !== 'contains' || list === undefined || searched === undefined)
    return itself(expression);
  const value = evaluate(list, scope);
  const values = value.kind === 'list' ? value.items.flatMap((item) => given(item) ?? []) : [];
  if (value.kind !== 'list' || values.length < value.items.length || values.length > maxSize)
    return itself(expression);
  const subject = subjectOf(searched, evaluate(searched, scope), reading);
  if (subject === undefined) return itself(expression);
  return { kind: 'any', of: values.map((each) => ({ kind: 'is', subject, value: each })) };
}
