import { describe, expect, test } from 'vitest';
import { isSerious, roleDrift } from '../../../src/core/iam/role-drift.ts';
import type { LockedAction, LockedRole } from '../../../src/core/model/lock.ts';
import { inlinePolicy, lockedRole, managedPolicy, read } from '../../helpers/locked.ts';

function drift(before: LockedRole | undefined, after: LockedRole | undefined, versions = ['1', '1']) {
  const [from = '', to = ''] = versions;
  return roleDrift(
    'reader',
    { role: before, reference: { version: from, updatedAt: '' } },
    { role: after, reference: { version: to, updatedAt: '' } },
  );
}

const wide = inlinePolicy(['s3:Get*']);
const deny = JSON.stringify({ Action: 's3:GetNew', Resource: '*' });
const fileChange = { kind: 'policy', policy: 'policy.json' } as const;
const newData = { kind: 'reference', from: '1', to: '2' } as const;
const newVersion = {
  kind: 'managed-policy',
  policy: 'arn:aws:iam::aws:policy/Reader',
  from: 'v1',
  to: 'v2',
} as const;

describe('why an action is held that was not', () => {
  test.each([
    ['the reference knows it now', wide, wide, ['1', '2'], [newData]],
    ['its pattern is new', inlinePolicy(['s3:List*']), wide, ['1', '1'], [fileChange]],
    ['its pattern is new, and so is the data', inlinePolicy([]), wide, ['1', '2'], [fileChange]],
    [
      'AWS added its pattern to a managed policy',
      managedPolicy('v1', ['s3:List*']),
      managedPolicy('v2', ['s3:Get*']),
      ['1', '2'],
      [newVersion],
    ],
    [
      'the pattern of a managed policy reaches it now, whatever its version',
      managedPolicy('v1', ['s3:Get*']),
      managedPolicy('v2', ['s3:Get*', 's3:List*']),
      ['1', '2'],
      [newData],
    ],
    ['a Deny of it is gone', inlinePolicy(['s3:Get*'], [deny]), wide, ['1', '1'], [fileChange]],
    [
      'a Deny is gone and the data is new: either',
      inlinePolicy(['s3:Get*'], [deny]),
      wide,
      ['1', '2'],
      [fileChange, newData],
    ],
    ['nothing that the lock keeps has changed', wide, wide, ['1', '1'], [{ kind: 'judgement' }]],
    [
      'NotAction reaches it now',
      inlinePolicy(['NotAction iam:*, sts:*']),
      inlinePolicy(['NotAction iam:*, sts:*']),
      ['1', '2'],
      [newData],
    ],
    [
      'NotAction no longer leaves it out',
      inlinePolicy(['NotAction iam:*, s3:Get*']),
      inlinePolicy(['NotAction iam:*']),
      ['1', '1'],
      [fileChange],
    ],
  ])('%s', (_name, before, after, versions, causes) => {
    const grown = drift(lockedRole([before], {}), lockedRole([after], { 's3:GetNew': read }), versions);
    expect(grown.added).toEqual([{ action: 's3:GetNew', ...read, causes }]);
    expect(grown.status).toBe('changed');
    const shrunk = drift(lockedRole([after], { 's3:GetNew': read }), lockedRole([before], {}), versions);
    expect(shrunk.removed.map(({ action }) => action)).toEqual(['s3:GetNew']);
    expect(shrunk.removed[0]?.causes.map(({ kind }) => kind)).toEqual(causes.map(({ kind }) => kind));
  });

  test('several policies may have brought it', () => {
    const after = lockedRole([wide, managedPolicy('v2', ['s3:*'])], { 's3:GetNew': read });
    const before = lockedRole([inlinePolicy([]), managedPolicy('v1', [])], {});
    expect(drift(before, after).added[0]?.causes).toEqual([newVersion, fileChange]);
  });
});

describe('what differs', () => {
  test('nothing where versions alone do', () => {
    const before = lockedRole([managedPolicy('v1', ['s3:*'])], { 's3:GetOld': read });
    const after = lockedRole([managedPolicy('v2', ['s3:*'])], { 's3:GetOld': read });
    expect(drift(before, after, ['1', '2'])).toMatchObject({ status: 'same', added: [], removed: [] });
  });

  test('the most serious comes first: changes, tier A, tier B, the rest, each by name', () => {
    const actions: Readonly<Record<string, LockedAction>> = {
      'a:List': { level: 'List', tier: null },
      'b:GetAll': { level: 'Read', tier: 'B' },
      'c:GetContent': { level: 'Read', tier: 'A' },
      'd:Put': { level: 'Write', tier: null },
      'a:Put': { level: 'Tagging', tier: null },
      'a:Describe': read,
    };
    const { added, status } = drift(undefined, lockedRole([], actions));
    expect(added.map(({ action }) => action)).toEqual([
      'a:Put',
      'd:Put',
      'c:GetContent',
      'b:GetAll',
      'a:Describe',
      'a:List',
    ]);
    expect(status).toBe('new');
    expect(added.filter(isSerious)).toHaveLength(3);
  });

  test('an action that is judged anew', () => {
    const before = lockedRole([wide], { 's3:GetOld': read });
    const after = lockedRole([wide], { 's3:GetOld': { level: 'Write', tier: null } });
    expect(drift(before, after, ['1', '2']).changed).toEqual([
      { action: 's3:GetOld', level: 'Write', tier: null, before: read, causes: [newData] },
    ]);
  });

  test('access nobody can tell, and a role that is no more', () => {
    const hidden = lockedRole([wide], { 's3:GetOld': read }, { unknown: ['x: why'] });
    const open = lockedRole([wide], { 's3:GetOld': read });
    expect(drift(open, hidden)).toMatchObject({ status: 'changed', unknown: { added: ['x: why'] } });
    expect(drift(hidden, open)).toMatchObject({ status: 'changed', unknown: { removed: ['x: why'] } });
    expect(drift(open, undefined)).toMatchObject({ status: 'gone', removed: [{ action: 's3:GetOld' }] });
  });
});
