import { describe, expect, test } from 'vitest';
import { shown, shownGuard, written } from './evaluated.ts';
import { readYamlTemplate } from './read-yaml-template.ts';

const head = `
AWSTemplateFormatVersion: 2010-09-09
Transform: AWS::LanguageExtensions
Parameters:
  Names: {Type: CommaDelimitedList, Default: 'a,b'}
  Env: {Type: String}
Mappings:
  Teams: {all: {Names: [red, blue]}}
  Actions: {red: {List: ['s3:Get*']}, blue: {List: ['s3:List*', 'ec2:Describe*']}}
`;

function statementsOf(text: string): readonly unknown[] {
  return readYamlTemplate(head + text).documents.map(({ pointer, when, statements }) => [
    pointer,
    shownGuard(when),
    statements.map(({ sid, action, resource }) => [
      sid?.text,
      action?.values.map(shown),
      resource?.values.map(shown),
    ]),
  ]);
}

describe('Fn::ForEach', () => {
  test('makes resources and conditions, and puts its name into all of them', () => {
    expect(
      statementsOf(`
Conditions:
  Fn::ForEach::Conditions:
    - Team
    - !FindInMap [Teams, all, Names]
    - Is\${Team}: !Equals [!Ref Env, !Ref Team]
Resources:
  Fn::ForEach::Policies:
    - Team
    - !FindInMap [Teams, all, Names]
    - Policy\${Team}:
        Type: AWS::IAM::Policy
        Condition: Is\${Team}
        Properties:
          PolicyDocument:
            Statement:
              Sid: !Sub 'Of\${Team}'
              Effect: Allow
              Action: !FindInMap [Actions, !Ref Team, List]
              Resource: !If [Isred, !Sub 'arn:\${Team}', '*']
`),
    ).toEqual([
      ['/Resources/Policyred/Properties/PolicyDocument', 'Isred', [['Ofred', ['s3:Get*'], ['arn:red']]]],
      [
        '/Resources/Policyblue/Properties/PolicyDocument',
        'Isblue',
        [['Ofblue', ['s3:List*', 'ec2:Describe*'], ['*']]],
      ],
    ]);
  });

  test('makes properties, loops in loops among them, where it is written', () => {
    const { documents } = readYamlTemplate(`${head}
Resources:
  Policy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyDocument:
        Statement:
          Effect: Allow
          Action: 's3:Get*'
          Resource: '*'
          Condition:
            Fn::ForEach::Operators:
              - Operator
              - [StringEquals, StringLike]
              - \${Operator}:
                  Fn::ForEach::Keys:
                    - Key
                    - [team-a, team-b, team-a]
                    - 'aws:PrincipalTag/&{Key}': !Join ['-', [!Ref Key, !Ref Operator]]
`);
    const conditions = documents[0]?.statements[0]?.conditions ?? [];
    expect(
      conditions.map(({ operator, key, values }) => [operator.text, key.text, values.map(shown)]),
    ).toEqual([
      ['StringEquals', 'aws:PrincipalTag/teama', ['team-a-StringEquals']],
      ['StringEquals', 'aws:PrincipalTag/teamb', ['team-b-StringEquals']],
      ['StringLike', 'aws:PrincipalTag/teama', ['team-a-StringLike']],
      ['StringLike', 'aws:PrincipalTag/teamb', ['team-b-StringLike']],
    ]);
    expect(conditions[0] && written(conditions[0].key)).toBe("'aws:PrincipalTag/&{Key}'");
  });

  const policy =
    "{Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: {Effect: Allow, Action: '${N}'}}}}";

  test.each<readonly [string, string, readonly string[]]>([
    ['over a parameter', '[N, !Ref Names, {"P${N}": POLICY}]', ['P${N}']],
    ['over what no mapping has', '[N, !FindInMap [Teams, none, Names], {"P${N}": POLICY}]', ['P${N}']],
    ['without a body', '[N, [a]]', []],
    ['over nothing', '[N, [], {"P${N}": POLICY}]', []],
    [
      'over more than can be read',
      `[N, [${[...Array(20_000).keys()].join()}], {"P\${N}": POLICY}]`,
      ['P${N}'],
    ],
  ])('%s', (_, loop, expected) => {
    const { documents } = readYamlTemplate(
      `${head}Resources: {'Fn::ForEach::L': ${loop.replace('POLICY', policy)}}`,
    );
    expect(documents.map(({ pointer }) => /P[^/]*(?=\/Properties)/.exec(pointer)?.[0])).toEqual(expected);
  });

  test('within itself a hundred times over ends', () => {
    let body = `{P: ${policy}}`;
    for (let level = 0; level < 40; level++)
      body = `{'Fn::ForEach::L${level}': [N${level}, [a, b], ${body}]}`;
    expect(readYamlTemplate(`${head}Resources: ${body}`).documents.length).toBeGreaterThan(0);
  });
});
