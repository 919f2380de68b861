import { describe, expect, test } from 'vitest';
import type { Guard } from '../../../../src/core/model/guard.ts';
import { shown, shownGuard, written } from './evaluated.ts';
import { readYamlTemplate } from './read-yaml-template.ts';

const document = "{Version: '2012-10-17', Statement: [{Effect: Allow, Action: 's3:Get*', Resource: '*'}]}";

/** A template in which `resource` is made under `conditions`, one after the other. */
function template(conditions: string, resources: string): ReturnType<typeof readYamlTemplate> {
  return readYamlTemplate(`
AWSTemplateFormatVersion: 2010-09-09
Parameters:
  Env: {Type: String, Default: dev}
  Size: {Type: String, AllowedValues: [small, large]}
  Names: {Type: CommaDelimitedList}
  One: {Type: String, AllowedValues: [only]}
Mappings: {Sizes: {small: {Same: small}}}
Conditions:
${conditions}
Resources:
${resources}
`);
}

/** The branches that are left of a value that is chosen by P and, within it, by Q. */
function branches(conditions: string): readonly string[] {
  const chosen = '!If [P, !If [Q, p-q, p], !If [Q, q, none]]';
  const { documents } = template(
    conditions,
    `  A: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: 's3:Get*', Resource: ${chosen}}}}}`,
  );
  return documents.flatMap(({ statements }) =>
    statements.flatMap(({ resource }) => resource?.values.map(({ text }) => text) ?? []),
  );
}

describe('what conditions say of each other', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['nothing', ['p-q', 'p', 'q', 'none'], 'P: !Equals [!Ref Env, a]\n  Q: !Equals [!Ref Size, small]'],
    ['the opposite', ['p', 'q'], 'P: !Equals [!Ref Env, a]\n  Q: !Not [!Condition P]'],
    ['the same', ['p-q', 'none'], 'P: !Equals [!Ref Env, a]\n  Q: !Equals [a, !Ref Env]'],
    ['another value', ['p', 'q', 'none'], 'P: !Equals [!Ref Env, a]\n  Q: !Equals [!Ref Env, b]'],
    [
      'the other of two allowed values',
      ['p', 'q'],
      'P: !Equals [!Ref Size, small]\n  Q: !Equals [!Ref Size, large]',
    ],
    ['the only allowed value', ['p-q', 'p'], 'P: !Equals [!Ref One, only]\n  Q: !Equals [!Ref Env, b]'],
    [
      'a value that is not allowed',
      ['q', 'none'],
      'P: !Equals [!Ref One, other]\n  Q: !Equals [!Ref Env, b]',
    ],
    [
      'more',
      ['p-q', 'p', 'none'],
      'P: !Equals [!Ref Env, a]\n  Q: !And [!Condition P, !Condition R]\n  R: !Equals [!Ref Size, small]',
    ],
    [
      'less',
      ['p-q', 'q', 'none'],
      'P: !Equals [!Ref Env, a]\n  Q: !Or [!Condition P, !Equals [!Ref Size, small]]',
    ],
    ['a constant', ['p', 'none'], 'P: !Equals [!Ref Env, a]\n  Q: !Equals [a, b]'],
    [
      'a computed constant',
      ['p-q', 'q'],
      "P: !Equals [!Ref Env, a]\n  Q: !Equals [!Join ['', [a, b]], !Sub ab]",
    ],
    [
      'a mapped value',
      ['p-q', 'none'],
      'P: !Equals [!Ref Size, small]\n  Q: !Equals [!Ref Size, !FindInMap [Sizes, small, Same]]',
    ],
    [
      'the same of two parameters',
      ['p-q', 'none'],
      'P: !Equals [!Ref Env, !Ref AWS::Region]\n  Q: !Equals [!Ref AWS::Region, !Ref Env]',
    ],
    [
      'the same of a text',
      ['p-q', 'none'],
      "P: !Equals [!Sub '${Env}-x', a]\n  Q: !Equals [!Join ['-', [!Ref Env, x]], a]",
    ],
    [
      'a list put together in two ways',
      ['p-q', 'p', 'q', 'none'],
      "P: !Equals [!Join [',', !Ref Names], 'a,b']\n  Q: !Equals [!Join ['', !Ref Names], ab]",
    ],
    [
      'a list that is empty',
      ['p', 'q'],
      "P: !Equals [!Join [',', !Ref Names], '']\n  Q: !Not [!Equals [!Join ['', !Ref Names], '']]",
    ],
    ['what is no condition', ['p-q', 'p', 'q', 'none'], 'P: !Equals [!Ref Env, a]\n  Q: {Fn::Sub: x}'],
    [
      'an unknown part',
      ['p-q', 'p', 'none'],
      'P: !Equals [!Ref Env, a]\n  Q: !And [!Condition P, !Equals [!Ref AWS::NotificationARNs, x]]',
    ],
  ])('%s', (_, expected, conditions) => {
    expect(branches(`  ${conditions}`)).toEqual(expected);
  });

  test('of a resource: what it holds is what it can be there', () => {
    const { documents, roles } = template(
      '  Dev: !Equals [!Ref Env, dev]\n  Prod: !Equals [!Ref Env, prod]',
      `  Role:
    Type: AWS::IAM::Role
    Condition: Prod
    Properties:
      ManagedPolicyArns: [!If [Dev, dev, prod]]
      Policies:
        - !If [Dev, {PolicyDocument: ${document}}, !Ref AWS::NoValue]
        - {PolicyDocument: ${document}}`,
    );
    expect(documents.map(({ pointer, when }) => [pointer, shownGuard(when)])).toEqual([
      ['/Resources/Role/Properties/Policies/1/PolicyDocument', 'Prod'],
    ]);
    expect(roles.map(({ managed }) => managed.map(shown))).toEqual([['prod']]);
  });

  test('a resource that no deployment makes is none', () => {
    const { documents, roles, problems } = template(
      '  Never: !And [!Equals [!Ref Env, dev], !Equals [!Ref Env, prod]]',
      `  Role: {Type: AWS::IAM::Role, Condition: Never, Properties: {AssumeRolePolicyDocument: ${document}}}`,
    );
    expect([documents, roles, problems]).toEqual([[], [], []]);
  });
});

describe('conditions that are wrong', () => {
  test.each([
    ['of itself', 'P: !Not [!Condition P]', 'The condition P depends on itself: P → P', 'P'],
    [
      'in a circle',
      'P: !Not [!Condition Q]\n  Q: !Or [!Condition P, !Equals [!Ref Env, a]]',
      'The condition P depends on itself: P → Q → P',
      'P',
    ],
    ['of none', 'P: !Not [!Condition R]', 'The Conditions section has no condition R', 'R'],
  ])('%s', (_, conditions, message, place) => {
    const { documents, problems } = template(
      `  ${conditions}`,
      `  A: {Type: AWS::IAM::Policy, Condition: P, Properties: {PolicyDocument: ${document}}}`,
    );
    expect(documents).toHaveLength(1);
    expect(problems.map((problem) => [problem.message, written(problem)])).toEqual([[message, place]]);
  });

  test('ten thousand in a row end', () => {
    const row = [...Array(10_000).keys()].map((index) => `  C${index + 1}: !Not [!Condition C${index}]`);
    const { documents, problems } = template(
      ['  C0: !Equals [!Ref Env, a]', ...row].join('\n'),
      `  A: {Type: AWS::IAM::Policy, Condition: C10000, Properties: {PolicyDocument: ${document}}}`,
    );
    expect([documents.length, problems]).toEqual([1, []]);
  });

  test('that name two others twice over end', () => {
    const row = [...Array(60).keys()].map(
      (index) => `  C${index + 1}: !Or [!Condition C${index}, !Not [!Condition C${index}]]`,
    );
    const { documents } = template(
      ['  C0: !Equals [!Ref Env, a]', ...row].join('\n'),
      `  A: {Type: AWS::IAM::Policy, Condition: C60, Properties: {PolicyDocument: ${document}}}`,
    );
    expect(documents).toHaveLength(1);
  });
});

describe('a parameter of a few allowed values', () => {
  test('is each of them where it decides what is granted and to whom', () => {
    const { documents } = readYamlTemplate(`
AWSTemplateFormatVersion: 2010-09-09
Parameters:
  Effect: {Type: String, Default: Deny, AllowedValues: [Allow, Deny]}
  Action: {Type: String, AllowedValues: ['s3:Get*', 's3:*']}
  Account: {Type: String, Default: '111122223333', AllowedValues: ['111122223333', '444455556666']}
Resources:
  A:
    Type: AWS::SQS::QueuePolicy
    Properties:
      PolicyDocument:
        Statement: {Effect: !Ref Effect, Action: [!Ref Action], Principal: {AWS: !Ref Account}, Resource: !Ref Account}
`);
    const show = (values: readonly { readonly text: string; readonly when: Guard }[] | undefined) =>
      values?.map(({ text, when }) => `${text} if ${shownGuard(when)}`);
    expect(
      documents[0]?.statements.map(({ effect, action, principal, resource }) => [
        effect,
        show(action?.values),
        show(principal?.values.map(({ value }) => value)),
        show(resource?.values),
      ]),
    ).toEqual(
      ['Allow', 'Deny'].map((effect) => [
        effect,
        ['s3:Get*', 's3:*'].map((action) => `${action} if Effect is ${effect} Action is ${action}`),
        ['111122223333', '444455556666'].map((id) => `${id} if Effect is ${effect} Account is ${id}`),
        [`\${Account} if Effect is ${effect}`],
      ]),
    );
  });

  test('and a condition on it leaves the others', () => {
    const { documents } = template(
      '  Small: !Equals [!Ref Size, small]',
      `  A: {Type: AWS::IAM::Policy, Condition: Small, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: !Ref Size}}}}`,
    );
    expect(documents[0]?.statements[0]?.action?.values.map(({ text }) => text)).toEqual(['small']);
  });
});
