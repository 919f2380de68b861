import { describe, expect, test } from 'vitest';
import type { PolicyDocument } from '../../../../src/core/model/policy.ts';
import { isTemplate, readTemplate } from '../../../../src/core/parse/cloudformation/read-template.ts';
import { parseJson } from '../../../../src/core/parse/parse-json.ts';
import { parseYaml } from '../../../../src/core/parse/parse-yaml.ts';
import { shown, shownGuard, written } from './evaluated.ts';
import { readYamlTemplate } from './read-yaml-template.ts';

const statement = '{Effect: Allow, Action: s3:GetObject, Resource: "*"}';
const document = `{Version: 2012-10-17, Statement: [${statement}]}`;

describe('a template', () => {
  test.each([
    ['a version', 'AWSTemplateFormatVersion: 2010-09-09', true],
    ['a resource with a type', 'Resources: {A: {Type: AWS::IAM::Role}}', true],
    ['a custom resource', 'Resources: {A: {Type: Custom::Thing}}', true],
    ['a module', 'Resources: {A: {Type: My::Own::Thing::MODULE}}', true],
    ['resources without types', 'Resources: {A: {Kind: AWS::IAM::Role}}', false],
    ['resources of another world', 'Resources: {A: {Type: deployment}}', false],
    ['a type with spaces', 'Resources: {A: {Type: "see A::B for more"}}', false],
    ['a list of resources', 'Resources: [{Type: AWS::IAM::Role}]', false],
    ['a policy', document, false],
    ['a list', '[a]', false],
    ['a text', 'a', false],
  ])('%s', (_, text, expected) => {
    const { value } = parseYaml({ file: 'a.yaml', text, bom: false });
    expect(value !== undefined && isTemplate(value)).toBe(expected);
  });
});

describe('finds policies', () => {
  const cases: readonly (readonly [properties: string, expected: readonly string[]])[] = [
    [`AWS::IAM::Policy\nPolicyDocument: ${document}`, ['identity /PolicyDocument']],
    [
      `AWS::IAM::ManagedPolicy\nPolicyDocument: ${document}`,
      ['identity AWS::IAM::ManagedPolicy /PolicyDocument'],
    ],
    [`AWS::IAM::RolePolicy\nPolicyDocument: ${document}`, ['identity /PolicyDocument']],
    [`AWS::IAM::UserPolicy\nPolicyDocument: ${document}`, ['identity /PolicyDocument']],
    [`AWS::IAM::GroupPolicy\nPolicyDocument: ${document}`, ['identity /PolicyDocument']],
    [
      `AWS::IAM::User\nPolicies: [{PolicyName: a, PolicyDocument: ${document}}]`,
      ['identity /Policies/0/PolicyDocument'],
    ],
    [
      `AWS::IAM::Group\nPolicies: [{PolicyName: a, PolicyDocument: ${document}}]`,
      ['identity /Policies/0/PolicyDocument'],
    ],
    [
      `AWS::IAM::Role\nAssumeRolePolicyDocument: ${document}\nPolicies: [{PolicyDocument: ${document}}, {PolicyDocument: ${document}}]`,
      [
        'trust /AssumeRolePolicyDocument',
        'identity /Policies/0/PolicyDocument',
        'identity /Policies/1/PolicyDocument',
      ],
    ],
    [
      `AWS::SSO::PermissionSet\nInlinePolicy: ${document}`,
      ['identity AWS::SSO::PermissionSet /InlinePolicy'],
    ],
    [`AWS::S3::BucketPolicy\nPolicyDocument: ${document}`, ['resource AWS::S3::Bucket /PolicyDocument']],
    [`AWS::SQS::QueuePolicy\nPolicyDocument: ${document}`, ['resource AWS::SQS::Queue /PolicyDocument']],
    [
      `AWS::SQS::QueueInlinePolicy\nPolicyDocument: ${document}`,
      ['resource AWS::SQS::Queue /PolicyDocument'],
    ],
    [`AWS::SNS::TopicPolicy\nPolicyDocument: ${document}`, ['resource AWS::SNS::Topic /PolicyDocument']],
    [
      `AWS::SNS::TopicInlinePolicy\nPolicyDocument: ${document}`,
      ['resource AWS::SNS::Topic /PolicyDocument'],
    ],
    [`AWS::KMS::Key\nKeyPolicy: ${document}`, ['resource AWS::KMS::Key /KeyPolicy']],
    [
      `AWS::SecretsManager::ResourcePolicy\nResourcePolicy: ${document}`,
      ['resource AWS::SecretsManager::Secret /ResourcePolicy'],
    ],
    [
      `AWS::ECR::Repository\nRepositoryPolicyText: ${document}`,
      ['resource AWS::ECR::Repository /RepositoryPolicyText'],
    ],
    [`AWS::XRay::ResourcePolicy\nPolicyDocument: '{"Statement": []}'`, ['resource /PolicyDocument']],
    [
      `AWS::DynamoDB::GlobalTable\nReplicas: [{Region: a}, {ResourcePolicy: {PolicyDocument: ${document}}}]`,
      ['resource AWS::DynamoDB::GlobalTable /Replicas/1/ResourcePolicy/PolicyDocument'],
    ],
    [
      `AWS::DynamoDB::Table\nResourcePolicy: {PolicyDocument: ${document}}\nStreamSpecification: {ResourcePolicy: {PolicyDocument: ${document}}}`,
      [
        'resource AWS::DynamoDB::Table /ResourcePolicy/PolicyDocument',
        'resource AWS::DynamoDB::Table /StreamSpecification/ResourcePolicy/PolicyDocument',
      ],
    ],
    [`AWS::Organizations::Policy\nType: SERVICE_CONTROL_POLICY\nContent: ${document}`, ['scp /Content']],
    [`AWS::Organizations::Policy\nType: RESOURCE_CONTROL_POLICY\nContent: ${document}`, ['rcp /Content']],
    [`AWS::Organizations::Policy\nType: !Ref Rcp\nContent: ${document}`, ['rcp /Content']],
    [`AWS::Organizations::Policy\nType: !Ref Unknown\nContent: ${document}`, ['scp /Content']],
    ['AWS::Organizations::Policy\nType: TAG_POLICY\nContent: {tags: {}}', []],
    ['AWS::EC2::VPCEndpoint\nPolicyDocument: {Statement: []}', []],
    ['AWS::CloudFormation::Stack\nTemplateURL: https://example.com/policies.yaml', []],
    [`AWS::S3::Bucket\nPolicyDocument: ${document}`, []],
  ];
  for (const [resource, expected] of cases) {
    const [type = '', ...properties] = resource.split('\n');
    test(resource, () => {
      const file = readYamlTemplate(`Parameters:
  Rcp: {Type: String, Default: RESOURCE_CONTROL_POLICY}
  Unknown: {Type: String}
Resources:
  Tested:
    Type: ${type}
    Properties:
${properties.map((line) => `      ${line}`).join('\n')}
`);
      expect(file.problems).toEqual([]);
      expect(
        file.documents.map(({ policyType, resourceType, pointer }) =>
          [policyType, resourceType, pointer.replace('/Resources/Tested/Properties', '')]
            .filter(Boolean)
            .join(' '),
        ),
      ).toEqual(expected);
      for (const each of file.documents) {
        expect(each.id).toBe(`template.yaml#${each.pointer}`);
        expect(each.format).toBe('cloudformation');
      }
    });
  }

  test('JSON, with the places of its tokens', () => {
    const text = `{"Resources": {"P/1~": {"Type": "AWS::IAM::Policy", "Properties": {"PolicyDocument":
      {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": ["s3:Get*"], "Resource": {"Fn::Sub": "arn:aws:s3:::\${B}"}}}}}}}`;
    const source = { file: 'a.json', text, bom: false };
    const { value } = parseJson(source);
    if (value === undefined) throw new Error('not read');
    const [found] = readTemplate(source, value).documents;
    expect(found?.id).toBe('a.json#/Resources/P~11~0/Properties/PolicyDocument');
    const [only] = found?.statements ?? [];
    expect(only?.action?.values.map(written)).toEqual(['"s3:Get*"']);
    expect(only?.resource?.values.map(written)).toEqual(['"arn:aws:s3:::${B}"']);
    expect(only?.resource?.values.map(shown)).toEqual(['arn:aws:s3:::‹B›']);
  });
});

describe('conditions', () => {
  test('of a resource, of a policy, of a statement and of a value', () => {
    const { documents, roles } = readYamlTemplate(`
Resources:
  Role:
    Type: AWS::IAM::Role
    Condition: Made
    Properties:
      AssumeRolePolicyDocument: !If [Open, {Statement: [{Effect: Allow}]}, {Statement: []}]
      ManagedPolicyArns:
        - arn:a
        - !If [Made, arn:b, arn:never]
        - !If [More, arn:c, !Ref AWS::NoValue]
      Policies:
        - !If
          - More
          - PolicyName: a
            PolicyDocument:
              Statement:
                - {Effect: Allow, Action: 'a:A', Resource: '*'}
                - !If [Few, !Ref AWS::NoValue, {Effect: Allow, Action: 'a:B', Resource: '*'}]
                - !If [More, {Effect: Deny, Action: 'a:C', Resource: !If [Few, x, y]}, {Effect: Allow}]
          - !Ref AWS::NoValue
        - PolicyName: b
          PolicyDocument: !If [Few, {Statement: []}, !If [Made, {Statement: [{Effect: Deny}]}, {}]]
`);
    expect(
      documents.map(({ pointer, when, statements }) => [short(pointer), shownGuard(when), statements.length]),
    ).toEqual([
      ['AssumeRolePolicyDocument', 'Made', 1],
      ['Policies/0/Fn::If/1/PolicyDocument', 'Made More', 3],
      ['Policies/1/PolicyDocument/Fn::If/1', 'Made Few', 0],
      ['Policies/1/PolicyDocument/Fn::If/2/Fn::If/1', 'Made !Few', 1],
    ]);
    const [trust, inline] = documents;
    expect(trust?.statements.map(({ when }) => shownGuard(when))).toEqual(['Made Open']);
    expect(inline?.statements.map(({ when, effect }) => [effect, shownGuard(when)])).toEqual([
      ['Allow', 'Made More'],
      ['Allow', 'Made More !Few'],
      ['Deny', 'Made More'],
    ]);
    expect(inline?.statements[2]?.resource?.values.map(({ text, when }) => [text, shownGuard(when)])).toEqual(
      [
        ['x', 'Made More Few'],
        ['y', 'Made More !Few'],
      ],
    );
    const [role] = roles;
    expect(role?.managed.map(({ text, when }) => [text, shownGuard(when)])).toEqual([
      ['arn:a', 'Made'],
      ['arn:b', 'Made'],
      ['arn:c', 'Made More'],
    ]);
    expect(role?.trust).toBe(trust?.id);
    expect(role?.inline).toEqual(documents.slice(1).map(({ id }) => id));
    expect(shownGuard(role?.when ?? [])).toBe('Made');
  });

  test('that the template does not have are told', () => {
    const { problems } = readYamlTemplate(`
AWSTemplateFormatVersion: 2010-09-09
Conditions: {Known: !Equals [a, b]}
Resources:
  A: {Type: AWS::IAM::Policy, Condition: Known, Properties: {PolicyDocument: ${document}}}
  B: {Type: AWS::IAM::Policy, Condition: Unknown, Properties: {PolicyDocument: ${document}}}
`);
    expect(problems.map((problem) => [problem.message, written(problem)])).toEqual([
      [
        'The resource depends on the condition Unknown, which the Conditions section does not have',
        'Unknown',
      ],
    ]);
  });
});

describe('what is attached', () => {
  const file = readYamlTemplate(`
Parameters: {Name: {Type: String}, Names: {Type: CommaDelimitedList}}
Conditions: {On: !Equals [!Ref Name, b]}
Resources:
  Role: {Type: AWS::IAM::Role, Condition: On, Properties: {ManagedPolicyArns: [arn:a, !Ref Managed, !Ref Names]}}
  Named: {Type: AWS::IAM::Role, Properties: {RoleName: the-role}}
  Computed: {Type: AWS::IAM::Role, Properties: {RoleName: !Sub 'x-\${Name}', ManagedPolicyArns: !Ref Names}}
  User: {Type: AWS::IAM::User, Properties: {}}
  Group: {Type: AWS::IAM::Group, Properties: {GroupName: the-role}}
  Managed: {Type: AWS::IAM::ManagedPolicy, Properties: {Roles: [!Ref Named], Users: [!Ref User], PolicyDocument: ${document}}}
  P1: {Type: AWS::IAM::Policy, Properties: {Roles: [!Ref Role, the-role], Groups: [!Ref Group], PolicyDocument: ${document}}}
  P2: {Type: AWS::IAM::RolePolicy, Properties: {RoleName: !Sub 'x-\${Name}', PolicyDocument: ${document}}}
  P3: {Type: AWS::IAM::Policy, Properties: {Roles: [!If [On, !Ref AWS::NoValue, !Ref Role]], PolicyDocument: ${document}}}
  P4: {Type: AWS::IAM::Policy, Properties: {Roles: !Ref Names, Users: [elsewhere], PolicyDocument: ${document}}}
  P5: {Type: AWS::IAM::UserPolicy, Properties: {UserName: !Ref User, PolicyDocument: ${document}}}
`);
  test('by reference, by name and by computed name', () => {
    const id = (name: string): string => `template.yaml#/Resources/${name}/Properties/PolicyDocument`;
    expect(
      file.roles.map(({ kind, address, inline, managed }) => ({
        kind,
        address,
        inline,
        managed: managed.map(shown),
      })),
    ).toEqual([
      { kind: 'role', address: 'Role', inline: [id('P1')], managed: ['arn:a', '‹Managed›'] },
      { kind: 'role', address: 'Named', inline: [id('P1')], managed: ['‹Managed›'] },
      { kind: 'role', address: 'Computed', inline: [id('P2')], managed: [] },
      { kind: 'user', address: 'User', inline: [id('P5')], managed: ['‹Managed›'] },
      { kind: 'group', address: 'Group', inline: [id('P1')], managed: [] },
    ]);
    expect(file.problems).toEqual([]);
  });

  test('with its id, its place and what is unresolved', () => {
    const [role, , computed] = file.roles;
    expect(role).toMatchObject({ id: 'template.yaml#Role', file: 'template.yaml', trust: undefined });
    expect(role && written(role)).toBe('Role');
    expect(role?.managed.map(written)).toEqual(['arn:a', '!Ref Managed']);
    expect(role?.unresolved.map(written)).toEqual(['!Ref Names']);
    expect(computed?.unresolved.map(written)).toEqual(['!Ref Names']);
  });
});

describe('documents written as text', () => {
  const json =
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": RES}]}';
  const cases: readonly (readonly [
    name: string,
    yaml: string,
    resources: readonly (readonly [unknown, string])[],
  ])[] = [
    ['a JSON string', `'${json.replace('RES', '"arn:x"')}'`, [['arn:x', '"arn:x"']]],
    ['a block scalar', `|\n        ${json.replace('RES', '"arn:x"')}`, [['arn:x', '"arn:x"']]],
    ['an escaped string', JSON.stringify(json.replace('RES', '"arn:x"')), [['arn:x', '\\"arn:x\\"']]],
    [
      'Sub',
      `!Sub '${json.replace('RES', '["arn:${B}/*", "${D}"]')}'`,
      [
        ['arn:‹B›/*', '"arn:${B}/*"'],
        ['‹D=d›', '"${D}"'],
      ],
    ],
    [
      'Sub of an escaped string',
      `!Sub ${JSON.stringify(json.replace('RES', '["arn:${B}/\\u002a", "${D}"]'))}`,
      [
        ['arn:‹B›/*', '\\"arn:${B}/\\\\u002a\\"'],
        ['‹D=d›', '\\"${D}\\"'],
      ],
    ],
    [
      'Sub of a block scalar',
      `!Sub |\n        ${json.replace('RES', '"arn:${!aws:username}/${B}"')}`,
      [['arn:${aws:username}/‹B›', '"arn:${!aws:username}/${B}"']],
    ],
    [
      'Sub with known variables',
      `!Sub ['${json.replace('RES', '"arn:${V}/${B}/${V}"')}', {V: known}]`,
      [['arn:known/‹B›/known', '"arn:${V}/${B}/${V}"']],
    ],
    [
      'Join',
      `!Join ['', ['${json.slice(0, json.indexOf('RES'))}"arn:', !Ref B, '/*"}]}']]`,
      [['arn:‹B›/*', `"arn:', !Ref B, '/*"`]],
    ],
    [
      'Join with a delimiter',
      `!Join ['":"', ['{"Statement":[{"Effect', 'Allow","Action', 's3:Get*","Resource', !Sub 'arn:\${B}"}]}']]`,
      [
        [
          'arn:‹B›',
          `"', ['{"Statement":[{"Effect', 'Allow","Action', 's3:Get*","Resource', !Sub 'arn:\${B}"`,
        ],
      ],
    ],
    [
      'ToJsonString',
      `{'Fn::ToJsonString': {Statement: [{Effect: Allow, Action: 's3:Get*', Resource: [!Ref B, arn:y]}]}}`,
      [
        ['‹B›', '!Ref B'],
        ['arn:y', 'arn:y'],
      ],
    ],
    ['a choice', `!If [C, '${json.replace('RES', '"arn:x"')}', !Ref AWS::NoValue]`, [['arn:x', '"arn:x"']]],
  ];
  test.each(cases)('%s', (_, yaml, resources) => {
    const { documents, problems } = readYamlTemplate(`
Parameters: {B: {Type: String}, D: {Type: String, Default: d}}
Resources:
  Policy:
    Type: AWS::Logs::ResourcePolicy
    Properties:
      PolicyDocument: ${yaml}
`);
    expect(problems).toEqual([]);
    const statements = documents.flatMap((each) => each.statements);
    expect(statements.map(({ effect, action }) => [effect, action?.values.map(shown)])).toEqual([
      ['Allow', ['s3:Get*']],
    ]);
    expect(statements[0]?.resource?.values.map((value) => [shown(value), written(value)])).toEqual(resources);
  });

  test('a hole instead of a value is unresolved', () => {
    const [found] = readYamlTemplate(`
Parameters: {B: {Type: String}}
Resources:
  Policy: {Type: AWS::Logs::ResourcePolicy, Properties: {PolicyDocument: !Sub '${json.replace('RES', '${B}')}'}}
`).documents;
    expect(found?.statements[0]?.resource).toMatchObject({ values: [], unresolved: [{ kind: 'unknown' }] });
  });

  test('a text that is all parameter is unresolved', () => {
    const { documents, problems } = readYamlTemplate(`
Parameters: {B: {Type: String}}
Resources:
  Policy: {Type: AWS::Logs::ResourcePolicy, Properties: {PolicyDocument: !Ref B}}
`);
    expect(problems).toEqual([]);
    expect(documents[0]?.unresolved.map((each) => each.reason)).toEqual([
      'the whole policy document is only known when the stack is deployed',
    ]);
  });

  test('what is wrong with the JSON is told at its place', () => {
    const { problems } = readYamlTemplate(`
Resources:
  Policy: {Type: AWS::Logs::ResourcePolicy, Properties: {PolicyDocument: !Sub '{"Statement": [],}'}}
`);
    expect(problems.map(written)).toEqual([',']);
  });
});

describe('what is hidden or wrong', () => {
  test('leaves a role with what is unresolved', () => {
    const { documents, roles, problems } = readYamlTemplate(`
AWSTemplateFormatVersion: 2010-09-09
Mappings: {M: {a: {b: [x]}}}
Resources:
  A: {Type: AWS::IAM::Role, Properties: {Fn::Transform: {Name: AWS::Include}}}
  B: {Type: AWS::IAM::Role, Properties: {Policies: !FindInMap [M, a, b]}}
  C: {Type: AWS::IAM::Role, Properties: {Path: /, Fn::Transform: {Name: AWS::Include}, Policies: []}}
`);
    expect(problems).toEqual([]);
    expect(documents).toEqual([]);
    expect(roles.map(({ unresolved }) => unresolved.map((each) => each.reason))).toEqual([
      ['what a macro makes is only known when the stack is deployed'],
      ['policies that are not written in place are not read'],
      ['policies that are not written in place are not read'],
    ]);
  });

  test('is not what is not there', () => {
    const { documents, roles, problems } = readYamlTemplate(`
Resources:
  A: {Type: AWS::IAM::Role, Properties: {AssumeRolePolicyDocument: !Ref AWS::NoValue, Policies: !Ref AWS::NoValue}}
`);
    expect([documents, problems, roles[0]?.unresolved]).toEqual([[], [], []]);
  });

  test('leaves the document of any other resource unresolved', () => {
    const { documents } = readYamlTemplate(`
Resources:
  A: {Type: AWS::SQS::QueuePolicy, Properties: {Fn::Transform: {Name: AWS::Include}}}
  B: {Type: AWS::KMS::Key, Properties: {KeyPolicy: !ImportValue policy}}
`);
    expect(documents.map(({ unresolved, statements }) => [unresolved.length, statements.length])).toEqual([
      [1, 0],
      [1, 0],
    ]);
  });

  test.each([
    ['AWS::IAM::Role', 'Policies: text', 'text'],
    ['AWS::IAM::Role', 'Policies: {PolicyDocument: {}}', '{PolicyDocument: {}}'],
    ['AWS::IAM::Role', 'Policies: [text]', 'text'],
    ['AWS::DynamoDB::Table', 'ResourcePolicy: 12', '12'],
  ])('is told: %s with %s', (type, properties, at) => {
    const { problems } = readYamlTemplate(`Resources: {A: {Type: ${type}, Properties: {${properties}}}}`);
    expect(problems.map(written)).toEqual([at]);
  });

  test.each([
    'Resources: []',
    'Resources: {A: []}',
    'Resources: {A: {Type: [AWS::IAM::Role]}}',
    'Resources: {A: {Type: AWS::IAM::Role}}',
    'Resources: {A: {Type: AWS::IAM::Policy, Properties: {}}}',
    'Resources: {A: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: !Ref AWS::NoValue}}}',
    'Parameters: 1\nMappings: []\nConditions: a',
  ])('%s has no documents', (text) => {
    const { documents, problems } = readYamlTemplate(`AWSTemplateFormatVersion: 2010-09-09\n${text}`);
    expect(documents).toEqual([]);
    expect(problems).toEqual([]);
  });

  test.each(['', ' 12', ' [a]', ' {Statement: 1}', ' {Statement: [a, {}, null]}'])(
    'a document that is%s is kept',
    (written) => {
      const { documents } = readYamlTemplate(
        `Resources: {A: {Type: AWS::IAM::Policy, Properties: {PolicyDocument:${written}}}}`,
      );
      expect(documents).toHaveLength(1);
    },
  );
});

describe('loops', () => {
  test('over what only a deployment knows are read once, their variable a hole', () => {
    const { documents, problems } = readYamlTemplate(`
AWSTemplateFormatVersion: 2010-09-09
Transform: AWS::LanguageExtensions
Parameters: {Names: {Type: CommaDelimitedList}}
Resources:
  Fn::ForEach::Policies:
    - Name
    - !Ref Names
    - Policy\${Name}:
        Type: AWS::S3::BucketPolicy
        Properties:
          Bucket: !Ref Bucket\${Name}
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: s3:GetObject
                Resource: ['arn:aws:s3:::\${Name}/*', !Sub 'arn:aws:s3:::x-\${Name}-\${AWS::Region}', '&{Name}']
`);
    expect(problems).toEqual([]);
    expect(documents.map(({ pointer }) => pointer)).toEqual([
      '/Resources/Fn::ForEach::Policies/2/Policy${Name}/Properties/PolicyDocument',
    ]);
    expect(documents[0]?.statements[0]?.resource?.values.map(shown)).toEqual([
      'arn:aws:s3:::‹Name›/*',
      'arn:aws:s3:::x-‹Name›-‹AWS::Region›',
      '‹Name›',
    ]);
  });
});

function short(pointer: PolicyDocument['pointer']): string {
  return pointer.replace('/Resources/Role/Properties/', '');
}
