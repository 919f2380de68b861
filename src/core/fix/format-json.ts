import type { Finding } from '../model/finding.ts';
import { type JsonLine, indentOf, isAtLevel, readJsonLines } from '../model/json-lines.ts';
import type { Source } from '../model/source.ts';
import type { Workspace } from '../rules/rule.ts';
import type { Edit, Left, Repair } from './edit.ts';

/** Where neither a convention nor the file itself says. */
const usualIndent = 2;

/**
 * Lays out the raw JSON policies that findings of `valid-format` are about: the indent of the convention, else the file's
 * own; no tabs, no blanks behind a line, one line end at the end. Lines are neither joined nor broken.
 */
export function formatJson(
  workspace: Workspace,
  findings: readonly Finding[],
  convention: number | undefined,
): Repair {
  const raw = new Set(
    [
      ...workspace.documents.filter(({ format }) => format === 'json').map(({ source }) => source),
      ...workspace.managedLists.map(({ span }) => span.source),
    ].filter(({ file }) => /\.json$/i.test(file)),
  );
  const left: Left[] = [];
  const wanted = new Set<Source>();
  for (const { span, rule } of findings)
    if (raw.has(span.source)) wanted.add(span.source);
    else left.push({ span, rule, reason: 'only files of raw JSON policies are laid out anew' });
  return { edits: [...wanted].flatMap((source) => editsOf(source, convention)), left };
}

function editsOf(source: Source, convention: number | undefined): readonly Edit[] {
  const { text } = source;
  const end = text.trimEnd().length;
  const { lines, unit: own, isBalanced } = readJsonLines(text.slice(0, end));
  if (!isBalanced) return [];
  const isTabbed = lines.some((line) => line.text.slice(0, indentOf(line)).includes('\t'));
  const unit = convention ?? (isTabbed ? usualIndent : (own ?? usualIndent));
  const edits = lines.map((line) => ({
    source,
    start: line.start,
    end: line.start + line.text.length,
    text: lineOf(line, unit, isTabbed ? 1 : own),
  }));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const isEnded = /^\r?\n$/.test(text.slice(end));
  const tail = { source, start: end, end: text.length, text: isEnded ? text.slice(end) : newline };
  return [...edits, tail].filter(({ start, end: to, text: now }) => text.slice(start, to) !== now);
}

/** The line at its level; one of closing brackets stays at the level it was at, if that is one of theirs. */
function lineOf(line: JsonLine, unit: number, own: number | undefined): string {
  const content = line.text.trim().replaceAll('\t', ' ');
  if (content === '') return '';
  const before = indentOf(line) / (own ?? unit);
  const level = isAtLevel(line, before) ? before : line.inner;
  return ' '.repeat(level * unit) + content;
}
