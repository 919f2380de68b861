import type { Span } from '../model/source.ts';
import type { StringValue } from '../model/value.ts';
import type { Entry, EntryChanges } from './compare-entries.ts';
import type { Change } from './difference.ts';

/** A change and where it is on both sides. */
export type Placed<What extends string, Part> = Change<What, Part> & {
  readonly at: Span;
  readonly canonicalAt: Span;
};

/** The changes of a list, each placed at its entry, or where that is missing at the key of the list. */
export function entryChanges<What extends string, Part>(
  what: What,
  { missing, extra, changed }: EntryChanges<Part>,
  keys: { readonly canonical: Span; readonly mirror: Span },
  spanOf: (part: Part) => Span,
): readonly Placed<What, Part>[] {
  return [
    ...missing.map((expected): Placed<What, Part> => ({
      what,
      how: 'missing',
      expected,
      found: undefined,
      at: keys.mirror,
      canonicalAt: spanOf(expected),
    })),
    ...extra.map((found): Placed<What, Part> => ({
      what,
      how: 'extra',
      expected: undefined,
      found,
      at: spanOf(found),
      canonicalAt: keys.canonical,
    })),
    ...changed.map(({ expected, found }): Placed<What, Part> => ({
      what,
      how: 'changed',
      expected,
      found,
      at: spanOf(found),
      canonicalAt: spanOf(expected),
    })),
  ];
}

/** Of a list that a template hides in part, nobody can tell what is missing from it. */
export function knownOf<Part>(
  changes: EntryChanges<Part>,
  unresolved: readonly unknown[],
): EntryChanges<Part> {
  return unresolved.length === 0 ? changes : { ...changes, missing: [] };
}

/** The strings of a list as its entries. */
export function entriesOf<Part extends StringValue>(values: readonly Part[]): readonly Entry<Part>[] {
  return values.map((value) => ({ part: value, value, type: '' }));
}
