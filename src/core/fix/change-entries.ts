import type { PolicyString } from '../model/policy.ts';
import { type Value, entryOf, isKnown } from '../model/value.ts';
import type { Difference } from '../parity/difference.ts';
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
import { type Printer, printString, printValue } from './print-value.ts';
import { quoteOf } from './quotes.ts';
import { Unprintable } from './unprintable.ts';
import { type WrittenItem, hasComment, notItemByItem, readWrittenList } from './written-list.ts';

/** Differences of one list: of actions, of resources, or of the values of a condition. */
export type EntryDifference = DifferenceOf<'action'>;

/** Brings one `Action` or `Resource` back to the canonical one. */
export function changeEntries(differences: readonly Difference[]): readonly Edit[] {
  const own = differences.filter(
    (one): one is EntryDifference => one.what === 'action' || one.what === 'resource',
  );
  const [first] = own;
  if (first === undefined) return [];
  const statement = mirrored(first);
  const element = first.what === 'action' ? statement.action : statement.resource;
  const canonical =
    first.what === 'action' ? first.statements.canonical?.action : first.statements.canonical?.resource;
  const key = element?.key.text ?? '';
  const value = entryOf(statement.tree, key)?.value;
  const wanted =
    first.statements.canonical &&
    canonical &&
    entryOf(first.statements.canonical.tree, canonical.key.text)?.value;
  if (value === undefined || !isWithin(statement.span, value.span)) throw new Unprintable(writtenElsewhere);
  return changeValue(printerFor(first), key, value, wanted, own);
}

/** Brings one value, a string or a list of them, back to the canonical one. */
export function changeValue(
  printer: Printer,
  element: string,
  value: Value,
  wanted: Value | undefined,
  differences: readonly EntryDifference[],
): readonly Edit[] {
  const [only] = differences;
  if (value.kind === 'string') {
    if (only?.how === 'changed' && differences.length === 1 && value.span.start === only.found.span.start)
      return [replaceString(printer, only.found, only.expected)];
    return [rewrite(printer, element, value, wanted)];
  }
  const written = value.kind === 'list' ? readWrittenList(value) : undefined;
  if (value.kind !== 'list' || written === undefined) throw new Unprintable(notItemByItem);
  const itemOf = ({ span }: PolicyString): WrittenItem => {
    const item = written.items.find(
      ({ tokenStart, tokenEnd }) => tokenStart <= span.start && span.end <= tokenEnd,
    );
    if (item === undefined || span.source !== written.source) throw new Unprintable(writtenElsewhere);
    return item;
  };
  const removed = new Set<WrittenItem>();
  const changed: Edit[] = [];
  const added: PolicyString[] = [];
  for (const difference of differences)
    if (difference.how === 'missing') added.push(difference.expected);
    else if (difference.how === 'changed') {
      itemOf(difference.found);
      changed.push(replaceString(printer, difference.found, difference.expected));
    } else {
      const item = itemOf(difference.found);
      if (hasComment(written, item))
        throw new Unprintable('it has a comment of its own, which would be lost');
      if (!isKnown(difference.found) || quoteOf(difference.found.span, difference.found.text) === undefined)
        throw new Unprintable('the mirror leaves it to a parameter, which is for a person to change');
      removed.add(item);
    }
  if (removed.size > 0 && removed.size === written.items.length)
    throw new Unprintable('nothing of the list would be left');
  // What is put in beside something that goes has to wait for its neighbours.
  if (removed.size > 0) return [...changed, ...removeItems(written, removed)];
  const places = new Map<number, string[]>();
  for (const expected of inOrder(added, element)) {
    const index = element.endsWith('Action') ? placeOf(value.items, expected) : value.items.length;
    const token = printString(printer, expected, printer.style.quoteFor(element, expected.text));
    places.set(index, [...(places.get(index) ?? []), token]);
  }
  return [...changed, ...[...places].flatMap(([index, tokens]) => insertItems(written, index, tokens))];
}

function inOrder(values: readonly PolicyString[], element: string): readonly PolicyString[] {
  return element.endsWith('Action') ? values.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)) : values;
}

/** Where a new one goes: to its place in a list that is in order, else to the end. */
function placeOf(items: readonly Value[], added: PolicyString): number {
  const orders = items.map((item) => (item.kind === 'string' && isKnown(item) ? orderOf(item) : undefined));
  const isSorted = orders.every(
    (order, index) => order !== undefined && (index === 0 || (orders[index - 1] ?? '') <= order),
  );
  const next = orders.findIndex((order) => order !== undefined && order > orderOf(added));
  return isSorted && next !== -1 ? next : items.length;
}

function orderOf({ text }: { readonly text: string }): string {
  return text.toLowerCase();
}

/** A lone string becomes the list that the canonical text has. */
function rewrite(printer: Printer, element: string, value: Value, wanted: Value | undefined): Edit {
  if (wanted === undefined || value.kind !== 'string' || !isKnown(value))
    throw new Unprintable(notItemByItem);
  if (quoteOf(value.span, value.text) === undefined) throw new Unprintable(writtenElsewhere);
  const { source, start, end } = value.span;
  const line = source.text.lastIndexOf('\n', start - 1) + 1;
  const { style } = printer;
  const pad =
    style.form === 'yaml'
      ? (style.keyPad ?? '')
      : (/^[ \t]*/.exec(source.text.slice(line, start))?.[0] ?? '');
  if (style.form !== 'yaml' || wanted.kind !== 'list' || style.dash === undefined)
    return { source, start, end, text: printValue(printer, element, wanted, pad) };
  const { pad: toDash, mark } = style.dash;
  const lead = style.newline + pad + toDash + mark;
  const from = source.text.slice(0, start).trimEnd().length;
  return {
    source,
    start: from,
    end,
    text: wanted.items.map((item) => lead + printValue(printer, element, item, pad)).join(''),
  };
}
