import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StringValue, Value } from '../../../src/core/model/value.ts';
import { parseEmbeddedJson } from '../../../src/core/parse/embedded-json.ts';
import { parseJson } from '../../../src/core/parse/parse-json.ts';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';
import {
  type HoleSegment,
  type Segment,
  segmentsOf,
  sliceSegments,
} from '../../../src/core/parse/segment.ts';
import { at, plain, sourceOf, stringsIn, writtenAt } from '../../helpers/plain.ts';

describe('JSON in a string of a file', () => {
  test('in a YAML block keeps its places in the file', () => {
    const text = [
      'Policy: |',
      '    {',
      '      "Version": "2012-10-17",',
      '      "Statement": [{"Resource": "a\\u002fb"}]',
      '    }',
      'Other: x',
      '',
    ].join('\r\n');
    const { value, problems } = readYamlString(text);
    expect(problems).toEqual([]);
    expect(plain(value)).toEqual({ Version: '2012-10-17', Statement: [{ Resource: 'a/b' }] });
    const resource = at(value, 'Statement', 0, 'Resource');
    expect(resource?.span.start).toBe(text.indexOf('"a\\u002f'));
    expect(resource && writtenAt(resource.span)).toBe('"a\\u002fb"');
  });

  test('in an escaped string covers the escapes', () => {
    const text = String.raw`{"Policy": "{\"Id\": \"a\\\"b\", \"n\":\u0020[1]}"}`;
    const outer = at(parseJson(sourceOf(text)).value, 'Policy');
    const { value, problems } = embeddedIn(outer);
    expect(problems).toEqual([]);
    expect(plain(value)).toEqual({ Id: 'a"b', n: [1] });
    const id = at(value, 'Id');
    expect(id && writtenAt(id.span)).toBe(String.raw`\"a\\\"b\"`);
    const list = at(value, 'n');
    expect(list && writtenAt(list.span)).toBe('[1]');
  });

  test('has its problems at their places in the file', () => {
    const text = 'Policy: |\n  {"a": 1,}\n';
    const { problems } = readYamlString(text);
    expect(problems.map(({ span, message }) => [span.start, writtenAt(span), message])).toEqual([
      [text.indexOf(',}'), ',', 'Trailing comma: JSON allows none before }.'],
    ]);
  });

  test('that ends too early says so where the string ends', () => {
    const text = 'Policy: |\n  {"a": [1\n\nNext: 1\n';
    const { problems } = readYamlString(text);
    expect(problems).toMatchObject([
      {
        message: 'The text ends before the list opened in line 2 is closed.',
        span: { start: text.indexOf('1') + 1 },
      },
    ]);
  });

  test.each(['block literal', 'block folded', 'JSON string', 'YAML quoted', 'YAML single'])(
    'any value in a %s',
    (style) => {
      fc.assert(
        fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (json, indent) => {
          const inner = JSON.stringify(json, null, indent);
          const string = stringIn(inner, style);
          expect(string && textOf(segmentsOf(string))).toBe(string?.text);
          const { value, problems } = embeddedIn(string);
          expect(problems).toEqual([]);
          expect(JSON.stringify(plain(value))).toBe(JSON.stringify(JSON.parse(inner)));
          for (const found of stringsIn(value))
            expect(unwrap(writtenAt(found.span), style)).toBe(JSON.stringify(found.text));
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('the holes of a template', () => {
  const arn: HoleSegment = hole('${aws_s3_bucket.logs.arn}', 'aws_s3_bucket.logs.arn');

  test('in a string are holes of the string', () => {
    const { value, problems } = readTemplate(
      '{"Resource": ["',
      arn,
      '/*", "a\\n',
      hole('${var.b}', 'var.b', 'x'),
      '\\t',
      arn,
      '"]}',
    );
    expect(problems).toEqual([]);
    expect(at(value, 'Resource', 0)).toMatchObject({
      text: '${aws_s3_bucket.logs.arn}/*',
      holes: [{ start: 0, end: 25, name: 'aws_s3_bucket.logs.arn' }],
    });
    expect(at(value, 'Resource', 1)).toMatchObject({
      text: 'a\n${var.b}\t${aws_s3_bucket.logs.arn}',
      holes: [
        { start: 2, end: 10, name: 'var.b', default: 'x' },
        { start: 11, end: 36, name: 'aws_s3_bucket.logs.arn' },
      ],
    });
    for (const string of stringsIn(value)) expect(writtenAt(string.span)).toMatch(/^"[^"]*"$/);
  });

  test('stand between pieces of the text', () => {
    const { value } = readTemplate('["', 'a\\', 'n', 'b', arn, 'c', 'd', '"', ']');
    expect(at(value, 0)).toMatchObject({
      text: 'a\nb${aws_s3_bucket.logs.arn}cd',
      holes: [{ start: 3, end: 28, name: 'aws_s3_bucket.logs.arn' }],
    });
  });

  test('may hold quotes and brackets', () => {
    const { value, problems } = readTemplate('{"a": "x', hole('${join(",", ["}"])}', 'join'), 'y", "b": 1}');
    expect(problems).toEqual([]);
    expect(plain(value)).toEqual({ a: 'x${join(",", ["}"])}y', b: 1 });
  });

  test('in a key are holes of the key', () => {
    const { value } = readTemplate('{"', hole('${var.oidc}', 'var.oidc'), ':sub": "x"}');
    expect(value?.kind === 'map' && value.entries[0]?.key).toMatchObject({
      text: '${var.oidc}:sub',
      holes: [{ start: 0, end: 11, name: 'var.oidc' }],
    });
  });

  test.each<[name: string, parts: readonly (string | Segment)[], expected: unknown]>([
    ['as a value', ['{"a": ', arn, ', "b": 1}'], { a: { unknown: arn.text }, b: 1 }],
    ['as the only item', ['[', arn, ']'], [{ unknown: arn.text }]],
    ['that brings its comma', ['["a"', arn, '"b"]'], ['a', { unknown: arn.text }, 'b']],
    ['as members', ['{"a": 1', arn, '}'], { a: 1, [arn.text]: { unknown: arn.text } }],
    ['as members between others', ['{', arn, '"a": 1}'], { [arn.text]: { unknown: arn.text }, a: 1 }],
    ['as a name', ['{', arn, ': 1}'], { [arn.text]: 1 }],
    ['as all there is', [' ', arn, '\n'], { unknown: arn.text }],
    ['before the document', [arn, '{"a": 1}', arn], { a: 1 }],
    ['two in a row', ['[', arn, arn, ']'], [{ unknown: arn.text }, { unknown: arn.text }]],
  ])('%s', (_name, parts, expected) => {
    const { value, problems } = readTemplate(...parts);
    expect(problems).toEqual([]);
    expect(plain(value)).toEqual(expected);
  });

  test('outside of a string are what is known of them', () => {
    const known: Value = {
      kind: 'boolean',
      value: true,
      text: 'true',
      span: { source: sourceOf(''), start: 0, end: 0 },
    };
    const { value } = readTemplate('[', { ...arn, value: known }, ']');
    expect(at(value, 0)).toBe(known);
  });

  test('forgive no other mistake', () => {
    expect(readTemplate('["a" "b", ', arn, ']').problems.map((problem) => problem.message)).toEqual([
      'Expected a comma between items.',
    ]);
    expect(readTemplate('[', arn, ',]').problems.map((problem) => problem.message)).toEqual([
      'Trailing comma: JSON allows none before ].',
    ]);
  });

  test('evaluated to a text are that text, at the place of the hole', () => {
    const partition: Segment = { kind: 'text', text: 'aws-us-gov', start: 0, end: 0 };
    const { value } = readTemplate('["arn:', { ...partition, written: '${local.partition}' }, ':s3:::b"]');
    const string = at(value, 0);
    expect(string).toMatchObject({ text: 'arn:aws-us-gov:s3:::b', holes: [] });
    expect(string && writtenAt(string.span)).toBe('"arn:${local.partition}:s3:::b"');
  });

  test('in large numbers take linear time', () => {
    const parts = Array.from({ length: 20_000 }, () => ['"x', arn, 'y",']).flat();
    const { value, problems } = readTemplate('[', ...parts, '1]');
    expect(problems).toEqual([]);
    expect(stringsIn(value)).toHaveLength(20_000);
  });
});

describe('the pieces of a string', () => {
  test.each<[written: string]>([
    ['"a\\n\\x41\\U0001F600b"'],
    ['"a \\\n   b"'],
    ['"a  \n\n  b\\tc"'],
    ["'it''s  \n  so'"],
    ["''''"],
    ['plain text\n  that goes on\n\n  and on'],
    ['|\n  literal\n    more\n\n  end\n'],
    ['|2-\n    first is indented\n  x\n'],
    ['>+\n  folded\n  text\n\n    kept\n\n'],
    ['|\n  "quoted"\n'],
    ['""'],
  ])('%j', (written) => {
    const { source, segments, text } = piecesOf(parseYaml(sourceOf(`a: ${written}\n`)).value, 'a');
    expect(textOf(segments)).toBe(text);
    for (const word of text.match(/[a-z]+/g) ?? []) {
      const start = text.indexOf(word);
      const [piece] = sliceSegments(segments, start, start + word.length);
      expect(piece && source.text.slice(piece.start, piece.end)).toBe(word);
    }
  });

  test('can be cut', () => {
    const { segments } = piecesOf(parseJson(sourceOf(String.raw`["ab\ncd"]`)).value, 0);
    expect(sliceSegments(segments, 1, 4)).toEqual([
      { kind: 'text', text: 'b', start: 3, end: 4 },
      { kind: 'text', text: '\n', start: 4, end: 6 },
      { kind: 'text', text: 'c', start: 6, end: 7 },
    ]);
    expect(sliceSegments(segments, 2, 2)).toEqual([]);
  });
});

type Part = string | (Segment & { readonly written?: string });

function hole(text: string, name: string, fallback?: string): HoleSegment {
  const found: HoleSegment = { kind: 'hole', text, name, start: 0, end: 0 };
  return fallback === undefined ? found : { ...found, default: fallback };
}

/** Reads parts as if they stood one after the other in a heredoc. */
function readTemplate(...parts: readonly Part[]) {
  let text = 'policy = <<EOT\n';
  const segments = parts.map((part): Segment => {
    const start = text.length;
    text += typeof part === 'string' ? part : (part.written ?? part.text);
    if (typeof part === 'string') return { kind: 'text', text: part, start, end: text.length };
    const { written: _written, ...segment } = part;
    return { ...segment, start, end: text.length };
  });
  return parseEmbeddedJson(sourceOf(`${text}\nEOT\n`), segments);
}

function textOf(segments: readonly Segment[]): string {
  return segments.map((segment) => segment.text).join('');
}

function piecesOf(tree: Value | undefined, key: string | number) {
  const value = at(tree, key);
  if (value?.kind !== 'string') throw new Error('not a string');
  return { source: value.span.source, text: value.text, segments: segmentsOf(value) };
}

function embeddedIn(string: Value | undefined) {
  if (string?.kind !== 'string') throw new Error('not a string');
  return parseEmbeddedJson(string.span.source, segmentsOf(string));
}

function readYamlString(text: string) {
  return embeddedIn(at(parseYaml(sourceOf(text)).value, 'Policy'));
}

function stringIn(inner: string, style: string): StringValue | undefined {
  const indented = `  ${inner.replaceAll('\n', '\n  ')}`;
  const text = {
    'block literal': `a: |\n${indented}\nb: 1\n`,
    'block folded': `a: >-\n${indented}\nb: 1\n`,
    'JSON string': JSON.stringify({ a: inner }),
    'YAML quoted': `a: ${JSON.stringify(inner)}\n`,
    'YAML single': `a: '${inner.replaceAll("'", "''").replaceAll('\n', '\n ')}'\n`,
  }[style];
  const source = sourceOf(text ?? '');
  const value = at((style === 'JSON string' ? parseJson(source) : parseYaml(source)).value, 'a');
  return value?.kind === 'string' ? value : undefined;
}

/** The JSON token behind what stands in the file. */
function unwrap(written: string, style: string): unknown {
  const token =
    style === 'JSON string' || style === 'YAML quoted'
      ? String(JSON.parse(`"${written}"`))
      : style === 'YAML single'
        ? written.replaceAll("''", "'")
        : written;
  return JSON.stringify(JSON.parse(token));
}
