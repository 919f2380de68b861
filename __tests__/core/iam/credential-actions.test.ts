import { expect, test } from 'vitest';
import { credentialActions } from '../../../src/core/iam/credential-actions.ts';
import { expandAction } from '../../../src/core/iam/expand.ts';
import { contentReads, sensitivityOf } from '../../../src/core/iam/sensitive-reads.ts';
import { reference } from '../../helpers/reference.ts';

const actions = [...credentialActions().keys()];

test('names actions that exist', () => {
  expect(actions.filter((id) => expandAction(reference, id)[0]?.id !== id)).toEqual([]);
});

test('takes over the secrets among the sensitive reads, and judges none of them again', () => {
  const secrets = contentReads().filter((id) => sensitivityOf(id)?.subject === 'secrets');
  expect(secrets.length).toBeGreaterThan(20);
  const own = actions.slice(0, actions.length - secrets.length);
  expect(actions.slice(own.length)).toEqual(secrets);
  expect(own.filter((id) => sensitivityOf(id)?.subject === 'secrets')).toEqual([]);
  expect(own).toEqual([...own].sort());
});

test.each([
  ['iam:CreateAccessKey', 'credentials'],
  ['secretsmanager:GetSecretValue', 'credentials'],
  ['ecr:GetAuthorizationToken', 'own-token'],
  ['sts:GetServiceBearerToken', 'own-token'],
  ['ec2:DescribeVpnConnections', 'settings'],
  ['s3:GetObject', undefined],
  ['iam:CreateRole', undefined],
] as const)('%s: %s', (action, kind) => {
  expect(credentialActions().get(action)?.kind).toBe(kind);
});

test('every one that is graded is known', () => {
  const graded = [...credentialActions().values()].map(({ kind }) => kind);
  expect(graded.filter((kind) => kind === 'own-token')).toHaveLength(7);
  expect(graded.filter((kind) => kind === 'settings')).toHaveLength(11);
});
