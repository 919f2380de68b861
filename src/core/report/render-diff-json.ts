import type { AccessCheck } from '../model/access-check.ts';
import type { Diff, DiffEntry } from '../model/diff.ts';
import { escapeJson, orderedLevels } from './render-json.ts';

/**
 * The diff as `roleproof/diff@1`: keys in the order of the contract whatever order they were built in; two spaces, a
 * final newline. Characters that could act on a terminal or an Actions log are written as JSON escapes.
 */
export function renderDiffJson({ schema, base, head, verdict, documents, roles }: Diff): string {
  const ordered: Diff = {
    schema,
    base,
    head,
    verdict,
    documents: documents.map(orderedEntry),
    roles: roles.map(orderedEntry),
  };
  return `${escapeJson(JSON.stringify(ordered, null, 2))}\n`;
}

function orderedEntry(entry: DiffEntry): DiffEntry {
  const { id, status, verdict, renamedFrom, patterns, actions, levels, scope, trust, managed, newAccess } =
    entry;
  return {
    id,
    status,
    verdict,
    renamedFrom,
    patterns: { added: patterns.added, removed: patterns.removed },
    actions: { added: actions.added.map(orderedAction), removed: actions.removed.map(orderedAction) },
    levels: { added: orderedLevels(levels.added), removed: orderedLevels(levels.removed) },
    scope: scope.map(({ action, gained, lost, conditions }) => ({
      action,
      gained,
      lost,
      conditions: { gained: conditions.gained, lost: conditions.lost },
    })),
    trust: { gained: trust.gained, lost: trust.lost },
    managed: { added: managed.added, removed: managed.removed },
    ...(newAccess === undefined ? {} : { newAccess: orderedCheck(newAccess) }),
    unknown: entry.unknown.map(({ side, what, reason, place }) => ({ side, what, reason, place })),
  };
}

function orderedCheck({ result, witness, reason }: AccessCheck): AccessCheck {
  if (witness === null) return { result, witness, reason };
  const { action, resource, principal, conditions, sid } = witness;
  return { result, witness: { action, resource, principal, conditions, sid }, reason };
}

function orderedAction({ action, level, tier, via }: DiffEntry['actions']['added'][number]) {
  return { action, level, tier, via };
}
