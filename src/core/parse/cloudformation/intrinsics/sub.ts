import type { StringValue, Value } from '../../../model/value.ts';
import { type Segment, segmentsOf, sliceSegments } from '../../segment.ts';
import { type Call, type Intrinsic, argumentsOf } from '../intrinsic.ts';
import { marked } from '../marked.ts';
import { entriesOf } from '../template.ts';
import {
  type Text,
  hole,
  join,
  listOfItem,
  literal,
  occurrences,
  segmentsAt,
  slice,
  textOf,
} from '../text.ts';
import { joinedItems } from './join.ts';
import { attribute, refer } from './references.ts';

/**
 * `Fn::Sub`: a text, or `[text, {variable: value}]`. Every `${Name}` is substituted; `${!Name}` is the text `${Name}`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html
 */
export const sub: Intrinsic = (argument, call) => {
  const [template, map] = argument.kind === 'string' ? [argument] : (argumentsOf(argument, 1, 2) ?? []);
  if (template?.kind !== 'string' || (map !== undefined && map.kind !== 'map'))
    return call.malformed('Fn::Sub takes a text, or a list of a text and a map of the variables in it');
  const variables = new Map([...entriesOf(map)].map(([name, value]) => [name, call.evaluate(value)]));
  const parts = partsOf(marked(template, call.template.loopVariables));
  const values = parts.map((part) => (part.isVariable ? valueOf(part, variables, call) : undefined));
  return call.each(values, (concrete) => {
    const texts = parts.map((part, index) => (part.isVariable ? filled(part, concrete[index]) : part));
    const known = texts.filter((text) => text !== undefined);
    if (known.length < texts.length)
      return call.malformed('A variable of Fn::Sub has a value that is no text');
    return call.string(join(known), template.span, () => piecesOf(template, parts, known));
  });
};

interface Part extends Text {
  /** `text` is the name of a variable, not a piece of the text. */
  readonly isVariable: boolean;
  /** Offsets in the whole text, braces included. */
  readonly start: number;
  readonly end: number;
}

/** The pieces of the text and the variables between them, in order. A `${` that is never closed is text. */
function partsOf(template: Text): readonly Part[] {
  const parts: Part[] = [];
  const closes = occurrences(template, '}');
  let close = closes.next();
  let from = 0;
  for (const open of occurrences(template, '${')) {
    while (close.done !== true && close.value < open) close = closes.next();
    if (close.done === true) break;
    if (open < from) continue;
    const isLiteral = template.text[open + 2] === '!';
    parts.push(pieceOf(template, from, isLiteral ? open + 2 : open));
    if (!isLiteral) parts.push(variableOf(template, open, close.value + 1));
    from = isLiteral ? open + 3 : close.value + 1;
  }
  return [...parts, pieceOf(template, from, template.text.length)];
}

function pieceOf(template: Text, start: number, end: number): Part {
  return { ...slice(template, start, end), isVariable: false, start, end };
}

function variableOf(template: Text, start: number, end: number): Part {
  const { text, holes } = slice(template, start + 2, end - 1);
  return { text: text.trim(), holes, isVariable: true, start, end };
}

function valueOf(
  { text: name, holes }: Part,
  variables: ReadonlyMap<string, Value | undefined>,
  call: Call,
): Value | undefined {
  if (variables.has(name)) return variables.get(name);
  if (holes.length === 0 && !/^[A-Za-z0-9_.:]+$/.test(name))
    return call.malformed(
      `\${${name}} in Fn::Sub is no name of letters, digits, periods and colons; to keep it as text write \${!${name}}`,
    );
  return name.includes('.') ? attribute(name, call) : refer(name, call);
}

/** What nothing fills is empty, what is hidden is a hole; undefined where the value is no text. */
function filled({ text: name }: Part, value: Value | undefined): Text | undefined {
  if (value === undefined) return literal('');
  if (value.kind === 'unknown') return hole(name);
  if (value.kind !== 'list') return textOf(value);
  const items = value.items.filter((item) => item.kind === 'string');
  return items.some((item) => listOfItem(item) !== undefined) ? joinedItems(name, items, ',') : undefined;
}

/** Where the text is written piece by piece; what a variable gives stands at its `${Name}`. One pass over both. */
function piecesOf(template: StringValue, parts: readonly Part[], texts: readonly Text[]): readonly Segment[] {
  const written = segmentsOf(template);
  let first = 0;
  let offset = 0;
  return parts.flatMap(({ isVariable, start, end }, index) => {
    let size = written[first]?.text.length ?? 0;
    for (; first < written.length && offset + size <= start; size = written[first]?.text.length ?? 0) {
      offset += size;
      first += 1;
    }
    let last = first;
    for (let at = offset; last < written.length && at < end; last++) at += written[last]?.text.length ?? 0;
    const segments = sliceSegments(written.slice(first, last), start - offset, end - offset);
    if (!isVariable) return segments;
    const from = segments[0]?.start ?? template.span.start;
    return segmentsAt(texts[index] ?? literal(''), { start: from, end: segments.at(-1)?.end ?? from });
  });
}
