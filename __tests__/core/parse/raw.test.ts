import { describe, expect, test } from 'vitest';
import type { PolicyType } from '../../../src/core/model/policy.ts';
import { parseJson } from '../../../src/core/parse/parse-json.ts';
import { parseYaml } from '../../../src/core/parse/parse-yaml.ts';
import { readRawFile } from '../../../src/core/parse/raw.ts';
import { sourceOf, writtenAt } from '../../helpers/plain.ts';

describe('a raw policy file', () => {
  test('is one document', () => {
    const file = read(
      '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "a:b", "Resource": "*"}]}',
    );
    expect(file?.documents).toMatchObject([
      {
        id: 'x.json',
        pointer: '',
        format: 'json',
        policyType: 'identity',
        when: [],
        statements: [{ index: 0 }],
      },
    ]);
    expect(file).toMatchObject({ roles: [], managedLists: [], problems: [] });
  });

  test('may be YAML, with an unquoted version', () => {
    const source = sourceOf(
      'Version: 2012-10-17\nStatement:\n  - Effect: Allow\n    Action: s3:Get*\n',
      'x.yaml',
    );
    const { value } = parseYaml(source);
    const file = value && readRawFile(source, value, 'yaml');
    expect(file?.documents).toMatchObject([
      {
        format: 'yaml',
        version: { text: '2012-10-17' },
        statements: [{ action: { values: [{ text: 's3:Get*' }] } }],
      },
    ]);
  });

  test.each([
    ['{}'],
    ['[]'],
    ['null'],
    ['"Statement"'],
    ['{"name": "x", "version": "1.0.0"}'],
    ['{"Version": "3.1"}'],
    ['{"openapi": {"Statement": []}}'],
    ['{"policies": "x"}'],
    ['{"policies": [{"name": "x"}]}'],
    ['{"Policy": "{not json"}'],
    ['{"Document": {"title": "x"}}'],
    ['{"other": "{\\"Statement\\": []}"}'],
    ['{"other": {"Version": "2012-10-17"}}'],
    ['{"Policy": {"Statements": []}}'],
  ])('has none: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test.each([
    ['{"Version": "2012-10-17"}', ['x.json']],
    ['{"Version": "2012-10-17", "statement": []}', ['x.json']],
    ['{"Statement": "broken"}', ['x.json']],
    ['[{"Statement": []}, {"Statement": []}]', ['x.json#/0', 'x.json#/1']],
    ['{"PolicyName": "p", "PolicyDocument": {"Statement": []}}', ['x.json#/PolicyDocument']],
    [
      '{"PolicyVersion": {"Document": {"Statement": []}, "VersionId": "v1"}}',
      ['x.json#/PolicyVersion/Document'],
    ],
    ['{"Policy": "{\\"Statement\\": []}"}', ['x.json#/Policy']],
    ['{"Policy": {"PolicySummary": {}, "Content": "{\\"Statement\\": []}"}}', ['x.json#/Policy/Content']],
    ['{"policies": [{"Version": "2012-10-17", "Statement": []}]}', ['x.json#/policies/0']],
    [
      '{"x-amazon-apigateway-policy": {"Version": "2012-10-17", "Statement": []}}',
      ['x.json#/x-amazon-apigateway-policy'],
    ],
    ['{"a/b": [{"c~d": {"PolicyDocument": {"Statement": []}}}]}', ['x.json#/a~1b/0/c~0d/PolicyDocument']],
    [
      '{"Role": {"RoleName": "r", "AssumeRolePolicyDocument": {"Statement": []}}, "Policies": [{"PolicyDocument": {"Statement": []}}]}',
      ['x.json#/Role/AssumeRolePolicyDocument', 'x.json#/Policies/0/PolicyDocument'],
    ],
  ])('%s', (text, ids) => {
    expect(read(text)?.documents.map((document) => document.id)).toEqual(ids);
  });

  test('in a string keeps its places and its mistakes', () => {
    const text = '{"Policy": "{\\"Statement\\": [{\\"Action\\": \\"a:b\\",}]}"}';
    const file = read(text);
    const [action] = file?.documents[0]?.statements[0]?.action?.values ?? [];
    expect(action && writtenAt(action.span)).toBe('\\"a:b\\"');
    expect(file?.problems.map((problem) => [problem.message, problem.span.start])).toEqual([
      ['Trailing comma: JSON allows none before }.', text.indexOf(',}')],
    ]);
  });
});

test('a string that should be a policy and cannot be read is a problem', () => {
  const text = JSON.stringify({ Policy: `{"Statement": ${'['.repeat(300)}` });
  expect(read(text)).toMatchObject({
    documents: [],
    problems: [{ message: expect.stringContaining('200 levels deep') }],
  });
});

describe('the type of a policy', () => {
  const statement = (members: string) => `{"Statement": [{"Effect": "Allow", ${members}}]}`;

  test.each<[type: PolicyType, members: string]>([
    ['identity', '"Action": "sts:AssumeRole", "Resource": "*"'],
    ['identity', '"Action": "s3:*", "Resource": "*"'],
    ['trust', '"Principal": {"AWS": "123456789012"}, "Action": "sts:AssumeRole"'],
    [
      'trust',
      '"Principal": "*", "Action": ["sts:AssumeRoleWithWebIdentity", "STS:TagSession", "sts:SetSourceIdentity"]',
    ],
    ['trust', '"NotPrincipal": {"AWS": "123456789012"}, "Action": "sts:*"'],
    ['resource', '"Principal": "*", "Action": ["sts:AssumeRole", "s3:GetObject"]'],
    ['resource', '"Principal": {"Service": "x"}, "NotAction": "sts:AssumeRole"'],
    ['identity', '"Principal": {}'],
  ])('%s: %s', (type, members) => {
    expect(read(statement(members))?.documents[0]?.policyType).toBe(type);
  });

  test('is trust under the key of a trust policy', () => {
    expect(read('{"AssumeRolePolicyDocument": {"Statement": []}}')?.documents[0]?.policyType).toBe('trust');
  });

  test('is what was said', () => {
    for (const type of ['identity', 'trust', 'resource', 'scp', 'rcp'] as const)
      expect(read(statement('"Principal": "*", "Action": "s3:*"'), type)?.documents[0]?.policyType).toBe(
        type,
      );
  });
});

describe('placeholders', () => {
  test.each<[text: string, holes: readonly string[]]>([
    ['arn:aws:s3:::{{BillingBucketName}}/*', ['{{BillingBucketName}}=BillingBucketName']],
    ['arn:aws:s3:::{{ a.b-c_d }}', ['{{ a.b-c_d }}=a.b-c_d']],
    ['arn:aws:iam::${AccountId}:role/${Role_Name}', ['${AccountId}=AccountId', '${Role_Name}=Role_Name']],
    ['{{A}}{{B}}', ['{{A}}=A', '{{B}}=B']],
    ['${aws:username}', []],
    ["${aws:PrincipalTag/team, 'none'}", []],
    ['${saml:sub}', []],
    ['${*}${?}${$}', []],
    ['${}', []],
    ['{{}}', []],
    ['{{a b}}', []],
    ['{{a', []],
    ['{{{{{{a}}', ['{{a}}=a']],
    ['${a', []],
    ['{a}', []],
    ['$ {a}', []],
  ])('%s', (text, holes) => {
    const file = read(
      JSON.stringify({ Statement: [{ Resource: text, Condition: { StringLike: { [text]: [text] } } }] }),
    );
    const [statement] = file?.documents[0]?.statements ?? [];
    const [resource] = statement?.resource?.values ?? [];
    const [condition] = statement?.conditions ?? [];
    for (const string of [resource, condition?.key, condition?.values[0]]) {
      expect(string?.text).toBe(text);
      expect(string?.holes.map((hole) => `${text.slice(hole.start, hole.end)}=${hole.name}`)).toEqual(holes);
    }
  });

  test('are found in a policy that is a string', () => {
    const file = read(JSON.stringify({ Policy: '{"Statement": [{"Resource": "x{{A}}"}]}' }));
    expect(file?.documents[0]?.statements[0]?.resource?.values[0]?.holes).toEqual([
      { start: 1, end: 6, name: 'A' },
    ]);
  });

  test('are found behind escapes', () => {
    const file = read('{"Statement": [{"Resource": "\\u007b\\u007bA}}"}]}');
    expect(file?.documents[0]?.statements[0]?.resource?.values[0]?.holes).toMatchObject([{ name: 'A' }]);
  });

  test('take linear time to look for', () => {
    const text = [
      '{{'.repeat(300_000),
      `{{${' '.repeat(300_000)}`,
      '{{a'.repeat(300_000),
      '${'.repeat(300_000),
    ].join('"');
    expect(read(JSON.stringify({ Statement: [{ Resource: text }] }))?.documents).toHaveLength(1);
  });
});

describe('a list of managed policies', () => {
  test('is read with its places', () => {
    const file = read('{"policies": [{"arn": "arn:a", "name": "A"}, {"arn": "arn:b"}]}');
    expect(file).toMatchObject({ documents: [], problems: [] });
    expect(file?.managedLists).toMatchObject([
      {
        file: 'x.json',
        policies: [{ arn: { text: 'arn:a' }, name: { text: 'A' } }, { arn: { text: 'arn:b' } }],
      },
    ]);
    const arn = file?.managedLists[0]?.policies[1]?.arn;
    expect(arn && writtenAt(arn.span)).toBe('"arn:b"');
  });

  test('may be empty', () => {
    expect(read('{"policies": []}')?.managedLists).toMatchObject([{ policies: [] }]);
  });

  test('says which entry has no ARN', () => {
    const file = read('{"policies": [{"arn": "arn:a"}, {"name": "b"}, 1]}');
    expect(file?.managedLists[0]?.policies).toHaveLength(1);
    expect(file?.problems.map((problem) => [problem.message, writtenAt(problem.span)])).toEqual([
      ['An entry of a list of managed policies needs an "arn".', '{"name": "b"}'],
      ['An entry of a list of managed policies needs an "arn".', '1'],
    ]);
  });
});

function read(text: string, policyType?: PolicyType) {
  const source = sourceOf(text, 'x.json');
  const { value, problems } = parseJson(source);
  if (value === undefined || problems.length > 0) throw new Error('not JSON');
  return readRawFile(source, value, 'json', policyType);
}
