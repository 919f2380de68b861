import { canCoexist } from '../model/guard.ts';
import type { PolicyDocument } from '../model/policy.ts';
import type { StringValue, Value } from '../model/value.ts';

/** How long a document is, in characters that are no white space. */
export interface PolicySize {
  /** With every hole filled with its default or example, else as it is written, and the longest branch of each choice. */
  readonly likely: number;
  /** With nothing in the holes and the shortest branches: no deployment has less. */
  readonly least: number;
}

/**
 * The size of a document as IAM counts it: white space counts nowhere.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export function sizeOf(document: PolicyDocument, examples: ReadonlyMap<string, string>): PolicySize {
  return measure(document.tree, { examples, isText: document.format === 'json' });
}

/** The size of several documents of one role together: of those that exclude each other only one counts. */
export function sizeTogether(
  parts: readonly { readonly document: PolicyDocument; readonly size: PolicySize }[],
): PolicySize {
  const longestFirst = parts.toSorted((a, b) => b.size.likely - a.size.likely);
  const chosen: typeof longestFirst = [];
  for (const part of longestFirst)
    if (chosen.every((other) => canCoexist(other.document.when, part.document.when))) chosen.push(part);
  const always = parts.filter((part) => part.document.when.length === 0);
  return {
    likely: chosen.reduce((sum, { size }) => sum + size.likely, 0),
    least: always.reduce((sum, { size }) => sum + size.least, 0),
  };
}

interface Ways {
  readonly examples: ReadonlyMap<string, string>;
  /** The source is the document itself, so that what counts is how it is written. */
  readonly isText: boolean;
}

const nothing: PolicySize = { likely: 0, least: 0 };

function measure(value: Value, ways: Ways): PolicySize {
  switch (value.kind) {
    case 'string':
      return sizeOfString(value, ways);
    case 'number':
    case 'boolean':
      return exactly(value.text.length);
    case 'null':
      return exactly('null'.length);
    case 'list':
      return enclosed(value.items.map((item) => measure(item, ways)));
    case 'map':
      return enclosed(
        value.entries.map((entry) => {
          const inner = measure(entry.value, ways);
          const key = sizeOfString(entry.key, ways);
          // An entry without value, in some branch, is not there at all.
          if (inner.least === 0) return { likely: key.likely + 1 + inner.likely, least: 0 };
          return { likely: key.likely + 1 + inner.likely, least: key.least + 1 + inner.least };
        }),
      );
    case 'choice': {
      const sizes = value.options.map((option) =>
        option.value === undefined ? nothing : measure(option.value, ways),
      );
      if (sizes.length === 0) return nothing;
      return {
        likely: sizes.reduce((most, { likely }) => Math.max(most, likely), 0),
        least: sizes.reduce((fewest, { least }) => Math.min(fewest, least), Infinity),
      };
    }
    case 'unknown':
      return nothing;
  }
}

function exactly(length: number): PolicySize {
  return { likely: length, least: length };
}

/** The two brackets, what is between them and the commas. */
function enclosed(parts: readonly PolicySize[]): PolicySize {
  const present = parts.filter(({ least }) => least > 0).length;
  return {
    likely: parts.reduce((sum, { likely }) => sum + likely, 2 + Math.max(parts.length - 1, 0)),
    least: parts.reduce((sum, { least }) => sum + least, 2 + Math.max(present - 1, 0)),
  };
}

function sizeOfString(value: StringValue, { examples, isText }: Ways): PolicySize {
  const { text, holes, span } = value;
  if (holes.length === 0)
    return exactly(
      isText ? blackOf(span.source.text.slice(span.start, span.end)) : blackOf(JSON.stringify(text)),
    );
  let rest = '';
  let filling = 0;
  let last = 0;
  for (const hole of holes) {
    rest += text.slice(last, hole.start);
    filling += (examples.get(hole.name) ?? hole.default ?? text.slice(hole.start, hole.end)).length;
    last = hole.end;
  }
  const least = blackOf(JSON.stringify(rest + text.slice(last)));
  return { likely: least + filling, least };
}

/** How many characters are no white space: blank, tab, or the end of a line. */
function blackOf(text: string): number {
  return /[ \t\n\r]/.test(text) ? text.replaceAll(/[ \t\n\r]+/g, '').length : text.length;
}
