import { expect, test } from 'vitest';
import { rules } from '../../../../src/core/rules/index.ts';
import { lintTexts } from '../../../helpers/lint-texts.ts';

test.each([
  [
    'an action with a variable',
    { Effect: 'Allow', Action: 's3:${aws:username}', Resource: '*' },
    's3:${aws:username}',
  ],
  [
    'a wildcard in a federated principal',
    { Effect: 'Allow', Principal: { Federated: 'accounts.*.com' }, Action: 'sts:AssumeRoleWithWebIdentity' },
    'accounts.*.com',
  ],
])('one defect is one error: %s', (_, statement, token) => {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const { result } = lintTexts({ 'policy.json': text }, rules);
  const start = text.indexOf(`"${token}"`);
  const errors = result.findings.filter(({ span, severity }) => severity === 'error' && span.start === start);
  expect(errors.map(({ code }) => code)).toHaveLength(1);
});

test('a statement that repeats another is said once', () => {
  const statement = { Effect: 'Allow', Action: ['ce:GetCostAndUsage'], Resource: ['*'] };
  const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement, statement] });
  const { result } = lintTexts({ 'policy.json': text }, rules);
  expect(
    result.findings.filter(({ rule }) => /redundant|repeated/.test(rule)).map(({ code }) => code),
  ).toEqual(['REDUNDANT_STATEMENT']);
});

test.each([
  ['repo:organization/*', 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED'],
  ['repo:organization/app:*', 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED'],
  ['repo:*/app:ref:refs/heads/main', 'WILDCARD_USAGE_TOO_PERMISSIVE'],
])('a subject is judged once: %s', (subject, code) => {
  const provider = 'token.actions.githubusercontent.com';
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::123456789012:oidc-provider/${provider}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: { [`${provider}:aud`]: 'sts.amazonaws.com' },
      StringLike: { [`${provider}:sub`]: subject },
    },
  };
  const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const { result } = lintTexts({ 'policy.json': text }, rules);
  const start = text.indexOf(`"${subject}"`);
  const here = result.findings.filter(({ span }) => span.start === start);
  expect(here.map((finding) => finding.code)).toEqual([code]);
});
