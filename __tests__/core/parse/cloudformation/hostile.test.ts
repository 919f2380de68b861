import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../src/core/model/value.ts';
import { createEvaluator } from '../../../../src/core/parse/cloudformation/evaluate.ts';
import { intrinsics } from '../../../../src/core/parse/cloudformation/intrinsics.ts';
import { isTemplate, readTemplate } from '../../../../src/core/parse/cloudformation/read-template.ts';
import { readSections } from '../../../../src/core/parse/cloudformation/template.ts';
import { parseJson } from '../../../../src/core/parse/parse-json.ts';
import { evaluateJson, shown } from './evaluated.ts';

const many = 10_000;
/** Far more than any of these takes; a quadratic reader takes longer. */
const patience = 5_000;

describe('hostile expressions end soon', () => {
  const cases: readonly (readonly [name: string, expression: unknown, expected: unknown])[] = [
    ['text that doubles', doubled(18), '?the text is longer than any policy may be'],
    ['text that doubles from what became too long', doubled(60), '‹A›'.repeat(256)],
    [
      'many conditions in one text',
      join(numbers(many).map((index) => choice(`C${index}`, 'x', 'y'))),
      '?it depends on more than 256 combinations of conditions',
    ],
    [
      'many conditions over few',
      join(numbers(many).map((index) => choice(`C${index % 9}`, 'x', 'y'))),
      '?it depends on more than 256 combinations of conditions',
    ],
    [
      'one condition many times',
      join(numbers(many).map(() => choice('A', 'x', 'y'))),
      new Map([
        ['A', 'x'.repeat(many)],
        ['!A', 'y'.repeat(many)],
      ]),
    ],
    [
      'a wide tree of conditions',
      join([wide(12, 0)]),
      '?it depends on more than 256 combinations of conditions',
    ],
    [
      'a long text to split',
      { 'Fn::Split': [',', 'a,'.repeat(many)] },
      [...numbers(many).map(() => 'a'), ''],
    ],
    [
      'many conditions in JSON',
      { 'Fn::ToJsonString': numbers(many).map((index) => choice(`C${index}`, 'x', 'y')) },
      '?it is longer than any policy may be',
    ],
    [
      'conditions within conditions in JSON',
      {
        'Fn::ToJsonString': [...numbers(6)].reduce<unknown>(
          (inner, level) => numbers(8).map((index) => choice(`C${level}-${index}`, [inner], 'y')),
          'x',
        ),
      },
      expect.stringMatching(/^\?(?:it is longer|it depends on more than|the template takes)/),
    ],
    ['variables without end', { 'Fn::Sub': '${'.repeat(many) }, '${'.repeat(many)],
    ['many variables', { 'Fn::Sub': '${Bucket}'.repeat(many) }, '‹Bucket›'.repeat(many)],
    ['references without end', '{{resolve:'.repeat(many), '{{resolve:'.repeat(many)],
    ['references with variables without end', '{{resolve:${'.repeat(many), '{{resolve:${'.repeat(many)],
    [
      'one text many times',
      numbers(many).map(() => join(['x'.repeat(1000), { Ref: 'Bucket' }])),
      expect.arrayContaining(['?the template takes too much work to evaluate']),
    ],
  ];
  test.each(cases)('%s', (_, expression, expected) => {
    const start = performance.now();
    expect(shown(evaluateJson(JSON.stringify(expression), []).value)).toEqual(expected);
    expect(performance.now() - start).toBeLessThan(patience);
  });

  test('many conditions side by side are all kept', () => {
    const expression = numbers(many).map((index) => choice(`C${index}`, 'x', { Ref: 'AWS::NoValue' }));
    const { value } = evaluateJson(JSON.stringify(expression));
    expect(value?.kind === 'list' && value.items.filter((item) => item.kind === 'choice')).toHaveLength(many);
  });

  test('conditions within conditions are all kept', () => {
    const { value } = evaluateJson(JSON.stringify(nested(60)));
    expect(value?.kind === 'choice' && value.options).toHaveLength(61);
  });

  test('too much work is told once', () => {
    const expression = numbers(many).map(() => join(['x'.repeat(1000)]));
    expect(evaluateJson(JSON.stringify(expression)).problems.map((problem) => problem.message)).toEqual([
      'The template takes too much work to evaluate; all from here on is unread',
    ]);
  });
});

describe('hostile trees end soon', () => {
  const source = { file: 'a.json', text: '', bom: false };
  const span = { source, start: 0, end: 0 };
  const text: Value = { kind: 'string', text: 'a', holes: [], span };
  const evaluator = createEvaluator(readSections(source, text));

  test('that share their parts', () => {
    let value: Value = text;
    for (let level = 0; level < 60; level++) value = { kind: 'list', items: [value, value], span };
    const start = performance.now();
    expect(evaluator.evaluate(value, [])?.kind).toBe('list');
    expect(performance.now() - start).toBeLessThan(patience);
  });

  test('that nest deeper than any parser lets them', () => {
    let value: Value = text;
    for (let level = 0; level < 100_000; level++) value = { kind: 'list', items: [value], span };
    expect(createEvaluator(readSections(source, value)).evaluate(value, [])?.kind).toBe('list');
    expect(isTemplate(value)).toBe(false);
  });
});

const argument = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(
      '',
      'A',
      'Bucket',
      'Names',
      'prod',
      ',',
      '${Bucket}',
      '${',
      'Topic.Arn',
      'AWS::NoValue',
      '{{resolve:a}}',
      '0',
      1,
      -1,
      true,
      null,
    ),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'Bucket', 'DefaultValue', 'Ref', 'Fn::If'), tie('any'), {
      maxKeys: 2,
    }),
    fc
      .tuple(fc.constantFrom(...intrinsics.keys(), 'Fn::ForEach::X'), tie('any'))
      .map(([name, value]) => ({ [name]: value })),
  ),
})).any;

describe('whatever is written', () => {
  test.each([...intrinsics.keys()])('%s never throws and its values stand in the file', (name) => {
    fc.assert(
      fc.property(argument, (value) => {
        const { value: evaluated, source } = evaluateJson(JSON.stringify({ [name]: value }));
        check(evaluated, source.text.length);
      }),
      { numRuns: 150 },
    );
  });

  const property = fc.dictionary(
    fc.constantFrom(
      'AssumeRolePolicyDocument',
      'Policies',
      'PolicyDocument',
      'Roles',
      'Role',
      'RoleName',
      'ManagedPolicyArns',
      'Type',
      'Content',
      'Principal',
      'FunctionName',
      'Statement',
      'Condition',
      'KeyPolicy',
      'Replicas',
    ),
    argument,
    { maxKeys: 5 },
  );
  const type = fc.constantFrom(
    'AWS::IAM::Role',
    'AWS::IAM::Policy',
    'AWS::IAM::ManagedPolicy',
    'AWS::KMS::Key',
    'AWS::DynamoDB::GlobalTable',
    'AWS::Lambda::Permission',
    'AWS::Events::EventBusPolicy',
    'AWS::Organizations::Policy',
    'AWS::Serverless::Function',
  );
  const resource = fc.oneof(
    argument,
    fc.record({ Type: type, Properties: fc.oneof(property, argument), Condition: fc.constantFrom('A', 1) }),
  );
  const template = fc.record({
    AWSTemplateFormatVersion: argument,
    Parameters: fc.oneof(argument, fc.constant({ Bucket: { Type: 'String' } })),
    Mappings: argument,
    Conditions: argument,
    Resources: fc.oneof(argument, fc.dictionary(fc.constantFrom('Topic', 'B', 'Fn::ForEach::L'), resource)),
  });

  test('a template is read, its ids are unique', () => {
    fc.assert(
      fc.property(template, (written) => {
        const source = { file: 'a.json', text: JSON.stringify(written), bom: false };
        const { value } = parseJson(source);
        if (value === undefined) throw new Error('not read');
        const { documents, roles } = readTemplate(source, value);
        const ids = [...documents, ...roles].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { tree } of documents) check(tree, source.text.length);
        const known = new Set(documents.map(({ id }) => id));
        for (const { trust, inline } of roles)
          for (const id of trust === undefined ? inline : [trust, ...inline]) expect(known).toContain(id);
      }),
      { numRuns: 1500 },
    );
  });
});

/** Every value stands in the file, holes stand in their text, no choice is left in a choice. */
function check(value: Value | undefined, length: number): void {
  if (value === undefined) return;
  expect(value.span.start).toBeLessThanOrEqual(value.span.end);
  expect(value.span.end).toBeLessThanOrEqual(length);
  if (value.kind === 'list') for (const item of value.items) check(item, length);
  if (value.kind === 'map') for (const entry of value.entries) check(entry.value, length);
  if (value.kind === 'choice')
    for (const { value: option } of value.options) {
      expect(option?.kind).not.toBe('choice');
      check(option, length);
    }
  if (value.kind === 'string') {
    let at = 0;
    for (const { start, end } of value.holes) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(value.text.length).toBeGreaterThanOrEqual(at);
  }
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function join(items: readonly unknown[]): unknown {
  return { 'Fn::Join': ['', items] };
}

function choice(condition: string, yes: unknown, no: unknown): unknown {
  return { 'Fn::If': [condition, yes, no] };
}

function doubled(levels: number): unknown {
  return levels === 0 ? 'xy' : { 'Fn::Sub': ['${A}${A}', { A: doubled(levels - 1) }] };
}

function nested(levels: number): unknown {
  return levels === 0 ? 'x' : choice(`C${levels}`, nested(levels - 1), 'y');
}

function wide(levels: number, path: number): unknown {
  return levels === 0
    ? 'x'
    : choice(`C${levels}-${path}`, wide(levels - 1, 2 * path), wide(levels - 1, 2 * path + 1));
}
