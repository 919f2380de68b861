import type { Edit } from './edit.ts';
import { type WrittenItem, type WrittenList, leadOf } from './written-list.ts';

/** Takes items out with all that is theirs; of the last ones that is the comma before them, where none follows. */
export function removeItems(list: WrittenList, removed: ReadonlySet<WrittenItem>): readonly Edit[] {
  const { source, items } = list;
  const lastKept = items.findLastIndex((item) => !removed.has(item));
  const keeper = items[lastKept];
  const last = items.at(-1);
  if (keeper === undefined || last === undefined || removed.size === 0) return [];
  const cut = (start: number, end: number): Edit => ({ source, start, end, text: '' });
  const inner = items.slice(0, lastKept).flatMap((item, index) => {
    if (!removed.has(item)) return [];
    const before = items[index - 1];
    // What shares the line of the one before it leaves the line end behind.
    return before !== undefined && leadOf(list, item) === undefined
      ? [cut(before.tailEnd, item.tailEnd)]
      : [cut(item.start, items[index + 1]?.start ?? item.start)];
  });
  if (last === keeper) return inner;
  const comma = last.comma === -1 && keeper.comma !== -1 ? [cut(keeper.comma, keeper.comma + 1)] : [];
  return [...inner, ...comma, cut(keeper.tailEnd, last.tailEnd)];
}

/** Puts items in before the one at an index, or behind the last one, set out as the one beside them. */
export function insertItems(list: WrittenList, index: number, tokens: readonly string[]): readonly Edit[] {
  const { source, items } = list;
  const before = items[index - 1];
  const after = items[index];
  const insert = (start: number, text: string): Edit => ({ source, start, end: start, text });
  if (before !== undefined) {
    const lead = leadOf(list, before);
    if (lead === undefined) return [insert(before.tokenEnd, tokens.map((token) => `, ${token}`).join(''))];
    const marked = tokens.map((token) => lead + markOf(list, before) + token);
    if (list.separator === 'dash') return [insert(before.tailEnd, marked.join(''))];
    if (before.comma !== -1) return [insert(before.tailEnd, marked.map((token) => `${token},`).join(''))];
    if (list.separator !== 'comma') return [insert(before.tailEnd, marked.join(''))];
    if (before.tailEnd === before.tokenEnd) return [insert(before.tokenEnd, `,${marked.join(',')}`)];
    return [insert(before.tokenEnd, ','), insert(before.tailEnd, marked.join(','))];
  }
  if (after === undefined) return [];
  const lead = leadOf(list, after);
  const isInline = lead === undefined;
  const comma = list.separator === 'comma' || after.comma !== -1 || isInline ? (isInline ? ', ' : ',') : '';
  const between = lead ?? '';
  return [insert(after.start, tokens.map((token) => markOf(list, after) + token + comma + between).join(''))];
}

/** The dash of an item and the blanks behind it. */
function markOf({ source, separator }: WrittenList, { start, tokenStart }: WrittenItem): string {
  if (separator !== 'dash') return '';
  return /-\s*$/.exec(source.text.slice(start, tokenStart))?.[0] ?? '- ';
}
