import type { Finding } from '../model/finding.ts';
import { type ListValue, entryOf } from '../model/value.ts';
import type { Workspace } from '../rules/rule.ts';
import { listsIn } from './lists-in.ts';

/** The list of actions or resources of which a finding's place is an item; undefined where it is in none. */
export function listAt(
  workspace: Workspace,
  { document: id, statement: at, span }: Finding,
): ListValue | undefined {
  const document = workspace.documents.find((one) => one.id === id);
  const statement = document?.statements.find(({ index }) => index === at?.index);
  if (statement === undefined) return undefined;
  const elements = ['Action', 'NotAction', 'Resource', 'NotResource'];
  return elements
    .flatMap((name) => listsIn(entryOf(statement.tree, name)?.value))
    .find(({ items }) =>
      items.some((item) => item.span.source === span.source && item.span.start === span.start),
    );
}
