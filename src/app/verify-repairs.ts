import { diffAccess } from '../core/diff/diff-access.ts';
import type { DiffEntry } from '../core/model/diff.ts';
import { compareMirrors } from '../core/parity/compare-mirrors.ts';
import type { Difference } from '../core/parity/difference.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import type { Repaired } from './repair-all.ts';

/** A file whose repair did not do what it was meant to. */
export interface Refused {
  readonly file: string;
  /** What went wrong, as a sentence without a period. */
  readonly reason: string;
}

/**
 * Holds what was read again against what was asked for: every repaired file can be read without a problem and would not
 * change once more; a mirror that was brought back differs in nothing it did not differ in before; and every other
 * document and role may do exactly what it might.
 */
export function verifyRepairs({ before, after, files, unstable }: Repaired): readonly Refused[] {
  const changed = new Set(files.map(({ file }) => file));
  const refused = new Map<string, string>();
  const refuse = (names: Iterable<string>, reason: string): void => {
    for (const file of names) if (!refused.has(file)) refused.set(file, reason);
  };
  const broken = new Set([
    ...after.problems.map(({ span }) => span.source.file),
    ...after.unread.map(({ file }) => file),
  ]);
  refuse(
    [...changed].filter((file) => broken.has(file)),
    'it could not be read afterwards',
  );
  refuse(
    [...changed].filter((file) => unstable.has(file)),
    'it would change once more',
  );
  const mirrors = new Set(
    files.filter(({ rules }) => rules.includes('consistent-mirrors')).map(({ file }) => file),
  );
  for (const { file, what } of newDifferences(before, after))
    if (mirrors.has(file)) refuse([file], `it would differ from the canonical policy in ${what}`);
  const thinned = new Set(
    files.filter(({ rules }) => rules.includes('no-redundant-grant')).map(({ file }) => file),
  );
  const { documents, roles } = diffAccess(sideOf('before', before), sideOf('after', after), before.reference);
  const attached = new Set(
    files.filter(({ rules }) => rules.includes('consistent-managed-policies')).map(({ file }) => file),
  );
  for (const entry of [...documents, ...roles]) {
    if (entry.verdict === 'same') continue;
    const own = filesOf(entry, after, changed);
    if (isThinned(entry) && own.every((file) => thinned.has(file))) continue;
    if (!own.every((file) => mirrors.has(file) || attached.has(file)) || !isOfMirror(entry, after))
      refuse(own, `${entry.id} would allow something else`);
  }
  return [...refused].map(([file, reason]) => ({ file, reason }));
}

function sideOf(name: string, { workspace, problems, unread }: OpenWorkspace) {
  return { name, workspace, problems, unread };
}

/** What mirrors differ in that they did not differ in before; a Sid may have got its date there and not here. */
function newDifferences(before: OpenWorkspace, after: OpenWorkspace) {
  const known = new Set(compareMirrors(before.workspace, before.config).map(keyOf));
  return compareMirrors(after.workspace, after.config)
    .filter((difference) => difference.what !== 'sid' && !known.has(keyOf(difference)))
    .map(({ at, what }) => ({ file: at.source.file, what: what.replace('-', ' ') }));
}

/** What differs, wherever it stands by now. */
function keyOf({ role, definition, policy, what, how, expected, found, statements }: Difference): string {
  const written = (part: typeof expected): unknown => {
    if (part === undefined) return undefined;
    if ('text' in part) return part.text;
    const { span } = 'value' in part ? part.value : part;
    return span.source.text.slice(span.start, span.end);
  };
  const sid = statements.canonical?.sid?.text ?? statements.mirror?.sid?.text;
  return JSON.stringify([
    role.name,
    definition?.id,
    policy,
    what,
    how,
    written(expected),
    written(found),
    sid?.replaceAll(/\d{8}/g, ''),
  ]);
}

/** Whether an entry of a diff is a mirror's own policy or role. */
function isOfMirror({ id }: DiffEntry, { workspace }: OpenWorkspace): boolean {
  return workspace.roles.some(
    (role) => workspace.roleOf(role.id) !== undefined && (role.id === id || role.inline.includes(id)),
  );
}

/** Whether there is nothing to it but patterns that are gone: those that reach no known action count in a diff. */
function isThinned({ patterns, actions, scope, trust, managed, unknown }: DiffEntry): boolean {
  const other = [patterns.added, actions.added, actions.removed, scope, trust.gained, trust.lost, unknown];
  return [...other, managed.added, managed.removed].every((list) => list.length === 0);
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
  const own = role?.policies
    .flatMap(({ document, at }) => [document.source.file, at.source.file])
    .filter((one) => changed.has(one));
  return own === undefined || own.length === 0 ? [...changed] : own;
}
