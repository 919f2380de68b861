import type { Finding } from '../model/finding.ts';
import { type ListValue, type Value, isKnown } from '../model/value.ts';
import type { Workspace } from '../rules/rule.ts';
import type { Edit, Repair } from './edit.ts';
import { listAt } from './list-at.ts';
import {
  type WrittenItem,
  type WrittenList,
  hasOwnLines,
  notItemByItem,
  readWrittenList,
} from './written-list.ts';

/** Sorts the lists of actions that findings of `prefer-sorted-actions` are about; comments move with their actions. */
export function sortActions(workspace: Workspace, findings: readonly Finding[]): Repair {
  const repairs = findings.map((finding): Repair => {
    const leave = (reason: string): Repair => ({
      edits: [],
      left: [{ span: finding.span, rule: finding.rule, reason }],
    });
    const list = listAt(workspace, finding);
    const written = list && readWrittenList(list);
    if (list === undefined || written === undefined) return leave(notItemByItem);
    if (!canMove(written)) return leave('items share a line with the comments of other ones');
    const edits = editsOf(list, written);
    return edits.length === 0
      ? leave('its order depends on conditions of the template')
      : { edits, left: [] };
  });
  return {
    edits: repairs.flatMap(({ edits }) => edits),
    left: repairs.flatMap(({ left }) => left),
  };
}

/** A comment that ends its line needs a line of its own wherever it goes. */
function canMove(written: WrittenList): boolean {
  const { items } = written;
  return (
    !items.some(({ hasLineComment }) => hasLineComment) || items.every((item) => hasOwnLines(written, item))
  );
}

/** Puts into each place the item that belongs there. Between values that are not known, each stretch by itself. */
function editsOf({ items: values }: ListValue, { source, items }: WrittenList): readonly Edit[] {
  const { text } = source;
  const edits: Edit[] = [];
  for (const stretch of stretchesOf(values, items)) {
    const sorted = stretch.toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
    for (const [index, { item: slot }] of stretch.entries()) {
      const item = sorted[index]?.item;
      if (item === undefined || item === slot) continue;
      edits.push(
        { source, start: slot.start, end: slot.tokenEnd, text: text.slice(item.start, item.tokenEnd) },
        { source, start: slot.tailStart, end: slot.tailEnd, text: text.slice(item.tailStart, item.tailEnd) },
      );
    }
  }
  return edits.filter(({ start, end, text: now }) => text.slice(start, end) !== now);
}

interface Ordered {
  readonly item: WrittenItem;
  readonly order: string;
}

function stretchesOf(
  values: readonly Value[],
  items: readonly WrittenItem[],
): readonly (readonly Ordered[])[] {
  const stretches: Ordered[][] = [[]];
  for (const [index, item] of items.entries()) {
    const value = values[index];
    if (value?.kind === 'string' && isKnown(value))
      stretches.at(-1)?.push({ item, order: value.text.toLowerCase() });
    else stretches.push([]);
  }
  return stretches;
}
