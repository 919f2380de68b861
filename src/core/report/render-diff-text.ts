import { readLevels } from '../model/access.ts';
import type { Diff, DiffAction, DiffEntry } from '../model/diff.ts';
import { formatCount } from '../model/format-count.ts';
import {
  type EntryGroup,
  describeDiffAction,
  diffHeadline,
  diffSentence,
  diffWord,
  groupEntries,
  groupScopes,
  newAccessSentence,
  someOf,
} from './diff-sentences.ts';
import { escapeTerminal, neutraliseCommands } from './escape.ts';
import { type Paint, createPaint } from './paint.ts';
import { plural } from './plural.ts';

/** Rows of one list; the JSON diff has them all. */
const maxRows = 10;

/** The diff for people at a terminal: each document and role that differs, most serious actions first, the verdict. */
export function renderDiffText(diff: Diff, options: { readonly colors: boolean }): string {
  const paint = createPaint(options.colors);
  const sections = [
    [paint.dim(`${escapeTerminal(diff.base)} → ${escapeTerminal(diff.head)}`)],
    ...section('Documents', diff.documents, paint),
    ...section('Roles', diff.roles, paint),
    [`${verdictBrush(diff, paint)(paint.bold(`${diffWord[diff.verdict]}:`))} ${diffSentence(diff)}`],
  ];
  return `${neutraliseCommands(sections.map((lines) => lines.join('\n')).join('\n\n'))}\n`;
}

function section(title: string, entries: readonly DiffEntry[], paint: Paint): readonly (readonly string[])[] {
  if (entries.length === 0) return [];
  const groups = groupEntries(entries);
  const same = entries.length - groups.reduce((sum, group) => sum + group.entries.length, 0);
  return [
    [`${paint.bold(title)}${same > 0 ? paint.dim(` (${formatCount(same)} the same)`) : ''}`],
    ...groups.map((group) => groupLines(group, paint)),
  ];
}

function groupLines({ first, entries }: EntryGroup, paint: Paint): readonly string[] {
  const { actions, managed, patterns, scope, trust, unknown } = first;
  const names = entries.map(({ id, renamedFrom }) => {
    const was = renamedFrom === null ? '' : paint.dim(` (was ${escapeTerminal(renamedFrom)})`);
    return `${paint.bold(escapeTerminal(id))}${was}`;
  });
  const lines = [
    ...unknown.map(({ side, what, reason, place }) => {
      const at = place === null ? '' : ` (${place.file}:${place.start.line}:${place.start.column})`;
      return `${paint.yellow('?')} ${escapeTerminal(`in ${side}: ${what}: ${reason}${at}`)}`;
    }),
    ...signed('managed policy ', managed.added, managed.removed, paint),
    ...signed('let in: ', trust.gained, trust.lost, paint),
    ...signed('', patterns.added, patterns.removed, paint),
    ...actionLines('+', actions.added, paint),
    ...actionLines('-', actions.removed, paint),
    ...groupScopes(scope).flatMap(({ actions: reached, gained, lost, conditions }) => [
      `~ ${escapeTerminal(someOf(reached))}`,
      ...indented(signed('on ', gained, lost, paint)),
      ...indented(signed('no more limited by: ', conditions.lost, [], paint)),
      ...indented(signed('limited by: ', [], conditions.gained, paint)),
    ]),
  ];
  const proof = newAccessSentence(first);
  const brush = first.newAccess?.result === 'pass' ? paint.green : paint.yellow;
  const last = proof === undefined ? [] : [`${brush('=')} ${escapeTerminal(proof)}`];
  return [`${names.join('\n')}: ${diffHeadline(first)}`, ...indented([...lines, ...last])];
}

function actionLines(sign: '+' | '-', actions: readonly DiffAction[], paint: Paint): readonly string[] {
  const shown = actions.slice(0, maxRows);
  const width = Math.max(0, ...shown.map(({ action }) => action.length));
  const brush = sign === '+' ? paint.yellow : paint.green;
  const hidden = actions.length - shown.length;
  return [
    ...shown.map((action) => {
      const what = describeDiffAction(action);
      const isLoud = !readLevels.includes(action.level) || action.tier === 'A';
      const via = paint.dim(`  by ${escapeTerminal(someOf(action.via))}`);
      return `${brush(sign)} ${escapeTerminal(action.action).padEnd(width)}  ${isLoud && sign === '+' ? paint.red(what) : what}${via}`;
    }),
    ...(hidden > 0 ? [`${brush(sign)} ${plural(hidden, 'more action')}`] : []),
  ];
}

function signed(
  prefix: string,
  added: readonly string[],
  removed: readonly string[],
  paint: Paint,
): readonly string[] {
  const rows = (sign: string, texts: readonly string[]) => [
    ...texts.slice(0, maxRows).map((text) => `${sign} ${prefix}${escapeTerminal(text)}`),
    ...(texts.length > maxRows ? [`${sign} ${prefix}${formatCount(texts.length - maxRows)} more`] : []),
  ];
  return [...rows(paint.yellow('+'), added), ...rows(paint.green('-'), removed)];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function verdictBrush({ verdict }: Diff, paint: Paint): (text: string) => string {
  return verdict === 'same' || verdict === 'narrowed' ? paint.green : paint.yellow;
}
