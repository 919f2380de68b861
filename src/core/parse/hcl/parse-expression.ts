import type { Cursor } from './cursor.ts';
import { parseTerm } from './parse-term.ts';
import type { BinaryOperator, Expression } from './syntax.ts';
import type { TokenKind } from './scan-token.ts';

/** How tightly each operator binds. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#operations */
const precedence: ReadonlyMap<TokenKind, number> = new Map<BinaryOperator, number>([
  ['||', 1],
  ['&&', 2],
  ['==', 3],
  ['!=', 3],
  ['<', 4],
  ['<=', 4],
  ['>', 4],
  ['>=', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['%', 6],
]);

/** How many operators may follow each other: each makes the tree one level deeper. */
const maxOperators = 1000;

/** Reads one expression. Throws a SyntaxFailure where there is none. */
export function parseExpression(cursor: Cursor): Expression {
  return cursor.nested(() => {
    const { start } = cursor.peek();
    const condition = parseOperation(cursor, 0);
    if (cursor.accept('?') === undefined) return condition;
    const ifTrue = parseExpression(cursor);
    cursor.expect(
      ':',
      'The value for when the condition does not hold is missing: condition ? value : other value.',
    );
    const ifFalse = parseExpression(cursor);
    return { kind: 'conditional', condition, ifTrue, ifFalse, span: cursor.spanFrom(start) };
  });
}

/** Reads operators that bind at least as tightly as `minimum`; equal ones group to the left. */
function parseOperation(cursor: Cursor, minimum: number): Expression {
  const { start } = cursor.peek();
  let left = parseOperand(cursor);
  for (let count = 0; ; count++) {
    const operator = cursor.peek();
    const binding = precedence.get(operator.kind) ?? -1;
    if (binding < minimum || !isBinaryOperator(operator.kind)) return left;
    if (count === maxOperators) cursor.fail(`More than ${maxOperators} operators follow each other here.`);
    cursor.read();
    const right = parseOperation(cursor, binding + 1);
    left = { kind: 'binary', operator: operator.kind, left, right, span: cursor.spanFrom(start) };
  }
}

function isBinaryOperator(kind: TokenKind): kind is BinaryOperator {
  return precedence.has(kind);
}

function parseOperand(cursor: Cursor): Expression {
  const sign = cursor.accept('-') ?? cursor.accept('!');
  if (sign === undefined) return parseTerm(cursor, parseExpression);
  const operand = cursor.nested(() => parseOperand(cursor));
  const operator = sign.kind === '-' ? '-' : '!';
  return { kind: 'unary', operator, operand, span: cursor.spanFrom(sign.start) };
}
