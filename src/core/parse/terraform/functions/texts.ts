import { type ListValue, type StringValue, type Value, isKnown } from '../../../model/value.ts';
import {
  type Text,
  hole,
  itemOf,
  join,
  literal,
  occurrences,
  slice,
  split,
  textOf,
} from '../../cloudformation/text.ts';
import { isRepeated, isUncertain } from '../elements.ts';
import type { FunctionCall, TerraformFunction } from '../terraform-function.ts';

/** Functions of strings. */
export const textFunctions: Readonly<Record<string, TerraformFunction>> = {
  chomp: (args, call) => changed(args, call, (text) => text.replace(/[\r\n]+$/, '')),
  format: (args, call) => call.each(args, (values) => formatted(values, call)),
  formatlist: (args, call) => formattedList(args, call),
  endswith: (args, call) => asked(args, call, (text, end) => text.endsWith(end)),
  indent: ([spaces, text], call) =>
    spaces?.kind === 'number' && spaces.value >= 0 && spaces.value <= 80
      ? changed([text ?? call.unknown()], call, (known) =>
          known.replaceAll('\n', `\n${' '.repeat(spaces.value)}`),
        )
      : call.unknown(),
  join: ([separator, ...lists], call) =>
    call.each(lists, (known) => {
      const items: Value[] = [];
      for (const list of known) {
        if (list.kind !== 'list' || list.items.some(isUnknown)) return call.unknown();
        items.push(...list.items);
      }
      return call.spend(items.length)
        ? call.eachPresent([separator ?? call.unknown(), ...items], ([by, ...values]) =>
            joined(by, values, call),
          )
        : call.unknown();
    }),
  lower: (args, call) => changed(args, call, (text) => text.toLowerCase()),
  replace: (args, call) => call.each(args, (values) => replaced(values, call)),
  split: ([separator, text], call) =>
    call.each([separator ?? call.unknown(), text ?? call.unknown()], ([by, value]) => {
      if (by?.kind !== 'string' || !isKnown(by) || by.text === '' || value?.kind !== 'string')
        return call.unknown();
      const parts = split(value, by.text);
      return call.spend(parts.length)
        ? { kind: 'list', items: parts.map((part) => call.string(part)), span: call.span }
        : call.unknown();
    }),
  startswith: (args, call) => asked(args, call, (text, start) => text.startsWith(start)),
  strcontains: (args, call) => asked(args, call, (text, part) => text.includes(part)),
  strrev: (args, call) => changed(args, call, (text) => Array.from(text).toReversed().join('')),
  substr: ([text, offset, length], call) =>
    changed([text ?? call.unknown()], call, (known) => {
      if (offset?.kind !== 'number' || length?.kind !== 'number') return undefined;
      const characters = Array.from(known);
      const start = offset.value < 0 ? characters.length + offset.value : offset.value;
      // Counted from the end, a length of 0 is all the rest as well.
      const isRest = length.value < 0 || (length.value === 0 && offset.value < 0);
      return start < 0
        ? undefined
        : characters.slice(start, isRest ? undefined : start + length.value).join('');
    }),
  title: (args, call) =>
    changed(args, call, (text) =>
      text.replace(/(?<![\p{L}\p{N}_'])\p{L}/gu, (letter) => letter.toUpperCase()),
    ),
  tostring: ([value], call) =>
    call.each([value ?? call.unknown()], ([scalar]) => {
      const text = scalar === undefined ? undefined : textOf(scalar);
      if (scalar?.kind === 'string') return scalar;
      return text === undefined ? call.unknown() : call.string(text);
    }),
  trim: ([text, characters], call) => {
    const cut = characters?.kind === 'string' && isKnown(characters) ? new Set(characters.text) : undefined;
    return cut === undefined
      ? call.unknown()
      : changed([text ?? call.unknown()], call, (known) => trimmed(known, cut));
  },
  trimprefix: ([text, prefix], call) => {
    const start = prefix?.kind === 'string' && isKnown(prefix) ? prefix.text : undefined;
    if (start === undefined || text === undefined) return call.unknown();
    return changed([text], call, (known) => (known.startsWith(start) ? known.slice(start.length) : known));
  },
  trimspace: (args, call) => changed(args, call, (text) => text.trim()),
  trimsuffix: ([text, suffix], call) => {
    const end = suffix?.kind === 'string' && isKnown(suffix) ? suffix.text : undefined;
    if (end === undefined || text === undefined) return call.unknown();
    return changed([text], call, (known) =>
      known.endsWith(end) ? known.slice(0, known.length - end.length) : known,
    );
  },
  upper: (args, call) => changed(args, call, (text) => text.toUpperCase()),
};

/** Whether it may be any number of items. */
function isUnknown(item: Value): boolean {
  if (item.kind !== 'choice') return item.kind === 'unknown' || isRepeated(item);
  return item.options.some(({ value }) => value !== undefined && isUnknown(value));
}

function joined(separator: Value | undefined, values: readonly Value[], call: FunctionCall): Value {
  if (separator?.kind !== 'string') return call.unknown();
  const texts: Text[] = [];
  for (const value of values) {
    const text = textOf(value);
    if (text === undefined) return call.unknown();
    if (texts.length > 0) texts.push(separator);
    texts.push(text);
  }
  return call.string(join(texts));
}

/** A known string, changed; one with holes could change in them too, and `undefined` is no result. */
function changed(
  [value]: readonly Value[],
  call: FunctionCall,
  change: (text: string) => string | undefined,
): Value {
  return call.each([value ?? call.unknown()], ([text]) => {
    if (text?.kind !== 'string' || !isKnown(text)) return call.unknown();
    const after = change(text.text);
    if (after === undefined) return call.unknown();
    return after === text.text ? text : call.string(literal(after));
  });
}

/** What two known texts are to each other. */
function asked(
  args: readonly Value[],
  call: FunctionCall,
  question: (text: string, other: string) => boolean,
): Value {
  return call.each(args, ([text, other]) => {
    if (text?.kind !== 'string' || other?.kind !== 'string' || !isKnown(text) || !isKnown(other))
      return call.unknown();
    const value = question(text.text, other.text);
    return { kind: 'boolean', value, text: String(value), span: call.span };
  });
}

function trimmed(text: string, cut: ReadonlySet<string>): string {
  let start = 0;
  let end = text.length;
  while (start < end && cut.has(text.charAt(start))) start += 1;
  while (end > start && cut.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** `%s`, `%d` and `%v` one after the other, and `%%`; other verbs are not evaluated. */
function formatted([format, ...values]: readonly Value[], call: FunctionCall): Value {
  if (format?.kind !== 'string' || !isKnown(format)) return call.unknown();
  const texts: Text[] = [];
  let next = 0;
  let from = 0;
  for (let at = format.text.indexOf('%'); at !== -1; at = format.text.indexOf('%', from)) {
    const verb = format.text.charAt(at + 1);
    texts.push(literal(format.text.slice(from, at)));
    from = at + 2;
    if (verb === '%') texts.push(literal('%'));
    else {
      const value = values[next++];
      if (!'sdv'.includes(verb) || verb === '' || value === undefined)
        return call.unknown('the format is not evaluated');
      const text = value.kind === 'unknown' ? hole(value.expression) : textOf(value);
      if (text === undefined) return call.unknown('the format is not evaluated');
      texts.push(text);
    }
  }
  return call.string(join([...texts, literal(format.text.slice(from))]));
}

/** `format` with the items of lists, one after the other; other arguments are the same each time. */
function formattedList(args: readonly Value[], call: FunctionCall): Value {
  const [only, ...more] = args.filter((arg) => arg.kind === 'unknown');
  if (
    only !== undefined &&
    more.length === 0 &&
    !args.some(({ kind }) => kind === 'list' || kind === 'choice')
  ) {
    const name = only.list ?? only.expression;
    const each = { kind: 'string', ...itemOf(name, hole(`${name}[*]`)), span: only.span } as const;
    const made = formatted(
      args.map((arg) => (arg === only ? each : arg)),
      call,
    );
    return made.kind === 'unknown' ? made : { kind: 'list', items: [made], span: call.span };
  }
  const lists = args.filter((arg): arg is ListValue => arg.kind === 'list');
  const [first] = lists;
  const isUnknown = args.some((arg) => arg.kind === 'unknown' || arg.kind === 'choice' || arg.kind === 'map');
  const isEven = lists.every(
    (list) => list.items.length === first?.items.length && !list.items.some(isUncertain),
  );
  if (first === undefined || isUnknown || !isEven || !call.spend(first.items.length * args.length))
    return call.unknown();
  const items = first.items.map((item, index) => {
    const row = args.map((arg) => (arg.kind === 'list' ? (arg.items[index] ?? call.unknown()) : arg));
    const made = call.each(row, (values) => formatted(values, call));
    return made.kind === 'string' ? { ...made, span: item.span } : made;
  });
  return { kind: 'list', items, span: call.span };
}

/** Plain texts only: `/…/` is a regular expression, and those are not evaluated. */
function replaced([text, searched, replacement]: readonly Value[], call: FunctionCall): Value {
  if (text?.kind !== 'string' || searched?.kind !== 'string' || replacement?.kind !== 'string')
    return call.unknown();
  const isPlain = isKnown(searched) && searched.text !== '' && !/^\/.*\/$/.test(searched.text);
  if (!isPlain || !isKnown(text)) return call.unknown();
  const places = [...occurrences(text, searched.text)];
  if (places.length === 0) return text;
  if (!call.spend((places.length * replacement.text.length) / 64)) return call.unknown();
  return call.string(join(withReplacement(text, places, searched.text.length, replacement)));
}

function withReplacement(
  text: StringValue,
  places: readonly number[],
  length: number,
  replacement: Text,
): readonly Text[] {
  const parts: Text[] = [];
  let from = 0;
  for (const at of places) {
    parts.push(slice(text, from, at), replacement);
    from = at + length;
  }
  return [...parts, slice(text, from, text.text.length)];
}
