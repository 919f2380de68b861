import type { DocumentFormat } from '../model/policy.ts';
import type { StringValue, Value } from '../model/value.ts';
import { type Quote, quoted } from './quotes.ts';
import type { StatementStyle } from './statement-style.ts';
import { Unprintable } from './unprintable.ts';

/** How values of the canonical text are written in a mirror. */
export interface Printer {
  readonly style: StatementStyle;
  readonly format: DocumentFormat;
  /** What the mirror calls the canonical placeholders, as it writes them: `BucketName` to `${var.bucket}`. */
  readonly placeholders: ReadonlyMap<string, string>;
  /** Whether CloudFormation functions are written as tags. */
  readonly hasTags: boolean;
}

/** The entry of a key, from a line that is indented by `pad`. */
export function printEntry(printer: Printer, key: string, value: Value, pad: string): string {
  const { style } = printer;
  const name = quotedOrFail(key, style.quoteFor('key', key), style);
  if (style.form !== 'yaml') return name + style.colon + printValue(printer, key, value, pad);
  if (isEmpty(value)) throw new Unprintable(`${key} is empty`);
  if (value.kind === 'map')
    return `${name}:${style.newline}${printEntries(printer, value, pad + style.unit, pad + style.unit)}`;
  if (value.kind === 'list' && style.dash !== undefined) {
    const { pad: toDash, mark } = style.dash;
    const lines = value.items.map((item) => pad + toDash + mark + printValue(printer, key, item, pad));
    return `${name}:${style.newline}${lines.join(style.newline)}`;
  }
  return `${name}: ${printValue(printer, key, value, pad)}`;
}

/** The entries of a map, a line each; the first one starts with `lead`. */
function printEntries(
  printer: Printer,
  value: Extract<Value, { kind: 'map' }>,
  pad: string,
  lead: string,
): string {
  return value.entries
    .map((entry, index) => (index === 0 ? lead : pad) + printEntry(printer, entry.key.text, entry.value, pad))
    .join(printer.style.newline);
}

/** A value, from a line that is indented by `pad`; `element` is the key it belongs to. */
export function printValue(printer: Printer, element: string, value: Value, pad: string): string {
  const { style } = printer;
  switch (value.kind) {
    case 'string':
      return printString(printer, value, style.quoteFor(element, value.text));
    case 'number':
    case 'boolean':
      return value.text;
    case 'list':
      return printList(
        printer,
        value.items.map((item) => printValue(printer, element, item, pad + style.unit)),
        pad,
      );
    case 'map':
      return printMap(printer, value, pad);
    default:
      throw new Unprintable('the canonical text leaves it open');
  }
}

/** A list between brackets. */
export function printList({ style }: Pick<Printer, 'style'>, items: readonly string[], pad: string): string {
  const isOnLines = items.length === 1 ? style.singlesOnLines : style.listsOnLines;
  if (!isOnLines || style.keyPad === undefined) return `[${items.join(', ')}]`;
  const { newline, unit } = style;
  const comma = style.listComma === 'all' ? ',' : '';
  return `[${newline}${items.map((item) => pad + unit + item).join(`,${newline}`)}${comma}${newline}${pad}]`;
}

function printMap(printer: Printer, value: Extract<Value, { kind: 'map' }>, pad: string): string {
  const { newline, unit, keyPad } = printer.style;
  if (keyPad === undefined)
    return `{ ${value.entries.map(({ key, value: inner }) => printEntry(printer, key.text, inner, pad)).join(', ')} }`;
  const entries = value.entries.map(({ key, value: inner }) => ({
    key: key.text,
    text: printEntry(printer, key.text, inner, pad + unit),
  }));
  return `{${newline}${joinEntries(printer.style, entries, pad + unit)}${newline}${pad}}`;
}

/** Entries a line each, with the commas and the columns of the style. */
export function joinEntries(
  style: StatementStyle,
  entries: readonly { readonly text: string }[],
  pad: string,
): string {
  const texts = style.isAligned ? aligned(entries.map(({ text }) => text)) : entries.map(({ text }) => text);
  const comma = style.entryComma === 'none' ? '' : ',';
  const last = style.entryComma === 'all' ? ',' : '';
  return pad + texts.join(`${comma}${style.newline}${pad}`) + last;
}

/** Neighbouring entries of one line each have their `=` in one column, as `terraform fmt` sets them. */
function aligned(texts: readonly string[]): readonly string[] {
  const keyOf = (text: string): string | undefined =>
    text.includes('\n') ? undefined : /^[^=]*?(?= *=)/.exec(text)?.[0];
  return texts.map((text, index) => {
    const key = keyOf(text);
    if (key === undefined) return text;
    let [first, last] = [index, index];
    while (first > 0 && keyOf(texts[first - 1] ?? '\n') !== undefined) first -= 1;
    while (last < texts.length - 1 && keyOf(texts[last + 1] ?? '\n') !== undefined) last += 1;
    const width = Math.max(...texts.slice(first, last + 1).map((one) => keyOf(one)?.length ?? 0));
    return key.padEnd(width) + text.slice(key.length).replace(/^ *=/, ' =');
  });
}

/** A string of the canonical text; what its placeholders are called in the mirror is put into it as the mirror does. */
export function printString(printer: Printer, value: StringValue, quote: Quote, isInSub = false): string {
  const { style, format, placeholders, hasTags } = printer;
  if (value.holes.length === 0 && !isInSub) return quotedOrFail(value.text, quote, style);
  const isSub = format === 'cloudformation';
  const some = quote === '' ? (style.host === 'yaml' ? "'" : '"') : quote;
  const [open = '"'] = /^\\*["']/.exec(some) ?? [];
  const inner = (text: string): string =>
    quotedOrFail(isSub ? text.replaceAll('${', '${!') : text, some, style).slice(open.length, -open.length);
  let written = '';
  let last = 0;
  for (const { start, end, name } of value.holes) {
    const filled = placeholders.get(name);
    if (filled === undefined) throw new Unprintable(`the mirror has no name for {{${name}}}`);
    written += inner(value.text.slice(last, start)) + filled;
    last = end;
  }
  const token = open + written + inner(value.text.slice(last)) + open;
  if (!isSub || isInSub) return token;
  return style.host === 'yaml' && hasTags ? `!Sub ${token}` : `{ "Fn::Sub": ${token} }`;
}

function quotedOrFail(text: string, quote: Quote, { host }: StatementStyle): string {
  const token = text === '' && quote !== '' ? quote + quote : quoted(text, quote, host);
  if (token === undefined) throw new Unprintable(`${text} cannot be written there for certain`);
  return token;
}

function isEmpty(value: Value): boolean {
  return (
    (value.kind === 'list' && value.items.length === 0) ||
    (value.kind === 'map' && value.entries.length === 0)
  );
}
