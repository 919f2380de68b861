import { createScanner } from 'jsonc-parser';
import {
  type JsonHole,
  type JsonText,
  type Reader,
  advance,
  closeAll,
  closeContainer,
  completeMember,
  makeRoom,
  name,
  openContainer,
  problem,
  put,
  stop,
} from './json-builder.ts';
import { isComment, readComment, readLiteral, readString } from './json-token.ts';
import { type Parsed, maxProblems } from './parsed.ts';

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
      stop(reader, `Reading stops here, after ${maxProblems} errors.`);
  }
  closeAll(reader);
  if (reader.root === undefined && reader.problems.length === 0)
    problem(reader, 'Expected a JSON document, found nothing.', 0, json.text.length);
  return { value: reader.root, problems: reader.problems };
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

function comma(reader: Reader): void {
  const { at } = reader;
  const top = reader.open.at(-1);
  if (top === undefined) {
    if (reader.expect === 'value') stop(reader, 'Expected a JSON document, found a comma.');
    else makeRoom(reader);
    return;
  }
  if (top.kind === 'map' && top.key !== undefined) completeMember(reader, top);
  else if (reader.expect !== 'comma' && !reader.loose)
    problem(reader, 'Unexpected comma: nothing stands before it.', at, at + 1);
  reader.expect = top.kind === 'map' ? 'key' : 'value';
  reader.comma = at;
  reader.loose = false;
  advance(reader, at + 1);
}

function colon(reader: Reader): void {
  const { at } = reader;
  if (reader.open.length === 0) {
    if (makeRoom(reader)) stop(reader, 'Expected a JSON document, found a colon.');
    return;
  }
  if (reader.expect !== 'colon') problem(reader, 'Unexpected colon: no name stands before it.', at, at + 1);
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
  problem(reader, 'JSON has no comments.', reader.at, end);
  reader.at = end;
}
