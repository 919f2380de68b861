import type { TemplateLiteral } from './syntax.ts';
import type { Piece } from './template-sequence.ts';

/**
 * Takes away the blanks next to a `~`: those of the text before or after it, within one line of a heredoc.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#template-literals
 */
export function stripBlanks(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some((piece) => piece.kind !== 'literal' && (piece.stripBefore || piece.stripAfter)))
    return pieces;
  const stripped = [...pieces];
  pieces.forEach((piece, index) => {
    if (piece.kind === 'literal') return;
    if (piece.stripBefore) stripFrom(stripped, index - 1, -1);
    if (piece.stripAfter) stripFrom(stripped, index + 1, 1);
  });
  return stripped;
}

/**
 * Takes from each line of a `<<-` heredoc as many leading blanks as the line with the fewest has. Blank lines count
 * for nothing and stay as they are.
 */
export function indentHeredoc(pieces: readonly Piece[]): readonly Piece[] {
  const leading = pieces.filter((piece, index) => {
    const before = pieces[index - 1];
    const startsLine = before === undefined || endsLine(before);
    return startsLine && !isBlankLine(piece);
  });
  const indentation = leading.reduce((least, piece) => Math.min(least, leadingBlanks(piece)), Infinity);
  if (indentation === 0 || indentation === Infinity) return pieces;
  const indented = new Set(leading);
  return pieces.map((piece) =>
    piece.kind === 'literal' && indented.has(piece) ? slice(piece, indentation, piece.text.length) : piece,
  );
}

/** Strips literals in a direction up to the first character that is no blank. */
function stripFrom(pieces: Piece[], from: number, direction: 1 | -1): void {
  for (let index = from; ; index += direction) {
    const piece = pieces[index];
    if (piece?.kind !== 'literal') return;
    const { text } = piece;
    const stripped = direction === 1 ? text.trimStart() : text.trimEnd();
    const start = direction === 1 ? text.length - stripped.length : 0;
    pieces[index] = slice(piece, start, start + stripped.length);
    if (stripped !== '' || (direction === 1 && endsLine(piece))) return;
    const before = pieces[index - 1];
    if (direction === -1 && before !== undefined && endsLine(before)) return;
  }
}

/** Whether a line of a heredoc ends with the piece; an escaped line end is no end of a line. */
function endsLine(piece: Piece): boolean {
  return piece.kind === 'literal' && piece.text.endsWith('\n') && isLinear(piece);
}

function isLinear({ text, span }: TemplateLiteral): boolean {
  return text.length === span.end - span.start;
}

/** A literal is cut between characters, but an escape sequence only as a whole. */
function slice(literal: TemplateLiteral, from: number, to: number): TemplateLiteral {
  const { start, end, source } = literal.span;
  if (from === 0 && to === literal.text.length) return literal;
  const span = isLinear(literal)
    ? { source, start: start + from, end: start + to }
    : { source, start: end, end };
  return { kind: 'literal', text: literal.text.slice(from, to), span };
}

function isBlankLine(piece: Piece): boolean {
  return endsLine(piece) && piece.kind === 'literal' && piece.text.trim() === '';
}

function leadingBlanks(piece: Piece): number {
  return piece.kind === 'literal' ? piece.text.length - piece.text.trimStart().length : 0;
}
