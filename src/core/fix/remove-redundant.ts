import type { Finding } from '../model/finding.ts';
import type { ListValue } from '../model/value.ts';
import type { Workspace } from '../rules/rule.ts';
import type { Edit, Left, Repair } from './edit.ts';
import { listAt } from './list-at.ts';
import { removeItems } from './change-items.ts';
import { type WrittenItem, hasComment, notItemByItem, readWrittenList } from './written-list.ts';

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
    const item = written.items.find(({ tokenStart }) => tokenStart === finding.span.start);
    if (item === undefined) continue;
    if (hasComment(written, item))
      left.push({ ...placeOf(finding), reason: 'it has a comment of its own, which would be lost' });
    else removed.add(item);
  }
  return removeItems(written, removed);
}

function placeOf({ span, rule }: Finding): { readonly span: Finding['span']; readonly rule: string } {
  return { span, rule };
}
