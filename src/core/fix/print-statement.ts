import type { Condition, Statement } from '../model/policy.ts';
import type { Value } from '../model/value.ts';
import { type Printer, joinEntries, printEntry, printList, printString, printValue } from './print-value.ts';
import { Unprintable } from './unprintable.ts';

/**
 * A canonical statement as it is written among those of a mirror, without what stands before its first line. The keys keep
 * the order of the canonical text.
 */
export function printStatement(printer: Printer, { tree, conditions }: Statement): string {
  const { style } = printer;
  if (style.form === 'block') return printBlock(printer, tree.entries, conditions);
  const entries = tree.entries.map(({ key, value }) => ({
    text: printEntry(printer, key.text, value, style.keyPad ?? ''),
  }));
  const { newline, keyPad, unit } = style;
  if (style.form === 'yaml') return entries.map(({ text }) => text).join(newline + (keyPad ?? ''));
  if (keyPad === undefined) return `{ ${entries.map(({ text }) => text).join(', ')} }`;
  const outer = keyPad.slice(0, Math.max(keyPad.length - unit.length, 0));
  return `{${newline}${joinEntries(style, entries, keyPad)}${newline}${outer}}`;
}

/** What the elements of a statement are called in a block. */
const blockArguments: ReadonlyMap<string, string> = new Map([
  ['Sid', 'sid'],
  ['Effect', 'effect'],
  ['Action', 'actions'],
  ['NotAction', 'not_actions'],
  ['Resource', 'resources'],
  ['NotResource', 'not_resources'],
]);

function printBlock(
  printer: Printer,
  entries: Statement['tree']['entries'],
  conditions: readonly Condition[],
): string {
  const { style } = printer;
  const { newline, unit } = style;
  const pad = style.keyPad ?? unit;
  const outer = pad.slice(0, Math.max(pad.length - unit.length, 0));
  const attributes = entries.flatMap(({ key, value }) => {
    if (key.text === 'Condition') return [];
    if (key.text === 'Effect' && !style.writesAllow && value.kind === 'string' && value.text === 'Allow')
      return [];
    return [{ text: printArgument(printer, key.text, value, pad) }];
  });
  const blocks = conditions.map(
    (condition) => `${newline}${newline}${pad}${printCondition(printer, condition, pad)}`,
  );
  return `statement {${newline}${joinEntries(style, attributes, pad)}${blocks.join('')}${newline}${outer}}`;
}

/** One argument of a `statement` block. */
export function printArgument(printer: Printer, element: string, value: Value, pad: string): string {
  const name = blockArguments.get(element);
  if (name === undefined) throw new Unprintable(`${element} is written in blocks of its own`);
  if (name === 'sid' || name === 'effect') return `${name} = ${printValue(printer, element, value, pad)}`;
  const items = (value.kind === 'list' ? value.items : [value]).map((item) =>
    printValue(printer, element, item, pad),
  );
  return `${name} = ${printList(printer, items, pad)}`;
}

/** A `condition` block, from a line that is indented by `pad`. */
export function printCondition(printer: Printer, { operator, key, values }: Condition, pad: string): string {
  const { style } = printer;
  const texts = values.map((value) => printString(printer, value, '"'));
  const entries = [
    { text: `test = ${printString(printer, operator, '"')}` },
    { text: `variable = ${printString(printer, key, '"')}` },
    { text: `values = [${texts.join(', ')}]` },
  ];
  const inner = joinEntries(style, entries, pad + style.unit);
  return `condition {${style.newline}${inner}${style.newline}${pad}}`;
}
