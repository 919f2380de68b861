import type { Hole, Value } from '../../model/value.ts';
import type { Segment } from '../segment.ts';

/** Text of which a deployment may still have to fill parts. A `StringValue` is one. */
export interface Text {
  readonly text: string;
  readonly holes: readonly Hole[];
}

/** Text that is known to the letter. */
export function literal(text: string): Text {
  return { text, holes: [] };
}

/**
 * Text that is one hole, written `${name}`. `fallback` fills it when nobody says otherwise; it can be filled with
 * `values` only, where there are any.
 */
export function hole(name: string, fallback?: string, values: readonly string[] = []): Text {
  const text = `\${${name}}`;
  const given = fallback === undefined ? {} : { default: fallback };
  const limits = values.length === 0 ? {} : { values };
  return { text, holes: [{ start: 0, end: text.length, name, ...given, ...limits }] };
}

/** The text as items of a list, or as all of its items together. */
export function itemOf(list: string, { text, holes }: Text): Text {
  return { text, holes: holes.map((each) => ({ ...each, list })) };
}

/** The list of which the text is an item; undefined for other texts. */
export function listOfItem(text: Text): string | undefined {
  const [only, ...others] = text.holes;
  return others.length === 0 && isAllHoles(text) ? only?.list : undefined;
}

/** The texts one after the other, with `delimiter` between them. */
export function join(texts: readonly Text[], delimiter = ''): Text {
  const holes: Hole[] = [];
  let length = 0;
  for (const part of texts) {
    for (const each of part.holes) holes.push(moved(each, length));
    length += part.text.length + delimiter.length;
  }
  return { text: texts.map((part) => part.text).join(delimiter), holes };
}

/**
 * The parts between the delimiters that stand outside of holes. `delimiter` is not empty. A default that has delimiters
 * itself fills no part.
 */
export function split(text: Text, delimiter: string): readonly Text[] {
  let start = 0;
  const parts: Text[] = [];
  const whole = { ...text, holes: text.holes.map((each) => withoutDelimiter(each, delimiter)) };
  for (const at of occurrences(whole, delimiter)) {
    parts.push(slice(whole, start, at));
    start = at + delimiter.length;
  }
  return [...parts, slice(whole, start, whole.text.length)];
}

function withoutDelimiter(hole: Hole, delimiter: string): Hole {
  const { default: given, ...rest } = hole;
  return given?.includes(delimiter) === true ? rest : hole;
}

/** Where a text that is not empty stands outside of holes, ascending, without overlaps. */
export function* occurrences({ text, holes }: Text, searched: string): Generator<number, void> {
  let next = 0;
  for (let at = text.indexOf(searched); at !== -1; at = text.indexOf(searched, at)) {
    for (let each = holes[next]; each !== undefined && each.end <= at; each = holes[next]) next++;
    const overlapping = holes[next];
    if (overlapping !== undefined && overlapping.start < at + searched.length) at = overlapping.end;
    else {
      yield at;
      at += searched.length;
    }
  }
}

/** The text between two offsets, neither of which is within a hole. */
export function slice({ text, holes }: Text, start: number, end: number): Text {
  const inside = holes.slice(firstFrom(holes, start), firstFrom(holes, end));
  return { text: text.slice(start, end), holes: inside.map((each) => moved(each, -start)) };
}

/** What a scalar says as text; undefined where it is no scalar. */
export function textOf(value: Value): Text | undefined {
  if (value.kind === 'string') return value;
  return value.kind === 'number' || value.kind === 'boolean' ? literal(value.text) : undefined;
}

/** Whether there is nothing but holes in the text. */
export function isAllHoles({ text, holes }: Text): boolean {
  return (
    holes.length > 0 && holes.reduce((length, each) => length + each.end - each.start, 0) === text.length
  );
}

/** The text with every hole filled by its default; undefined where one has none. */
export function filledByDefaults({ text, holes }: Text): string | undefined {
  let filled = '';
  let at = 0;
  for (const each of holes) {
    if (each.default === undefined) return undefined;
    filled += text.slice(at, each.start) + each.default;
    at = each.end;
  }
  return filled + text.slice(at);
}

/** The text and its holes as pieces that are all written at one place. */
export function segmentsAt(
  text: Text,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  for (const each of [...text.holes, undefined]) {
    const known = text.text.slice(at, each?.start);
    if (known !== '') pieces.push({ kind: 'text', text: known, start, end });
    if (each === undefined) break;
    const { name, default: fallback } = each;
    const written = text.text.slice(each.start, each.end);
    const piece = { kind: 'hole', text: written, name, start, end } as const;
    pieces.push(fallback === undefined ? piece : { ...piece, default: fallback });
    at = each.end;
  }
  return pieces;
}

/** The index of the first hole that starts at an offset or after it. */
function firstFrom(holes: readonly Hole[], offset: number): number {
  let low = 0;
  let high = holes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holes[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function moved(each: Hole, by: number): Hole {
  return { ...each, start: each.start + by, end: each.end + by };
}
