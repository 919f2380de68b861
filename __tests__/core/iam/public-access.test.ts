import { expect, test } from 'vitest';
import { checkNoPublicAccess } from '../../../src/core/iam/public-access.ts';
import { type Json, attachedStatements } from '../../helpers/attached-statements.ts';

const statement = (Effect: string, Principal: unknown, more: Json = {}): Json => ({
  Effect,
  Principal,
  Action: 's3:GetObject',
  Resource: 'arn:aws:s3:::b/*',
  ...more,
});
const allow = (principal: unknown, more?: Json) => statement('Allow', principal, more);
const deny = (principal: unknown, more?: Json) => statement('Deny', principal, { Action: 's3:*', ...more });
const when = (operator: string, key: string, value: unknown): Json => ({
  Condition: { [operator]: { [key]: value } },
});
const account = { AWS: '111122223333' };
const notAccount = (more: Json = {}): Json => {
  const { Principal: _, ...rest } = deny('*', more);
  return { ...rest, NotPrincipal: account };
};
const check = (...statements: readonly Json[]) => checkNoPublicAccess(attachedStatements(...statements));

test.each<[string, readonly Json[]]>([
  ['named principals', [allow(account), allow({ Service: 'sns.amazonaws.com' })]],
  ['everyone of an organization', [allow('*', when('StringEquals', 'aws:PrincipalOrgID', 'o-1'))]],
  ['nobody', [deny('*')]],
  ['everyone, all of it denied', [allow('*'), deny('*')]],
  ['everyone, denied to all but an account', [allow('*'), notAccount()]],
  [
    'everyone, denied to who is not of an organization',
    [allow('*'), deny('*', when('StringNotEquals', 'aws:PrincipalOrgID', 'o-1'))],
  ],
  [
    'everyone, denied to who is neither of it nor a service',
    [
      allow('*'),
      deny('*', {
        Condition: {
          StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' },
          BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
        },
      }),
    ],
  ],
])('is not public: %s', (_name, statements) => {
  expect(check(...statements).result).toBe('pass');
});

test.each<[string, readonly Json[]]>([
  ['everyone', [allow('*')]],
  ['everyone with an account', [allow({ AWS: '*' })]],
  ['everyone, held by what says nothing of who', [allow('*', when('Bool', 'aws:SecureTransport', 'true'))]],
  ['everyone, another action denied', [allow('*'), deny('*', { Action: 's3:PutObject' })]],
  ['everyone, a part denied', [allow('*'), deny('*', { Resource: 'arn:aws:s3:::b/private/*' })]],
  ['everyone who comes encrypted', [allow('*'), deny('*', when('Bool', 'aws:SecureTransport', 'false'))]],
  ['everyone but an account', [allow('*'), deny(account)]],
  ['everyone, held by any organization', [allow('*', when('StringLike', 'aws:PrincipalOrgID', '*'))]],
])('is public: %s', (_name, statements) => {
  expect(check(...statements)).toMatchObject({
    result: 'fail',
    witness: { action: expect.stringContaining('s3:') as string, principal: expect.any(String) as string },
  });
});

test('is not told where a condition may be any', () => {
  expect(check(allow('*'), deny('*', when('StringNotLike', 'aws:UserAgent', 'a*'))).result).toBe('unknown');
});
