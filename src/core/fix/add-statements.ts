import type { Statement } from '../model/policy.ts';
import { entryOf } from '../model/value.ts';
import type { Difference } from '../parity/difference.ts';
import { insertItems } from './change-items.ts';
import type { Edit } from './edit.ts';
import { isWithin, printerFor } from './mirror-printer.ts';
import { printStatement } from './print-statement.ts';
import { Unprintable } from './unprintable.ts';
import { newlineOf, notItemByItem, readWrittenList } from './written-list.ts';

/** Writes canonical statements behind the one that mirrors the statement before them, or as the first ones. */
export function addStatements(differences: readonly [Difference, ...Difference[]]): readonly Edit[] {
  const [first] = differences;
  const printer = printerFor(first);
  const texts = differences.flatMap((difference) =>
    difference.what === 'statement' && difference.how === 'missing'
      ? [printStatement(printer, difference.expected)]
      : [],
  );
  const before = first.statements.mirror;
  const statements = first.documents.mirror?.statements ?? [];
  if (printer.style.form === 'block') return addBlocks(statements, before, texts);
  const tree = first.documents.mirror?.tree;
  const list = tree?.kind === 'map' ? entryOf(tree, 'Statement')?.value : undefined;
  const written = list?.kind === 'list' ? readWrittenList(list) : undefined;
  if (list?.kind !== 'list' || written === undefined) throw new Unprintable(notItemByItem);
  if (before === undefined) return insertItems(written, 0, texts);
  const index = list.items.findIndex((item) => isWithin(item.span, before.span));
  if (index === -1) throw new Unprintable('the statement before it is written elsewhere');
  return insertItems(written, index + 1, texts);
}

function addBlocks(
  statements: readonly Statement[],
  before: Statement | undefined,
  texts: readonly string[],
): readonly Edit[] {
  const near = before ?? statements[0];
  if (near === undefined) throw new Unprintable('the mirror has no statement to write it beside');
  const { source, start, end } = near.span;
  const between = betweenBlocks(statements, near);
  if (before === undefined)
    return [{ source, start, end: start, text: texts.map((text) => text + between).join('') }];
  return [{ source, start: end, end, text: texts.map((text) => between + text).join('') }];
}

/** The line ends and blanks between neighbouring blocks; a blank line, where there is nothing to learn from. */
function betweenBlocks(statements: readonly Statement[], { span }: Statement): string {
  const { text } = span.source;
  const spans = statements
    .map((one) => one.span)
    .filter(({ source }) => source === span.source)
    .sort((a, b) => a.start - b.start);
  for (const [index, one] of spans.entries()) {
    const next = spans[index + 1];
    const gap = next === undefined ? '' : text.slice(one.end, next.start);
    if (gap !== '' && gap.trim() === '') return gap;
  }
  const newline = newlineOf(text);
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  return newline + newline + text.slice(line, span.start);
}
