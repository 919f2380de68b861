import { formatCount } from '../model/format-count.ts';
import type { Report, ReportRole } from '../model/report.ts';
import { enumerate, plural } from './plural.ts';

/** How a renderer writes what others wrote. */
export interface NoteWriter {
  readonly role: (name: string) => string;
  readonly text: (text: string) => string;
  readonly prose: (text: string) => string;
}

/** Names a note lists. */
const maxNames = 10;

/** What the numbers of each role contain, what of it returns content, and what they may lack: a sentence each. */
export function roleNotes({ roles }: Report, write: NoteWriter): readonly string[] {
  return roles.flatMap((role) => [
    ...managedNote(role, write),
    ...contentNote(role, write),
    ...unknownNote(role, write),
  ]);
}

function managedNote({ name, managed, versions }: ReportRole, write: NoteWriter): readonly string[] {
  const known = managed.filter((arn) => Object.hasOwn(versions, arn));
  if (known.length === 0) return [];
  const names = known.slice(0, maxNames).map((arn) => write.text(`${shortName(arn)} ${versions[arn] ?? ''}`));
  const list = enumerateSome(names, known.length);
  return [
    `${write.role(name)} is counted with ${plural(known.length, 'managed policy', 'managed policies')}: ${list}.`,
  ];
}

function contentNote({ name, tiers: { A, B } }: ReportRole, write: NoteWriter): readonly string[] {
  const content = `content, credentials or personal records through ${plural(A, 'action')} (tier A)`;
  const embedded = (count: string) =>
    `settings or bills that may hold secrets or personal data through ${count} (tier B)`;
  if (A + B === 0) return [];
  if (A === 0) return [`${write.role(name)} reads ${embedded(plural(B, 'action'))}.`];
  return [`${write.role(name)} reads ${content}${B === 0 ? '' : `, and ${embedded(formatCount(B))}`}.`];
}

function unknownNote({ name, unknown }: ReportRole, write: NoteWriter): readonly string[] {
  if (unknown.length === 0) return [];
  const shown = unknown
    .slice(0, maxNames)
    .map(({ what, reason }) => `${write.text(what)} (${write.prose(reason)})`);
  return [`${write.role(name)} may do more, through ${enumerateSome(shown, unknown.length)}.`];
}

function enumerateSome(shown: readonly string[], total: number): string {
  const more = total - shown.length;
  return enumerate(more > 0 ? [...shown, `${formatCount(more)} more`] : shown);
}

/** The last part of an ARN. */
function shortName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
