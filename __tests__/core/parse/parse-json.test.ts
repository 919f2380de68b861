import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionAt } from '../../../src/core/model/source.ts';
import { parseJson } from '../../../src/core/parse/parse-json.ts';
import { maxDepth, maxProblems } from '../../../src/core/parse/parsed.ts';
import { at, plain, sourceOf, stringsIn, valuesIn, writtenAt } from '../../helpers/plain.ts';

const read = (text: string) => parseJson(sourceOf(text));

describe('a JSON text', () => {
  test('keeps what is written and where', () => {
    const text = '{\r\n  "Id": "a\\"b",\r\n  "n": [-1.50e3, true, null]\r\n}\r\n';
    const { value, problems } = read(text);
    expect(problems).toEqual([]);
    expect(valuesIn(value).map((found) => writtenAt(found.span))).toEqual([
      text.trim(),
      '"Id"',
      '"a\\"b"',
      '"n"',
      '[-1.50e3, true, null]',
      '-1.50e3',
      'true',
      'null',
    ]);
    expect(plain(value)).toEqual({ Id: 'a"b', n: [-1500, true, null] });
    expect(at(value, 'n', 0)).toMatchObject({ kind: 'number', text: '-1.50e3' });
  });

  test('keeps a member that is written twice', () => {
    const { value, problems } = read('{"Sid": "a", "Sid": "b"}');
    expect(problems).toEqual([]);
    expect(stringsIn(value).map((string) => string.text)).toEqual(['Sid', 'a', 'Sid', 'b']);
  });

  test('keeps a member with the name of a builtin', () => {
    const { value } = read('{"__proto__": 1, "constructor": 2}');
    expect(at(value, '__proto__')).toMatchObject({ text: '1' });
    expect(at(value, 'constructor')).toMatchObject({ text: '2' });
  });

  test.each([
    ['an escape', '"\\u0041\\n"', 'A\n'],
    ['half of a surrogate pair', '"\\ud800"', '\ud800'],
    ['half of a surrogate pair, unescaped', '"\ud800"', '\ud800'],
    ['a line separator', '"\u2028"', '\u2028'],
    ['delete', '"\u007f"', '\u007f'],
    ['a root that is a string', ' "a" ', 'a'],
    ['a root that is null', 'null', null],
    ['an empty list', '[]', []],
  ])('%s', (_name, text, expected) => {
    const { value, problems } = read(text);
    expect(problems).toEqual([]);
    expect(plain(value)).toEqual(expected);
  });

  test('any value comes back, and each token stands where its span says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(json, null, indent);
        const { value, problems } = read(text);
        expect(problems).toEqual([]);
        expect(JSON.stringify(plain(value))).toBe(JSON.stringify(JSON.parse(text)));
        for (const found of valuesIn(value)) {
          const written: unknown = JSON.parse(writtenAt(found.span));
          expect(JSON.stringify(written)).toBe(JSON.stringify(plain(found)));
        }
      }),
    );
  });
});

describe('a text that is not JSON', () => {
  /** The text has ‹› around each place, in order. */
  test.each<[text: string, ...messages: string[]]>([
    ['‹›', 'Expected a JSON document, found nothing.'],
    ['‹ \n\t ›', 'Expected a JSON document, found nothing.'],
    ['{"a": 1‹,›}', 'Trailing comma: JSON allows none before }.'],
    ['["a"‹,›\n]', 'Trailing comma: JSON allows none before ].'],
    ['["a"‹› "b"]', 'Expected a comma between items.'],
    ['{"a": 1‹›\n"b": 2}', 'Expected a comma between members.'],
    ['{"a"‹› 1}', 'Expected a colon between the name "a" and its value.'],
    ['{"a"‹›}', 'The member "a" has no value.'],
    ['{"a"‹›, "b": 1}', 'The member "a" has no value.'],
    ['{"a":‹›}', 'The member "a" has no value.'],
    ['{"a":‹›, "b": 1}', 'The member "a" has no value.'],
    ['[1,‹,› 2]', 'Unexpected comma: nothing stands before it.'],
    ['[‹,›1]', 'Unexpected comma: nothing stands before it.'],
    ['["a" ‹:› 1]', 'Unexpected colon: no name stands before it.'],
    ['{‹a›: 1}', 'The name a must be in double quotes.'],
    ['{‹1›: 1}', 'The name 1 must be in double quotes.'],
    ['{‹{›}}', 'Expected a name in double quotes before this value.'],
    ['{"a": ‹Allow›}', 'Unexpected Allow: a string must be in double quotes.'],
    ["{‹'›a': 1}", 'Strings are written in straight double quotes (").'],
    ['[‹“›a”]', 'Strings are written in straight double quotes (").'],
    [
      '[‹012345678901›]',
      'The number 012345678901 starts with 0; put account ids and the like in double quotes.',
    ],
    ['[‹1.›]', 'Unexpected 1.: a string must be in double quotes.'],
    ['[‹+1›]', 'Unexpected +1: a string must be in double quotes.'],
    ['[‹-›]', 'Unexpected -: a string must be in double quotes.'],
    ['[‹/›]', 'Unexpected /: a string must be in double quotes.'],
    ['[‹a*b/c›]', 'Unexpected a*b/c: a string must be in double quotes.'],
    ['[‹NaN›]', 'Unexpected NaN: a string must be in double quotes.'],
    ['["‹\\x›"]', '\\x is not an escape of JSON; a backslash itself is written \\\\.'],
    ['["‹\\u12›"]', '\\u12 is not an escape of JSON; a backslash itself is written \\\\.'],
    [
      '["‹\t›a‹\u0000›"]',
      'A tab in a string must be written as \\t.',
      'A control character in a string must be written as \\u0000.',
    ],
    ['[‹"a›\n]', 'The string that starts here is not closed in its line.'],
    ['‹// why›\n{‹/* a\n*/›}', 'JSON has no comments.', 'JSON has no comments.'],
    ['{"a": [1‹}›', 'Expected ] to close the list opened in line 1, found }.'],
    ['{\n"a": [1‹›', 'The text ends before the list opened in line 2 is closed.'],
    ['{"a": 1‹›', 'The text ends before the object opened in line 1 is closed.'],
    ['‹}›', 'Unexpected }: nothing is open here.'],
    ['{} ‹›{}', 'Text follows the end of the JSON document; a file holds one document.'],
    ['‹›,', 'Expected a JSON document, found a comma.'],
    ['‹›:', 'Expected a JSON document, found a colon.'],
    ['‹\u0000\u0001›', 'A control character (\\u0000) stands here.'],
    ['‹\uFFFC›', 'Unexpected \uFFFC: a string must be in double quotes.'],
    [
      '{"a": 1‹› "b": 2‹,›}',
      'Expected a comma between members.',
      'Trailing comma: JSON allows none before }.',
    ],
  ])('%s', (marked, ...messages) => {
    const text = marked.replaceAll(/[‹›]/g, '');
    const { problems } = read(text);
    expect(problems.map((problem) => problem.message)).toEqual(messages);
    expect(
      markedWith(
        text,
        problems.map(({ span }) => span),
      ),
    ).toBe(marked);
  });

  test('gives what could be read', () => {
    const { value, problems } = read(
      '{"Version": "2012-10-17" "Statement": [{"Effect": Allow, "Sid": \'a\',}], "x"',
    );
    expect(plain(value)).toEqual({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Sid: 'a' }] });
    expect(problems).toHaveLength(5);
  });

  test('says no more than its author can use', () => {
    for (const text of ['['.concat(',,'.repeat(1000)), `"${'\\q'.repeat(1000)}"`, '}'.repeat(1000)]) {
      const { problems } = read(text);
      expect(problems).toHaveLength(maxProblems + 1);
      expect(problems.at(-1)?.message).toBe('Reading stops here, after 100 errors.');
    }
  });

  test('is exactly what JSON.parse refuses', () => {
    const tokens = '{ } [ ] , : "a" "b": "\\n" 1 0 - .5 e1 true null x " \\ / // /* */ \''.split(' ');
    const token = fc.constantFrom(...tokens, ...' \n\r\t\f\u00a0\u0000\ud800\uFFFC'.split(''));
    const text = fc.oneof(
      fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join('')),
      fc.tuple(fc.jsonValue(), fc.nat(), fc.nat(3), token).map(([json, from, length, inserted]) => {
        const whole = JSON.stringify(json);
        const start = from % (whole.length + 1);
        return whole.slice(0, start) + inserted + whole.slice(start + length);
      }),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { value, problems } = read(written);
        expect(problems.length === 0).toBe(isJson(written));
        if (problems.length === 0)
          expect(JSON.stringify(plain(value))).toBe(JSON.stringify(JSON.parse(written)));
        for (const { span } of problems)
          expect(0 <= span.start && span.start <= span.end && span.end <= written.length).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a hostile JSON text', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

  test('nests as deep as allowed and no deeper', () => {
    expect(read(nested(maxDepth)).problems).toEqual([]);
    const { value, problems } = read(nested(maxDepth + 1));
    expect(value).toBeUndefined();
    expect(problems).toMatchObject([
      { span: { start: maxDepth }, message: expect.stringContaining('200 levels deep') },
    ]);
  });

  test.each([
    ['brackets', '['.repeat(10_000)],
    ['a million brackets', '['.repeat(1_000_000)],
    ['objects', '{"a":'.repeat(100_000)],
    ['closing brackets', ']'.repeat(1_000_000)],
    ['wrong brackets', '[}'.repeat(500_000)],
    ['an open string', `"${'a'.repeat(2_000_000)}`],
    ['nul', '\u0000'.repeat(2_000_000)],
    ['comments', '/*'.repeat(1_000_000)],
    ['digits and a letter', `${'1'.repeat(2_000_000)}x`],
  ])('of %s is a problem', (_name, text) => {
    expect(read(text).problems.length).toBeGreaterThan(0);
  });

  test('of two megabytes keeps its places', () => {
    const item = '{"Action":"s3:Get*"}';
    const { value, problems } = read(`[\n${Array.from({ length: 100_000 }, () => item).join(',\n')}]`);
    expect(problems).toEqual([]);
    const last = at(value, 99_999, 'Action');
    expect(last && writtenAt(last.span)).toBe('"s3:Get*"');
    expect(last && positionAt(last.span.source, last.span.start).line).toBe(100_001);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function markedWith(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string {
  let marked = '';
  let from = 0;
  for (const { start, end } of spans) {
    marked += `${text.slice(from, start)}‹${text.slice(start, end)}›`;
    from = end;
  }
  return marked + text.slice(from);
}
