/** A convention for Sids, compiled from its pattern. */
export interface SidConvention {
  readonly pattern: string;
  /** A Sid that follows it. */
  readonly example: string;
  /** What is missing where a Sid leaves the convention, as words for a sentence; undefined: it follows. */
  deviationOf(sid: string): string | undefined;
  /** The date of a Sid that follows it, and the Sid without it; undefined: it has none, or does not follow. */
  datedOf(sid: string): DatedSid | undefined;
}

export interface DatedSid {
  /** The Sid with `<date>` in place of the date: the same for a statement before and after. */
  readonly name: string;
  /** YYYYMMDD: as text, later is greater. */
  readonly date: string;
}

/**
 * Compiles a pattern of Sids such as `CZTier<0-2><Name><date>`: plain letters and digits stand for themselves, `<0-2>` for one
 * digit of a range, `<Name>` for a word that starts with a capital, `<date>` for a day as YYYYMMDD. Undefined for a
 * pattern that is none.
 */
export function compileSidConvention(pattern: string): SidConvention | undefined {
  if (!compiled.has(pattern)) compiled.set(pattern, compile(pattern));
  return compiled.get(pattern);
}

/** A run has one pattern and very many Sids. */
const compiled = new Map<string, SidConvention | undefined>();

function compile(pattern: string): SidConvention | undefined {
  const parts: Part[] = [];
  let rest = pattern;
  while (rest !== '') {
    const token = /^(?:<[^<>]*>|[A-Za-z0-9]+)/.exec(rest)?.[0];
    const part = token === undefined ? undefined : partOf(token);
    if (token === undefined || part === undefined) return undefined;
    parts.push(part);
    rest = rest.slice(token.length);
  }
  if (parts.length === 0) return undefined;
  return {
    pattern,
    example: parts.map((part) => part.example).join(''),
    deviationOf: (sid) => deviation(sid, parts),
    datedOf: (sid) => dated(sid, parts),
  };
}

/** The last date there can be: a name may end in digits that read as one. */
function dated(sid: string, parts: readonly Part[]): DatedSid | undefined {
  const place = parts.lastIndexOf(date);
  if (place === -1 || sid.length > maxLength) return undefined;
  for (let start = sid.length - 8; start >= 0; start -= 1) {
    const [before, day, after] = [sid.slice(0, start), sid.slice(start, start + 8), sid.slice(start + 8)];
    const follows =
      isDate(day) &&
      deviation(before, parts.slice(0, place)) === undefined &&
      deviation(after, parts.slice(place + 1)) === undefined;
    if (follows) return { name: `${before}<date>${after}`, date: day };
  }
  return undefined;
}

/** One part of a convention: where it can end when it starts at an offset. */
interface Part {
  readonly expects: string;
  readonly example: string;
  endsOf(sid: string, start: number): readonly number[];
}

/** Longer Sids are not compared: no one names a statement so. */
const maxLength = 256;

/** Follows all ways at once, so that no Sid makes it go back. */
function deviation(sid: string, parts: readonly Part[]): string | undefined {
  if (sid.length > maxLength) return `at most ${maxLength} characters`;
  let reached = new Set([0]);
  for (const part of parts) {
    reached = new Set([...reached].flatMap((start) => part.endsOf(sid, start)));
    if (reached.size === 0) return part.expects;
  }
  return reached.has(sid.length) ? undefined : 'nothing behind that';
}

function partOf(token: string): Part | undefined {
  if (!token.startsWith('<')) return literal(token);
  if (token === '<Name>') return name;
  if (token === '<date>') return date;
  const range = /^<([0-9])-([0-9])>$/.exec(token);
  return range?.[1] !== undefined && range[2] !== undefined && range[1] <= range[2]
    ? digit(range[1], range[2])
    : undefined;
}

function literal(text: string): Part {
  return {
    expects: text,
    example: text,
    endsOf: (sid, start) => (sid.startsWith(text, start) ? [start + text.length] : []),
  };
}

function digit(low: string, high: string): Part {
  return {
    expects: `a digit from ${low} to ${high}`,
    example: low,
    endsOf: (sid, start) => {
      const character = sid.charAt(start);
      return character >= low && character <= high && character.length === 1 ? [start + 1] : [];
    },
  };
}

const name: Part = {
  expects: 'a name that starts with a capital',
  example: 'BillingData',
  endsOf: (sid, start) => {
    if (!/[A-Z]/.test(sid.charAt(start))) return [];
    const ends: number[] = [];
    for (let end = start + 1; end <= sid.length && /[A-Za-z0-9]/.test(sid.charAt(end - 1)); end += 1)
      ends.push(end);
    return ends;
  },
};

const date: Part = {
  expects: 'a date as YYYYMMDD',
  example: '20260420',
  endsOf: (sid, start) => (isDate(sid.slice(start, start + 8)) ? [start + 8] : []),
};

/** Whether eight digits are a day of the calendar, as YYYYMMDD. */
export function isDate(digits: string): boolean {
  if (!/^(?:19|20)\d{6}$/.test(digits)) return false;
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  const time = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  return time.toISOString().slice(0, 10).replaceAll('-', '') === digits;
}
