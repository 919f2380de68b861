import { expect, test } from 'vitest';
import { claimsOf, explainDenial, isImmutableSubject } from '../../../src/core/connect/token-claims.ts';

const tokenOf = (claims: object): string =>
  ['header', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'the-signature'].join('.');

const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:octo/app:environment:production',
  environment: 'production',
  ref: 'refs/heads/main',
  repository: 'octo/app',
  repository_id: '77',
  repository_owner_id: '5',
  jti: 'secret-enough',
};

test('reads what may be shown of a token, and nothing else', () => {
  expect(claimsOf(tokenOf(claims))).toEqual({
    issuer: claims.iss,
    audience: claims.aud,
    subject: claims.sub,
    environment: 'production',
    ref: 'refs/heads/main',
    repository: 'octo/app',
    repositoryId: '77',
    ownerId: '5',
  });
});

test.each(['', 'no-token', 'a.b.c', 'a..c', `a.${btoa('[1]')}.c`, `a.${btoa('null')}.c`])(
  '%j gives no claims to trip over',
  (token) => {
    const read = claimsOf(token);
    expect(read === undefined || Object.values(read).every((value) => value === '')).toBe(true);
  },
);

test.each([
  ['repo:octo/app:ref:refs/heads/main', false],
  ['repo:octo@5/app@77:ref:refs/heads/main', true],
  ['repo:octo@5/app:ref:refs/heads/main', false],
])('%s carries ids: %s', (subject, immutable) => {
  expect(isImmutableSubject(subject)).toBe(immutable);
});

test('a denial shows the claims and the condition that would match, never the token', () => {
  const token = tokenOf(claims);
  const read = claimsOf(token);
  const text = explainDenial(read!).join('\n');
  expect(text).toContain('"token.actions.githubusercontent.com:sub":"repo:octo/app:environment:production"');
  expect(text).toContain('older form');
  expect(text).not.toContain('secret-enough');
  expect(text).not.toContain(token);
});
