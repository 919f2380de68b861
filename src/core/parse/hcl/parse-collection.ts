import type { Cursor } from './cursor.ts';
import type { Expression, ForExpression, ObjectExpression, ObjectItem, Tuple } from './syntax.ts';
import { type ParseExpression, readForIntroduction } from './template-sequence.ts';

/** Reads `[a, b]` or `[for …]`, the next token being the bracket. */
export function parseTuple(cursor: Cursor, parseExpression: ParseExpression): Tuple | ForExpression {
  return cursor.withNewlines(false, () => {
    const { start } = cursor.read();
    if (cursor.at('for')) return readFor(cursor, start, parseExpression);
    const items: Expression[] = [];
    while (cursor.peek().kind !== ']') {
      items.push(parseExpression(cursor));
      if (cursor.accept(',') === undefined) break;
    }
    cursor.expect(']', 'The items of a list are separated by commas and closed with ].');
    return { kind: 'tuple', items, span: cursor.spanFrom(start) };
  });
}

/** Reads `{ a = 1, b : 2 }`, its items separated by commas or line ends, or `{for …}`. */
export function parseObject(
  cursor: Cursor,
  parseExpression: ParseExpression,
): ObjectExpression | ForExpression {
  const { start } = cursor.read();
  const isFor = cursor.withNewlines(false, () => cursor.at('for'));
  if (isFor) return cursor.withNewlines(false, () => readFor(cursor, start, parseExpression));
  return cursor.withNewlines(true, () => {
    const items: ObjectItem[] = [];
    for (;;) {
      while (cursor.accept('newline') !== undefined);
      if (cursor.peek().kind === '}') break;
      items.push(readItem(cursor, parseExpression));
      if (cursor.accept(',') === undefined && cursor.accept('newline') === undefined) break;
    }
    cursor.expect('}', 'The items of an object are separated by commas or line ends and closed with }.');
    return { kind: 'object', items, span: cursor.spanFrom(start) };
  });
}

function readItem(cursor: Cursor, parseExpression: ParseExpression): ObjectItem {
  const word = cursor.peek();
  const key = parseExpression(cursor);
  if (cursor.accept('=') === undefined)
    cursor.expect(
      ':',
      'A key is followed by = or : and its value; a key with dots or blanks stands in quotes.',
    );
  const bare = key.kind === 'variable' || key.kind === 'boolean' || key.kind === 'null';
  const name = bare ? ({ kind: 'name', text: cursor.textOf(word), span: key.span } as const) : key;
  return { key: name, value: parseExpression(cursor) };
}

/** Reads what follows the bracket or brace at `start`, from the word `for` on. */
function readFor(cursor: Cursor, start: number, parseExpression: ParseExpression): ForExpression {
  const tuple = cursor.text[start] === '[';
  cursor.read();
  const { key, value } = readForIntroduction(cursor);
  const collection = parseExpression(cursor);
  cursor.expect(':', 'A colon is missing between what the for goes through and its result.');
  const first = parseExpression(cursor);
  const second = tuple ? undefined : readMapResult(cursor, parseExpression);
  const grouped = !tuple && cursor.accept('...') !== undefined;
  const hasCondition = cursor.at('if');
  if (hasCondition) cursor.read();
  const condition = hasCondition ? parseExpression(cursor) : undefined;
  cursor.expect(
    tuple ? ']' : '}',
    `A for ends with ${tuple ? ']' : '}'}; a condition before it starts with if.`,
  );
  return {
    kind: 'for',
    key,
    value,
    collection,
    resultKey: second === undefined ? undefined : first,
    result: second ?? first,
    grouped,
    condition,
    span: cursor.spanFrom(start),
  };
}

function readMapResult(cursor: Cursor, parseExpression: ParseExpression): Expression {
  cursor.expect('=>', 'A for in braces gives pairs: {for … : key => value}.');
  return parseExpression(cursor);
}
