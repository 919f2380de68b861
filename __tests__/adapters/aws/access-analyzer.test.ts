import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AccessAnalyzerOptions, accessAnalyzer } from '../../../src/adapters/aws/access-analyzer.ts';
import { namesCredentials } from '../../../src/adapters/aws/named-credentials.ts';
import type { ValidateQuestion } from '../../../src/core/access-analyzer/service.ts';
import {
  type FakeService,
  type ServiceReply,
  type ServiceRequest,
  startAccessAnalyzer,
} from '../../fakes/access-analyzer-service.ts';

let fake: FakeService | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await fake?.close();
  fake = undefined;
});

/** The adapter, before a service that answers so. */
async function open(
  answer: (request: ServiceRequest, count: number) => ServiceReply,
  options: AccessAnalyzerOptions = {},
) {
  fake = await startAccessAnalyzer(answer);
  stubEnvironment({ AWS_ENDPOINT_URL_ACCESSANALYZER: fake.url });
  return { service: accessAnalyzer(process.env, options), requests: fake.requests };
}

function stubEnvironment(more: Readonly<Record<string, string>>): void {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) vi.stubEnv(name, '');
  const environment = {
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'example',
    AWS_REGION: 'eu-west-1',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_CONFIG_FILE: '/dev/null',
    ...more,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
}

function question(policyDocument = '{}'): ValidateQuestion {
  return { kind: 'validate', policyDocument, policyType: 'IDENTITY_POLICY' };
}

function findingOf(code: string) {
  const span = {
    start: { line: 1, column: 2, offset: 2 },
    end: { line: 1, column: 9, offset: 9 },
  };
  return {
    findingDetails: `What ${code} means.`,
    findingType: 'ERROR',
    issueCode: code,
    learnMoreLink: `https://docs.aws.amazon.com/#${code}`,
    locations: [{ path: [{ value: 'Statement' }, { index: 0 }], span }],
  };
}

describe('ValidatePolicy', () => {
  test('is asked with everything that decides the answer, and every page is read', async () => {
    const { service, requests } = await open(({ nextToken }) =>
      nextToken === undefined
        ? { body: { findings: [findingOf('A')], nextToken: 'two' } }
        : { body: { findings: [findingOf('B')] } },
    );
    const answer = await service.validate({
      kind: 'validate',
      policyDocument: '{"Statement":[]}',
      policyType: 'RESOURCE_POLICY',
      resourceType: 'AWS::IAM::AssumeRolePolicyDocument',
    });
    expect(answer).toMatchObject({
      kind: 'findings',
      findings: [{ issueCode: 'A', locations: [{ steps: 2, start: 2, end: 9 }] }, { issueCode: 'B' }],
    });
    expect(requests.map(({ nextToken }) => nextToken)).toEqual([undefined, 'two']);
    expect(requests[0]?.body).toEqual({
      locale: 'EN',
      policyDocument: '{"Statement":[]}',
      policyType: 'RESOURCE_POLICY',
      validatePolicyResourceType: 'AWS::IAM::AssumeRolePolicyDocument',
    });
    expect(service.counts()).toEqual({ calls: 2, paidCalls: 0 });
  });

  test('is asked once about the same document, and about four at a time at most', async () => {
    const { service, requests } = await open(() => ({ after: 30, body: { findings: [] } }));
    const documents = Array.from({ length: 9 }, (_, index) => `{"Id":"${index}"}`);
    await Promise.all([...documents, ...documents].map((text) => service.validate(question(text))));
    expect(requests).toHaveLength(9);
    expect(fake?.mostAtOnce()).toBe(4);
  });

  test('that is throttled is asked again when Retry-After says so, and not before', async () => {
    // Otherwise it is asked again at once.
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const at: number[] = [];
    const { service } = await open((_, count) => {
      at.push(performance.now());
      return count === 1
        ? { status: 429, error: 'ThrottlingException', headers: { 'retry-after': '1' } }
        : { body: { findings: [] } };
    });
    expect(await service.validate(question())).toEqual({ kind: 'findings', findings: [] });
    // The header counts from when it was sent, and timers may be a little early.
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(900);
  });

  test('that is throttled without Retry-After, or fails on their side, is asked again', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { service, requests } = await open((_, count) => {
      if (count === 1) return { status: 429, error: 'ThrottlingException' };
      if (count === 2) return { status: 500, error: 'InternalServerException' };
      return { body: { findings: [] } };
    });
    expect(await service.validate(question())).toMatchObject({ kind: 'findings' });
    expect(requests).toHaveLength(3);
  });

  test('that would have to wait longer than a run has is given up at once', async () => {
    const { service, requests } = await open(
      () => ({ status: 429, error: 'ThrottlingException', headers: { 'retry-after': '60' } }),
      { budget: 5000 },
    );
    const answer = await service.validate(question());
    expect(answer).toMatchObject({ kind: 'refused', reason: expect.stringContaining('throttled') });
    expect(requests).toHaveLength(1);
  });

  test('that answers too slowly is asked again, and then no more', async () => {
    const { service, requests } = await open(() => ({ after: 'never' }), { answerWithin: 60 });
    const answer = await service.validate(question());
    expect(answer).toEqual({ kind: 'refused', reason: 'AWS did not answer in time.', isFinal: false });
    expect(requests).toHaveLength(3);
  });

  test('that never answers is given up, and so is what would come after it', async () => {
    const { service, requests } = await open(() => ({ after: 'never' }), { budget: 200, answerWithin: 5000 });
    expect(await service.validate(question())).toMatchObject({ kind: 'refused', isFinal: true });
    const before = requests.length;
    expect(await service.validate(question('{"Id":"other"}'))).toMatchObject({ kind: 'refused' });
    expect(requests).toHaveLength(before);
  });
});

describe('an error of the service', () => {
  test.each([
    [403, 'AccessDeniedException', 'lack the IAM action access-analyzer:ValidatePolicy', true],
    [403, 'ExpiredTokenException', 'refuses the credentials (ExpiredTokenException)', true],
    [403, 'UnrecognizedClientException', 'refuses the credentials', true],
    [422, 'UnprocessableEntityException', 'could not process', false],
    [400, 'ValidationException', 'ValidationException happened', false],
    [400, 'SomethingNew', 'AWS failed: SomethingNew (400)', false],
  ])('%i %s is no finding and no crash', async (status, error, reason, isFinal) => {
    const { service, requests } = await open(() => ({ status, error }));
    const answer = await service.validate(question());
    expect(answer).toMatchObject({ kind: 'refused', reason: expect.stringContaining(reason), isFinal });
    expect(requests).toHaveLength(1);
    expect(service.counts()).toEqual({ calls: 0, paidCalls: 0 });
  });

  test('that would befall every other question too is met once', async () => {
    const { service, requests } = await open(() => ({ status: 403, error: 'AccessDeniedException' }));
    const first = await service.validate(question());
    expect(await service.validate(question('{"Id":"other"}'))).toEqual(first);
    expect(requests).toHaveLength(1);
  });

  test('a Region in which there is nobody', async () => {
    stubEnvironment({ AWS_ENDPOINT_URL_ACCESSANALYZER: 'http://127.0.0.1:9' });
    const answer = await accessAnalyzer(process.env).validate(question());
    expect(answer).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('cannot be reached in eu-west-1'),
    });
  });

  test('a profile that leads to no credentials', async () => {
    stubEnvironment({ AWS_PROFILE: 'nobody', AWS_ACCESS_KEY_ID: '', AWS_EC2_METADATA_DISABLED: 'true' });
    const answer = await accessAnalyzer(process.env).validate(question());
    expect(answer).toMatchObject({ kind: 'refused', reason: expect.stringContaining('credentials') });
  });
});

describe('custom checks', () => {
  test('send what each of them takes, and count what AWS charges for', async () => {
    const { service, requests } = await open(({ operation }) =>
      operation === 'CheckNoPublicAccess'
        ? { body: { result: 'PASS' } }
        : { body: { result: 'FAIL', reasons: [{ description: 'x', statementIndex: 1 }] } },
    );
    const policyDocument = '{"Statement":[]}';
    const policyType = 'IDENTITY_POLICY';
    expect(
      await service.check({ kind: 'no-new-access', policyType, policyDocument, existing: '{}' }),
    ).toEqual({ kind: 'fail', statement: 1 });
    const actions = ['s3:GetObject'];
    const notGranted = { kind: 'access-not-granted', policyType, policyDocument, actions } as const;
    expect(await service.check(notGranted)).toEqual({ kind: 'fail', statement: 1 });
    expect(await service.check(notGranted)).toEqual({ kind: 'fail', statement: 1 });
    expect(
      await service.check({ kind: 'no-public-access', policyDocument, resourceType: 'AWS::SQS::Queue' }),
    ).toEqual({ kind: 'pass' });
    expect(requests.map(({ body }) => body)).toEqual([
      { newPolicyDocument: policyDocument, existingPolicyDocument: '{}', policyType },
      { policyDocument, access: [{ actions }], policyType },
      { policyDocument, resourceType: 'AWS::SQS::Queue' },
    ]);
    expect(service.counts()).toEqual({ calls: 0, paidCalls: 3 });
  });

  test('that are denied name their own IAM action', async () => {
    const { service } = await open(() => ({ status: 403, error: 'AccessDeniedException' }));
    expect(
      await service.check({
        kind: 'no-public-access',
        policyDocument: '{}',
        resourceType: 'AWS::SNS::Topic',
      }),
    ).toMatchObject({ reason: expect.stringContaining('access-analyzer:CheckNoPublicAccess') });
  });
});

describe('credentials', () => {
  const none = { AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials', AWS_CONFIG_FILE: '/nowhere/config' };

  test.each([
    ['nothing', {}, false],
    ['half a key', { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE' }, false],
    ['a key', { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'x' }, true],
    ['a profile', { AWS_PROFILE: 'audit' }, true],
    [
      'a web identity',
      { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: 'arn:aws:iam::1:role/r' },
      true,
    ],
    ['a container', { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://127.0.0.1/' }, true],
    ['an empty profile', { AWS_PROFILE: '' }, false],
  ])('%s', (_, environment, expected) => {
    expect(namesCredentials({ ...none, ...environment })).toBe(expected);
  });

  test.each([
    ['[default]\naws_access_key_id = AKIDEXAMPLE\n', true],
    ['[default]\r\nregion = eu-west-1\r\n[profile audit]\r\nsso_session = corp\r\n', false],
    ['[profile default]\nsso_session=corp\n', true],
    ['# [default]\ncredential_process = none\n', false],
  ])('a default profile %j', (text, expected) => {
    const folder = mkdtempSync(join(tmpdir(), 'roleproof-aws-'));
    try {
      writeFileSync(join(folder, 'config'), text);
      expect(namesCredentials({ ...none, AWS_CONFIG_FILE: join(folder, 'config') })).toBe(expected);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
