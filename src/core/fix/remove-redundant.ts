import type { Finding } from '../model/finding.ts';
import type { ListValue } from '../model/value.ts';
import type { Workspace } from '../rules/rule.ts';
import type { Edit, Left, Repair } from './edit.ts';
import { listAt } from './list-at.ts';
import { type WrittenItem, type WrittenList, notItemByItem, readWrittenList } from './written-list.ts';

/** What of `no-redundant-grant` is sure to be about one list: which of two statements is meant, a person has to say. */
const certain: ReadonlySet<string> = new Set([
  'repeatedAction',
  'coveredAction',
  'repeatedResource',
  'coveredResource',
]);

/** Takes out the entries that another entry of the same list covers, with their commas and lines. */
export function removeRedundant(workspace: Workspace, findings: readonly Finding[]): Repair {
  const left: Left[] = [];
  const byList = new Map<ListValue, Finding[]>();
  for (const finding of findings) {
    const list = certain.has(finding.messageId) ? listAt(workspace, finding) : undefined;
    if (list !== undefined) byList.set(list, [...(byList.get(list) ?? []), finding]);
    else
      left.push({
        ...placeOf(finding),
        reason: certain.has(finding.messageId)
          ? notItemByItem
          : 'whether this or the other statement is meant is not for a tool to say',
      });
  }
  const edits = [...byList].flatMap(([list, found]) => editsOf(list, found, left));
  return { edits, left };
}

function editsOf(list: ListValue, findings: readonly Finding[], left: Left[]): readonly Edit[] {
  const written = readWrittenList(list);
  if (written === undefined) {
    for (const finding of findings) left.push({ ...placeOf(finding), reason: notItemByItem });
    return [];
  }
  const removed = new Set<WrittenItem>();
  for (const finding of findings) {
    const item = written.items.find(({ value }) => value.span.start === finding.span.start);
    if (item === undefined) continue;
    if (hasComment(written, item))
      left.push({ ...placeOf(finding), reason: 'it has a comment of its own, which would be lost' });
    else removed.add(item);
  }
  return removalsOf(written, removed).map((edit) => ({ source: list.span.source, ...edit }));
}

function placeOf({ span, rule }: Finding): { readonly span: Finding['span']; readonly rule: string } {
  return { span, rule };
}

function hasComment({ text }: WrittenList, { start, tokenStart, tailStart, tailEnd }: WrittenItem): boolean {
  const before = text.slice(start, tokenStart).replace(/^-/, '').trim();
  return before !== '' || tailEnd > tailStart;
}

/** Takes items out with all that is theirs; of the last ones that is the comma before them, where none follows. */
export function removalsOf(
  { items }: WrittenList,
  removed: ReadonlySet<WrittenItem>,
): readonly Omit<Edit, 'source'>[] {
  const lastKept = items.findLastIndex((item) => !removed.has(item));
  const keeper = items[lastKept];
  const last = items.at(-1);
  if (keeper === undefined || last === undefined || removed.size === 0) return [];
  const cut = (start: number, end: number) => ({ start, end, text: '' });
  const inner = items
    .slice(0, lastKept)
    .flatMap((item, index) =>
      removed.has(item) ? [cut(item.start, items[index + 1]?.start ?? item.start)] : [],
    );
  if (last === keeper) return inner;
  const comma = last.comma === -1 && keeper.comma !== -1 ? [cut(keeper.comma, keeper.comma + 1)] : [];
  return [...inner, ...comma, cut(keeper.tailEnd, last.tailEnd)];
}
