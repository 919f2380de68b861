import { describe, expect, test } from 'vitest';
import {
  type PackedManagedPolicy,
  packManagedPolicies,
  unpackManagedPolicies,
} from '../../../src/core/iam/managed-policies.ts';
import { managedPolicies } from '../../helpers/managed-policies.ts';

const text = '{"Version":"2012-10-17","Statement":[{"Sid":"with spaces in it"}]}';
const policies: readonly PackedManagedPolicy[] = [
  {
    arn: 'arn:aws:iam::aws:policy/job-function/Viewer',
    name: 'Viewer',
    version: 'v7',
    updatedAt: '2026-02-03',
    text,
  },
  { arn: 'arn:aws:iam::aws:policy/Auditor', name: 'Auditor', version: 'v1', updatedAt: '2025-01-02', text },
];

describe('packed policies', () => {
  const packed = packManagedPolicies(policies);
  const unpacked = unpackManagedPolicies(() => packed);

  test('come out as they went in', () => {
    for (const policy of policies) expect(unpacked.find(policy.arn)).toEqual(policy);
    expect(unpacked.arns()).toEqual(policies.map(({ arn }) => arn).toSorted());
  });

  test('are found in every partition, and only where AWS owns them', () => {
    expect(unpacked.find('arn:aws-us-gov:iam::aws:policy/Auditor')?.name).toBe('Auditor');
    expect(unpacked.find('arn:aws:iam::123456789012:policy/Auditor')).toBeUndefined();
    expect(unpacked.find('arn:aws:iam::aws:policy/Viewer')).toBeUndefined();
    expect(unpacked.find('Auditor')).toBeUndefined();
    expect(unpacked.find('')).toBeUndefined();
  });

  test('are unpacked once, and not before one is looked for', () => {
    let times = 0;
    const lazy = unpackManagedPolicies(() => {
      times += 1;
      return packed;
    });
    expect(times).toBe(0);
    lazy.find('a');
    lazy.arns();
    expect(times).toBe(1);
  });
});

describe('the policies that ship with the program', () => {
  test.each(managedPolicies.arns())('%s', (arn) => {
    const policy = managedPolicies.find(arn);
    expect(arn).toMatch(/^arn:aws:iam::aws:policy\//);
    expect(policy?.name).toBe(arn.slice(arn.lastIndexOf('/') + 1));
    expect(policy?.version).toMatch(/^v[1-9]\d*$/);
    expect(policy?.updatedAt).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
    expect(JSON.parse(policy?.text ?? '')).toMatchObject({ Version: '2012-10-17' });
  });
});
