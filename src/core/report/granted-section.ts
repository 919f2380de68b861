import { formatCount } from '../model/format-count.ts';
import type { Report } from '../model/report.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { foldedTable } from './folded-table.ts';
import { type GrantedRow, grantedRows, shownLevels, uncountedSentences } from './granted-rows.ts';
import { roleNotes } from './role-notes.ts';
import { rowsThatFit, utf8Length } from './rows-that-fit.ts';

const head = `| | ${shownLevels.join(' | ')} | Total |\n| --- |${' ---: |'.repeat(shownLevels.length + 1)}`;

/** Room for the heading, the table's two heads and the sentences about what is missing. */
const slack = 700;

/** What each role and document grants by access level, as Markdown; empty where there is nothing to tell. */
export function grantedSection(report: Report, maxBytes: number): string {
  const rows = grantedRows(report).map(tableRow);
  const notes = notesOf(report);
  if (rows.length + notes.length === 0) return '';
  const shown = rowsThatFit(rows, maxBytes - slack);
  const rest = maxBytes - slack - utf8Length(shown.join('\n'));
  const shownNotes = rowsThatFit(notes, rest);
  const missing = rows.length + notes.length - shown.length - shownNotes.length;
  return [
    '### What is granted\n\nDistinct actions by access level.',
    ...(shown.length > 0 ? [foldedTable(head, shown, 'row')] : []),
    ...(shownNotes.length > 0 ? [shownNotes.join('\n')] : []),
    ...(missing > 0 ? [`${formatCount(missing)} more in the JSON report.`] : []),
  ].join('\n\n');
}

function tableRow({ kind, name, granted }: GrantedRow): string {
  const label =
    kind === 'role'
      ? `**${escapeMarkdown(name, 300)}**`
      : `${kind === 'document' ? '' : '&emsp;'}${codeSpan(name, 300)}`;
  const counts = shownLevels.map((level, index) => {
    const count = formatCount(granted[level]);
    // What a read-only role may not do stands out.
    return index >= 2 && granted[level] > 0 ? `**${count}**` : count;
  });
  return `| ${label} | ${[...counts, formatCount(granted.total)].join(' | ')} |`;
}

function notesOf(report: Report): readonly string[] {
  const ofRoles = roleNotes(report, {
    role: (name) => `**${escapeMarkdown(name, 300)}**`,
    text: (text) => codeSpan(text, 200),
    prose: (text) => escapeMarkdown(text, 200),
  });
  return [...ofRoles, ...uncountedSentences(report)].map((sentence) => `- ${sentence}`);
}
