import { diffAccess } from '../core/diff/diff-access.ts';
import type { DiffEntry } from '../core/model/diff.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import type { Repaired } from './repair-all.ts';

/** A file whose repair did not do what it was meant to. */
export interface Refused {
  readonly file: string;
  /** What went wrong, as a sentence without a period. */
  readonly reason: string;
}

/**
 * Holds what was read again against what was asked for: every repaired file can be read without a problem, would not
 * change once more, and lets every document and role do exactly what it did.
 */
export function verifyRepairs({ before, after, files, unstable }: Repaired): readonly Refused[] {
  const changed = new Set(files.map(({ file }) => file));
  const broken = new Set(after.problems.map(({ span }) => span.source.file));
  const unread = new Set(after.unread.map(({ file }) => file));
  const refused = new Map<string, string>();
  for (const file of changed)
    if (broken.has(file) || unread.has(file)) refused.set(file, 'it could not be read afterwards');
    else if (unstable.has(file)) refused.set(file, 'it would change once more');
  const { documents, roles } = diffAccess(sideOf('before', before), sideOf('after', after), before.reference);
  for (const entry of [...documents, ...roles])
    if (entry.verdict !== 'same')
      for (const file of filesOf(entry, before, changed))
        if (!refused.has(file)) refused.set(file, `${entry.id} would grant something else`);
  return [...refused].map(([file, reason]) => ({ file, reason }));
}

function sideOf(name: string, { workspace, problems, unread }: OpenWorkspace) {
  return { name, workspace, problems, unread };
}

/** The changed files an entry of a diff is made from; all of them, where that is not known. */
function filesOf(
  { id }: DiffEntry,
  { workspace }: OpenWorkspace,
  changed: ReadonlySet<string>,
): readonly string[] {
  const [file = ''] = id.split('#');
  if (changed.has(file)) return [file];
  const role = workspace.rolePolicies.find(({ name }) => name === id);
  const own = role?.policies.map(({ document }) => document.source.file).filter((one) => changed.has(one));
  return own === undefined || own.length === 0 ? [...changed] : own;
}
