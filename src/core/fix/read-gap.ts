/** A piece of what stands between two items of a list or object. */
export interface GapPiece {
  readonly kind: 'newline' | 'comment' | 'comma' | 'dash';
  readonly start: number;
  readonly end: number;
  /** A comment that goes on to the end of its line. */
  readonly endsLine: boolean;
}

/**
 * What stands between two items, blanks left out; undefined where that is more than line ends, commas, the dashes of YAML
 * and comments, whichever of `#`, `//` and `/*` the format has.
 */
export function readGap(text: string, start: number, end: number): readonly GapPiece[] | undefined {
  const pieces: GapPiece[] = [];
  let at = start;
  while (at < end) {
    const character = text.charAt(at);
    if (character === ' ' || character === '\t' || character === '\r') {
      at += 1;
      continue;
    }
    const piece = pieceAt(text, at, end);
    if (piece === undefined) return undefined;
    pieces.push(piece);
    at = piece.end;
  }
  return pieces;
}

function pieceAt(text: string, start: number, end: number): GapPiece | undefined {
  const single = { start, end: start + 1, endsLine: false };
  switch (text.charAt(start)) {
    case '\n':
      return { kind: 'newline', ...single };
    case ',':
      return { kind: 'comma', ...single };
    case '-':
      return { kind: 'dash', ...single };
    case '#':
      return lineComment(text, start, end);
    case '/':
      return text[start + 1] === '/' ? lineComment(text, start, end) : blockComment(text, start, end);
    default:
      return undefined;
  }
}

/** Without the line end, CR included. */
function lineComment(text: string, start: number, end: number): GapPiece {
  const newline = text.indexOf('\n', start);
  const last = newline === -1 || newline > end ? end : newline;
  return { kind: 'comment', start, end: text[last - 1] === '\r' ? last - 1 : last, endsLine: true };
}

function blockComment(text: string, start: number, end: number): GapPiece | undefined {
  const close = text[start + 1] === '*' ? text.indexOf('*/', start + 2) : -1;
  return close === -1 || close + 2 > end
    ? undefined
    : { kind: 'comment', start, end: close + 2, endsLine: false };
}
