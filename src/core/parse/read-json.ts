import { type JSONScanner, createScanner } from 'jsonc-parser';
import type { ParseProblem } from '../model/policy.ts';
import { type Span, positionAt } from '../model/source.ts';
import type { MapEntry, StringValue, Value } from '../model/value.ts';
import { isComment, readComment, readLiteral, readString } from './json-token.ts';
import { type Parsed, maxDepth, maxProblems } from './parsed.ts';

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

/**
 * Reads JSON (RFC 8259: no comments, no trailing commas) and says all that is wrong with it. Iterative, so that no
 * nesting exhausts the stack, and linear. Structure and white space are read here and literals by jsonc-parser's
 * scanner, which takes a third of the time of its tree.
 */
export function readJson(json: JsonText): Parsed {
  const reader: Reader = {
    json,
    scanner: createScanner(json.text),
    problems: [],
    open: [],
    root: undefined,
    expect: 'value',
    at: 0,
    last: 0,
    comma: -1,
    loose: false,
    stopped: false,
  };
  while (!reader.stopped && skipSpace(reader)) {
    step(reader);
    if (reader.problems.length >= maxProblems)
      stop(reader, `Reading stops here, after ${maxProblems} errors`);
  }
  return finish(reader);
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

interface Reader {
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

function skipSpace(reader: Reader): boolean {
  const { text } = reader.json;
  let { at } = reader;
  let code = text.charCodeAt(at);
  while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt(++at);
  reader.at = at;
  return at < text.length;
}

function step(reader: Reader): void {
  const start = reader.at;
  switch (reader.json.text.charCodeAt(start)) {
    case 0x22:
      return literal(reader);
    case 0x7b:
      return openContainer(reader, { kind: 'map', start, entries: [], key: undefined, alone: undefined });
    case 0x5b:
      return openContainer(reader, { kind: 'list', start, items: [] });
    case 0x7d:
      return closeContainer(reader, 'map');
    case 0x5d:
      return closeContainer(reader, 'list');
    case 0x2c:
      return comma(reader);
    case 0x3a:
      return colon(reader);
    default: {
      const hole = reader.json.hole?.(start);
      if (hole !== undefined) return fillIn(reader, hole);
      if (isComment(reader.json.text, start)) return comment(reader);
      return literal(reader);
    }
  }
}

function problem(reader: Reader, message: string, start: number, end: number): void {
  reader.problems.push({ span: reader.json.span(start, end), message });
}

function stop(reader: Reader, message: string): void {
  problem(reader, message, reader.at, reader.at);
  reader.stopped = true;
}

function advance(reader: Reader, end: number): void {
  reader.at = end;
  reader.last = end;
}

/** Makes room for a value or a name, telling what is missing before it; false where nothing may follow. */
function makeRoom(reader: Reader): boolean {
  const top = reader.open.at(-1);
  if (reader.expect === 'nothing') {
    if (reader.root?.kind !== 'unknown') {
      stop(reader, 'Text follows the end of the JSON document; a file holds one document');
      return false;
    }
    reader.expect = 'value';
  } else if (reader.expect === 'comma') {
    if (!reader.loose) problem(reader, `Expected a comma between ${wordFor(top)}`, reader.last, reader.last);
    reader.expect = top?.kind === 'map' ? 'key' : 'value';
  } else if (reader.expect === 'colon' && top?.kind === 'map') {
    const { alone } = top;
    if (alone !== undefined) put(reader, alone);
    else if (!reader.loose)
      problem(
        reader,
        `Expected a colon between the name ${quote(top.key)} and its value`,
        reader.last,
        reader.last,
      );
    reader.expect = alone === undefined ? 'value' : 'key';
  }
  reader.loose = false;
  reader.comma = -1;
  return true;
}

function put(reader: Reader, value: Value): void {
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

function name(reader: Reader, key: StringValue, alone: Value | undefined): void {
  const map = reader.open.at(-1);
  if (map?.kind !== 'map') return;
  map.key = key;
  map.alone = alone;
  reader.expect = 'colon';
}

function openContainer(reader: Reader, container: Container): void {
  if (!makeRoom(reader)) return;
  if (reader.expect === 'key') {
    problem(reader, 'Expected a name in double quotes before this value', reader.at, reader.at + 1);
    reader.expect = 'value';
  }
  if (reader.open.length >= maxDepth) {
    reader.open.length = 0;
    reader.root = undefined;
    return stop(
      reader,
      `Lists and objects nest more than ${maxDepth} levels deep here, which no policy needs`,
    );
  }
  reader.open.push(container);
  reader.expect = container.kind === 'map' ? 'key' : 'value';
  advance(reader, reader.at + 1);
}

function closeContainer(reader: Reader, kind: Container['kind']): void {
  const { at, open } = reader;
  const bracket = kind === 'map' ? '}' : ']';
  if (reader.expect === 'nothing' && reader.open.length === 0) makeRoom(reader);
  if (reader.stopped) return;
  if (open.length === 0) {
    problem(reader, `Unexpected ${bracket}: nothing is open here`, at, at + 1);
    return advance(reader, at + 1);
  }
  // A bracket of the wrong kind closes what it was most likely meant for.
  const depth = open.findLastIndex((container) => container.kind === kind);
  const remaining = depth === -1 ? open.length - 1 : depth;
  for (let top = open.at(-1); top !== undefined && open.length > remaining; top = open.at(-1)) {
    if (top.kind !== kind)
      problem(
        reader,
        `Expected ${closing(top)} to close the ${titleOf(reader, top)}, found ${bracket}`,
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
      `Trailing comma: JSON allows none before ${closing(top)}`,
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
function completeMember(reader: Reader, map: MapContainer): void {
  if (map.key === undefined) return;
  if (map.alone !== undefined) put(reader, map.alone);
  else problem(reader, `The member ${quote(map.key)} has no value`, reader.last, reader.last);
  map.key = undefined;
}

function comma(reader: Reader): void {
  const { at } = reader;
  const top = reader.open.at(-1);
  if (top === undefined) {
    if (reader.expect === 'value') stop(reader, 'Expected a JSON document, found a comma');
    else makeRoom(reader);
    return;
  }
  if (top.kind === 'map' && top.key !== undefined) completeMember(reader, top);
  else if (reader.expect !== 'comma' && !reader.loose)
    problem(reader, 'Unexpected comma: nothing stands before it', at, at + 1);
  reader.expect = top.kind === 'map' ? 'key' : 'value';
  reader.comma = at;
  reader.loose = false;
  advance(reader, at + 1);
}

function colon(reader: Reader): void {
  const { at } = reader;
  if (reader.open.length === 0) {
    if (makeRoom(reader)) stop(reader, 'Expected a JSON document, found a colon');
    return;
  }
  if (reader.expect !== 'colon') problem(reader, 'Unexpected colon: no name stands before it', at, at + 1);
  reader.expect = 'value';
  reader.comma = -1;
  reader.loose = false;
  advance(reader, at + 1);
}

/** A string, number or word. What is malformed is taken for the string it was meant as, so that reading can go on. */
function literal(reader: Reader): void {
  if (!makeRoom(reader)) return;
  const start = reader.at;
  const isName = reader.expect === 'key';
  const token =
    reader.json.text.charCodeAt(start) === 0x22
      ? readString(reader.json.text, start, reader.scanner)
      : readLiteral(reader.json.text, start, reader.scanner, isName);
  for (const { message, at, length } of token.problems) problem(reader, message, at, at + length);
  if (token.kind === 'string') {
    const string = reader.json.string(token.text, start, token.end);
    if (isName) name(reader, string, undefined);
    else put(reader, string);
  } else {
    const span = reader.json.span(start, token.end);
    if (token.kind === 'number')
      put(reader, { kind: 'number', value: Number(token.text), text: token.text, span });
    else if (token.kind === 'null') put(reader, { kind: 'null', span });
    else put(reader, { kind: 'boolean', value: token.text === 'true', text: token.text, span });
  }
  reader.loose = token.problems.length > 0;
  advance(reader, token.end);
}

function fillIn(reader: Reader, hole: JsonHole): void {
  if (reader.expect === 'nothing') return advance(reader, reader.at + 1);
  reader.loose = true;
  makeRoom(reader);
  if (reader.expect === 'key') name(reader, hole.asKey, hole.asValue);
  else put(reader, hole.asValue);
  reader.loose = true;
  advance(reader, reader.at + 1);
}

function comment(reader: Reader): void {
  const end = readComment(reader.json.text, reader.at);
  problem(reader, 'JSON has no comments', reader.at, end);
  reader.at = end;
}

function finish(reader: Reader): Parsed {
  const { json, open, problems } = reader;
  const { length } = json.text;
  const top = open.at(-1);
  if (!reader.stopped) {
    if (top !== undefined)
      problem(reader, `The text ends before the ${titleOf(reader, top)} is closed`, length, length);
    else if (reader.root === undefined && problems.length === 0)
      problem(reader, 'Expected a JSON document, found nothing', 0, length);
  }
  while (open.length > 0) {
    reader.comma = -1;
    const map = open.at(-1);
    if (map?.kind === 'map' && map.alone === undefined) map.key = undefined;
    closeTop(reader, length);
  }
  return { value: reader.root, problems };
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
