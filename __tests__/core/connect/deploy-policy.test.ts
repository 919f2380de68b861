import { describe, expect, test } from 'vitest';
import { deployPolicy, deployTrust } from '../../../src/core/connect/deploy-policy.ts';
import type { WorkflowRole } from '../../../src/core/connect/workflow-role.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';

const billing: WorkflowRole = {
  accountId: '111122223333',
  partition: 'aws',
  kind: 'billing',
  region: 'us-east-1',
  stackName: 'cloudzero-billing-acme',
  roleName: 'cloudzero-billing',
  managed: ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess'],
  bucket: 'cloudzero-reports-111122223333',
};
const identity = {
  repository: 'acme/infrastructure',
  ids: { owner: '42', repository: '4711' },
  environment: 'aws',
  ref: 'refs/heads/main',
};

interface Written {
  readonly Statement: readonly {
    readonly Sid: string;
    readonly Action: readonly string[];
    readonly Resource: string | readonly string[];
    readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  }[];
}

describe('the permissions of a workflow', () => {
  // The role is there to write: what no reader may do is its job.
  const others = rules.filter(({ id }) => id !== 'no-write-action');
  const findingsIn = (policy: object) =>
    lintTexts({ 'policy.json': `${JSON.stringify(policy, undefined, 2)}\n` }, others)
      .result.findings.filter(({ severity }) => severity === 'error' || severity === 'security-warning')
      .map(({ rule, message }) => `${rule}: ${message}`);

  test.each(['billing', 'resource'] as const)('of a %s connection pass our own rules', (kind) => {
    for (const partition of ['aws', 'aws-cn', 'aws-us-gov'] as const) {
      expect(findingsIn(deployPolicy({ ...billing, kind, partition }))).toEqual([]);
      expect(findingsIn(deployTrust({ ...billing, partition }, identity))).toEqual([]);
    }
  });

  test('write to IAM and S3 through CloudFormation only, and to the one role and bucket', () => {
    const { Statement } = deployPolicy(billing) as Written;
    const writes = Statement.filter(({ Action }) =>
      Action.some((action) =>
        /^(?:iam|s3|cur):(?:Create|Put|Update|Attach|Detach|Delete|Tag|Untag|Modify)/.test(action),
      ),
    );
    expect(writes.length).toBe(4);
    for (const { Condition, Resource } of writes) {
      expect(Condition?.['ForAnyValue:StringEquals']).toEqual({
        'aws:CalledVia': ['cloudformation.amazonaws.com'],
      });
      expect([
        'arn:aws:iam::111122223333:role/cloudzero/cloudzero-billing',
        'arn:aws:s3:::cloudzero-reports-111122223333',
        'arn:aws:cur:*:111122223333:definition/cloudzero-billing-report',
      ]).toContain(Resource);
    }
    const attach = Statement.find(({ Action }) => Action.includes('iam:AttachRolePolicy'));
    expect(attach?.Condition?.['ArnEquals']).toEqual({ 'iam:PolicyARN': billing.managed });
  });

  test('of a resource connection say nothing of bills and buckets', () => {
    expect(JSON.stringify(deployPolicy({ ...billing, kind: 'resource' }))).not.toMatch(/s3|cur:|ce:|bcm/);
  });
});

describe('who may assume it', () => {
  const conditionOf = (...args: Parameters<typeof deployTrust>) =>
    (deployTrust(...args) as Written).Statement[0]?.Condition?.['StringEquals'];
  const provider = 'token.actions.githubusercontent.com';

  test('is the one repository in both forms of the subject', () => {
    expect(conditionOf(billing, identity)).toEqual({
      [`${provider}:aud`]: 'sts.amazonaws.com',
      [`${provider}:sub`]: [
        'repo:acme/infrastructure:environment:aws',
        'repo:acme@42/infrastructure@4711:environment:aws',
      ],
      [`${provider}:repository_id`]: '4711',
    });
  });

  test('is the older form where no ids are known, and the ref where there is no environment', () => {
    expect(conditionOf(billing, { ...identity, ids: undefined, environment: undefined })).toEqual({
      [`${provider}:aud`]: 'sts.amazonaws.com',
      [`${provider}:sub`]: 'repo:acme/infrastructure:ref:refs/heads/main',
    });
  });

  test('is asked for with the audience of the partition', () => {
    expect(conditionOf({ ...billing, partition: 'aws-cn' }, identity)?.[`${provider}:aud`]).toBe(
      'sts.amazonaws.com.cn',
    );
  });
});
