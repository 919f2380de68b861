import type { Guard } from '../../../../src/core/model/guard.ts';
import type { ParseProblem } from '../../../../src/core/model/policy.ts';
import type { Source } from '../../../../src/core/model/source.ts';
import { type StringValue, type Value, entryOf } from '../../../../src/core/model/value.ts';
import { createEvaluator } from '../../../../src/core/parse/cloudformation/evaluate.ts';
import { readSections } from '../../../../src/core/parse/cloudformation/template.ts';
import { parseJson } from '../../../../src/core/parse/parse-json.ts';
import { parseYaml } from '../../../../src/core/parse/parse-yaml.ts';

/** The names the expressions of the tables may use. */
const sections = {
  Parameters: {
    Bucket: { Type: 'String' },
    Env: { Type: 'String', Default: 'prod', AllowedValues: ['dev', 'prod'] },
    Stage: { Type: 'String' },
    Account: { Type: 'Number', Default: 111122223333 },
    Arns: { Type: 'CommaDelimitedList', Default: 'a, b' },
    Single: { Type: 'CommaDelimitedList', Default: 'a b' },
    Blank: { Type: 'CommaDelimitedList', Default: '' },
    Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/name/of/it' },
    StoredList: { Type: 'AWS::SSM::Parameter::Value<List<String>>', Default: '/name/of/it' },
    StoredArns: { Type: 'AWS::SSM::Parameter::Value<CommaDelimitedList>' },
    Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' },
  },
  Mappings: {
    Names: {
      prod: { Bucket: 'live-bucket', Arns: ['arn:a', 'arn:b'] },
      dev: { Bucket: 'try-bucket', Arns: ['arn:c'] },
    },
    Accounts: { '111122223333': { Name: 'main' }, '444455556666': { Name: 'other' } },
  },
  Conditions: {
    A: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] },
    B: { 'Fn::Equals': [{ Ref: 'Stage' }, 'two'] },
    C: { 'Fn::Not': [{ Condition: 'A' }] },
  },
};

export interface Evaluated {
  readonly source: Source;
  readonly value: Value | undefined;
  readonly problems: readonly ParseProblem[];
}

/** Evaluates an expression written in YAML, in a template that has the names above. */
export function evaluateYaml(expression: string, when: Guard = [], extra = ''): Evaluated {
  const named = Object.entries(sections).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const body = expression.replace(/^/gm, '        ');
  const text = `AWSTemplateFormatVersion: '2010-09-09'
${extra}${named.join('\n')}
Resources:
  Topic:
    Type: AWS::SNS::Topic
  Tested:
    Type: Test::Test::Test
    Properties:
      Tested:
${body}
`;
  const source = { file: 'template.yaml', text, bom: false };
  return evaluateIn(source, parsed(parseYaml(source)), when);
}

/** Evaluates an expression written in JSON, in a template that has the names above. */
export function evaluateJson(expression: string, when: Guard = []): Evaluated {
  const text = `{"AWSTemplateFormatVersion": "2010-09-09", ${JSON.stringify(sections).slice(1, -1)},
  "Resources": {
    "Topic": {"Type": "AWS::SNS::Topic"},
    "Tested": {"Type": "Test::Test::Test", "Properties": {"Tested": ${expression}}}
  }
}`;
  const source = { file: 'template.json', text, bom: false };
  return evaluateIn(source, parsed(parseJson(source)), when);
}

/** A value as tests write it: holes as `‹name=default›`, choices by guard, unknown values as `?reason`. */
export function shown(value: Value | undefined): unknown {
  switch (value?.kind) {
    case undefined:
      return undefined;
    case 'string':
      return shownText(value);
    case 'number':
    case 'boolean':
      return value.value;
    case 'null':
      return null;
    case 'list':
      return value.items.map(shown);
    case 'map':
      return Object.fromEntries(value.entries.map((entry) => [shownText(entry.key), shown(entry.value)]));
    case 'choice':
      return new Map(value.options.map((option) => [shownGuard(option.when), shown(option.value)]));
    case 'unknown':
      return `?${value.reason}`;
  }
}

export function shownGuard(guard: Guard): string {
  return guard.map(({ condition, is }) => (is ? condition : `!${condition}`)).join(' ');
}

/** What is written at the place of a value or problem. */
export function written({ span }: { readonly span: Value['span'] }): string {
  return span.source.text.slice(span.start, span.end);
}

function shownText({ text, holes }: Pick<StringValue, 'text' | 'holes'>): string {
  let at = 0;
  let all = '';
  for (const { start, end, name, default: fallback } of holes) {
    all += `${text.slice(at, start)}‹${name}${fallback === undefined ? '' : `=${fallback}`}›`;
    at = end;
  }
  return all + text.slice(at);
}

function parsed({ value, problems }: ReturnType<typeof parseJson>): Value {
  if (value === undefined || problems.length > 0)
    throw new Error(problems.map((each) => each.message).join());
  return value;
}

function evaluateIn(source: Source, tree: Value, when: Guard): Evaluated {
  const evaluator = createEvaluator(readSections(source, tree));
  let raw: Value | undefined = tree;
  for (const key of ['Resources', 'Tested', 'Properties', 'Tested'])
    raw = raw?.kind === 'map' ? entryOf(raw, key)?.value : undefined;
  if (raw === undefined) throw new Error('the expression was not read');
  const value = evaluator.evaluate(raw, when);
  return { source, value, problems: evaluator.problems() };
}
