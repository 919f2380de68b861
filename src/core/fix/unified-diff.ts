import { type LineChange, diffLines } from './diff-lines.ts';

/** Lines shown around a change. */
const context = 3;

/**
 * The unified diff of one file as Git and `patch` read it; empty where nothing differs. Lines keep their ends, CRLF
 * too; where the last one has none, the diff says so.
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  const [old, now] = [linesOf(before), linesOf(after)];
  const hunks = hunksOf(diffLines(old, now));
  if (hunks.length === 0) return '';
  return [
    `--- ${nameOf('a', file)}\n+++ ${nameOf('b', file)}\n`,
    ...hunks.map((hunk) => renderHunk(hunk, old, now)),
  ].join('');
}

/** A name with blanks ends in a tab, so that readers know where it ends; others stay as they are. */
function nameOf(side: string, file: string): string {
  const name = `${side}/${file}`.replace(/[\r\n\t]/g, '?');
  return name.includes(' ') ? `${name}\t` : name;
}

/** With their ends. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

type Hunk = readonly [LineChange, ...LineChange[]];

/** Changes whose surroundings touch are shown together. */
function hunksOf(changes: readonly LineChange[]): readonly Hunk[] {
  const hunks: [LineChange, ...LineChange[]][] = [];
  for (const change of changes) {
    const last = hunks.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && change.oldStart - previous.oldEnd <= 2 * context)
      last.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function renderHunk(hunk: Hunk, old: readonly string[], now: readonly string[]): string {
  const [first] = hunk;
  const last = hunk.at(-1) ?? first;
  const lead = Math.min(context, first.oldStart);
  const tail = Math.min(context, old.length - last.oldEnd);
  const body: string[] = [];
  let at = first.oldStart - lead;
  for (const { oldStart, oldEnd, newStart, newEnd } of hunk) {
    for (; at < oldStart; at += 1) body.push(` ${old[at] ?? ''}`);
    for (; at < oldEnd; at += 1) body.push(`-${old[at] ?? ''}`);
    for (const line of now.slice(newStart, newEnd)) body.push(`+${line}`);
  }
  for (const line of old.slice(at, at + tail)) body.push(` ${line}`);
  const oldRange = rangeOf(first.oldStart - lead, last.oldEnd + tail);
  const newRange = rangeOf(first.newStart - lead, last.newEnd + tail);
  return `@@ -${oldRange} +${newRange} @@\n${body.map(withLineEnd).join('')}`;
}

/** Of no lines, the line before is named. */
function rangeOf(start: number, end: number): string {
  const count = end - start;
  const first = count === 0 ? start : start + 1;
  return count === 1 ? `${first}` : `${first},${count}`;
}

function withLineEnd(line: string): string {
  return line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`;
}
