/** One place of a pattern: a character of its own, or any but some. */
export interface Token {
  /** The one character that fits; undefined: any but those of `except`. */
  readonly literal?: string;
  /** Letters are never excepted, so that some character always fits. */
  readonly except: string;
  /** Fits any number of times, none included. */
  readonly repeats: boolean;
}

/**
 * A text that fits two rows of tokens, a short one; undefined where none does. Takes time and memory by the product of
 * the lengths: every pair of places is decided once, from the ends.
 */
export function commonTextOf(a: readonly Token[], b: readonly Token[]): string | undefined {
  const width = b.length + 1;
  const meets = new Uint8Array((a.length + 1) * width);
  for (let i = a.length; i >= 0; i -= 1) {
    for (let j = b.length; j >= 0; j -= 1) {
      const atEnd = i === a.length && j === b.length;
      if (atEnd || stepFrom(i, j) !== undefined) meets[i * width + j] = 1;
    }
  }

  /** How to go on towards the ends of both, if that is possible. */
  function stepFrom(i: number, j: number): Step | undefined {
    const [x, y] = [a[i], b[j]];
    if (x?.repeats && meets[(i + 1) * width + j]) return { i: i + 1, j, text: '' };
    if (y?.repeats && meets[i * width + j + 1]) return { i, j: j + 1, text: '' };
    if (x === undefined || y === undefined || (x.repeats && y.repeats)) return undefined;
    const text = commonCharacter(x, y);
    const next = { i: x.repeats ? i : i + 1, j: y.repeats ? j : j + 1 };
    return text !== undefined && meets[next.i * width + next.j] ? { ...next, text } : undefined;
  }

  if (meets[0] !== 1) return undefined;
  let text = '';
  for (let step = stepFrom(0, 0); step !== undefined; step = stepFrom(step.i, step.j)) text += step.text;
  return text;
}

interface Step {
  readonly i: number;
  readonly j: number;
  readonly text: string;
}

function commonCharacter(x: Token, y: Token): string | undefined {
  if (x.literal === undefined && y.literal === undefined) return 'x';
  const literal = x.literal ?? y.literal ?? '';
  return [x, y].every((token) => (token.literal ?? literal) === literal && !token.except.includes(literal))
    ? literal
    : undefined;
}
