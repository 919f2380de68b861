import { type Effort, createEffort } from '../iam/effort.ts';
import { expandAction } from '../iam/expand.ts';
import type { AttachedStatement } from '../iam/attached-statement.ts';
import { checkNoNewAccess, passed } from '../iam/new-access.ts';
import type { Reference } from '../iam/reference.ts';
import type { UnknownAccess } from '../iam/role-policies.ts';
import type { AccessCheck } from '../model/access-check.ts';
import type { Diff, DiffEntry, DiffUnknown } from '../model/diff.ts';
import { positionAt } from '../model/source.ts';
import { noAccess } from './access.ts';
import { compareAccess, joinVerdicts } from './compare-access.ts';
import type { DiffSide } from './diff-side.ts';
import { type Entry, documentEntries, roleEntries } from './entries.ts';
import { type RowMaker, createRowMaker } from './grant-row.ts';
import { type Pair, matchEntries } from './match-entries.ts';
import { touchedActions } from './touched-actions.ts';
import { type Unreadable, findUnreadable, unreadableAmong } from './unreadable.ts';

/**
 * What a change lets every document and every role do, judged by what it means and not by how it is written. What
 * cannot be read or told on either side is unknown, and never reads as removed.
 */
export function diffAccess(base: DiffSide, head: DiffSide, reference: Reference): Diff {
  const maker = createRowMaker();
  const run = {
    base,
    head,
    reference,
    effort: createEffort(steps),
    maker,
    unreadable: findUnreadable(base, head),
    isSame: createIsSame(base, head),
  };
  const entriesOf = (make: typeof documentEntries) =>
    matchEntries(make(base.workspace, reference, maker), make(head.workspace, reference, maker))
      .map((pair) => entryOf(pair, run))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const documents = entriesOf(documentEntries);
  const roles = entriesOf(roleEntries);
  const lost = unnamedOf(run.unreadable, [...documents, ...roles]);
  return {
    schema: 'roleproof/diff@1',
    base: base.name,
    head: head.name,
    verdict: joinVerdicts([...documents, ...roles, ...lost].map(({ verdict }) => verdict)),
    documents: [...documents, ...lost].sort((a, b) => (a.id < b.id ? -1 : 1)),
    roles,
  };
}

/** Proving stops here; what is left is unknown. */
const steps = 6_000_000;

interface Run {
  readonly reference: Reference;
  readonly effort: Effort;
  readonly maker: RowMaker;
  readonly unreadable: Unreadable;
  /** Whether two entries were read from the same texts. */
  readonly isSame: (base: Entry, head: Entry) => boolean;
}

function entryOf({ base, head }: Pair, run: Run): DiffEntry {
  const entry = head ?? base;
  if (entry === undefined) throw new Error('A pair of nothing.');
  const renamedFrom = base !== undefined && head !== undefined && base.id !== head.id ? base.id : null;
  const named = { id: entry.id, renamedFrom };
  const broken = unreadableAmong([...(base?.files ?? []), ...(head?.files ?? [])], run.unreadable);
  if (broken.length > 0)
    return {
      ...named,
      ...nothing,
      status: 'unknown',
      verdict: 'unknown',
      ...checked(entry, () => cannotTell(broken)),
      unknown: broken,
    };
  if (base !== undefined && head !== undefined && run.isSame(base, head))
    return { ...named, ...nothing, status: 'same', verdict: 'same', ...checked(entry, () => passed) };
  const only = touchedActions(base, head, run.reference);
  const [before, after] = [base?.access(only) ?? noAccess, head?.access(only) ?? noAccess];
  const { verdict: known, ...differences } = compareAccess(before, after, run.maker);
  const unknown = unknownIn(before.unknown, after.unknown);
  const verdict = unknown.length > 0 ? 'unknown' : known;
  const isSame =
    verdict === 'same' && differences.patterns.added.length + differences.patterns.removed.length === 0;
  const present = verdict === 'unknown' ? 'unknown' : isSame ? 'same' : 'changed';
  const status = base === undefined ? 'added' : head === undefined ? 'removed' : present;
  const check = () => newAccessOf(base?.statements ?? [], head?.statements ?? [], unknown, run);
  return { ...named, status, verdict, ...differences, ...checked(entry, check), unknown };
}

/** The answer of a check, where there is something to check. */
function checked({ statements }: Entry, check: () => AccessCheck): Pick<DiffEntry, 'newAccess'> {
  return statements === undefined ? {} : { newAccess: check() };
}

function newAccessOf(
  base: readonly AttachedStatement[],
  head: readonly AttachedStatement[],
  unknown: readonly DiffUnknown[],
  { reference, effort }: Run,
): AccessCheck {
  const answer = checkNoNewAccess(head, base, {
    effort,
    actionsOf: (pattern) => expandAction(reference, pattern).map(({ id }) => id),
  });
  const hidden = unknown.filter(({ side }) => side === 'head');
  return answer.result === 'pass' && hidden.length > 0 ? cannotTell(hidden) : answer;
}

function cannotTell([first]: readonly DiffUnknown[]): AccessCheck {
  return {
    result: 'unknown',
    witness: null,
    reason: first === undefined ? null : `${first.what}: ${first.reason}`,
  };
}

const nothing: Omit<DiffEntry, 'id' | 'status' | 'verdict' | 'renamedFrom'> = {
  patterns: { added: [], removed: [] },
  actions: { added: [], removed: [] },
  levels: { added: {}, removed: {} },
  scope: [],
  trust: { gained: [], lost: [] },
  managed: { added: [], removed: [] },
  unknown: [],
};

/** What is hidden on one side and not in the same words on the other. A file that is not there is not hidden. */
function unknownIn(
  before: readonly UnknownAccess[],
  after: readonly UnknownAccess[],
): readonly DiffUnknown[] {
  const keyOf = ({ what, reason }: UnknownAccess) => `${what}: ${reason}`;
  const only = (side: DiffUnknown['side'], these: typeof before, those: typeof before) => {
    const others = new Set(those.map(keyOf));
    return these
      .filter((one) => one.kind !== 'unread' && !others.has(keyOf(one)))
      .map(({ what, reason, span }): DiffUnknown => {
        const { source, start } = span;
        return { side, what, reason, place: { file: source.file, start: positionAt(source, start) } };
      });
  };
  return [...only('base', before, after), ...only('head', after, before)];
}

/** Unreadable files in which nothing was found on either side. */
function unnamedOf(unreadable: Unreadable, entries: readonly DiffEntry[]): readonly DiffEntry[] {
  const told = new Set(entries.flatMap(({ unknown }) => unknown));
  return [...unreadable]
    .filter(([, reasons]) => !reasons.some((reason) => told.has(reason)))
    .map(([file, unknown]) => ({
      id: file,
      renamedFrom: null,
      ...nothing,
      status: 'unknown',
      verdict: 'unknown',
      unknown,
    }));
}

/** Of a Terraform module other files count too, which no source tells: it is always compared. */
function createIsSame(base: DiffSide, head: DiffSide): Run['isSame'] {
  const [before, after] = [textsOf(base), textsOf(head)];
  return (one, other) => {
    const [files, others] = [[...one.files].sort(), [...other.files].sort()];
    return (
      one.setting === other.setting &&
      files.length === others.length &&
      files.every(
        (file, index) =>
          file === others[index] && !file.endsWith('.tf') && before.get(file) === after.get(file),
      )
    );
  };
}

function textsOf({ workspace }: DiffSide): ReadonlyMap<string, string> {
  return new Map(workspace.sources.map(({ file, text }) => [file, text]));
}
