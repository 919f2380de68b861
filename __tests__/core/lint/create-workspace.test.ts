import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../../../src/core/lint/create-workspace.ts';
import type { Mirror } from '../../../src/core/model/settings.ts';
import { readFiles } from '../../helpers/read-files.ts';
import { oneRole, settingsWith } from '../../helpers/settings.ts';

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
  const workspace = createWorkspace(parsed, sources, settingsWith({ roles: oneRole(changes) }));
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

  test('is the first that names a file', () => {
    const { parsed, sources } = readFiles(texts);
    const inline = ['policies/reader.json'];
    const roles = new Map([...oneRole({ name: 'first', inline }), ...oneRole({ name: 'second', inline })]);
    const workspace = createWorkspace(parsed, sources, settingsWith({ roles }));
    expect(workspace.roleOf('policies/reader.json')?.name).toBe('first');
  });
});

test('everything that was read is joined', () => {
  const { parsed, sources } = readFiles({ ...texts, 'managed.json': '{"policies": [{"arn": "a"}]}' });
  const workspace = createWorkspace(parsed, sources, settingsWith());
  expect(workspace.sources).toHaveLength(5);
  expect(workspace.documents).toHaveLength(7);
  expect(workspace.roles.map((one) => one.address)).toEqual(['Reader', 'Writer']);
  expect(workspace.managedLists.map((list) => list.file)).toEqual(['managed.json']);
});
