import { describe, expect, test } from 'vitest';
import { packedManagedPolicies } from '../../src/adapters/files/packed-managed-policies.ts';
import { packedReference } from '../../src/adapters/files/packed-reference.ts';
import type { AccessAnalyzerMode } from '../../src/app/options.ts';
import { lintFiles } from '../../src/app/lint.ts';
import type { AccessAnalyzer } from '../../src/app/ports.ts';
import type {
  ServiceFinding,
  ValidateAnswer,
  ValidateQuestion,
} from '../../src/core/access-analyzer/service.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { recordingHost } from '../fakes/recording-host.ts';
import { answerAt } from '../helpers/answer-at.ts';

type Answer = (question: ValidateQuestion) => readonly ServiceFinding[] | ValidateAnswer;

/** The port, with these answers; `hasCredentials` as auto sees it. */
function serviceThat(answer: Answer, hasCredentials = true) {
  const asked: ValidateQuestion[] = [];
  const service: AccessAnalyzer = {
    hasCredentials: () => hasCredentials,
    counts: () => ({ calls: asked.length, paidCalls: 0 }),
    validate: (question) => {
      asked.push(question);
      const given = answer(question);
      return Promise.resolve('kind' in given ? given : { kind: 'findings', findings: given });
    },
    check: () => Promise.reject(new Error('nothing that costs money was asked for')),
  };
  return { service, asked };
}

async function lintWith(
  texts: Readonly<Record<string, string>>,
  answer: Answer,
  { mode = 'auto', hasCredentials = true }: { mode?: AccessAnalyzerMode; hasCredentials?: boolean } = {},
) {
  const { service, asked } = serviceThat(answer, hasCredentials);
  const outcome = await lintFiles(
    {
      paths: [],
      config: undefined,
      failOn: 'security-warning',
      policyType: undefined,
      today: '2026-11-22',
      version: '1.0.0',
      accessAnalyzer: { mode, customChecks: false },
    },
    {
      files: memoryFiles(texts),
      host: recordingHost(),
      reference: packedReference,
      managedPolicies: packedManagedPolicies,
      accessAnalyzer: () => Promise.resolve(service),
      openTrees: () => Promise.reject(new Error('nothing was to be compared')),
    },
  );
  const { findings, coverage } = outcome.report;
  const skipped = coverage.skipped.filter(({ what }) => what !== 'base');
  return { ...outcome, asked, findings, skipped };
}

const misspelt = JSON.stringify(
  {
    Version: '2012-10-17',
    Statement: [{ Sid: 'Read', Effect: 'Allow', Action: ['s3:GetObjectz', 's3:ListBucket'], Resource: '*' }],
  },
  null,
  2,
);

const nothing: Answer = () => [];

describe('findings of the service and of the rules', () => {
  test('about the same are one, and say so', async () => {
    const { findings, report, skipped, exitCode } = await lintWith(
      { 'policy.json': misspelt },
      ({ policyDocument }) => [answerAt(policyDocument, 'INVALID_ACTION', '/Statement/0/Action/0')],
    );
    expect(findings.filter(({ code }) => code === 'INVALID_ACTION')).toMatchObject([
      {
        rule: 'no-unknown-action',
        source: 'both',
        confidence: 'certain',
        severity: 'error',
        start: { line: 8 },
      },
    ]);
    expect(report.coverage.accessAnalyzer).toEqual({ documents: 1, calls: 1, paidCalls: 0, onStandIns: 0 });
    expect(skipped).toEqual([]);
    expect(exitCode).toBe(1);
  });

  test('that only the service has stay, in their place, with where AWS explains them', async () => {
    const { findings, adviceOf } = await lintWith({ 'policy.json': misspelt }, ({ policyDocument }) => [
      answerAt(policyDocument, 'INVALID_ACTION', '/Statement/0/Action/1'),
      answerAt(policyDocument, 'BRAND_NEW', '/Statement/0/Sid#key'),
    ]);
    const live = findings.filter(({ source }) => source === 'access-analyzer');
    expect(live).toMatchObject([
      {
        rule: 'access-analyzer',
        code: 'BRAND_NEW',
        help: expect.stringContaining('docs.aws.amazon.com'),
        start: { line: 5, column: 7 },
        statement: { index: 0, sid: 'Read' },
      },
      { rule: 'no-unknown-action', code: 'INVALID_ACTION', start: { line: 9 } },
    ]);
    expect(adviceOf('access-analyzer')?.fix).toContain('AWS explains');
    // What only we say is still said, and that AWS does not.
    expect(findings.find(({ start, code }) => code === 'INVALID_ACTION' && start.line === 8)).toMatchObject({
      source: 'offline',
      data: { accessAnalyzer: 'silent' },
    });
  });

  test('are held against each other only where the service has a code for it', async () => {
    const { findings } = await lintWith(
      { 'policy.json': misspelt.replace('ListBucket', 'PutObject') },
      nothing,
    );
    const silent = findings.filter(({ data }) => data['accessAnalyzer'] === 'silent');
    expect(silent.map(({ code }) => code)).toEqual(['INVALID_ACTION']);
    expect(findings.map(({ rule }) => rule)).toContain('no-write-action');
  });

  test('that the service has give way to none of ours', async () => {
    const { findings } = await lintWith(
      { 'policy.json': misspelt.replace('s3:GetObjectz', 's3:${aws:username}') },
      ({ policyDocument }) => [answerAt(policyDocument, 'INVALID_ACTION', '/Statement/0/Action/0')],
    );
    expect(findings.map(({ rule, source }) => `${rule} ${source}`)).toEqual(
      expect.arrayContaining(['valid-policy-variable offline', 'no-unknown-action both']),
    );
  });

  test('have the more severe of two severities', async () => {
    const { findings } = await lintWith(
      { 'policy.json': misspelt.replace('s3:GetObjectz', 's3:List*') },
      ({ policyDocument }) => [
        answerAt(policyDocument, 'REDUNDANT_ACTION', '/Statement/0/Action/0', '/Statement/0/Action/1'),
      ],
    );
    expect(findings.filter(({ code }) => code === 'REDUNDANT_ACTION')).toMatchObject([
      { source: 'both', severity: 'error' },
    ]);
  });

  test('are left out where a template hides what they are about, and counted', async () => {
    const { findings, report } = await lintWith(
      { 'policy.json': misspelt.replace('"*"', '"arn:aws:s3:::{{Bucket}}"') },
      ({ policyDocument }) => [answerAt(policyDocument, 'INVALID_ARN_RESOURCE', '/Statement/0/Resource')],
    );
    expect(findings.filter(({ code }) => code === 'INVALID_ARN_RESOURCE')).toEqual([]);
    expect(report.coverage.accessAnalyzer?.onStandIns).toBe(1);
  });

  test('can be accepted and switched off alike', async () => {
    const config = (more: string) => ({ 'policy.json': misspelt, 'roleproof.yaml': `version: 1\n${more}` });
    const answer: Answer = ({ policyDocument }) => [
      answerAt(policyDocument, 'BRAND_NEW', '/Statement/0/Sid'),
      answerAt(policyDocument, 'INVALID_ACTION', '/Statement/0/Action/1'),
    ];
    const accepted = await lintWith(
      config(
        'suppress:\n  - { rule: access-analyzer, reason: seen }\n  - { rule: no-unknown-action, reason: seen }\n',
      ),
      answer,
    );
    expect(accepted.findings.filter(({ source }) => source !== 'offline')).toEqual([]);
    expect(accepted.findings.filter(({ rule }) => rule === 'valid-suppression')).toEqual([]);
    expect(accepted.report.counts.suppressed).toBe(3);
    const off = await lintWith(
      config("rules: { access-analyzer: 'off', no-unknown-action: suggestion }\n"),
      answer,
    );
    expect(off.findings.filter(({ source }) => source !== 'offline')).toMatchObject([
      { rule: 'no-unknown-action', severity: 'suggestion' },
    ]);
  });
});

describe('what is asked', () => {
  test('is each document as what it is', async () => {
    const trust = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' }],
    });
    const bucket = `Resources:
  Bucket:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: b
      PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Deny, Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::b' }] }
  Queue:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [q]
      PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Deny, Principal: '*', Action: 'sqs:*', Resource: '*' }] }
`;
    const { asked } = await lintWith({ 'a.json': misspelt, 'b.json': trust, 'c.yaml': bucket }, nothing);
    expect(asked.map(({ policyType, resourceType }) => [policyType, resourceType])).toEqual([
      ['IDENTITY_POLICY', undefined],
      ['RESOURCE_POLICY', 'AWS::IAM::AssumeRolePolicyDocument'],
      ['RESOURCE_POLICY', 'AWS::S3::Bucket'],
      ['RESOURCE_POLICY', undefined],
    ]);
  });

  test.each(['auto', 'off'] as const)(
    'is nothing without credentials (%s), and that is said',
    async (mode) => {
      const { asked, report, skipped, exitCode } = await lintWith({ 'policy.json': misspelt }, nothing, {
        mode,
        hasCredentials: false,
      });
      expect(asked).toEqual([]);
      expect(skipped).toEqual([
        { what: 'access-analyzer', reason: mode === 'off' ? 'off' : 'no-credentials' },
      ]);
      expect(report.coverage.accessAnalyzer).toBeUndefined();
      expect(exitCode).toBe(1);
    },
  );
});

describe('what was not answered', () => {
  const denied = { kind: 'refused', reason: 'the credentials lack it.', isFinal: true } as const;
  const long = JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: 's3:GetObject', Resource: [`arn:aws:s3:::${'x'.repeat(33_000)}`] },
    ],
  });

  test.each([
    ['every document', { 'policy.json': misspelt }, () => denied, 'access-analyzer', denied.reason],
    [
      'one that is too long',
      { 'a.json': misspelt, 'b.json': long },
      nothing,
      'access-analyzer on b.json',
      '32768 bytes',
    ],
    [
      'a statement whose meaning is hidden',
      { 'a.json': misspelt, 'b.json': misspelt.replace('"Allow"', '"{{Effect}}"') },
      nothing,
      'access-analyzer on b.json',
      'hides all',
    ],
  ] as const)(
    '%s is in the report, and ends a run that demands it with 2',
    async (_, texts, answer, what, reason) => {
      const auto = await lintWith(texts, answer);
      expect(auto.skipped).toEqual([{ what, reason: expect.stringContaining(reason) }]);
      expect(auto.report.verdict).toBe('fail');
      const on = await lintWith(texts, answer, { mode: 'on' });
      expect(on.report.verdict).toBe('incomplete');
      expect(on.exitCode).toBe(2);
      expect(
        on.findings.every(({ data }) => data['accessAnalyzer'] === undefined || what.includes(' on ')),
      ).toBe(true);
    },
  );
});
