import { formatCount } from '../model/format-count.ts';
import type { Report } from '../model/report.ts';
import { escapeTerminal, showHidden } from './escape.ts';
import { type GrantedRow, grantedRows, shownLevels, uncountedSentences } from './granted-rows.ts';
import type { Paint } from './paint.ts';
import { roleNotes } from './role-notes.ts';

/** Rows a terminal report shows; the JSON report has them all. */
const maxRows = 30;

/** Longest name of a row, in columns. */
const maxName = 72;

const headings = ['List', 'Read', 'Write', 'Tagging', 'Permissions', 'Total'] as const;

/** What each role and document grants by access level, as a table for a terminal. */
export function grantedLines(report: Report, paint: Paint): readonly string[] {
  const rows = grantedRows(report);
  const shown = rows.slice(0, maxRows);
  const names = shown.map(nameOf);
  const width = Math.max(0, ...names.map((name) => name.length));
  const table = shown.map((row, index) => {
    const name = (names[index] ?? '').padEnd(width);
    return `  ${row.kind === 'role' ? paint.bold(name) : name}${cells(row, paint)}`;
  });
  const missing = rows.length - shown.length;
  const head = `  ${' '.repeat(width)}${headings.map((heading) => heading.padStart(heading.length + 2)).join('')}`;
  return [
    ...(table.length > 0
      ? [`${paint.bold('Granted')} in distinct actions by access level`, paint.dim(head), ...table]
      : []),
    ...(missing > 0 ? [`  ${formatCount(missing)} more rows in the JSON report`] : []),
    ...notes(report).map((note) => paint.dim(`  ${note}`)),
  ];
}

/** The end of an id tells documents of one template apart, so a long one loses its middle. */
function nameOf({ kind, name }: GrantedRow): string {
  const indent = kind === 'document of role' ? '  ' : '';
  const characters = Array.from(showHidden(name));
  if (characters.length <= maxName) return indent + characters.join('');
  const half = maxName / 2;
  return `${indent}${characters.slice(0, half).join('')}…${characters.slice(1 - half).join('')}`;
}

function cells({ granted }: GrantedRow, paint: Paint): string {
  const counts = [...shownLevels.map((level) => granted[level]), granted.total];
  return counts
    .map((count, index) => {
      const cell = formatCount(count).padStart((headings[index]?.length ?? 0) + 2);
      // List, Read and the total are what a read-only role is about; anything between them changes something.
      if (count === 0) return paint.dim(cell);
      return index >= 2 && index < shownLevels.length ? paint.red(cell) : cell;
    })
    .join('');
}

function notes(report: Report): readonly string[] {
  const ofRoles = roleNotes(report, {
    role: (name) => escapeTerminal(name, maxName),
    text: (text) => escapeTerminal(text, 200),
    prose: (text) => escapeTerminal(text, 200),
  });
  const shown = ofRoles.slice(0, maxRows);
  const missing = ofRoles.length - shown.length;
  return [
    ...shown,
    ...(missing > 0 ? [`${formatCount(missing)} more notes in the JSON report`] : []),
    ...uncountedSentences(report),
  ];
}
