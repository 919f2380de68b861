import type { Diff, DiffEntry } from '../model/diff.ts';
import { formatCount } from '../model/format-count.ts';
import type { Report, ReportDocument } from '../model/report.ts';
import { type EntryGroup, diffHeadline, diffSentence, diffWord, groupEntries } from './diff-sentences.ts';
import { codeSpan, markdownLink } from './escape.ts';
import { fileOfId, placeNames, shortName } from './place-names.ts';
import { enumerate, plural } from './plural.ts';
import { detailRows } from './render-diff-markdown.ts';

export interface ChangesOptions {
  /** Address of a line (from 1) of a linted file. */
  readonly permalink?: ((file: string, line: number) => string) | undefined;
}

/** Patterns and places of one change named in full. */
const maxNames = 8;

/** What a change lets policies and roles do, as a sentence for all of it and one Markdown item for each thing. */
export function commentChanges(
  report: Report,
  diff: Diff,
  options: ChangesOptions,
): { readonly head: string; readonly blocks: readonly string[] } {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const nameOf = (entry: DiffEntry): string => placeName(entry, documents.get(entry.id), options);
  const unchanged = new Set(diff.documents.filter(({ status }) => status === 'same').map(({ id }) => id));
  const blocks = [
    ...groupEntries(diff.documents).map((group) => {
      const left = forgottenMirrors(group, report.documents, unchanged);
      const files = new Set(group.entries.map(({ id }) => fileOfId(id)));
      return block(group, [
        `${patternsOf(group.first)}**${diffHeadline(group.first)}**, in ${some(group.entries.map(nameOf))}`,
        ...(left.length > 0 ? [mirrorsLine(left, files.size, report, options)] : []),
      ]);
    }),
    ...groupEntries(diff.roles).map((group) =>
      block(group, [
        `In effect, with all policies of the role: **${diffHeadline(group.first)}**, for ${some(rolesOf(group))}`,
      ]),
    ),
  ];
  const sentence = diffSentence(diff);
  return { head: `**${diffWord[diff.verdict]}:** ${sentence}`, blocks };
}

/**
 * Documents of the roles that changed which a change passed by: unchanged, and without what the others gained or still
 * with what they lost. One that is already as the others are now is none.
 */
function forgottenMirrors(
  { first, entries }: EntryGroup,
  documents: readonly ReportDocument[],
  unchanged: ReadonlySet<string>,
): readonly ReportDocument[] {
  const ids = new Set(entries.map(({ id }) => id));
  const kinds = new Set(documents.filter(({ id }) => ids.has(id)).flatMap(kindOf));
  const { added, removed } = first.patterns;
  return documents.filter((document) => {
    if (!unchanged.has(document.id) || !kindOf(document).some((kind) => kinds.has(kind))) return false;
    const held = new Set(document.statements.flatMap(({ patterns }) => patterns));
    return added.some((pattern) => !held.has(pattern)) || removed.some((pattern) => held.has(pattern));
  });
}

/** Mirrors are documents of one type that belong to one configured role. */
function kindOf({ policyType, role }: ReportDocument): readonly string[] {
  return role === null ? [] : [JSON.stringify([policyType, role])];
}

function mirrorsLine(
  left: readonly ReportDocument[],
  changed: number,
  { roles }: Report,
  { permalink }: ChangesOptions,
): string {
  const canonical = new Set(roles.flatMap(({ documents }) => documents));
  const count = (isCanonical: boolean) =>
    new Set(left.filter(({ id }) => canonical.has(id) === isCanonical).map(({ file }) => file)).size;
  const [policies, mirrors] = [count(true), count(false)];
  const names = left.map(
    ({ file, role }) => `${fileLink(file, permalink)}${role === null ? '' : ` (of ${codeSpan(role, 100)})`}`,
  );
  const passed = enumerate([
    ...(policies === 0
      ? []
      : [
          policies === 1
            ? 'The canonical policy'
            : plural(policies, 'canonical policy', 'canonical policies'),
        ]),
    ...(mirrors === 0 ? [] : [plural(mirrors, 'mirror')]),
  ]);
  const were = policies + mirrors === 1 ? 'was' : 'were';
  return `⚠️ **${passed} ${were} not changed along with ${changed === 1 ? 'it' : 'them'}**: ${some(names)}`;
}

/** `+ ecs:Describe*`, `- ecs:List*`: and a colon. */
function patternsOf({ patterns }: DiffEntry): string {
  const names = [
    ...patterns.added.map((pattern) => codeSpan(`+ ${pattern}`, 200)),
    ...patterns.removed.map((pattern) => codeSpan(`- ${pattern}`, 200)),
  ];
  return names.length === 0 ? '' : `${some(names)}: `;
}

/** Where a document stands. */
function placeName(
  { id, renamedFrom }: DiffEntry,
  document: ReportDocument | undefined,
  { permalink }: ChangesOptions,
): string {
  if (document === undefined) return codeSpan(shortName(id), 200);
  const link = fileLink(document.file, permalink);
  if (renamedFrom === null) return link;
  const before = fileOfId(renamedFrom);
  return `${link} (was ${codeSpan(before === document.file ? shortName(renamedFrom) : before, 200)})`;
}

function rolesOf({ entries }: EntryGroup): readonly string[] {
  const renamed = entries.filter(({ renamedFrom }) => renamedFrom !== null);
  return [
    ...placeNames(
      entries.filter((entry) => !renamed.includes(entry)).map(({ id }) => id),
      (name) => codeSpan(name, 200),
    ),
    ...renamed.map(
      ({ id, renamedFrom }) =>
        `${codeSpan(shortName(id), 200)} (was ${codeSpan(shortName(renamedFrom ?? ''), 200)})`,
    ),
  ];
}

function fileLink(file: string, permalink: ChangesOptions['permalink']): string {
  const name = codeSpan(file, 200);
  return permalink === undefined ? name : markdownLink(name, permalink(file, 1));
}

function some(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const hidden = distinct.length - maxNames;
  return enumerate(hidden > 0 ? [...distinct.slice(0, maxNames), `${formatCount(hidden)} more`] : distinct);
}

function block({ first }: EntryGroup, lines: readonly string[]): string {
  const rows = detailRows(first);
  const details =
    rows.length === 0
      ? []
      : ['<details><summary>Details</summary>', '', ...rows.map((row) => `- ${row}`), '', '</details>'];
  // Two spaces keep it inside the item; the blank lines make the list inside Markdown again.
  const indented = [
    ...lines.slice(1).flatMap((line) => ['', line]),
    ...(details.length > 0 ? [''] : []),
    ...details,
  ];
  return [`- ${lines[0] ?? ''}`, ...indented.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
}
