import type { Hole, StringValue } from './value.ts';

/**
 * A string with the holes that have a default filled with it; the others stay holes. So does one whose default is empty:
 * that is how a template says that nothing was given.
 */
export function withDefaults(value: StringValue): StringValue {
  if (!value.holes.some(isGiven)) return value;
  const holes: Hole[] = [];
  let text = '';
  let last = 0;
  for (const hole of value.holes) {
    text += value.text.slice(last, hole.start);
    const start = text.length;
    text += isGiven(hole) ? hole.default : value.text.slice(hole.start, hole.end);
    if (!isGiven(hole)) holes.push({ ...hole, start, end: text.length });
    last = hole.end;
  }
  return { ...value, text: text + value.text.slice(last), holes };
}

function isGiven(hole: Hole): hole is Hole & { readonly default: string } {
  return hole.default !== undefined && hole.default !== '';
}
