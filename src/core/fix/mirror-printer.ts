import type { Statement } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import type { StringValue } from '../model/value.ts';
import type { Difference } from '../parity/difference.ts';
import type { Edit } from './edit.ts';
import { type Printer, printString } from './print-value.ts';
import { isPlain, quoteOf } from './quotes.ts';
import { styleOf } from './statement-style.ts';
import { Unprintable } from './unprintable.ts';

/** A printer for what a difference is to write, in the style of the statements beside it. Throws Unprintable. */
export function printerFor({ documents, statements, placeholders }: Difference): Printer {
  const document = documents.mirror;
  const style = document && styleOf(document, statements.mirror);
  if (document === undefined || style === undefined)
    throw new Unprintable('no statement of the mirror is written out, so that its style is not known');
  const { text } = document.source;
  return {
    style,
    format: document.format,
    placeholders,
    hasTags: text.includes('!Sub') || !text.includes('Fn::Sub'),
  };
}

/** Whether a place is written in a statement itself, and not where a template keeps it for others too. */
export function isWithin(outer: Span, inner: Span): boolean {
  return inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
}

/** The statement of the mirror; throws where there is none, or it is not written out. */
export function mirrored({ statements }: Difference): Statement {
  if (statements.mirror === undefined) throw new Unprintable('the mirror has no such statement');
  return statements.mirror;
}

/** The differences in one kind of thing. */
export type DifferenceOf<What extends Difference['what']> = Difference extends infer One
  ? One extends { readonly what: infer Own }
    ? What extends Own
      ? One
      : never
    : never
  : never;

/** Why something is left that is written outside of its statement. */
export const writtenElsewhere = 'it is written elsewhere, where others may use it too';

/**
 * The edit that makes a string of a mirror say what a canonical one does, in its own quotes. What the mirror leaves to a
 * parameter of its own is not written over. Throws Unprintable.
 */
export function replaceString(printer: Printer, found: StringValue, expected: StringValue): Edit {
  const { source, start, end } = found.span;
  const names = expected.holes.map(({ name }) => printer.placeholders.get(name) ?? '');
  const own = found.holes.find(
    (hole) => !names.some((name) => name.includes(found.text.slice(hole.start, hole.end))),
  );
  if (own !== undefined)
    throw new Unprintable(`the mirror leaves it to ${own.name}, which is for a person to change`);
  const quote = quoteOf(found.span, found.text);
  if (quote === undefined) throw new Unprintable('it is no plain text in the mirror');
  const isInSub = /(?:!Sub|Fn::Sub["']?\s*:)\s*$/.test(source.text.slice(Math.max(start - 40, 0), start));
  if (printer.format === 'cloudformation' && found.holes.length > 0 && !isInSub)
    throw new Unprintable('it is put together by functions of the template');
  const kept = quote === '' && !isPlain(expected.text) ? "'" : quote;
  return { source, start, end, text: printString(printer, expected, kept, isInSub) };
}
