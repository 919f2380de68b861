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
 * A text that fits two rows of tokens; undefined where none does. Takes time and memory by the product of the lengths:
 * every pair of places is decided once, from the ends.
 */
export function commonTextOf(a: readonly Token[], b: readonly Token[]): string | undefined {
  const width = b.length + 1;
  /** Whether the ends of both can be reached from a pair of places. */
  const reaches = new Uint8Array((a.length + 1) * width);

  const stepFrom = (i: number, j: number): Step | undefined => {
    const [x, y] = [a[i], b[j]];
    if (x?.repeats && reaches[(i + 1) * width + j]) return 'skip a';
    if (y?.repeats && reaches[i * width + j + 1]) return 'skip b';
    if (x === undefined || y === undefined || (x.repeats && y.repeats)) return undefined;
    const next = (x.repeats ? i : i + 1) * width + (y.repeats ? j : j + 1);
    return reaches[next] && commonCharacter(x, y) !== undefined ? 'take' : undefined;
  };

  for (let i = a.length; i >= 0; i -= 1) {
    for (let j = b.length; j >= 0; j -= 1) {
      const atEnds = i === a.length && j === b.length;
      if (atEnds || stepFrom(i, j) !== undefined) reaches[i * width + j] = 1;
    }
  }
  if (reaches[0] !== 1) return undefined;

  let text = '';
  let [i, j] = [0, 0];
  for (let step = stepFrom(i, j); step !== undefined; step = stepFrom(i, j)) {
    const [x, y] = [a[i], b[j]];
    if (step === 'take' && x && y) text += commonCharacter(x, y) ?? '';
    if (step === 'skip a' || (step === 'take' && x?.repeats === false)) i += 1;
    if (step === 'skip b' || (step === 'take' && y?.repeats === false)) j += 1;
  }
  return text;
}

type Step = 'skip a' | 'skip b' | 'take';

function commonCharacter(x: Token, y: Token): string | undefined {
  if (x.literal === undefined && y.literal === undefined) return 'x';
  const literal = x.literal ?? y.literal ?? '';
  const fits = (token: Token): boolean =>
    (token.literal === undefined || token.literal === literal) && !token.except.includes(literal);
  return fits(x) && fits(y) ? literal : undefined;
}
