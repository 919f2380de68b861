import { expect, test } from 'vitest';
import { expandAction } from '../../../src/core/iam/expand.ts';
import { checkAccessNotGranted } from '../../../src/core/iam/granted-access.ts';
import type { AccessCheckOptions } from '../../../src/core/iam/access-points.ts';
import { type Json, attachedStatements } from '../../helpers/attached-statements.ts';
import { reference } from '../../helpers/reference.ts';

const actionsOf = (pattern: string) => expandAction(reference, pattern).map(({ id }) => id);
const allow = (Action: unknown, Resource: unknown = '*'): Json => ({ Effect: 'Allow', Action, Resource });
const deny = (Action: unknown, Resource: unknown = '*'): Json => ({
  ...allow(Action, Resource),
  Effect: 'Deny',
});
const check = (statements: readonly Json[], asked: Pick<AccessCheckOptions, 'actions' | 'resources'>) =>
  checkAccessNotGranted(attachedStatements(...statements), { ...asked, actionsOf });

test.each<[string, readonly Json[], Pick<AccessCheckOptions, 'actions' | 'resources'>]>([
  ['other actions', [allow('s3:Get*')], { actions: ['s3:PutObject', 'iam:*'] }],
  [
    'an action on other resources',
    [allow('s3:*', 'arn:aws:s3:::a/*')],
    { actions: ['s3:PutObject'], resources: ['arn:aws:s3:::b/*'] },
  ],
  ['what is denied', [allow('*'), deny('iam:*')], { actions: ['iam:CreateUser'] }],
  [
    'a resource that is denied',
    [allow('*'), deny('*', 'arn:aws:s3:::a/*')],
    { resources: ['arn:aws:s3:::a/b'] },
  ],
  [
    'what NotAction leaves out',
    [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
    { actions: ['iam:Get*'] },
  ],
])('is not granted: %s', (_name, statements, asked) => {
  expect(check(statements, asked).result).toBe('pass');
});

test.each<[string, readonly Json[], Pick<AccessCheckOptions, 'actions' | 'resources'>, Json]>([
  ['an action by a pattern', [allow('S3:Put*')], { actions: ['s3:PutObject'] }, { action: 's3:PutObject' }],
  ['one of a pattern', [allow('s3:Get*')], { actions: ['s3:*'] }, { resource: '*' }],
  [
    'a resource by a pattern',
    [allow('s3:GetObject', 'arn:*')],
    { resources: ['arn:aws:s3:::b/*'] },
    { action: 's3:GetObject' },
  ],
  [
    'what a Deny leaves',
    [allow('s3:*'), deny('s3:*', 'a')],
    { actions: ['s3:PutObject'] },
    { action: 's3:PutObject' },
  ],
])('is granted: %s', (_name, statements, asked, witness) => {
  expect(check(statements, asked)).toMatchObject({ result: 'fail', witness });
});

test('is not told where it is filled in', () => {
  const statements = [allow('s3:PutObject', 'arn:aws:s3:::{{Bucket}}/*')];
  expect(check(statements, { resources: ['arn:aws:s3:::b/x'] }).result).toBe('unknown');
  expect(check(statements, { resources: ['arn:aws:sqs:*'] }).result).toBe('pass');
});
