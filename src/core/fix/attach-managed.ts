import type { Finding } from '../model/finding.ts';
import type { RoleDefinition } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import { type StringValue, type Value, entryOf } from '../model/value.ts';
import { parseJson } from '../parse/parse-json.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import type { Workspace } from '../rules/rule.ts';
import { attachByBlock } from './attach-by-block.ts';
import { insertItems } from './change-items.ts';
import type { Edit, Left, Repair } from './edit.ts';
import { hostOf } from './quotes.ts';
import { Unprintable } from './unprintable.ts';
import { withPolicy } from './with-policy.ts';
import { notItemByItem, readWrittenList } from './written-list.ts';

/**
 * Attaches the managed policies that the role's list names to the mirrors that lack them, where findings of
 * `consistent-managed-policies` say so. What only other mirrors attach, and what is to be listed or detached, is left: no
 * role is widened by more than its own list.
 */
export function attachManaged(workspace: Workspace, findings: readonly Finding[]): Repair {
  const edits: Edit[] = [];
  const left: Left[] = [];
  for (const { messageId, span, related, rule } of findings) {
    const places =
      messageId === 'missing' ? [span] : messageId === 'unattached' ? related.map((one) => one.span) : [];
    if (places.length === 0)
      left.push({ span, rule, reason: 'which of the forms is right is for a person to say' });
    for (const place of places)
      try {
        edits.push(...attachWanted(workspace, place));
      } catch (error) {
        if (!(error instanceof Unprintable)) throw error;
        left.push({ span: place, rule, reason: error.message });
      }
  }
  return { edits, left };
}

/** Attaches what the list names and the role at a place lacks. */
function attachWanted(workspace: Workspace, { source, start }: Span): readonly Edit[] {
  const definition = workspace.roles.find(({ span }) => span.source === source && span.start === start);
  if (definition === undefined) throw new Unprintable('it is no role of a template');
  const list = workspace.managedLists.find(({ file }) => file === workspace.roleOf(definition.id)?.managed);
  const attached = new Set(definition.managed.map(policyOf));
  const wanted = (list?.policies ?? []).map(({ arn }) => policyOf(arn)).filter((one) => !attached.has(one));
  const paths = wanted.filter((one) => one !== undefined);
  if (paths.length > 0) return attach(workspace, definition, paths);
  throw new Unprintable(
    `${list?.file ?? 'no list'} does not name what it lacks, so that a person has to say which is right`,
  );
}

/** What of an ARN tells a policy of AWS: `job-function/ViewOnlyAccess`. */
function policyOf({ text }: StringValue): string | undefined {
  return managedByAws.exec(text)?.[1];
}

const managedByAws = /:iam::aws:policy\/([\w+=,.@/-]+)$/;

function attach(workspace: Workspace, definition: RoleDefinition, paths: readonly string[]): readonly Edit[] {
  const source = workspace.sources.find(({ file }) => file === definition.file);
  if (source === undefined) throw new Unprintable('its file was not read');
  const host = hostOf(source);
  if (host === 'hcl') return attachByBlock(definition, paths);
  const { value } = host === 'json' ? parseJson(source) : parseYaml(source);
  const way = ['Resources', definition.address, 'Properties', 'ManagedPolicyArns'];
  const list = way.reduce<Value | undefined>(
    (at, key) => (at?.kind === 'map' ? entryOf(at, key)?.value : undefined),
    value,
  );
  const written = list?.kind === 'list' ? readWrittenList(list) : undefined;
  const last = written?.items.at(-1);
  if (written === undefined || last === undefined) throw new Unprintable(notItemByItem);
  const model = source.text.slice(last.tokenStart, last.tokenEnd);
  return insertItems(
    { ...written, source },
    written.items.length,
    paths.map((path) => withPolicy(model, path)),
  );
}
