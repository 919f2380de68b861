import type { Span } from '../../model/source.ts';
import { type BooleanValue, type NumberValue, type Value, isKnown } from '../../model/value.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import type { BinaryOperator, Unary } from '../hcl/syntax.ts';

/** `!` and `-` on what is known. */
export function applyUnary(operator: Unary['operator'], operand: Value, span: Span): Value {
  if (operator === '!' && operand.kind === 'boolean') return booleanOf(!operand.value, span);
  if (operator === '-' && operand.kind === 'number') return numberOf(-operand.value, span);
  return unknownAt(span, 'what it is made of is not known');
}

/** Comparison, logic and arithmetic on what is known; `||` and `&&` are decided by one side where one is enough. */
export function applyBinary(operator: BinaryOperator, left: Value, right: Value, span: Span): Value {
  const result = compute(operator, left, right);
  if (result === undefined) return unknownAt(span, 'what it is made of is not known');
  return typeof result === 'boolean' ? booleanOf(result, span) : numberOf(result, span);
}

function compute(operator: BinaryOperator, left: Value, right: Value): boolean | number | undefined {
  switch (operator) {
    case '&&':
      return decided(left, right, false);
    case '||':
      return decided(left, right, true);
    case '==':
      return isEqual(left, right);
    case '!=': {
      const equal = isEqual(left, right);
      return equal === undefined ? undefined : !equal;
    }
    default:
      return left.kind === 'number' && right.kind === 'number'
        ? exact(calculate(operator, left.value, right.value))
        : undefined;
  }
}

/** The value of a chain that one `decisive` side settles. */
function decided(left: Value, right: Value, decisive: boolean): boolean | undefined {
  const sides = [left, right].map((side) => (side.kind === 'boolean' ? side.value : undefined));
  if (sides.includes(decisive)) return decisive;
  return sides.includes(undefined) ? undefined : !decisive;
}

/** Undefined where it is not known. Values of two types are never equal; `1` and `"1"` neither. */
function isEqual(left: Value, right: Value): boolean | undefined {
  const [a, b] = [scalarOf(left), scalarOf(right)];
  return a === undefined || b === undefined ? undefined : a === b;
}

function scalarOf(value: Value): string | number | boolean | null | undefined {
  if (value.kind === 'string') return isKnown(value) ? value.text : undefined;
  if (value.kind === 'number' || value.kind === 'boolean') return value.value;
  return value.kind === 'null' ? null : undefined;
}

/** Terraform counts with 512 bits: what has more digits than we do is not known. */
function exact(result: boolean | number | undefined): boolean | number | undefined {
  return typeof result === 'number' && String(result).length > 16 ? undefined : result;
}

function calculate(operator: BinaryOperator, left: number, right: number): boolean | number | undefined {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? undefined : left / right;
    case '%':
      return right === 0 ? undefined : left % right;
    default:
      return undefined;
  }
}

function booleanOf(value: boolean, span: Span): BooleanValue {
  return { kind: 'boolean', value, text: String(value), span };
}

function numberOf(value: number, span: Span): NumberValue {
  return { kind: 'number', value, text: String(value), span };
}
