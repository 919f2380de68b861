import type { Guard } from './guard.ts';
import type { Span } from './source.ts';

/**
 * A value read from JSON, YAML or Terraform after what could be evaluated was evaluated. Every value keeps the span of
 * the token it was written as. What a template hides is kept: as a hole in a string, as a choice between branches, or
 * as an unknown value with its reason.
 */
export type Value =
  StringValue | NumberValue | BooleanValue | NullValue | ListValue | MapValue | ChoiceValue | UnknownValue;

export interface StringValue {
  readonly kind: 'string';
  /** The text after escapes. A hole appears in it as it is written, e.g. `arn:aws:s3:::${BucketName}/*`. */
  readonly text: string;
  /** The parts of `text` whose content only a deployment knows, in order, not overlapping. */
  readonly holes: readonly Hole[];
  /** The whole token, quotes included. */
  readonly span: Span;
}

/** A part of a string that stands for a value unknown until deployment: a parameter, a variable, a placeholder. */
export interface Hole {
  /** Offsets into `StringValue.text`. */
  readonly start: number;
  readonly end: number;
  /** What fills it, in the template's own words: `BucketName`, `var.bucket`, `AWS::AccountId`. */
  readonly name: string;
  /** What fills it when nobody says otherwise: the parameter's or variable's default. */
  readonly default?: string;
  /** All that can fill it, where the template restricts it to these. */
  readonly values?: readonly string[];
  /** The list of which it is an item, or all items: only a deployment knows how many there are. */
  readonly list?: string;
}

export interface NumberValue {
  readonly kind: 'number';
  readonly value: number;
  /** As written: `012345678901` is not `12345678901`. */
  readonly text: string;
  readonly span: Span;
}

export interface BooleanValue {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly text: string;
  readonly span: Span;
}

export interface NullValue {
  readonly kind: 'null';
  readonly span: Span;
}

export interface ListValue {
  readonly kind: 'list';
  readonly items: readonly Value[];
  readonly span: Span;
}

export interface MapValue {
  readonly kind: 'map';
  /** In source order; a key written twice is here twice. */
  readonly entries: readonly MapEntry[];
  readonly span: Span;
}

export interface MapEntry {
  readonly key: StringValue;
  readonly value: Value;
}

/** One of several values, depending on conditions of the template. `undefined` is a branch in which nothing is there. */
export interface ChoiceValue {
  readonly kind: 'choice';
  readonly options: readonly { readonly when: Guard; readonly value: Value | undefined }[];
  readonly span: Span;
}

export interface UnknownValue {
  readonly kind: 'unknown';
  /** The expression as written, shortened. */
  readonly expression: string;
  /** Why it is unknown, one sentence without a period. */
  readonly reason: string;
  readonly span: Span;
  /** What the list is called that it is, where it is known to be one of texts. */
  readonly list?: string;
}

/** The entries of large maps by key, so that asking for each of very many is no search of all. */
const indexes = new WeakMap<MapValue, ReadonlyMap<string, MapEntry>>();

/** The value of the last entry with that key, as JSON readers see it. */
export function entryOf(map: MapValue, key: string): MapEntry | undefined {
  if (map.entries.length <= 32) return map.entries.findLast((entry) => entry.key.text === key);
  const index = indexes.get(map) ?? new Map(map.entries.map((entry) => [entry.key.text, entry]));
  indexes.set(map, index);
  return index.get(key);
}

/** Whether nothing in the text is left to a deployment. */
export function isKnown(value: StringValue): boolean {
  return value.holes.length === 0;
}
