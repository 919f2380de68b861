import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Guard } from '../../../src/core/model/guard.ts';
import type { PolicyDocument } from '../../../src/core/model/policy.ts';
import type { MapEntry, Value } from '../../../src/core/model/value.ts';
import { parseJson } from '../../../src/core/parse/parse-json.ts';
import { readPolicyDocument } from '../../../src/core/parse/policy-document.ts';
import { sourceOf, writtenAt } from '../../helpers/plain.ts';

const source = sourceOf('x'.repeat(100));
const span = { source, start: 0, end: 1 };
const prod: Guard = [{ condition: 'IsProd', is: true }];
const trial: Guard = [{ condition: 'IsProd', is: false }];
const eu: Guard = [{ condition: 'IsEu', is: true }];

describe('a policy document', () => {
  test('is read with the place of everything', () => {
    const text = `{
      "Version": "2012-10-17",
      "Statement": [
        {
          "Sid": "One", "Effect": "Allow", "Action": ["s3:Get*", "s3:List*"], "NotResource": "arn:aws:s3:::b",
          "Condition": {"StringEquals": {"aws:PrincipalTag/team": "x", "aws:SourceAccount": ["1", "2"]}, "Bool": {"a": true}}
        },
        {"Effect": "Deny", "NotAction": "iam:*", "NotPrincipal": {"AWS": ["a", "b"], "Service": "c"}}
      ]
    }`;
    const document = readText(text);
    expect(written(document.version)).toBe('"2012-10-17"');
    const [one, two] = document.statements;
    expect(one).toMatchObject({ index: 0, effect: 'Allow', sid: { text: 'One' }, principal: undefined });
    expect(one?.action).toMatchObject({
      negated: false,
      values: [{ text: 's3:Get*' }, { text: 's3:List*' }],
    });
    expect(written(one?.action)).toBe('["s3:Get*", "s3:List*"]');
    expect(one?.action?.values.map(written)).toEqual(['"s3:Get*"', '"s3:List*"']);
    expect(one?.resource).toMatchObject({
      negated: true,
      key: { text: 'NotResource' },
      values: [{ text: 'arn:aws:s3:::b' }],
    });
    expect(
      one?.conditions.map(({ operator, key, values }) => [
        operator.text,
        key.text,
        ...values.map((value) => value.text),
      ]),
    ).toEqual([
      ['StringEquals', 'aws:PrincipalTag/team', 'x'],
      ['StringEquals', 'aws:SourceAccount', '1', '2'],
      ['Bool', 'a', 'true'],
    ]);
    expect(one?.conditions.map(written)).toEqual([
      '"aws:PrincipalTag/team": "x"',
      '"aws:SourceAccount": ["1", "2"]',
      '"a": true',
    ]);
    expect(two).toMatchObject({
      index: 1,
      effect: 'Deny',
      sid: undefined,
      action: { negated: true },
      resource: undefined,
    });
    expect(two?.principal).toMatchObject({ negated: true, key: { text: 'NotPrincipal' } });
    expect(two?.principal?.values.map(({ type, value }) => [type, value.text, written(value)])).toEqual([
      ['AWS', 'a', '"a"'],
      ['AWS', 'b', '"b"'],
      ['Service', 'c', '"c"'],
    ]);
    expect(document.unresolved).toEqual([]);
  });

  test.each<[name: string, principal: string, expected: unknown]>([
    ['everyone', '"*"', [['*', '*']]],
    ['everyone, in a map', '{"AWS": "*"}', [['AWS', '*']]],
    ['an account that is a number', '{"AWS": 123456789012}', [['AWS', '123456789012']]],
    ['a bare ARN, which IAM refuses', '"arn:aws:iam::1:root"', [['AWS', 'arn:aws:iam::1:root']]],
    [
      'a list, which IAM refuses',
      '["*", {"Service": "s"}]',
      [
        ['*', '*'],
        ['Service', 's'],
      ],
    ],
  ])('names %s', (_name, principal, expected) => {
    const [statement] = readText(`{"Statement": {"Principal": ${principal}}}`).statements;
    expect(statement?.principal?.values.map(({ type, value }) => [type, value.text])).toEqual(expected);
  });

  test('may have one statement without a list', () => {
    expect(readText('{"Statement": {"Action": "a:b"}}').statements).toHaveLength(1);
  });

  test('takes of a member that is written twice the last', () => {
    const [statement] = readText('{"Statement": [{"Action": "a:b", "Action": "c:d"}]}').statements;
    expect(statement?.action?.values.map((value) => value.text)).toEqual(['c:d']);
  });

  test.each([
    ['a document that is a list', '[]'],
    ['no statements', '{}'],
    ['statements that are a string', '{"Statement": "x"}'],
    ['statements that are null', '{"Statement": null}'],
    ['other names', '{"statement": [{"action": "a:b"}]}'],
  ])('has no statements: %s', (_name, text) => {
    expect(readText(text)).toMatchObject({ statements: [], unresolved: [] });
  });

  test.each<[member: string, text: string, expected: unknown]>([
    ['effect', '{"Effect": "allow"}', undefined],
    ['effect', '{"Effect": {"a": 1}}', undefined],
    ['effect', '{"Effect": ["Allow"]}', undefined],
    ['effect', '{"Effect": 1}', undefined],
    ['action', '{"Action": 5}', { values: [] }],
    ['action', '{"Action": null}', { values: [] }],
    ['action', '{"Action": ["a:b", 1, {"c": 2}, [["c:d"]]]}', { values: [{ text: 'a:b' }, { text: 'c:d' }] }],
    ['action', '{"action": "a:b"}', undefined],
    ['resource', '{"Resource": {"a": "b"}}', { values: [] }],
    ['principal', '{"Principal": 12}', { values: [{ type: 'AWS', value: { text: '12' } }] }],
    ['principal', '{"Principal": {"AWS": {"a": "b"}}}', { values: [] }],
    ['conditions', '{"Condition": "x"}', []],
    ['conditions', '{"Condition": {"StringEquals": "x"}}', []],
    ['conditions', '{"Condition": {"StringEquals": {"k": {"a": 1}}}}', [{ values: [] }]],
    ['sid', '{"Sid": 1}', { text: '1' }],
    ['sid', '{"Sid": true}', { text: 'true' }],
    ['sid', '{"Sid": null}', undefined],
    ['sid', '{"Sid": ["a"]}', undefined],
  ])('gives of a malformed %s what can be read: %s', (member, text, expected) => {
    const [statement] = readText(`{"Statement": [${text}]}`).statements;
    expect({ [member]: statement?.[member as 'sid'] }).toMatchObject({ [member]: expected });
  });

  test('counts every statement that is there', () => {
    const { statements } = readText('{"Statement": ["x", {"Sid": "a"}, null, {"Sid": "b"}]}');
    expect(statements.map(({ index, sid }) => [index, sid?.text])).toEqual([
      [1, 'a'],
      [3, 'b'],
    ]);
  });

  test('keeps a negated element beside the positive one as not understood', () => {
    const document = readText('{"Statement": [{"Action": "a:b", "NotAction": "c:d"}]}');
    expect(document.statements[0]?.action).toMatchObject({ negated: false });
    expect(document.unresolved).toMatchObject([
      { expression: 'NotAction', reason: 'the statement has both Action and NotAction' },
    ]);
    expect(document.unresolved.map(written)).toEqual(['"NotAction"']);
  });

  test('of any JSON is read without an error', () => {
    const names = [
      'Statement',
      'Effect',
      'Action',
      'NotAction',
      'Resource',
      'Principal',
      'Condition',
      'Sid',
      'Version',
      'AWS',
    ];
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.constantFrom('Allow', '*', 'a:b', 1, true, null, ''),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...names), tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(fc.oneof(tree, fc.record({ Statement: fc.array(tree) })), (json) => {
        const document = readText(JSON.stringify(json));
        const indexes = document.statements.map((statement) => statement.index);
        expect(indexes).toEqual([...new Set(indexes)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('what depends on a condition', () => {
  test('is there under that condition: statements', () => {
    const statement = map({ Effect: string('Allow') });
    const document = read(
      map({ Statement: list(choice([prod, statement], [trial, undefined]), statement) }),
      eu,
    );
    expect(document.statements.map(({ index, when }) => [index, when])).toEqual([
      [0, [...eu, ...prod]],
      [1, eu],
    ]);
  });

  test('is there under that condition: the list of statements, a whole document', () => {
    const statement = (sid: string) => map({ Sid: string(sid) });
    const lists = map({ Statement: choice([prod, list(statement('a'))], [trial, list(statement('b'))]) });
    expect(read(lists).statements.map(({ sid, when }) => [sid?.text, when])).toEqual([
      ['a', prod],
      ['b', trial],
    ]);
    const documents = choice([eu, lists], [prod, map({ Statement: list() })]);
    expect(read(documents).statements.map(({ sid, when }) => [sid?.text, when])).toEqual([
      ['a', [...eu, ...prod]],
      ['b', [...eu, ...trial]],
    ]);
  });

  test('is there under that condition: strings', () => {
    const actions = list(
      string('a:b'),
      choice([prod, list(string('c:d'), string('e:f'))], [trial, undefined]),
    );
    const [statement] = read(
      map({ Statement: map({ Action: actions, Resource: choice([eu, string('*')]) }) }),
    ).statements;
    expect(statement?.action?.values.map(({ text, when }) => [text, when])).toEqual([
      ['a:b', []],
      ['c:d', prod],
      ['e:f', prod],
    ]);
    expect(statement?.resource?.values.map(({ text, when }) => [text, when])).toEqual([['*', eu]]);
  });

  test('is there under that condition: principals and conditions', () => {
    const principal = choice([prod, map({ AWS: choice([eu, string('a')]) })], [trial, string('*')]);
    const conditions = choice([prod, map({ Bool: choice([eu, map({ k: choice([prod, string('v')]) })]) })]);
    const [statement] = read(
      map({ Statement: map({ Principal: principal, Condition: conditions }) }),
    ).statements;
    expect(statement?.principal?.values.map(({ type, value }) => [type, value.text, value.when])).toEqual([
      ['AWS', 'a', [...prod, ...eu]],
      ['*', '*', trial],
    ]);
    expect(
      statement?.conditions.map(({ when, values }) => [when, values.map((value) => value.when)]),
    ).toEqual([[[...prod, ...eu], [[...prod, ...eu]]]]);
  });

  test('is two statements where the effect depends on it', () => {
    const effect = choice([prod, string('Deny')], [trial, string('Allow')]);
    const { statements } = read(
      map({ Statement: list(map({ Effect: effect, Action: string('a:b') }), map({})) }),
    );
    expect(statements.map((statement) => [statement.index, statement.effect, statement.when])).toEqual([
      [0, 'Deny', prod],
      [1, 'Allow', trial],
      [2, undefined, []],
    ]);
    expect(statements[0]?.action?.values[0]?.when).toEqual(prod);
  });
});

describe('what is unknown', () => {
  test.each<[name: string, tree: Value]>([
    ['the document', unknown('x')],
    ['the statements', map({ Statement: unknown('x') })],
    ['a statement', map({ Statement: list(map({}), unknown('x')) })],
    ['a branch', map({ Statement: list(choice([prod, unknown('x')])) })],
    ['an effect', map({ Statement: list(map({ Effect: unknown('x') })) })],
  ])('is kept with the document: %s', (_name, tree) => {
    expect(read(tree).unresolved).toMatchObject([{ expression: 'x' }]);
  });

  test('is kept with its element', () => {
    const statement = map({
      Action: list(string('a:b'), unknown('x')),
      Resource: unknown('y'),
      Principal: map({ AWS: unknown('z') }),
    });
    const document = read(map({ Statement: list(statement) }));
    expect(document.unresolved).toEqual([]);
    expect(document.statements[0]).toMatchObject({
      action: { values: [{ text: 'a:b' }], unresolved: [{ expression: 'x' }] },
      resource: { values: [], unresolved: [{ expression: 'y' }] },
      principal: { values: [], unresolved: [{ expression: 'z' }] },
    });
    const bare = read(map({ Statement: map({ Principal: unknown('p') }) })).statements[0]?.principal;
    expect(bare).toMatchObject({ values: [], unresolved: [{ expression: 'p' }] });
  });

  test.each<[name: string, condition: Value, operator: string, key: string]>([
    ['all conditions', unknown('x'), 'x', 'x'],
    ['the keys of an operator', map({ Bool: unknown('x') }), 'Bool', 'x'],
    ['the values of a key', map({ Bool: map({ k: unknown('x') }) }), 'Bool', 'k'],
  ])('is a condition that is there: %s', (_name, condition, operator, key) => {
    const [statement] = read(map({ Statement: map({ Condition: condition }) })).statements;
    expect(statement?.conditions).toMatchObject([
      { operator: { text: operator }, key: { text: key }, values: [], unresolved: [{ expression: 'x' }] },
    ]);
    for (const name of statement?.conditions.flatMap((found) => [found.operator, found.key]) ?? [])
      expect(name.holes).toEqual(name.text === 'x' ? [{ start: 0, end: 1, name: 'x' }] : []);
  });

  test('is a Sid or a Version that is there', () => {
    const document = read(map({ Version: unknown('v'), Statement: map({ Sid: unknown('s') }) }));
    expect(document.version).toMatchObject({ text: 'v', holes: [{ start: 0, end: 1 }] });
    expect(document.statements[0]?.sid).toMatchObject({ text: 's', holes: [{ start: 0, end: 1 }] });
  });
});

function readText(text: string): PolicyDocument {
  const file = sourceOf(text);
  const { value } = parseJson(file);
  if (value === undefined) throw new Error('not JSON');
  return readPolicyDocument(value, {
    id: 'x',
    source: file,
    pointer: '',
    format: 'json',
    policyType: 'identity',
    when: [],
  });
}

function read(tree: Value, when: Guard = []): PolicyDocument {
  return readPolicyDocument(tree, {
    id: 'x',
    source,
    pointer: '',
    format: 'cloudformation',
    policyType: 'identity',
    when,
  });
}

function written(value: { readonly span: Parameters<typeof writtenAt>[0] } | undefined): string | undefined {
  return value && writtenAt(value.span);
}

function string(text: string): Value & { readonly kind: 'string' } {
  return { kind: 'string', text, holes: [], span };
}

function list(...items: readonly Value[]): Value {
  return { kind: 'list', items, span };
}

function map(members: Readonly<Record<string, Value>>): Value {
  const entries = Object.entries(members).map(([key, value]): MapEntry => ({ key: string(key), value }));
  return { kind: 'map', entries, span };
}

function choice(...options: readonly (readonly [when: Guard, value: Value | undefined])[]): Value {
  return { kind: 'choice', options: options.map(([when, value]) => ({ when, value })), span };
}

function unknown(expression: string): Value {
  return { kind: 'unknown', expression, reason: 'it is hidden', span };
}
