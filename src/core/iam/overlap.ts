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
 * A text that fits two rows of tokens; undefined where none does. Takes time and memory by the product of the lengths
 * at most: no pair of places is left twice, and only those are visited that the beginnings lead to.
 */
export function commonTextOf(a: readonly Token[], b: readonly Token[]): string | undefined {
  const width = b.length + 1;
  const end = a.length * width + b.length;
  /** Pairs of places from which the ends of both cannot be reached. */
  const isDeadEnd = new Uint8Array(end + 1);

  const stepFrom = (place: number): number | undefined => {
    const [x, y] = [a[Math.floor(place / width)], b[place % width]];
    if (x?.repeats && isDeadEnd[place + width] === 0) return place + width;
    if (y?.repeats && isDeadEnd[place + 1] === 0) return place + 1;
    if (x === undefined || y === undefined || (x.repeats && y.repeats)) return undefined;
    const next = place + (x.repeats ? 0 : width) + (y.repeats ? 0 : 1);
    return isDeadEnd[next] === 0 && commonCharacter(x, y) !== undefined ? next : undefined;
  };

  const path = [0];
  for (let place = path.at(-1); place !== end; place = path.at(-1)) {
    if (place === undefined) return undefined;
    const next = stepFrom(place);
    if (next === undefined) {
      isDeadEnd[place] = 1;
      path.pop();
    } else path.push(next);
  }
  return path.map((place, index) => taken(place, path[index + 1] ?? place, a, b)).join('');
}

/** The character that both rows take between two pairs of places; none where one of them skips what repeats. */
function taken(place: number, next: number, a: readonly Token[], b: readonly Token[]): string {
  const width = b.length + 1;
  const [x, y] = [a[Math.floor(place / width)], b[place % width]];
  const skips = (x?.repeats && next === place + width) || (y?.repeats && next === place + 1);
  return x === undefined || y === undefined || next === place || skips ? '' : (commonCharacter(x, y) ?? '');
}

function commonCharacter(x: Token, y: Token): string | undefined {
  if (x.literal === undefined && y.literal === undefined) return 'x';
  const literal = x.literal ?? y.literal ?? '';
  const fits = (token: Token): boolean =>
    (token.literal === undefined || token.literal === literal) && !token.except.includes(literal);
  return fits(x) && fits(y) ? literal : undefined;
}
