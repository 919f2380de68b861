import { isImpliedBy } from '../model/guard.ts';
import type { Finding } from '../model/finding.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/source.ts';
import { compareMirrors } from '../parity/compare-mirrors.ts';
import type { Difference } from '../parity/difference.ts';
import type { Workspace } from '../rules/rule.ts';
import type { Edit, Left, Repair } from './edit.ts';
import { addStatements } from './add-statements.ts';
import { changeEntries } from './change-entries.ts';
import { changeStatement } from './change-statement.ts';
import { isAskedByAll } from './asked-by-all.ts';
import { createSharing } from './sharing.ts';
import { Unprintable } from './unprintable.ts';

/**
 * Brings mirrors back to the canonical policy, one thing at a time and in the style of what stands beside it, where
 * findings of `consistent-mirrors` ask for it. What hangs on conditions of the template, what it hides or shares, and who
 * may assume a role is left to a person.
 */
export function repairMirrors(
  workspace: Workspace,
  settings: Settings,
  findings: readonly Finding[],
): Repair {
  const asked = findings.filter(({ messageId }) => messageId !== 'missingRole');
  const isAsked = ({ at, found, what }: Difference): boolean => {
    const { source, start } = what === 'statement' ? (found?.sid?.span ?? at) : at;
    return asked.some(({ span }) => span.source === source && span.start === start);
  };
  const differences = compareMirrors(workspace, settings).filter(isAsked);
  const left: Left[] = [];
  const edits: Edit[] = [];
  const isShared = createSharing(workspace);
  for (const group of groupsOf(differences)) {
    const [first] = group;
    const alike = new Set(
      differences.filter((one) => isAlike(one, first)).map((one) => one.documents.mirror?.id ?? ''),
    );
    const isOthers = (place: Span): boolean => isShared(place, alike);
    const reason =
      whyLeft(first) ??
      (group.every((one) => isAskedByAll(one, workspace, settings)) ? undefined : notAsked) ??
      attempt(() => edits.push(...editsOf(group, isOthers)));
    if (reason !== undefined)
      left.push(...group.map(({ at }) => ({ span: at, rule: 'consistent-mirrors', reason })));
  }
  return { edits, left };
}

const notAsked = 'other roles that it mirrors do not ask for it';

/** Whether two uses of one text differ from their canonical texts in the same way. */
function isAlike(one: Difference, other: Difference): boolean {
  return (
    one.what === other.what &&
    one.how === other.how &&
    one.at.source === other.at.source &&
    one.at.start === other.at.start
  );
}

type Group = readonly [Difference, ...Difference[]];

/** Changes of one list, and statements that belong behind the same one, are made together. */
function groupsOf(differences: readonly Difference[]): readonly Group[] {
  const groups = new Map<string, [Difference, ...Difference[]]>();
  for (const [index, difference] of differences.entries()) {
    const key = keyOf(difference, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [difference]);
    else group.push(difference);
  }
  return [...groups.values()];
}

function keyOf({ what, how, documents, statements }: Difference, index: number): string {
  const statement = statements.mirror?.span.start ?? -1;
  const id = documents.mirror?.id ?? '';
  if (what === 'statement' && how === 'missing') return `${id} behind ${statement}`;
  if (what === 'action' || what === 'resource') return `${id} ${statement} ${what}`;
  return `${index}`;
}

/** Why nothing is to be tried at all. */
function whyLeft({ policy, mirror, documents, statements, what, when }: Difference): string | undefined {
  const document = documents.mirror;
  if (policy === 'trust') return 'who may assume the role is for a person to decide';
  if (mirror === undefined || document === undefined) return 'there is no policy to write it into';
  if (what === 'document' || what === 'version' || what === 'principal' || what === 'managed-policy')
    return 'it is no change of one statement';
  if (!isImpliedBy(when, document.when)) return 'it shows in some deployments of the template only';
  const isNew = what === 'statement' && statements.canonical !== undefined;
  if (!isNew && !isImpliedBy(statements.mirror?.when ?? [], document.when))
    return 'the statement is there in some deployments of the template only';
  return undefined;
}

function editsOf(group: Group, isShared: (place: Span) => boolean): readonly Edit[] {
  const [first] = group;
  const edits: readonly Edit[] =
    first.what === 'statement' && first.how === 'missing'
      ? addStatements(group)
      : first.what === 'action' || first.what === 'resource'
        ? changeEntries(group)
        : changeStatement(first);
  for (const { source, start, end } of edits)
    if (isShared({ source, start, end })) throw new Unprintable('other policies share what is written there');
  return edits;
}

/** The reason why it could not be done. */
function attempt(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Unprintable) return error.message;
    throw error;
  }
}
