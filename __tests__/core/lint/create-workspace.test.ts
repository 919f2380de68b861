import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../../../src/core/lint/create-workspace.ts';
import type { Mirror } from '../../../src/core/model/settings.ts';
import { managedPolicies } from '../../helpers/managed-policies.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { reference } from '../../helpers/reference.ts';
import { oneRole, settingsWith } from '../../helpers/settings.ts';

const knowledge = { reference, managedPolicies };

const identity =
  '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "a:B", "Resource": "*"}}';
const trust =
  '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*"}}';

function role(name: string): string {
  return `  ${name}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: ${trust}
      Policies: [{ PolicyName: a, PolicyDocument: ${identity} }]
`;
}

const texts = {
  'policies/reader.json': identity,
  'policies/trust.json': trust,
  'policies/other.json': identity,
  'a.yaml': `Resources:\n${role('Reader')}${role('Writer')}`,
};

function namesOf(changes: Parameters<typeof oneRole>[0]): Readonly<Record<string, string | undefined>> {
  const { parsed, sources } = readFiles(texts);
  const workspace = createWorkspace(parsed, sources, settingsWith({ roles: oneRole(changes) }), knowledge);
  const ids = [...workspace.documents, ...workspace.roles].map(({ id }) => id);
  return Object.fromEntries(ids.map((id) => [id, workspace.roleOf(id)?.name]).filter(([, name]) => name));
}

describe('the configured role', () => {
  test('of its inline and trust files', () => {
    expect(namesOf({ inline: ['policies/reader.json'], trust: 'policies/trust.json' })).toEqual({
      'policies/reader.json': 'reader',
      'policies/trust.json': 'reader',
    });
  });

  test('of the role of a template, and of all that it carries', () => {
    const mirror: Mirror = { kind: 'cloudformation', file: 'a.yaml', role: 'Reader' };
    expect(namesOf({ mirrors: [mirror] })).toEqual({
      'a.yaml#Reader': 'reader',
      'a.yaml#/Resources/Reader/Properties/AssumeRolePolicyDocument': 'reader',
      'a.yaml#/Resources/Reader/Properties/Policies/0/PolicyDocument': 'reader',
    });
  });

  test('is none for a template of that name elsewhere', () => {
    expect(namesOf({ mirrors: [{ kind: 'cloudformation', file: 'b.yaml', role: 'Reader' }] })).toEqual({});
    expect(namesOf({ mirrors: [{ kind: 'terraform', folder: '.' }] })).not.toEqual({});
    expect(namesOf({ mirrors: [{ kind: 'terraform', folder: 'a' }] })).toEqual({});
  });

  test('is none for a user or group', () => {
    const { parsed, sources } = readFiles({
      'a.yaml': `Resources:\n  Reader:\n    Type: AWS::IAM::User\n    Properties:\n      Policies: [{ PolicyName: a, PolicyDocument: ${identity} }]\n`,
    });
    const mirror: Mirror = { kind: 'cloudformation', file: 'a.yaml', role: 'Reader' };
    const settings = settingsWith({ roles: oneRole({ mirrors: [mirror] }) });
    const workspace = createWorkspace(parsed, sources, settings, { reference, managedPolicies });
    expect(workspace.roles.map(({ id }) => [id, workspace.roleOf(id)])).toEqual([
      ['a.yaml#Reader', undefined],
    ]);
  });

  test('is the first that names a file', () => {
    const { parsed, sources } = readFiles(texts);
    const inline = ['policies/reader.json'];
    const roles = new Map([...oneRole({ name: 'first', inline }), ...oneRole({ name: 'second', inline })]);
    const workspace = createWorkspace(parsed, sources, settingsWith({ roles }), knowledge);
    expect(workspace.roleOf('policies/reader.json')?.name).toBe('first');
  });
});

test('everything that was read is joined', () => {
  const { parsed, sources } = readFiles({ ...texts, 'managed.json': '{"policies": [{"arn": "a"}]}' });
  const workspace = createWorkspace(parsed, sources, settingsWith(), knowledge);
  expect(workspace.sources).toHaveLength(5);
  expect(workspace.documents).toHaveLength(7);
  expect(workspace.roles.map((one) => one.address)).toEqual(['Reader', 'Writer']);
  expect(workspace.managedLists.map((list) => list.file)).toEqual(['managed.json']);
});

describe('the roles', () => {
  const roleTemplate = (managed: string) => `${role('Reader').trimEnd()}
      ManagedPolicyArns: ["arn:aws:iam::aws:policy/${managed}"]
`;
  const files = {
    'policies/reader.json': '{"Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}}',
    'managed.json':
      '{"policies": [{"arn": "arn:aws-cn:iam::aws:policy/job-function/ViewOnlyAccess"}, {"arn": "arn:aws:iam::aws:policy/NoSuch"}]}',
    'a.yaml': `Resources:\n${roleTemplate('IAMReadOnlyAccess')}`,
  };
  const { parsed, sources } = readFiles(files);
  const settings = settingsWith({
    roles: oneRole({
      inline: ['policies/reader.json'],
      managed: 'managed.json',
      mirrors: [{ kind: 'cloudformation', file: 'a.yaml', role: 'Reader' }],
    }),
  });
  const workspace = createWorkspace(parsed, sources, settings, knowledge);

  test('have their inline and their managed policies', () => {
    const summary = workspace.rolePolicies.map(({ name, configured, policies }) => [
      name,
      configured?.name,
      policies.map((policy) => policy.name),
    ]);
    expect(summary).toEqual([
      ['reader', 'reader', ['policies/reader.json', 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess']],
      [
        'a.yaml#Reader',
        'reader',
        [
          'a.yaml#/Resources/Reader/Properties/Policies/0/PolicyDocument',
          'arn:aws:iam::aws:policy/IAMReadOnlyAccess',
        ],
      ],
    ]);
  });

  test('name what is attached and not known', () => {
    expect(workspace.rolePolicies[0]?.unknown.map(({ what }) => what)).toEqual([
      'arn:aws:iam::aws:policy/NoSuch',
    ]);
  });

  test('have an access that is worked out once', () => {
    const [reader] = workspace.rolePolicies;
    if (reader === undefined) throw new Error('no role');
    const access = workspace.accessOf(reader);
    expect(access.held.get('s3:GetObject')?.grants).toHaveLength(1);
    expect(access.held.has('ec2:DescribeInstances')).toBe(true);
    expect(workspace.accessOf(reader)).toBe(access);
  });

  test('cost nothing where nobody asks', () => {
    const closed = { find: () => expect.fail('looked up'), arns: () => expect.fail('listed') };
    const asked = createWorkspace(parsed, sources, settings, { reference, managedPolicies: closed });
    expect(asked.documents).toHaveLength(3);
  });
});

test('what a template asks for is known by the documents in it', () => {
  const parameter = 'Parameters: { Id: { Type: String, MinLength: 8 } }';
  const { parsed, sources } = readFiles({
    'a.yaml': `${parameter}\nResources:\n${role('Reader')}`,
    'b.yaml': `Resources:\n${role('Reader')}`,
    'c.json': identity,
  });
  const workspace = createWorkspace(parsed, sources, settingsWith(), knowledge);
  expect(
    workspace.documents.map((document) => [
      document.source.file,
      workspace.inputOf(document, 'Id')?.isLimited,
      workspace.inputOf(document, 'Other'),
    ]),
  ).toEqual([
    ['a.yaml', true, undefined],
    ['a.yaml', true, undefined],
    ['b.yaml', undefined, undefined],
    ['b.yaml', undefined, undefined],
    ['c.json', undefined, undefined],
  ]);
});
