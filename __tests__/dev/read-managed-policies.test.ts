import { describe, expect, test } from 'vitest';
import { fetchManagedPolicies, readManagedPolicy } from '../../src/dev/read-managed-policies.ts';

const arn = 'arn:aws:iam::aws:policy/Viewer';
const document = { Version: '2012-10-17', Statement: [] };
const viewer = {
  arn,
  name: 'Viewer',
  version: 'v3',
  updatedAt: '2026-04-22',
  text: '{"Version":"2012-10-17","Statement":[]}',
};

describe('a file', () => {
  const file = { arn, name: 'Viewer', version: 'v3', updatedate: '2026-04-22T18:12:21+00:00', document };

  test('is read', () => {
    expect(readManagedPolicy(JSON.stringify(file, null, 2), 'a.json')).toEqual(viewer);
  });

  test.each(['arn', 'name', 'version', 'updatedate', 'document'])('without %s is refused', (key) => {
    const text = JSON.stringify({ ...file, [key]: null });
    expect(() => readManagedPolicy(text, 'a.json')).toThrow('a.json is no managed policy');
  });
});

describe('an account', () => {
  const policy = { Policy: { Arn: arn, PolicyName: 'Viewer', DefaultVersionId: 'v3' } };
  const version = {
    PolicyVersion: { VersionId: 'v3', CreateDate: '2026-04-22T18:12:21+00:00', Document: document },
  };

  test('is asked for the default version of each', () => {
    const calls: string[] = [];
    const found = fetchManagedPolicies([arn], (...parameters) => {
      calls.push(parameters.join(' '));
      return JSON.stringify(parameters[0] === 'get-policy' ? policy : version);
    });
    expect(found).toEqual([viewer]);
    expect(calls).toEqual([
      `get-policy --policy-arn ${arn}`,
      `get-policy-version --policy-arn ${arn} --version-id v3`,
    ]);
  });

  test('that answers something else is an error', () => {
    expect(() => fetchManagedPolicies([arn], () => '{}')).toThrow(`${arn} is no managed policy`);
  });
});
