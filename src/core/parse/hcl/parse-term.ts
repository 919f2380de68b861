import type { Cursor } from './cursor.ts';
import { parseObject, parseTuple } from './parse-collection.ts';
import { parseTemplate } from './parse-template.ts';
import type { Token } from './scan-token.ts';
import type { Call, Expression, NumberLiteral, Step } from './syntax.ts';
import type { ParseExpression } from './template-sequence.ts';

/** Reads a term and the steps into it: `.name`, `[key]`, `.0`, `.*`, `[*]`. */
export function parseTerm(cursor: Cursor, parseExpression: ParseExpression): Expression {
  const { start } = cursor.peek();
  const root = parseBareTerm(cursor, parseExpression);
  const steps: Step[] = [];
  // What follows `.*` applies to each element; a second `.*` there has no meaning, before a `[` it has.
  let inSplat = false;
  for (;;) {
    const token = cursor.peek();
    if (token.kind !== '.' && token.kind !== '[') break;
    const step = token.kind === '.' ? readDotStep(cursor) : readBracketStep(cursor, parseExpression);
    if (step.kind === 'splat' && !step.full) {
      if (inSplat) cursor.fail('A splat (.*) within a splat is not possible; use [*] instead.', step.span);
      inSplat = true;
    } else if (token.kind === '[') inSplat = false;
    steps.push(step);
  }
  return steps.length === 0 ? root : { kind: 'traversal', root, steps, span: cursor.spanFrom(start) };
}

function parseBareTerm(cursor: Cursor, parseExpression: ParseExpression): Expression {
  const token = cursor.peek();
  switch (token.kind) {
    case 'quote':
    case 'heredoc':
      return parseTemplate(cursor, parseExpression);
    case '[':
      return parseTuple(cursor, parseExpression);
    case '{':
      return parseObject(cursor, parseExpression);
    case 'number':
      return readNumber(cursor);
    case 'identifier':
      return readWord(cursor, parseExpression);
    case '(':
      return cursor.withNewlines(false, () => {
        cursor.read();
        const inner = parseExpression(cursor);
        cursor.expect(')', 'A closing ) is missing here.');
        return { kind: 'parentheses', inner, span: cursor.spanFrom(token.start) };
      });
    default:
      return cursor.fail(missingValue(cursor, token));
  }
}

function missingValue(cursor: Cursor, token: Token): string {
  if (token.kind === 'end') return 'A value is missing here: the file ends.';
  if (token.kind === 'newline') return 'A value is missing at the end of this line.';
  const text = cursor.textOf(token);
  if (text === "'") return 'Single quotes have no meaning here; put strings in double quotes.';
  if (text.startsWith('/*')) return 'This comment is never closed; close it with */.';
  if (token.kind === 'invalid') return 'This character has no meaning here; a value was expected.';
  return `A value was expected here, not ${text}.`;
}

function readNumber(cursor: Cursor): NumberLiteral {
  const token = cursor.read();
  const text = cursor.textOf(token);
  if (!/^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text))
    cursor.fail('This is no number; put it in quotes if it is text.', cursor.spanOf(token));
  return { kind: 'number', value: Number(text), text, span: cursor.spanOf(token) };
}

function readWord(cursor: Cursor, parseExpression: ParseExpression): Expression {
  const word = cursor.read();
  const { kind } = cursor.peek();
  if (kind === '(' || kind === '::') return readCall(cursor, word, parseExpression);
  const name = cursor.textOf(word);
  const span = cursor.spanOf(word);
  if (name === 'true' || name === 'false') return { kind: 'boolean', value: name === 'true', span };
  return name === 'null' ? { kind: 'null', span } : { kind: 'variable', name, span };
}

function readCall(cursor: Cursor, word: Token, parseExpression: ParseExpression): Call {
  let name = cursor.textOf(word);
  while (cursor.accept('::') !== undefined)
    name += `::${cursor.textOf(cursor.expect('identifier', 'A function name is missing after ::.'))}`;
  if (cursor.peek().kind !== '(') cursor.fail(`The arguments of ${name} are missing: ${name}(…).`);
  return cursor.withNewlines(false, () => {
    cursor.read();
    const args: Expression[] = [];
    let expanded = false;
    while (!expanded && cursor.peek().kind !== ')') {
      args.push(parseExpression(cursor));
      expanded = cursor.accept('...') !== undefined;
      if (expanded || cursor.accept(',') === undefined) break;
    }
    cursor.expect(')', `The arguments of ${name} are separated by commas and closed with ).`);
    return { kind: 'call', name, arguments: args, expanded, span: cursor.spanFrom(word.start) };
  });
}

function readDotStep(cursor: Cursor): Step {
  const { start } = cursor.read();
  const token = cursor.read();
  const span = cursor.spanFrom(start);
  const text = cursor.textOf(token);
  if (token.kind === 'identifier') return { kind: 'attribute', name: text, span };
  if (token.kind === '*') return { kind: 'splat', full: false, span };
  if (token.kind !== 'number') cursor.fail('A name is missing after the dot.', span);
  if (!/^\d+$/.test(text)) cursor.fail('Two indexes in a row are written in brackets: [0][1].', span);
  const key = { kind: 'number', value: Number(text), text, span: cursor.spanOf(token) } as const;
  return { kind: 'index', key, span };
}

function readBracketStep(cursor: Cursor, parseExpression: ParseExpression): Step {
  const { start } = cursor.read();
  const missing = 'A closing ] is missing here.';
  if (cursor.accept('*') !== undefined) {
    cursor.expect(']', missing);
    return { kind: 'splat', full: true, span: cursor.spanFrom(start) };
  }
  return cursor.withNewlines(false, () => {
    const key = parseExpression(cursor);
    cursor.expect(']', missing);
    return { kind: 'index', key, span: cursor.spanFrom(start) };
  });
}
