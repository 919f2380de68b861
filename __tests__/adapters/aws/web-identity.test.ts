import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { assumeRole } from '../../../src/adapters/aws/web-identity.ts';
import { emptyPayer } from '../../fakes/aws/account.ts';
import { type FakeAws, startFakeAws } from '../../fakes/aws/fake-aws.ts';
import { queryError } from '../../fakes/aws/protocol.ts';
import { assumeRoleWithWebIdentity } from '../../fakes/aws/sts.ts';

const trusted = {
  issuer: 'https://token.actions.githubusercontent.com',
  audience: 'sts.amazonaws.com',
  subject: 'repo:octo/app:environment:production',
};
const handedOut = {
  AccessKeyId: 'ASIAEXAMPLE',
  SecretAccessKey: 'handed-out-secret',
  SessionToken: 'handed-out-token',
  Expiration: '2026-11-23T13:00:00Z',
};
const claims = { iss: trusted.issuer, aud: trusted.audience, sub: trusted.subject };
const tokenOf = (of: object): string =>
  `h.${Buffer.from(JSON.stringify(of)).toString('base64url')}.signature`;
const action = 'sts:AssumeRoleWithWebIdentity';
let aws: FakeAws;

beforeAll(async () => {
  aws = await startFakeAws(emptyPayer());
  aws.query.set('AssumeRoleWithWebIdentity', assumeRoleWithWebIdentity(trusted, handedOut));
  process.env['AWS_ENDPOINT_URL_STS'] = aws.endpoint;
});

afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_STS'];
  await aws[Symbol.asyncDispose]();
});

beforeEach(() => {
  aws.calls.length = 0;
  aws.fail.clear();
});

const assume = (of: object) =>
  assumeRole({
    roleArn: 'arn:aws:iam::111122223333:role/connect',
    region: 'us-east-1',
    token: tokenOf(of),
    sessionName: 'roleproof-1',
  });
const failureOf = async (of: object): Promise<Error> => {
  const failure = await assume(of).catch((thrown: unknown) => thrown);
  if (failure instanceof Error) return failure;
  throw new Error('it was let in');
};

test('a trusted token gets the credentials, unsigned', async () => {
  expect(await assume(claims)).toMatchObject({
    accessKeyId: 'ASIAEXAMPLE',
    secretAccessKey: 'handed-out-secret',
    sessionToken: 'handed-out-token',
  });
  expect(aws.calls[0]?.request.headers['authorization']).toBeUndefined();
});

describe('a denial', () => {
  test('shows what the token says and the condition that would match', async () => {
    const { message } = await failureOf({ ...claims, sub: 'repo:octo@5/app@77:ref:refs/heads/main' });
    expect(message).toContain('AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity');
    expect(message).toContain('  sub: repo:octo@5/app@77:ref:refs/heads/main');
    expect(message).toContain('carries the ids of owner and repository');
    expect(message).toContain('"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"');
  });

  test('is asked once, and never shows the token', async () => {
    const of = { ...claims, aud: 'elsewhere' };
    const failure = await failureOf(of);
    expect(failure).toMatchObject({ code: 'role-not-assumed' });
    expect(failure.message).toContain('Incorrect token audience');
    expect(failure.message).not.toContain(tokenOf(of));
    expect(aws.count(action)).toBe(1);
  });
});

describe('what is transient is tried again', () => {
  test.each([
    ['IDPCommunicationError', 'No answer from the identity provider'],
    ['InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider"],
  ])('%s', async (code, message) => {
    const failure = queryError({ code, message });
    aws.fail.set(action, [failure, failure]);
    expect(await assume(claims)).toMatchObject({ accessKeyId: 'ASIAEXAMPLE' });
    expect(aws.count(action)).toBeGreaterThanOrEqual(3);
  });

  test('but not for ever', async () => {
    aws.fail.set(
      action,
      Array.from({ length: 50 }, () => queryError({ code: 'IDPCommunicationError', message: 'No answer' })),
    );
    expect(await failureOf(claims)).toMatchObject({ code: 'role-not-assumed' });
    expect(aws.count(action)).toBeLessThanOrEqual(8);
  });

  test.each(['ExpiredTokenException', 'MalformedPolicyDocument', 'InvalidIdentityToken'])(
    '%s is final',
    async (code) => {
      aws.fail.set(action, [queryError({ code, message: 'The token is expired' })]);
      expect(await failureOf(claims)).toMatchObject({ code: 'role-not-assumed' });
      expect(aws.count(action)).toBe(1);
    },
  );
});
