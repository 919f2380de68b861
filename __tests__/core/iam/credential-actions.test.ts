import { expect, test } from 'vitest';
import { credentialActions, credentialsBy } from '../../../src/core/iam/credential-actions.ts';
import { expandAction } from '../../../src/core/iam/expand.ts';
import { contentReads, sensitivityOf } from '../../../src/core/iam/sensitive-reads.ts';
import { reference } from '../../helpers/reference.ts';

test('names actions that exist, in ascending order', () => {
  expect(credentialActions.filter((id) => expandAction(reference, id)[0]?.id !== id)).toEqual([]);
  expect(credentialActions).toEqual([...credentialActions].sort());
});

test('does not judge a read again', () => {
  expect(credentialActions.filter((id) => sensitivityOf(id)?.subject === 'secrets')).toEqual([]);
});

test('takes over the secrets among the sensitive reads', () => {
  const secrets = contentReads().filter((id) => sensitivityOf(id)?.subject === 'secrets');
  expect(secrets.length).toBeGreaterThan(20);
  expect(secrets.filter((id) => credentialsBy(id) === undefined)).toEqual([]);
});

test.each([
  ['iam:CreateAccessKey', 'credentials'],
  ['SecretsManager:getsecretvalue', 'credentials'],
  ['ecr:GetAuthorizationToken', 'own-token'],
  ['sts:GetServiceBearerToken', 'own-token'],
  ['ec2:DescribeVpnConnections', 'settings'],
  ['s3:GetObject', undefined],
  ['iam:CreateRole', undefined],
] as const)('%s: %s', (action, kind) => {
  expect(credentialsBy(action)?.kind).toBe(kind);
});
