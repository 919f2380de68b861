import type { Span } from '../../model/source.ts';
import type { Cursor } from './cursor.ts';
import type { Expression, Interpolation, TemplateLiteral } from './syntax.ts';

export type ParseExpression = (cursor: Cursor) => Expression;

/** What a template is made of before its directives are paired. */
export type Piece = TemplateLiteral | Sequence;

/** `${…}` or `%{…}`. A `~` inside a brace takes the blanks of the text next to it away. */
export type Sequence = { readonly stripBefore: boolean; readonly stripAfter: boolean } & (
  Interpolation | Directive
);

export type Directive = { readonly span: Span } & (
  | { readonly kind: 'if'; readonly condition: Expression }
  | {
      readonly kind: 'for';
      readonly key: string | undefined;
      readonly value: string;
      readonly collection: Expression;
    }
  | { readonly kind: 'else' | 'endif' | 'endfor' }
);

/** Reads one `${…}` or `%{…}`, the cursor being at its first character. */
export function readSequence(cursor: Cursor, parseExpression: ParseExpression): Sequence {
  const start = cursor.position;
  const interpolation = cursor.text[start] === '$';
  const stripBefore = cursor.text[start + 2] === '~';
  cursor.moveTo(start + (stripBefore ? 3 : 2));
  const opening = { source: cursor.source, start, end: cursor.position };
  return cursor.withNewlines(false, () => {
    const content = interpolation
      ? ({ kind: 'interpolation', expression: parseExpression(cursor) } as const)
      : readDirective(cursor, parseExpression);
    const stripAfter = cursor.accept('~}') !== undefined;
    if (!stripAfter && cursor.accept('}') === undefined)
      cursor.fail(
        `The ${cursor.text.slice(start, start + 2)} that opens here is not closed with } after its expression; to write it as plain text, double its first character.`,
        opening,
      );
    const span = cursor.spanFrom(start);
    return content.kind === 'interpolation'
      ? { kind: 'interpolation', expression: content.expression, stripBefore, stripAfter, span }
      : { ...content, stripBefore, stripAfter, span };
  });
}

function readDirective(cursor: Cursor, parseExpression: ParseExpression) {
  if (cursor.at('if')) {
    cursor.read();
    return { kind: 'if', condition: parseExpression(cursor) } as const;
  }
  if (cursor.at('for')) {
    cursor.read();
    return { kind: 'for', ...readForIntroduction(cursor), collection: parseExpression(cursor) } as const;
  }
  const kind = (['else', 'endif', 'endfor'] as const).find((keyword) => cursor.at(keyword));
  if (kind === undefined)
    return cursor.fail(
      'A %{ is followed by if, else, endif, for or endfor; to write it as plain text, write %%{.',
    );
  cursor.read();
  return { kind };
}

/** `key, value in` or `value in`, as `for` is followed by in templates and in expressions. */
export function readForIntroduction(cursor: Cursor): {
  readonly key: string | undefined;
  readonly value: string;
} {
  const message = 'A for is followed by one or two names, the word in, and what to go through.';
  const first = cursor.textOf(cursor.expect('identifier', message));
  const second = cursor.accept(',') && cursor.textOf(cursor.expect('identifier', message));
  if (!cursor.at('in')) cursor.fail(message);
  cursor.read();
  return second === undefined ? { key: undefined, value: first } : { key: first, value: second };
}
