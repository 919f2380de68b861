import type { Cursor } from './cursor.ts';
import type { TemplatePart } from './syntax.ts';
import type { Directive, Piece } from './template-sequence.ts';

/** Pairs `if`, `else`, `endif` and `for`, `endfor`, and puts between them what they hold. */
export function nestDirectives(cursor: Cursor, pieces: readonly Piece[]): readonly TemplatePart[] {
  if (pieces.every(isContent)) return pieces;
  const reader = { pieces, next: 0 };
  const { parts, end } = readParts(cursor, reader);
  if (end !== undefined)
    cursor.fail(
      `This ${end.kind} closes nothing: no matching %{ if } or %{ for } stands before it.`,
      end.span,
    );
  return parts;
}

interface Reader {
  readonly pieces: readonly Piece[];
  next: number;
}

/** Everything up to the directive that ends the part the reader is in, and that directive. */
function readParts(
  cursor: Cursor,
  reader: Reader,
): { readonly parts: readonly TemplatePart[]; readonly end: Directive | undefined } {
  const parts: TemplatePart[] = [];
  for (let piece = reader.pieces[reader.next++]; piece !== undefined; piece = reader.pieces[reader.next++]) {
    if (isContent(piece)) parts.push(piece);
    else if (piece.kind === 'if' || piece.kind === 'for') parts.push(readBlock(cursor, reader, piece));
    else return { parts, end: piece };
  }
  return { parts, end: undefined };
}

function readBlock(
  cursor: Cursor,
  reader: Reader,
  open: Directive & { readonly kind: 'if' | 'for' },
): TemplatePart {
  return cursor.nested(() => {
    const first = readParts(cursor, reader);
    const second = open.kind === 'if' && first.end?.kind === 'else' ? readParts(cursor, reader) : undefined;
    const end = second === undefined ? first.end : second.end;
    const expected = open.kind === 'if' ? 'endif' : 'endfor';
    if (end?.kind !== expected)
      return cursor.fail(`The ${open.kind} that opens here has no matching %{ ${expected} }.`, open.span);
    const span = { ...open.span, end: end.span.end };
    return open.kind === 'if'
      ? { kind: 'if', condition: open.condition, ifTrue: first.parts, ifFalse: second?.parts ?? [], span }
      : {
          kind: 'for',
          key: open.key,
          value: open.value,
          collection: open.collection,
          body: first.parts,
          span,
        };
  });
}

function isContent(piece: Piece): piece is Piece & { readonly kind: 'literal' | 'interpolation' } {
  return piece.kind === 'literal' || piece.kind === 'interpolation';
}
