import type { Cursor } from './cursor.ts';
import { parseExpression } from './parse-expression.ts';
import { parseTemplate } from './parse-template.ts';
import type { Token } from './scan-token.ts';
import type { Attribute, Block, Body, Name } from './syntax.ts';

/**
 * Reads one argument or block with all that is in it, the next token being its name.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#structural-elements
 */
export function parseBodyItem(cursor: Cursor): Attribute | Block {
  const name = cursor.expect(
    'identifier',
    'An argument (name = value) or a block (name { … }) was expected here.',
  );
  if (cursor.peek().kind !== '=') return readBlock(cursor, name);
  const attribute = readAttribute(cursor, name);
  expectLineEnd(cursor, 'An argument ends with its line; a comma or a second argument has no place here.');
  return attribute;
}

/** Notes each argument that is set a second time. */
export function reportRepeated(cursor: Cursor, attributes: readonly Attribute[]): void {
  const seen = new Set<string>();
  for (const { name } of attributes) {
    if (seen.has(name.text))
      cursor.report(`The argument ${name.text} is set twice; which one counts is not defined.`, name.span);
    seen.add(name.text);
  }
}

function readAttribute(cursor: Cursor, name: Token): Attribute {
  cursor.read();
  const expression = parseExpression(cursor);
  return { name: nameOf(cursor, name), expression, span: cursor.spanFrom(name.start) };
}

function readBlock(cursor: Cursor, type: Token): Block {
  const labels: Name[] = [];
  for (let kind = cursor.peek().kind; kind === 'quote' || kind === 'identifier'; kind = cursor.peek().kind)
    labels.push(kind === 'quote' ? readQuotedLabel(cursor) : nameOf(cursor, cursor.read()));
  if (cursor.peek().kind !== '{')
    cursor.fail(
      labels.length === 0
        ? `After ${cursor.textOf(type)} an = and a value, or a { and the content of a block, was expected.`
        : `The { of the block ${cursor.textOf(type)} was expected here, on the line of its name.`,
    );
  const body = cursor.nested(() => readBody(cursor, type));
  const span = cursor.spanFrom(type.start);
  expectLineEnd(cursor, 'A block ends with its line; nothing may follow its closing }.');
  return { type: nameOf(cursor, type), labels, body, span };
}

function readQuotedLabel(cursor: Cursor): Name {
  const template = parseTemplate(cursor, parseExpression);
  const texts = template.parts.map((part) =>
    part.kind === 'literal'
      ? part.text
      : cursor.fail('The label of a block is plain text without ${ or %{.', part.span),
  );
  return { text: texts.join(''), span: template.span };
}

function readBody(cursor: Cursor, type: Token): Body {
  const open = cursor.read();
  const { kind } = cursor.peek();
  return kind === 'newline' || kind === '}' || kind === 'end'
    ? readLines(cursor, type, open)
    : readSingleAttribute(cursor, open);
}

function readLines(cursor: Cursor, type: Token, open: Token): Body {
  const attributes: Attribute[] = [];
  const blocks: Block[] = [];
  for (;;) {
    while (cursor.accept('newline') !== undefined);
    if (cursor.accept('}') !== undefined) break;
    if (cursor.peek().kind === 'end')
      cursor.fail(
        `The block ${cursor.textOf(type)} that opens here is never closed with }.`,
        cursor.spanOf(type),
      );
    const item = parseBodyItem(cursor);
    if ('expression' in item) attributes.push(item);
    else blocks.push(item);
  }
  reportRepeated(cursor, attributes);
  return { attributes, blocks, span: cursor.spanFrom(open.start) };
}

/** `{ name = value }` on one line, where no second argument and no block may be. */
function readSingleAttribute(cursor: Cursor, open: Token): Body {
  const message = 'A block on one line holds one argument; write more than one on lines of their own.';
  const name = cursor.expect('identifier', message);
  if (cursor.peek().kind !== '=') cursor.fail(message);
  const attribute = readAttribute(cursor, name);
  cursor.expect('}', message);
  return { attributes: [attribute], blocks: [], span: cursor.spanFrom(open.start) };
}

function expectLineEnd(cursor: Cursor, message: string): void {
  if (cursor.peek().kind !== 'end') cursor.expect('newline', message);
}

function nameOf(cursor: Cursor, token: Token): Name {
  return { text: cursor.textOf(token), span: cursor.spanOf(token) };
}
