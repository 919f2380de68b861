import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';
import { maxDepth, maxProblems } from '../../../src/core/parse/parsed.ts';
import { at, plain, sourceOf, stringsIn, valuesIn, writtenAt } from '../../helpers/plain.ts';

const read = (text: string) => parseYaml(sourceOf(text, 'policy.yaml'));

describe('a YAML text', () => {
  test('keeps what is written and where', () => {
    const text = "a: \"x\\ty\"\nb:\n  - 'it''s'\n  - plain # why\n\nc: {d: [1]}\n";
    const { value, problems } = read(text);
    expect(problems).toEqual([]);
    expect(plain(value)).toEqual({ a: 'x\ty', b: ["it's", 'plain'], c: { d: [1] } });
    expect(valuesIn(value).map((found) => writtenAt(found.span))).toEqual([
      text.trim(),
      'a',
      '"x\\ty"',
      'b',
      "- 'it''s'\n  - plain",
      "'it''s'",
      'plain',
      'c',
      '{d: [1]}',
      'd',
      '[1]',
      '1',
    ]);
  });

  test.each([
    ['a language version', '2012-10-17', 'string', '2012-10-17'],
    ['an account id', '123456789012', 'number', '123456789012'],
    ['an account id that starts with 0', '012345678901', 'number', '012345678901'],
    ['a quoted account id', '"012345678901"', 'string', '012345678901'],
    ['a long number', '1.50e3', 'number', '1.50e3'],
    ['a word that YAML 1.1 takes for a boolean', 'yes', 'string', 'yes'],
    ['a boolean', 'True', 'boolean', 'True'],
    ['a time', '12:30:45', 'string', '12:30:45'],
    ['an action', 's3:Get*', 'string', 's3:Get*'],
    ['half of a surrogate pair', '"\ud800"', 'string', '\ud800'],
    ['an unknown standard tag', '!!binary aGk=', 'string', 'aGk='],
    ['a string by tag', '!!str 012', 'string', '012'],
  ])('keeps %s as it is written', (_name, written, kind, text) => {
    const { value, problems } = read(`a: ${written}\n`);
    expect(problems).toEqual([]);
    expect(at(value, 'a')).toMatchObject({ kind, text });
  });

  test.each(['', '~', 'null'])('reads %j as nothing', (written) => {
    expect(at(read(`a: ${written}\nb: 1`).value, 'a')?.kind).toBe('null');
  });

  test('keeps keys that are written twice, and keys that are no strings', () => {
    const { value, problems } = read('Sid: a\nSid: b\n012345678901: c\ntrue: d\n? e\n');
    expect(problems).toEqual([]);
    expect(value?.kind === 'map' && value.entries.map((entry) => entry.key.text)).toEqual([
      'Sid',
      'Sid',
      '012345678901',
      'true',
      'e',
    ]);
  });

  test.each([
    ['literal', '|\n    {\n      "a": 1\n    }\n', '{\n  "a": 1\n}\n', '{\n      "a": 1\n    }'],
    ['folded', '>-\n  a\n  b\n', 'a b', 'a\n  b'],
    ['with a header', '|2+ # why\n    a\n\n', '  a\n\n', 'a'],
    ['empty', '|\n', '', '|'],
  ])('gives the place of the content of a block scalar: %s', (_name, written, text, content) => {
    const value = at(read(`a: ${written}b: 1\n`).value, 'a');
    expect(value).toMatchObject({ kind: 'string', text });
    expect(value && writtenAt(value.span)).toBe(content);
  });

  test('reads lines that end in CRLF', () => {
    const { value, problems } = read('a:\r\n  - "b"\r\n  - |\r\n    c\r\n    d\r\n');
    expect(problems).toEqual([]);
    expect(plain(value)).toEqual({ a: ['b', 'c\nd\n'] });
    expect(stringsIn(value).map((string) => writtenAt(string.span))).toEqual(['a', '"b"', 'c\r\n    d']);
  });

  test.each([
    ['block', {}],
    ['flow', { collectionStyle: 'flow' }],
    ['quoted', { defaultStringType: 'QUOTE_DOUBLE' }],
    ['single', { defaultStringType: 'QUOTE_SINGLE' }],
  ] as const)('any value comes back, and each string stands where its span says: %s', (_name, style) => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (json) => {
        fc.pre(json !== '');
        const text = stringify(json, { ...style, aliasDuplicateObjects: false });
        const { value, problems } = read(text);
        expect(problems).toEqual([]);
        expect(JSON.stringify(plain(value))).toBe(JSON.stringify(JSON.parse(JSON.stringify(json))));
        for (const string of stringsIn(value)) {
          const written = writtenAt(string.span);
          if (written.includes('\n') || string.text.includes('\n')) continue;
          // What stands on its own may read as a number where a block scalar or a key made it a string.
          const alone: unknown = parse(written, { logLevel: 'silent', schema: 'failsafe', strict: false });
          expect([alone ?? '', written]).toContain(string.text);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('short tags', () => {
  test.each<[written: string, expected: unknown]>([
    ['!Ref Bucket', { Ref: 'Bucket' }],
    ['!Condition IsProd', { Condition: 'IsProd' }],
    ['!GetAtt Role.Arn', { 'Fn::GetAtt': 'Role.Arn' }],
    ['!GetAtt [Role, Arn]', { 'Fn::GetAtt': ['Role', 'Arn'] }],
    ['!Sub "arn:${AWS::Partition}"', { 'Fn::Sub': 'arn:${AWS::Partition}' }],
    ['!Sub\n  - a\n  - {b: !Ref C}', { 'Fn::Sub': ['a', { b: { Ref: 'C' } }] }],
    ['!If [A, !Ref B, !Ref "AWS::NoValue"]', { 'Fn::If': ['A', { Ref: 'B' }, { Ref: 'AWS::NoValue' }] }],
    ['!Sub 012', { 'Fn::Sub': '012' }],
    ['!Transform {Name: x}', { 'Fn::Transform': { Name: 'x' } }],
    ['! x', 'x'],
    ['!<tag:example.org,2000:x> y', 'y'],
  ])('%s', (written, expected) => {
    const { value, problems } = read(`a: ${written}\n`);
    expect(problems).toEqual([]);
    expect(plain(at(value, 'a'))).toEqual(expected);
  });

  test('are the places of the keys they stand for', () => {
    const text = 'a: &x !Sub  # !Ref\n  - |\n    b !Ref c\n  - d: !If [!Equals [1, 1], e, f]\ng: !Ref\n';
    const { value } = read(text);
    const sub = at(value, 'a');
    expect(sub && writtenAt(sub.span)).toBe(text.slice(text.indexOf('!Sub'), text.indexOf('\ng:')));
    expect(
      stringsIn(value)
        .filter((string) => /^Fn::|^Ref$/.test(string.text))
        .map((key) => writtenAt(key.span)),
    ).toEqual(['!Sub', '!If', '!Equals', '!Ref']);
  });

  test('may be written in full', () => {
    const [key] = stringsIn(at(read('a: [!If [], !<!Ref> b]').value, 'a', 1));
    expect(key && [key.text, writtenAt(key.span)]).toEqual(['Ref', '!<!Ref>']);
  });

  test('of a map and of its first key are told apart', () => {
    const { value } = read('a: !A\n  !B k: v\n');
    expect(plain(at(value, 'a'))).toEqual({ 'Fn::A': { k: 'v' } });
    const [, key] = stringsIn(value);
    expect(key && writtenAt(key.span)).toBe('!A');
  });
});

describe('aliases', () => {
  test('stand for what their anchor bears at that place', () => {
    const { value, problems } = read('a: &x [1]\nb: *x\nc: &x 2\nd: *x\ne: &y {f: *x}\ng: &x 3\nh: *y\n');
    expect(problems).toEqual([]);
    expect(plain(value)).toEqual({ a: [1], b: [1], c: 2, d: 2, e: { f: 2 }, g: 3, h: { f: 2 } });
    expect(at(value, 'b')?.span).toEqual(at(value, 'a')?.span);
  });

  test('stand for nothing new when what they stand for is read again', () => {
    const { value } = read('a: &x {&k b: &v 1}\nc: &k 2\nd: &v 3\ne: *x\nf: [*k, *v]\n');
    expect(plain(at(value, 'f'))).toEqual([2, 3]);
  });

  test('may be keys', () => {
    expect(plain(read('a: &k Sid\n*k : b\n').value)).toEqual({ a: 'Sid', Sid: 'b' });
  });

  test.each([
    ['a: *b', 'The alias *b has no anchor &b before it; text that starts with * must be in quotes.', '*b'],
    [
      'a: *b\nc: &b 1',
      'The alias *b has no anchor &b before it; text that starts with * must be in quotes.',
      '*b',
    ],
    ['a: &b [*b]', 'The alias *b stands for a value it is part of.', '*b'],
    ['a: &b {c: {<<: *b}}', 'The alias *b stands for a value it is part of.', '*b'],
  ])('%j', (text, message, place) => {
    const { problems } = read(text);
    expect(problems.map((problem) => [problem.message, writtenAt(problem.span)])).toEqual([[message, place]]);
  });

  test('that multiply are a problem, told once, and unknown from there on', () => {
    const names = 'abcdefghij'.split('');
    const lines = names.map((name, index) => {
      const items = Array.from({ length: 9 }, () => (index === 0 ? 'x' : `*${names[index - 1] ?? ''}`));
      return `${name}: &${name} [${items.join(', ')}]`;
    });
    const { value, problems } = read(lines.join('\n'));
    expect(problems.map((problem) => problem.message)).toEqual([
      'The aliases of this file stand for more than 10000 values; the others are not followed.',
    ]);
    expect(valuesIn(value).length).toBeLessThan(50_000);
    expect(at(value, 'j', 0)).toMatchObject({ kind: 'unknown', expression: '*i' });
  });

  test('cannot nest deeper than a text can', () => {
    const lines = Array.from(
      { length: 60 },
      (_, index) => `a${index + 1}: &a${index + 1} [[[[*a${index}]]]]`,
    );
    const { problems } = read(`a0: &a0 [x]\n${lines.join('\n')}`);
    expect(problems[0]?.message).toBe(
      'Lists and maps nest more than 200 levels deep here, which no policy needs.',
    );
  });
});

describe('merge keys', () => {
  test.each([
    ['adds', 'a: &a {x: 1, y: 2}\nb: {<<: *a, z: 3}', { z: 3, x: 1, y: 2 }],
    ['does not overrule', 'a: &a {x: 1, y: 2}\nb: {x: 0, <<: *a}', { x: 0, y: 2 }],
    ['prefers the first of several', 'a: &a {x: 1}\nc: &c {x: 2, y: 2}\nb: {<<: [*a, *c]}', { x: 1, y: 2 }],
    ['is a key when quoted', 'a: &a {x: 1}\nb: {"<<": *a}', { '<<': { x: 1 } }],
  ])('%s', (_name, text, expected) => {
    const { value, problems } = read(text);
    expect(problems).toEqual([]);
    expect(plain(at(value, 'b'))).toEqual(expected);
  });

  test('need a map', () => {
    expect(read('a: 1\n<<: [b]').problems.map((problem) => problem.message)).toEqual([
      'The merge key << needs a map or a list of maps.',
    ]);
  });
});

describe('a text that is not YAML', () => {
  const misplaced = 'This does not belong here: look for a missing quote, bracket or indentation before it.';

  test.each([
    ['', 'Expected a YAML document, found nothing.', ''],
    ['# only a comment\n---\n', 'Expected a YAML document, found nothing.', '# only a comment\n---\n'],
    [
      'a: b: c',
      'A value and a nested map cannot start in the same line; quote the value or start a new line.',
      'b',
    ],
    ['a:\n\tb: 1', 'YAML is indented with spaces, not with tabs.', '\t'],
    ['a: "b', 'The quoted string that ends here has no closing quote.', ''],
    ['a: [1, 2', 'The list that was opened with [ is not closed with ].', ''],
    ['{"a": 1', 'The map that was opened with { is not closed with }.', ''],
    ['a: [1, , 2]', 'Unexpected comma: nothing stands before it.', ','],
    ['{"a" "b"}', 'Expected a comma before this.', '"'],
    ['a: {b: 1}}', misplaced, '}'],
    ['- a\nb: 1', misplaced, 'b'],
    ['a: "x" y', misplaced, 'y'],
    ['a: @b', 'A value cannot start with this character; put it in quotes.', '@'],
    ['a: *', 'A value that starts with * or & must be in quotes.', '*'],
    ['a: "\\q"', 'This backslash escape is not one YAML knows; a backslash itself is written \\\\.', '\\'],
    [
      'a: {{Name}}',
      'A list or map cannot be a key; a placeholder such as {{Name}} must be in quotes.',
      '{Name}',
    ],
    ['a: 1\nb', 'A key must be followed by a colon and a space.', 'b'],
    ['a: |x\n b', 'Nothing but - or + and a number may follow | or > in its line.', 'x'],
    ['- - a\n b', 'An item of a list starts with a dash and a space.', ' '],
    ['%TAG ! a', 'This is not YAML: Missing directives-end indicator line.', ''],
    ['a: !x !y z', 'A value can have one tag only.', '!y'],
    [
      'Resources: {}\n---\nb: 1',
      'A second document starts here, but CloudFormation reads one document of a file only.',
      '',
    ],
  ])('%j', (text, message, place) => {
    const [problem] = read(text).problems;
    expect(problem?.message).toBe(message);
    expect(problem && writtenAt(problem.span)).toBe(place);
  });

  test('has one problem at a place', () => {
    const places = read('a: 1\n  b: 2\n c').problems.map((problem) => problem.span.start);
    expect(places).toEqual([...new Set(places)]);
  });

  test('says no more than its author can use', () => {
    expect(read('- *x\n'.repeat(1000)).problems).toHaveLength(maxProblems);
  });

  test('never throws, and every problem is in the text', () => {
    const tokens = 'a b: - ? : , [ ] { } " \' | > # & * ! % @ ` & *a &a !Ref << ~ --- ... \\ 1 \ufeff'.split(
      ' ',
    );
    const token = fc.constantFrom(...tokens, ' ', '\n', '\n  ', '\t', '\r\n', '\u0000', '\ud800');
    fc.assert(
      fc.property(fc.array(token, { maxLength: 15 }), (parts) => {
        const text = parts.join('');
        const { value, problems } = read(text);
        expect(value !== undefined || problems.length > 0).toBe(true);
        for (const { span } of [...problems, ...valuesIn(value)])
          expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('several documents', () => {
  test('are a list', () => {
    const { value, problems } = read('---\na: 1\n---\n# nothing\n---\nb: 2\n...\n');
    expect(problems).toEqual([]);
    expect(plain(value)).toEqual([{ a: 1 }, { b: 2 }]);
    expect(value && writtenAt(value.span)).toBe('a: 1\n---\n# nothing\n---\nb: 2');
  });

  test('of which one has something are that one', () => {
    expect(plain(read('---\n---\na: 1\n---\n').value)).toEqual({ a: 1 });
  });
});

describe('a hostile YAML text', () => {
  const indented = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}a:\n`).join('');

  // Without the guard the second such text in a process ends the process on Node 20 and 22.
  test.each([
    ['lists in brackets', '['.repeat(10_000)],
    ['maps in braces', '{a: '.repeat(10_000)],
    ['lists', '- '.repeat(10_000)],
    ['keys', '? '.repeat(10_000)],
    ['values', ': '.repeat(10_000)],
    ['maps', indented(1500)],
    ['tagged lists', '!a ['.repeat(10_000)],
    ['anchored lists', '&a ['.repeat(10_000)],
  ])('that nests %s is refused, time and again', (_name, text) => {
    for (let round = 0; round < 3; round++) {
      const { value, problems } = read(text);
      expect(value).toBeUndefined();
      expect(problems.map((problem) => problem.message)).toEqual([
        'Lists and maps nest more than 200 levels deep here, which no policy needs.',
      ]);
    }
  });

  test('nests as deep as allowed and no deeper', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(read(nested(maxDepth)).problems).toEqual([]);
    expect(read(nested(maxDepth + 1)).problems).toMatchObject([{ span: { start: maxDepth } }]);
    expect(read(indented(maxDepth)).problems).toEqual([]);
    expect(read(indented(maxDepth + 1)).problems).toHaveLength(1);
  });

  // What is quadratic takes minutes here.
  test.each([
    ['keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join('')],
    ['keys in braces', `{${Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join(',')}}`],
    ['errors', '[]'.repeat(50_000)],
    ['brackets', '}'.repeat(100_000)],
    ['aliases', `a: &a x\n${'b: *a\n'.repeat(20_000)}`],
    ['tags', '- !Ref a\n'.repeat(20_000)],
    ['nul', '\u0000'.repeat(1_000_000)],
    ['text', `|\n${' a\n'.repeat(200_000)}`],
  ])('of many %s is read in linear time', (_name, text) => {
    const { value, problems } = read(text);
    expect(value !== undefined || problems.length > 0).toBe(true);
  });

  test('that is no YAML is given up early', () => {
    const { value, problems } = read('}\na: b\n]\n'.repeat(100_000));
    expect(value?.span.end).toBeLessThan(10_000);
    expect(problems).toHaveLength(100);
    expect(problems[0]?.span.start).toBe(0);
  });

  test('leaves the traces of errors as they were', () => {
    const before = Error.stackTraceLimit;
    read('}');
    expect(Error.stackTraceLimit).toBe(before);
  });
});
