import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Guard } from '../../../src/core/model/guard.ts';
import type { ElementList, ParsedFile } from '../../../src/core/model/policy.ts';
import { parseModule, parseSource } from '../../../src/core/parse/parse-source.ts';

interface Written {
  readonly Sid: string;
  readonly Effect: string;
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
}

const word = fc.stringMatching(/^[a-zA-Z0-9*:/._-]{1,12}$/);
const resource = fc.oneof(
  word,
  fc.tuple(word, word).map(([before, after]) => `${before}\${aws:username}${after}`),
);
const statement: fc.Arbitrary<Written> = fc.record({
  Sid: fc.stringMatching(/^[A-Za-z0-9]{1,8}$/),
  Effect: fc.constantFrom('Allow', 'Deny'),
  Action: fc.array(word, { minLength: 1, maxLength: 3 }),
  Resource: fc.array(resource, { minLength: 1, maxLength: 3 }),
});
const policies = fc.uniqueArray(statement, { minLength: 1, maxLength: 3, selector: ({ Sid }) => Sid });

/** Numbers that decide how a policy is written. */
const tapes = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 });

/** Chooses one of so many ways; the same tape always chooses the same. */
type Choose = (ways: number) => number;

function chooserOf(tape: readonly number[]): Choose {
  let next = 0;
  return (ways) => (tape[next++ % tape.length] ?? 0) % ways;
}

/** A list, or its only item. */
function oneOrMany<T>(items: readonly T[], choose: Choose): T | readonly T[] {
  const [only] = items;
  return items.length === 1 && only !== undefined && choose(2) === 0 ? only : items;
}

function halves(text: string, choose: Choose): readonly [string, string] {
  const at = choose(text.length + 1);
  return [text.slice(0, at), text.slice(at)];
}

/** A text in CloudFormation. */
function intrinsic(text: string, choose: Choose, depth = 0): unknown {
  const [a, b] = halves(text, choose);
  const inner = (part: string) => (depth < 2 ? intrinsic(part, choose, depth + 1) : part);
  const escaped = (part: string) => part.replaceAll(/\$\{(?=[^}]*\})/g, '${!');
  switch (choose(9)) {
    case 0:
      return { 'Fn::Join': ['', [inner(a), inner(b)]] };
    case 1:
      return { 'Fn::Sub': escaped(text) };
    case 2:
      return { 'Fn::Sub': ['${First}${Second}', { First: inner(a), Second: inner(b) }] };
    case 3:
      return { 'Fn::Select': [1, ['other', inner(text)]] };
    case 4:
      return { 'Fn::Select': ['0', { 'Fn::Split': ['|', { 'Fn::Join': ['|', [inner(text), 'x']] }] }] };
    case 5:
      return { 'Fn::If': ['Always', inner(text), 'other'] };
    case 6:
      return { 'Fn::If': ['Wide', inner(text), inner(text)] };
    case 7:
      return { 'Fn::FindInMap': ['None', 'a', 'b', { DefaultValue: inner(text) }] };
    default:
      return text;
  }
}

function cloudFormation(policy: readonly Written[], choose: Choose): string {
  const texts = (items: readonly string[]) =>
    oneOrMany(
      items.map((item) => intrinsic(item, choose)),
      choose,
    );
  const statements = policy.map((each) => ({
    Sid: each.Sid,
    Effect: intrinsic(each.Effect, choose),
    Action: texts(each.Action),
    Resource: texts(each.Resource),
  }));
  const maybe = statements.map((each) =>
    choose(3) === 0 ? { 'Fn::If': ['Always', each, { Ref: 'AWS::NoValue' }] } : each,
  );
  return JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    Transform: 'AWS::LanguageExtensions',
    Parameters: { Size: { Type: 'String' } },
    Conditions: {
      Wide: { 'Fn::Equals': [{ Ref: 'Size' }, 'wide'] },
      Always: { 'Fn::Or': [{ Condition: 'Wide' }, { 'Fn::Not': [{ Condition: 'Wide' }] }] },
    },
    Resources: {
      Policy: {
        Type: 'AWS::IAM::ManagedPolicy',
        Condition: 'Always',
        Properties: { PolicyDocument: { Version: '2012-10-17', Statement: oneOrMany(maybe, choose) } },
      },
    },
  });
}

interface Terraform {
  readonly choose: Choose;
  readonly locals: string[];
}

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('${', () => '$${');
}

function localOf(expression: string, { locals }: Terraform): string {
  locals.push(expression);
  return `local.l${locals.length - 1}`;
}

/** A text in Terraform. */
function expressionOf(text: string, file: Terraform, depth = 0): string {
  const { choose } = file;
  const [a, b] = halves(text, choose);
  const inner = (part: string) => (depth < 2 ? expressionOf(part, file, depth + 1) : quoted(part));
  switch (choose(13)) {
    case 0:
      return localOf(inner(text), file);
    case 1:
      return `format("%s%s", ${inner(a)}, ${inner(b)})`;
    case 2:
      return `join("", [${inner(a)}, ${inner(b)}])`;
    case 3:
      return `"\${${inner(a)}}\${${inner(b)}}"`;
    case 4:
      return `element([${inner(text)}, "x"], 2)`;
    case 5:
      return `lookup({ a = ${inner(text)} }, "a", "x")`;
    case 6:
      return `try(local.none.at, ${inner(text)})`;
    case 7:
      return text === '' ? '""' : `coalesce(null, ${inner(text)})`;
    case 8:
      return `(1 == 1 ? ${inner(text)} : "x")`;
    case 9:
      return `(var.wide ? ${inner(text)} : ${inner(text)})`;
    case 10:
      return `jsondecode(jsonencode(${inner(text)}))`;
    case 11:
      return `trimsuffix(${inner(`${text}|`)}, "|")`;
    default:
      return quoted(text);
  }
}

/** A list of texts in Terraform. */
function listOf(texts: readonly string[], file: Terraform): string {
  const { choose } = file;
  const at = choose(texts.length + 1);
  const tuple = (items: readonly string[]) => `[${items.map((item) => expressionOf(item, file)).join(', ')}]`;
  switch (choose(8)) {
    case 0:
      return localOf(tuple(texts), file);
    case 1:
      return `concat(${tuple(texts.slice(0, at))}, ${tuple(texts.slice(at))})`;
    case 2:
      return `flatten([${tuple(texts.slice(0, at))}, ${tuple(texts.slice(at))}])`;
    case 3:
      return `[for x in ${tuple(texts)} : x]`;
    case 4:
      return `compact(concat(${tuple(texts)}, [""]))`;
    case 5:
      return `split("|", ${quoted(texts.join('|'))})`;
    case 6:
      return `slice(concat(${tuple(texts)}, ["x"]), 0, ${texts.length})`;
    default:
      return tuple(texts);
  }
}

function terraform(policy: readonly Written[], choose: Choose): string {
  const file: Terraform = { choose, locals: [] };
  const body = choose(2) === 0 ? encoded(policy, file) : dataSource(policy, file);
  const locals = file.locals.map((expression, index) => `  l${index} = ${expression}\n`);
  return `variable "wide" {\n  type = bool\n}\nlocals {\n  none = {}\n${locals.join('')}}\n${body}`;
}

function encoded(policy: readonly Written[], file: Terraform): string {
  const statements = policy.map(
    (each) =>
      `{ Sid = ${quoted(each.Sid)}, Effect = ${expressionOf(each.Effect, file)}, Action = ${listOf(each.Action, file)}, Resource = ${listOf(each.Resource, file)} }`,
  );
  return `resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [${statements.join(', ')}] })\n}\n`;
}

function dataSource(policy: readonly Written[], file: Terraform): string {
  const blocks = policy.map(
    (each) => `  statement {
    sid       = ${quoted(each.Sid)}
    effect    = ${quoted(each.Effect)}
    actions   = ${listOf(each.Action, file)}
    resources = ${listOf(each.Resource, file)}
  }
`,
  );
  const rows = policy.map(
    (each) =>
      `{ sid = ${quoted(each.Sid)}, effect = ${quoted(each.Effect)}, actions = ${listOf(each.Action, file)}, resources = ${listOf(each.Resource, file)} }`,
  );
  const dynamic = `  dynamic "statement" {
    for_each = ${localOf(`[${rows.join(', ')}]`, file)}
    content {
      sid       = statement.value.sid
      effect    = statement.value.effect
      actions   = statement.value.actions
      resources = statement.value.resources
    }
  }
`;
  return `data "aws_iam_policy_document" "p" {\n${file.choose(2) === 0 ? blocks.join('') : dynamic}}\n`;
}

/** The statements as they are in one deployment: with `wide` or without. */
function statementsIn({ documents, problems }: ParsedFile, wide: boolean): readonly unknown[] {
  expect(problems).toEqual([]);
  const isThere = ({ when }: { readonly when: Guard }) =>
    when.every(({ condition, is }) => condition === 'Always' || is === wide);
  const texts = (element: ElementList | undefined) => [
    ...(element?.unresolved.map(({ reason }) => `?${reason}`) ?? []),
    ...(element?.values.filter(isThere).map(({ text }) => text) ?? []),
  ];
  return documents.flatMap(({ statements }) =>
    statements.filter(isThere).map((each) => ({
      Sid: each.sid?.text,
      Effect: each.effect,
      Action: texts(each.action),
      Resource: texts(each.resource),
    })),
  );
}

async function parsed(file: string, text: string): Promise<ParsedFile> {
  const source = { file, text, bom: false };
  return file.endsWith('.tf') ? parseModule([source]) : parseSource(source, undefined);
}

test.each([
  [
    'policy.json',
    (policy: readonly Written[]) => JSON.stringify({ Version: '2012-10-17', Statement: policy }),
  ],
  ['template.json', cloudFormation],
  ['main.tf', terraform],
])('however a policy is written in %s, it evaluates to the same', async (file, write) => {
  await fc.assert(
    fc.asyncProperty(policies, tapes, async (policy, tape) => {
      const read = await parsed(file, write(policy, chooserOf(tape)));
      for (const wide of [true, false]) expect(statementsIn(read, wide)).toEqual(policy);
    }),
    { numRuns: 100 },
  );
});
