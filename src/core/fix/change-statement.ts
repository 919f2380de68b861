import type { Condition } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import { type MapValue, type StringValue, type Value, entryOf } from '../model/value.ts';
import type { Difference } from '../parity/difference.ts';
import { changeValue } from './change-entries.ts';
import { insertItems, removeItems } from './change-items.ts';
import type { Edit } from './edit.ts';
import {
  type DifferenceOf,
  isWithin,
  mirrored,
  printerFor,
  replaceString,
  writtenElsewhere,
} from './mirror-printer.ts';
import { printArgument, printCondition } from './print-statement.ts';
import { type Printer, printEntry } from './print-value.ts';
import { ownKeys } from './statement-style.ts';
import { Unprintable } from './unprintable.ts';
import { type WrittenList, hasComment, notItemByItem, readItems, readWrittenList } from './written-list.ts';

/** Brings one thing of a statement back to the canonical one; actions and resources are changed by `changeEntries`. */
export function changeStatement(difference: Difference): readonly Edit[] {
  switch (difference.what) {
    case 'statement':
      return removeStatement(difference);
    case 'sid':
    case 'effect':
      return changeScalar(difference);
    case 'element':
      return changeElement(difference);
    case 'condition':
      return changeCondition(difference);
    case 'condition-value':
      return changeConditionValue(difference);
    default:
      throw new Unprintable('it is no change of one statement');
  }
}

function removeStatement(difference: Difference): readonly Edit[] {
  const statement = mirrored(difference);
  const { source, start, end } = statement.span;
  if (/(?:^|\s)(?:#|\/\/|\/\*)/m.test(source.text.slice(start, end)))
    throw new Unprintable('its comments would be lost');
  const tree = difference.documents.mirror?.tree;
  const list = tree?.kind === 'map' ? entryOf(tree, 'Statement')?.value : undefined;
  const written = list?.kind === 'list' ? readWrittenList(list) : undefined;
  const item = written?.items.find((one) => one.tokenStart === start && one.tokenEnd === end);
  if (written === undefined || item === undefined) throw new Unprintable(notItemByItem);
  if (hasComment(written, item)) throw new Unprintable('its comments would be lost');
  if (written.items.length === 1) throw new Unprintable('no statement would be left');
  return removeItems(written, new Set([item]));
}

function changeScalar(difference: DifferenceOf<'sid'>): readonly Edit[] {
  const statement = mirrored(difference);
  const printer = printerFor(difference);
  const key = difference.what === 'sid' ? 'Sid' : 'Effect';
  const { expected, found } = difference;
  if (expected === undefined) return removeEntry(printer, statement.tree, key);
  const isWritten = ownKeys(statement).some((entry) => entry.key.text === key);
  if (found === undefined || !isWritten) return insertEntry(printer, difference, key, expected);
  if (!isWithin(statement.span, found.span)) throw new Unprintable(writtenElsewhere);
  return [replaceString(printer, found, expected)];
}

function changeElement(difference: DifferenceOf<'element'>): readonly Edit[] {
  const statement = mirrored(difference);
  const { expected, found } = difference;
  if (expected !== undefined && found !== undefined)
    throw new Unprintable(
      `${found.key.text} and ${expected.key.text} say the opposite, and one does not become the other`,
    );
  const printer = printerFor(difference);
  if (expected === undefined)
    return found === undefined ? [] : removeEntry(printer, statement.tree, found.key.text);
  const canonical = difference.statements.canonical;
  const value = canonical && entryOf(canonical.tree, expected.key.text)?.value;
  if (value === undefined) throw new Unprintable('the canonical text does not write it out');
  return insertEntry(printer, difference, expected.key.text, value);
}

function changeCondition(difference: DifferenceOf<'condition'>): readonly Edit[] {
  const statement = mirrored(difference);
  const printer = printerFor(difference);
  const { expected, found } = difference;
  const block = entryOf(statement.tree, 'Condition')?.value;
  const all = block?.kind === 'map' ? block : undefined;
  if (expected !== undefined && found !== undefined) {
    const isOperator = !isSame(expected.operator, found.operator);
    const group = all && valueOf(all, found.operator.text);
    if (isOperator && group?.kind === 'map' && group.entries.length > 1)
      throw new Unprintable('other conditions have the same operator');
    return [
      isOperator
        ? replaceString(printer, found.operator, expected.operator)
        : replaceString(printer, found.key, expected.key),
    ];
  }
  if (expected === undefined) {
    if (found === undefined || all === undefined || printer.style.form === 'block')
      throw new Unprintable(
        'a condition that is more than the canonical text has is for a person to take out',
      );
    const group = valueOf(all, found.operator.text);
    if (group?.kind === 'map' && group.entries.length > 1) return removeEntry(printer, group, found.key.text);
    if (all.entries.length > 1) return removeEntry(printer, all, found.operator.text);
    return removeEntry(printer, statement.tree, 'Condition');
  }
  if (printer.style.form === 'block') return [appendBlock(printer, statement.span, expected)];
  const keys = mapOf(expected.key, listOf(expected));
  if (block === undefined)
    return insertEntry(printer, difference, 'Condition', mapOf(expected.operator, keys));
  if (all === undefined) throw new Unprintable(notItemByItem);
  const group = valueOf(all, expected.operator.text);
  return group?.kind === 'map'
    ? insertInto(printer, group, group.entries.length, expected.key.text, listOf(expected))
    : insertInto(printer, all, all.entries.length, expected.operator.text, keys);
}

function changeConditionValue(difference: DifferenceOf<'condition-value'>): readonly Edit[] {
  const statement = mirrored(difference);
  const place = difference.found ?? { span: difference.at };
  const block = entryOf(statement.tree, 'Condition')?.value;
  const groups = block?.kind === 'map' ? block.entries.map(({ value }) => value) : [];
  const entry = groups
    .flatMap((group) => (group.kind === 'map' ? group.entries : []))
    .find(({ key, value }) => isWithin({ ...key.span, end: value.span.end }, place.span));
  if (entry === undefined || !isWithin(statement.span, entry.value.span))
    throw new Unprintable(writtenElsewhere);
  return changeValue(printerFor(difference), 'Condition', entry.value, undefined, [difference]);
}

/** Puts an entry behind those that stand before it in the canonical statement. */
function insertEntry(printer: Printer, difference: Difference, key: string, value: Value): readonly Edit[] {
  const { tree } = mirrored(difference);
  const order = difference.statements.canonical?.tree.entries.map((entry) => entry.key.text) ?? [];
  const earlier = new Set(order.slice(0, order.indexOf(key)));
  const keys = ownKeys({ tree }).map((entry) => entry.key.text);
  return insertInto(printer, tree, keys.findLastIndex((one) => earlier.has(one)) + 1, key, value);
}

function insertInto(
  printer: Printer,
  map: MapValue,
  index: number,
  key: string,
  value: Value,
): readonly Edit[] {
  const written = entriesOf(printer, map);
  const { style } = printer;
  const isBlock = style.form === 'block';
  const beside = written.items[0];
  if (beside === undefined) throw new Unprintable(notItemByItem);
  const { text } = written.source;
  const line = text.lastIndexOf('\n', beside.tokenStart - 1) + 1;
  const pad = text.slice(line, beside.tokenStart).replace(/-/g, ' ');
  const indent = pad.trim() === '' ? pad : (style.keyPad ?? '');
  const token = isBlock
    ? printArgument(printer, key, value, indent)
    : printEntry(printer, key, value, indent);
  return insertItems(written, index, [token]);
}

function removeEntry(printer: Printer, map: MapValue, key: string): readonly Edit[] {
  const written = entriesOf(printer, map);
  const index = ownKeys({ tree: map }).findIndex((entry) => entry.key.text === key);
  const item = written.items[index];
  if (item === undefined) throw new Unprintable(writtenElsewhere);
  const { source } = written;
  const inner = source.text.slice(item.tokenStart, item.tokenEnd);
  if (hasComment(written, item) || /(?:^|\s)(?:#|\/\/)/m.test(inner))
    throw new Unprintable('its comment would be lost');
  return removeItems(written, new Set([item]));
}

/** The entries of a map as items: between braces, in the lines of a block, or in lines of YAML. */
function entriesOf({ style: { host } }: Printer, map: MapValue): WrittenList {
  const { source, start, end } = map.span;
  const { text } = source;
  const spans = ownKeys({ tree: map }).map(({ key, value }): Span => ({
    source,
    start: Math.min(key.span.start, isWithin(map.span, value.span) ? value.span.start : key.span.start),
    end: isWithin(map.span, value.span) ? value.span.end : -1,
  }));
  const brace = text.startsWith('{', start) ? start : host === 'hcl' ? text.indexOf('{', start) : -1;
  const newline = text.indexOf('\n', end);
  const inner =
    brace === -1
      ? { source, start, end: newline === -1 ? text.length : newline }
      : { source, start: brace + 1, end: end - 1 };
  const separator = brace === -1 ? 'line' : host === 'hcl' ? (brace === start ? 'either' : 'line') : 'comma';
  const written = readItems(inner, spans, separator);
  if (written === undefined) throw new Unprintable(notItemByItem);
  return written;
}

/** As the last thing of a block, a blank line before it. */
function appendBlock(printer: Printer, { source, end }: Span, condition: Condition): Edit {
  const { newline, keyPad, unit } = printer.style;
  const pad = keyPad ?? unit;
  const at = source.text.slice(0, end - 1).trimEnd().length;
  const text = `${newline}${newline}${pad}${printCondition(printer, condition, pad)}`;
  return { source, start: at, end: at, text };
}

function valueOf(map: MapValue, key: string): Value | undefined {
  return map.entries.find((entry) => isSame(entry.key, { text: key }))?.value;
}

function isSame(a: { readonly text: string }, b: { readonly text: string }): boolean {
  return a.text.toLowerCase() === b.text.toLowerCase();
}

function mapOf(key: StringValue, value: Value): MapValue {
  return { kind: 'map', entries: [{ key, value }], span: key.span };
}

/** The values of a condition; one is a lone string. */
function listOf({ values, span }: Condition): Value {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : { kind: 'list', items: values, span };
}
