import type { Hole, StringValue } from './value.ts';

/** A string with the holes that have a default filled with it; the others stay holes. */
export function withDefaults(value: StringValue): StringValue {
  if (!value.holes.some((hole) => hole.default !== undefined)) return value;
  const holes: Hole[] = [];
  let text = '';
  let last = 0;
  for (const hole of value.holes) {
    text += value.text.slice(last, hole.start);
    const start = text.length;
    text += hole.default ?? value.text.slice(hole.start, hole.end);
    if (hole.default === undefined) holes.push({ ...hole, start, end: text.length });
    last = hole.end;
  }
  return { ...value, text: text + value.text.slice(last), holes };
}
