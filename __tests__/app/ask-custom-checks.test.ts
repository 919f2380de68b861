import { describe, expect, test } from 'vitest';
import { packedManagedPolicies } from '../../src/adapters/files/packed-managed-policies.ts';
import { packedReference } from '../../src/adapters/files/packed-reference.ts';
import { lintFiles } from '../../src/app/lint.ts';
import type { AccessAnalyzer } from '../../src/app/ports.ts';
import type { CheckAnswer, CheckQuestion } from '../../src/core/access-analyzer/service.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { recordingHost } from '../fakes/recording-host.ts';

type Texts = Readonly<Record<string, string>>;
type Statement = Readonly<Record<string, unknown>>;

/** Fails as the service does: it names the first statement that is wrong, and no other. */
type IsWrong = (statement: Statement, question: CheckQuestion) => boolean;

function serviceThat(isWrong: IsWrong) {
  const asked: CheckQuestion[] = [];
  const service: AccessAnalyzer = {
    hasCredentials: () => true,
    counts: () => ({ calls: 0, paidCalls: asked.length }),
    validate: () => Promise.resolve({ kind: 'findings', findings: [] }),
    check: (question): Promise<CheckAnswer> => {
      asked.push(question);
      const statement = statementsOf(question.policyDocument).findIndex((one) => isWrong(one, question));
      return Promise.resolve(statement === -1 ? { kind: 'pass' } : { kind: 'fail', statement });
    },
  };
  return { service, asked };
}

function statementsOf(text: string): readonly Statement[] {
  return (JSON.parse(text) as { Statement: Statement[] }).Statement;
}

async function check(head: Texts, isWrong: IsWrong, base?: Texts, answer?: CheckAnswer) {
  const { service, asked } = serviceThat(isWrong);
  const { report, exitCode } = await lintFiles(
    {
      paths: [],
      config: undefined,
      failOn: 'error',
      policyType: undefined,
      today: '2026-11-22',
      version: '1.0.0',
      accessAnalyzer: { mode: 'auto', customChecks: true },
      ...(base === undefined
        ? {}
        : { base: { ref: 'before', mergeBase: false, configFrom: 'head', optional: false } }),
    },
    {
      files: memoryFiles({ ...head, 'before/x': '' }),
      host: recordingHost(),
      reference: packedReference,
      managedPolicies: packedManagedPolicies,
      accessAnalyzer: () =>
        Promise.resolve(
          answer === undefined ? service : { ...service, check: () => Promise.resolve(answer) },
        ),
      openTrees: () =>
        Promise.resolve({
          folder: () => memoryFiles(base ?? {}),
          commitOf: () => Promise.reject(new Error('no repository')),
          mergeBase: () => Promise.reject(new Error('no repository')),
          filesAt: () => Promise.reject(new Error('no repository')),
        }),
    },
  );
  const failed = report.findings.filter(({ rule }) => rule === 'access-analyzer');
  return { asked, failed, report, exitCode };
}

function policyOf(...statements: readonly Statement[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements }, null, 1);
}

function allow(Sid: string, ...actions: readonly string[]): Statement {
  return { Sid, Effect: 'Allow', Action: actions, Resource: '*' };
}

const config =
  'version: 1\nroles: { reader: { inline: [policy.json] } }\npromise: { levels: [List, Read], content: none, except: [{ actions: ["s3:GetObject*"], resources: ["arn:aws:s3:::b/*"], reason: x }] }\n';

const sids = (found: readonly { readonly statement: { readonly sid: string | null } | null }[]) =>
  found.map(({ statement }) => statement?.sid);

describe('CheckAccessNotGranted', () => {
  const policy = policyOf(
    allow('Writes', 's3:PutObject'),
    allow('Reads', 's3:ListBucket'),
    allow('AlsoWrites', 'S3:DeleteObject', 'sqs:SendMessage'),
    { ...allow('Denied', 's3:PutObject'), Effect: 'Deny' },
  );
  const writes: IsWrong = ({ Sid }) => String(Sid).endsWith('rites');

  test('finds every failing statement of a promised role, and asks of no other role', async () => {
    const { asked, failed, report, exitCode } = await check(
      {
        'policy.json': policy,
        'other.json': policyOf(allow('Writes', 'iam:CreateUser')),
        'roleproof.yaml': config,
      },
      writes,
    );
    expect(sids(failed)).toEqual(['Writes', 'AlsoWrites']);
    expect(failed[0]).toMatchObject({
      code: null,
      severity: 'error',
      confidence: 'estimate',
      source: 'access-analyzer',
      file: 'policy.json',
      data: { check: 'CheckAccessNotGranted' },
    });
    expect(exitCode).toBe(1);
    expect(report.coverage.accessAnalyzer?.paidCalls).toBe(asked.length);
    expect(asked.every(({ policyDocument }) => !policyDocument.includes('iam:CreateUser'))).toBe(true);
    // What failed is out of the way of what comes after it.
    expect(statementsOf(asked.at(-1)?.policyDocument ?? '').map(({ Sid }) => Sid)).toEqual([
      'Reads',
      'Denied',
    ]);
  });

  test('asks about what the promise rules out in the services the role names, a hundred at a time', async () => {
    const { asked } = await check({ 'policy.json': policy, 'roleproof.yaml': config }, () => false);
    const batches = asked.flatMap((question) =>
      question.kind === 'access-not-granted' ? [question.actions] : [],
    );
    const actions = batches.flat();
    expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(new Set(actions.map((action) => action.split(':')[0]))).toEqual(new Set(['s3', 'sqs']));
    expect(actions).toEqual(expect.arrayContaining(['sqs:ReceiveMessage', 'sqs:SendMessage']));
    expect(actions.some((action) => /^s3:(GetObject|List)/.test(action))).toBe(false);
    expect(new Set(actions).size).toBe(actions.length);
  });

  test('that names no statement fails for all that allow something', async () => {
    const texts = { 'policy.json': policy, 'roleproof.yaml': config };
    const { failed } = await check(texts, writes, undefined, { kind: 'fail', statement: undefined });
    expect(sids(failed)).toEqual(['Writes', 'Reads', 'AlsoWrites']);
  });

  test('that is refused is said once', async () => {
    const texts = { 'policy.json': policy, 'roleproof.yaml': config };
    const refusal = { kind: 'refused', reason: 'AWS could not.', isFinal: false } as const;
    const { failed, report } = await check(texts, writes, undefined, refusal);
    expect(failed).toEqual([]);
    expect(report.coverage.skipped).toContainEqual({
      what: 'CheckAccessNotGranted of reader',
      reason: 'AWS could not.',
    });
  });
});

describe('CheckNoNewAccess', () => {
  const before = {
    'policy.json': policyOf(allow('A', 's3:ListBucket')),
    'b.json': policyOf(allow('B', 'sqs:List*')),
  };

  test('compares a role as a whole with what it was, and nothing that is the same', async () => {
    const roles = 'version: 1\nroles: { reader: { inline: [policy.json, b.json] } }\n';
    const head = {
      'policy.json': policyOf(allow('A', 's3:ListBucket'), allow('C', 's3:GetBucketLocation')),
      'b.json': policyOf(allow('B', 'sqs:List*')),
      'same.json': policyOf(allow('Same', 'sns:List*')),
      'roleproof.yaml': roles,
    };
    const base = { ...before, 'same.json': head['same.json'], 'roleproof.yaml': roles };
    const { asked, failed } = await check(head, ({ Sid }) => Sid === 'C', base);
    expect(asked.map(({ kind }) => kind)).toEqual(['no-new-access', 'no-new-access']);
    const [first] = asked;
    expect(statementsOf(first?.policyDocument ?? '').map(({ Sid }) => Sid)).toEqual(['B', 'A', 'C']);
    expect(statementsOf(first?.kind === 'no-new-access' ? first.existing : '').map(({ Sid }) => Sid)).toEqual(
      ['B', 'A'],
    );
    expect(failed).toMatchObject([{ severity: 'warning', statement: { sid: 'C' }, file: 'policy.json' }]);
  });

  test('is not asked where a statement only moved', async () => {
    const head = { 'policy.json': policyOf(allow('A', 's3:*'), allow('B', 'sqs:*')) };
    const base = { 'policy.json': policyOf(allow('B', 'sqs:*'), allow('A', 's3:*')) };
    expect((await check(head, () => true, base)).asked).toEqual([]);
  });

  test('has the same stand-ins on both sides', async () => {
    const hidden = (...resources: readonly string[]) =>
      policyOf({ ...allow('A', 's3:ListBucket'), Resource: resources });
    const { asked } = await check(
      { 'policy.json': hidden('arn:aws:s3:::{{New}}', 'arn:aws:s3:::{{Old}}') },
      () => false,
      { 'policy.json': hidden('arn:aws:s3:::{{Old}}') },
    );
    const [question] = asked;
    const now = statementsOf(question?.policyDocument ?? '')[0]?.['Resource'];
    const then = statementsOf(question?.kind === 'no-new-access' ? question.existing : '')[0]?.['Resource'];
    expect(now).toContain((then as string[])[0]);
    expect(new Set(now as string[]).size).toBe(2);
  });

  test('is not asked where what was before is not all known', async () => {
    const { asked, report } = await check({ 'policy.json': policyOf(allow('A', 's3:*')) }, () => true, {
      'policy.json': policyOf({ ...allow('A', 's3:*'), Effect: '{{Effect}}' }),
    });
    expect(asked).toEqual([]);
    expect(report.coverage.skipped).toContainEqual({
      what: 'custom checks of policy.json',
      reason: expect.stringContaining('not compared'),
    });
  });
});

describe('CheckNoPublicAccess', () => {
  const trust = (principal: unknown) =>
    policyOf({ Sid: 'T', Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' });

  test('is asked of trust and resource policies, each as what it is', async () => {
    const queue = `Resources:
  Policy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [q]
      PolicyDocument: { Statement: [{ Sid: Q, Effect: Allow, Principal: '*', Action: 'sqs:*', Resource: '*' }] }
  Unchecked:
    Type: AWS::ECR::RegistryPolicy
    Properties:
      PolicyText: { Statement: [{ Sid: E, Effect: Allow, Principal: '*', Action: 'ecr:*', Resource: '*' }] }
`;
    const { asked, failed } = await check(
      {
        'trust.json': trust({ AWS: '123456789012' }),
        'queue.yaml': queue,
        'i.json': policyOf(allow('I', 's3:*')),
      },
      ({ Principal }) => Principal === '*',
    );
    const types = asked.map((question) => question.kind === 'no-public-access' && question.resourceType);
    expect(types).toEqual(['AWS::SQS::Queue', 'AWS::IAM::AssumeRolePolicyDocument']);
    expect(failed).toMatchObject([{ severity: 'error', file: 'queue.yaml', statement: { sid: 'Q' } }]);
  });

  test('is asked only of what has changed', async () => {
    const head = { 'a.json': trust({ AWS: '123456789012' }), 'b.json': trust({ AWS: '111122223333' }) };
    const { asked } = await check(head, () => false, { ...head, 'b.json': trust('*') });
    expect(asked.map(({ policyDocument }) => statementsOf(policyDocument)[0]?.['Principal'])).toEqual([
      { AWS: '111122223333' },
    ]);
  });
});
