import type { JSONScanner } from 'jsonc-parser';
import type { ParseProblem } from '../model/policy.ts';
import { type Span, positionAt } from '../model/source.ts';
import type { MapEntry, StringValue, Value } from '../model/value.ts';
import { maxDepth } from './parsed.ts';

/** A JSON text and where it comes from. */
export interface JsonText {
  readonly text: string;
  /** The place of a stretch of `text` in its file. */
  span(start: number, end: number): Span;
  /** The string whose token, quotes included, is that stretch; `content` is what it says after escapes. */
  string(content: string, start: number, end: number): StringValue;
  /** What stands at an offset in place of JSON: a template's hole, which is one character of `text`. */
  hole?(offset: number): JsonHole | undefined;
}

/** A hole outside of strings: it may be a value, a member's name, or whole members. */
export interface JsonHole {
  readonly asKey: StringValue;
  readonly asValue: Value;
}

/** A JSON document under construction: what was read so far and what may come next. */
export interface Reader {
  readonly json: JsonText;
  readonly scanner: JSONScanner;
  readonly problems: ParseProblem[];
  readonly open: Container[];
  root: Value | undefined;
  expect: 'value' | 'key' | 'colon' | 'comma' | 'nothing';
  /** Offset of what is read next. */
  at: number;
  /** End of the token read last. */
  last: number;
  /** Offset of the comma read last, if nothing followed it yet, else -1. */
  comma: number;
  /** The next comma or colon may be missing: a hole may stand for it, or its loss was told already. */
  loose: boolean;
  stopped: boolean;
}

type Container = ListContainer | MapContainer;

interface ListContainer {
  readonly kind: 'list';
  readonly start: number;
  readonly items: Value[];
}

interface MapContainer {
  readonly kind: 'map';
  readonly start: number;
  readonly entries: MapEntry[];
  key: StringValue | undefined;
  /** The value of a member that is a hole without a colon. */
  alone: Value | undefined;
}

/** Keeps what is wrong with a stretch of the text. */
export function problem(reader: Reader, message: string, start: number, end: number): void {
  reader.problems.push({ span: reader.json.span(start, end), message });
}

/** Keeps a problem after which nothing can be read. */
export function stop(reader: Reader, message: string): void {
  problem(reader, message, reader.at, reader.at);
  reader.stopped = true;
}

/** Goes on behind a token. */
export function advance(reader: Reader, end: number): void {
  reader.at = end;
  reader.last = end;
}

/** Makes room for a value or a name, telling what is missing before it; false where nothing may follow. */
export function makeRoom(reader: Reader): boolean {
  const top = reader.open.at(-1);
  if (reader.expect === 'nothing') {
    if (reader.root?.kind !== 'unknown') {
      stop(reader, 'Text follows the end of the JSON document; a file holds one document.');
      return false;
    }
    reader.expect = 'value';
  } else if (reader.expect === 'comma') {
    if (!reader.loose) problem(reader, `Expected a comma between ${wordFor(top)}.`, reader.last, reader.last);
    reader.expect = top?.kind === 'map' ? 'key' : 'value';
  } else if (reader.expect === 'colon' && top?.kind === 'map') {
    const { alone } = top;
    if (alone !== undefined) put(reader, alone);
    else if (!reader.loose)
      problem(
        reader,
        `Expected a colon between the name ${quote(top.key)} and its value.`,
        reader.last,
        reader.last,
      );
    reader.expect = alone === undefined ? 'value' : 'key';
  }
  reader.loose = false;
  reader.comma = -1;
  return true;
}

/** Puts a value where one is expected. */
export function put(reader: Reader, value: Value): void {
  const parent = reader.open.at(-1);
  reader.expect = 'comma';
  if (parent === undefined) {
    reader.root = value;
    reader.expect = 'nothing';
  } else if (parent.kind === 'list') parent.items.push(value);
  else {
    if (parent.key !== undefined) parent.entries.push({ key: parent.key, value });
    parent.key = undefined;
    parent.alone = undefined;
  }
}

/** Starts a member. `alone` is its value if no colon follows, which only a hole can do without. */
export function name(reader: Reader, key: StringValue, alone: Value | undefined): void {
  const map = reader.open.at(-1);
  if (map?.kind !== 'map') return;
  map.key = key;
  map.alone = alone;
  reader.expect = 'colon';
}

/** Opens the list or object that starts here. */
export function openContainer(reader: Reader, container: Container): void {
  if (!makeRoom(reader)) return;
  if (reader.expect === 'key') {
    problem(reader, 'Expected a name in double quotes before this value.', reader.at, reader.at + 1);
    reader.expect = 'value';
  }
  if (reader.open.length >= maxDepth) {
    reader.open.length = 0;
    reader.root = undefined;
    return stop(
      reader,
      `Lists and objects nest more than ${maxDepth} levels deep here, which no policy needs.`,
    );
  }
  reader.open.push(container);
  reader.expect = container.kind === 'map' ? 'key' : 'value';
  advance(reader, reader.at + 1);
}

/** Closes what a bracket closes. */
export function closeContainer(reader: Reader, kind: Container['kind']): void {
  const { at, open } = reader;
  const bracket = kind === 'map' ? '}' : ']';
  if (reader.expect === 'nothing' && reader.open.length === 0) makeRoom(reader);
  if (reader.stopped) return;
  if (open.length === 0) {
    problem(reader, `Unexpected ${bracket}: nothing is open here.`, at, at + 1);
    return advance(reader, at + 1);
  }
  // A bracket of the wrong kind closes what it was most likely meant for.
  const depth = open.findLastIndex((container) => container.kind === kind);
  const remaining = depth === -1 ? open.length - 1 : depth;
  for (let top = open.at(-1); top !== undefined && open.length > remaining; top = open.at(-1)) {
    if (top.kind !== kind)
      problem(
        reader,
        `Expected ${closing(top)} to close the ${titleOf(reader, top)}, found ${bracket}.`,
        at,
        at + 1,
      );
    closeTop(reader, top.kind === kind ? at + 1 : at);
  }
  advance(reader, at + 1);
}

function closeTop(reader: Reader, end: number): void {
  const top = reader.open.at(-1);
  if (top === undefined) return;
  if (reader.comma >= 0)
    problem(
      reader,
      `Trailing comma: JSON allows none before ${closing(top)}.`,
      reader.comma,
      reader.comma + 1,
    );
  else if (top.kind === 'map') completeMember(reader, top);
  reader.comma = -1;
  reader.loose = false;
  reader.open.pop();
  const span = reader.json.span(top.start, end);
  put(
    reader,
    top.kind === 'list'
      ? { kind: 'list', items: top.items, span }
      : { kind: 'map', entries: top.entries, span },
  );
}

/** Ends a member of which only the name was written. */
export function completeMember(reader: Reader, map: MapContainer): void {
  if (map.key === undefined) return;
  if (map.alone !== undefined) put(reader, map.alone);
  else problem(reader, `The member ${quote(map.key)} has no value.`, reader.last, reader.last);
  map.key = undefined;
}

/** Closes what the text leaves open, and says so. */
export function closeAll(reader: Reader): void {
  const { length } = reader.json.text;
  const innermost = reader.open.at(-1);
  if (innermost !== undefined && !reader.stopped)
    problem(reader, `The text ends before the ${titleOf(reader, innermost)} is closed.`, length, length);
  for (let top = innermost; top !== undefined; top = reader.open.at(-1)) {
    reader.comma = -1;
    if (top.kind === 'map' && top.alone === undefined) top.key = undefined;
    closeTop(reader, length);
  }
}

function closing(container: Container): string {
  return container.kind === 'map' ? '}' : ']';
}

function wordFor(container: Container | undefined): string {
  return container?.kind === 'map' ? 'members' : 'items';
}

function titleOf(reader: Reader, { kind, start }: Container): string {
  const { source, start: offset } = reader.json.span(start, start);
  return `${kind === 'map' ? 'object' : 'list'} opened in line ${positionAt(source, offset).line}`;
}

function quote(key: StringValue | undefined): string {
  const text = key?.text ?? '';
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
