import type { Left } from '../core/fix/edit.ts';
import { unifiedDiff } from '../core/fix/unified-diff.ts';
import { positionAt } from '../core/model/source.ts';
import { escapeTerminal } from '../core/report/escape.ts';
import { enumerate, plural } from '../core/report/plural.ts';
import type { FixOutcome } from './fix.ts';

/** What was changed, or would be, as a unified diff; on a terminal hidden characters are spelt out. */
export function renderPatch({ files }: FixOutcome, { forEyes }: { readonly forEyes: boolean }): string {
  const patch = files
    .map(({ file, before, after, bom }) => {
      const mark = bom ? '\uFEFF' : '';
      return unifiedDiff(file, mark + before, mark + after);
    })
    .join('');
  return forEyes ? patch.split('\n').map(visible).join('\n') : patch;
}

function visible(line: string): string {
  return line
    .split('\t')
    .map((part) => escapeTerminal(part, Number.MAX_SAFE_INTEGER))
    .join('\t');
}

/** What was done and what is left, for a person. */
export function renderFix(
  { files, left, refused, unread }: FixOutcome,
  { dryRun }: { readonly dryRun: boolean },
): string {
  const verb = dryRun ? 'Would repair' : 'Repaired';
  return [
    ...files.map(({ file, rules }) => `${verb} ${escapeTerminal(file)} (${enumerate(rules)})`),
    ...left.map(leftLine),
    ...unread.map(({ file, reason }) => `Not read: ${escapeTerminal(file)}: ${escapeTerminal(reason)}`),
    ...refused.map(
      ({ file, reason }) =>
        `Not written: ${escapeTerminal(file)}, because ${escapeTerminal(reason)}. This is a bug in Roleproof; please report it.`,
    ),
    `${verb} ${plural(files.length, 'file')}${left.length === 0 ? '' : `; ${plural(left.length, 'finding')} left`}.`,
  ].join('\n');
}

function leftLine({ span, rule, reason }: Left): string {
  const { line, column } = positionAt(span.source, span.start);
  return `Left ${escapeTerminal(`${span.source.file}:${line}:${column}`)} (${rule}): ${escapeTerminal(reason)}`;
}
