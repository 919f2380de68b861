import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { idToken } from '../../../src/adapters/actions/id-token.ts';
import { type OidcEndpoint, startOidc } from '../../fakes/oidc.ts';

let oidc: OidcEndpoint;
let masked: string[];

beforeAll(async () => {
  oidc = await startOidc({ sub: 'repo:octo/app:ref:refs/heads/main' });
});

afterAll(async () => oidc[Symbol.asyncDispose]());

beforeEach(() => {
  masked = [];
  oidc.failures.length = 0;
});

const ask = async (environment: Readonly<Record<string, string>> = {}) =>
  idToken('sts.amazonaws.com', { ...oidc.environment, ...environment }, (secret) => masked.push(secret));

test('a token comes for the audience, and is masked with what asked for it', async () => {
  const token = await ask();
  expect(token).toBe(oidc.tokens.at(-1));
  expect(oidc.audiences.at(-1)).toBe('sts.amazonaws.com');
  expect(masked).toEqual([oidc.environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'], token]);
});

test('what goes by is tried again', async () => {
  oidc.failures.push(503);
  expect(await ask()).toBe(oidc.tokens.at(-1));
});

test.each([
  ['no id-token permission', { ACTIONS_ID_TOKEN_REQUEST_URL: '' }, 0, /cannot ask/],
  ['another bearer', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'other-bearer' }, 0, /answered 401/],
  ['a server that fails', {}, 3, /answered 500/],
  ['nobody there', { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:9/?a=b' }, 0, /did not answer/],
])('%s is said, without a secret', async (_, environment, failures, message) => {
  oidc.failures.push(...Array.from({ length: failures }, () => 500));
  const failure: unknown = await ask(environment).catch((thrown: unknown) => thrown);
  expect(failure).toMatchObject({
    code: 'oidc-unavailable',
    message: expect.stringMatching(message) as string,
  });
  for (const secret of masked) expect(String(failure)).not.toContain(secret);
});
