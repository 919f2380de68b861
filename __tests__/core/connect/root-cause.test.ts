import { expect, test } from 'vitest';
import { logicalIdOf, rootCause } from '../../../src/core/connect/root-cause.ts';
import type { StackEvent } from '../../../src/core/model/stack.ts';

const event = (
  at: string,
  logicalId: string,
  status: string,
  reason: string | null,
  type = 'AWS::IAM::Role',
): StackEvent => ({
  id: `${logicalId}-${at}`,
  stackId: 'arn:aws:cloudformation:us-east-1:111122223333:stack/s/1',
  at: `2026-11-23T12:00:${at}.000Z`,
  logicalId,
  physicalId: null,
  type,
  status,
  reason,
});

test('the earliest failure that is not a cancellation, whatever order events come in', () => {
  const events = [
    event(
      '09',
      'stack',
      'ROLLBACK_IN_PROGRESS',
      'The following resource(s) failed to create: [Role, Bucket].',
      'AWS::CloudFormation::Stack',
    ),
    event('08', 'Other', 'CREATE_FAILED', 'Resource creation cancelled'),
    event('07', 'Bucket', 'CREATE_FAILED', 'billing already exists'),
    event('05', 'Role', 'CREATE_FAILED', 'not authorized to perform iam:CreateRole'),
    event('03', 'Role', 'CREATE_IN_PROGRESS', null),
  ];
  expect(rootCause(events)?.logicalId).toBe('Role');
  expect(rootCause([...events].reverse())?.logicalId).toBe('Role');
});

test('of a nested stack, what failed in it', () => {
  const events = [
    event(
      '04',
      'Nested',
      'CREATE_FAILED',
      'Embedded stack was not successfully created',
      'AWS::CloudFormation::Stack',
    ),
    event('05', 'Inner', 'CREATE_FAILED', 'no such bucket', 'AWS::S3::BucketPolicy'),
  ];
  expect(rootCause(events)?.logicalId).toBe('Inner');
});

test('none where nothing failed, or only cancellations did', () => {
  expect(rootCause([event('01', 'Role', 'CREATE_COMPLETE', null)])).toBeUndefined();
  expect(rootCause([event('01', 'Role', 'CREATE_FAILED', 'Resource creation cancelled')])).toBeUndefined();
});

test.each([
  [{ logicalId: 'Role', type: null, reason: 'x', path: null }, 'Role'],
  [{ logicalId: null, type: null, reason: 'x', path: '/Resources/Bucket/Properties/BucketName' }, 'Bucket'],
  [{ logicalId: null, type: null, reason: 'x', path: 'Resources.Bucket.Properties' }, 'Bucket'],
  [{ logicalId: null, type: null, reason: 'x', path: null }, undefined],
])('finds the resource of %j', (failure, expected) => {
  expect(logicalIdOf(failure)).toBe(expected);
});
