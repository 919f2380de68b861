import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expandAction } from '../../src/core/iam/expand.ts';
import { countGranted } from '../../src/core/iam/granted.ts';
import type { Action } from '../../src/core/iam/reference.ts';
import type { Granted } from '../../src/core/model/access.ts';
import { reference } from '../helpers/reference.ts';

const folder = join(import.meta.dirname, '../../policies');

interface Statement {
  readonly Sid: string;
  readonly Action: readonly string[];
  readonly Resource: string | readonly string[];
}

type Row = readonly [sid: string, actions: number, types?: readonly string[]];

/**
 * Statement, number of distinct actions, and the resource types its resource can be: all actions must take one of
 * them, or the grant is dead. Without types the resource is `*`. A number moves when the reference does; look at
 * what came in before writing the new one down.
 */
const common: readonly Row[] = [
  ['CZTier0CostAndUsage20261123', 53],
  ['CZTier0BillsAndPayments20261123', 68],
  ['CZTier0Commitments20261123', 22],
  ['CZTier1BudgetsAndPrices20261123', 38],
  ['CZTier1AccountsAndTags20261123', 51],
  ['CZTier1Recommendations20261123', 39],
  ['CZTier1Containers20261123', 61],
  ['CZTier1ContainerLogs20261123', 12, ['log-group', 'log-stream']],
  ['CZTier1LogGroupsAndQueryResults20261123', 2, ['log-group']],
  ['CZTier2AuditTrail20261123', 27],
  ['CZTier2MetricsAndQuotas20261123', 100],
  ['CZTier2Stacks20261123', 51],
  ['CZTier2OwnRole20261123', 6, ['role']],
  ['CZTier2OwnManagedPolicies20261123', 2, ['policy']],
];

const documents: readonly {
  readonly file: string;
  readonly granted: Granted;
  readonly statements: readonly Row[];
}[] = [
  {
    file: 'master_payer.json',
    granted: { Read: 357, List: 222, Write: 0, Tagging: 0, 'Permissions management': 0, total: 579 },
    statements: [
      ['CZTier0CostReportBucket20261123', 28, ['bucket']],
      ['CZTier0CostReportObjects20261123', 19, ['object']],
      ...common,
    ],
  },
  {
    file: 'resource_owner.json',
    granted: { Read: 317, List: 215, Write: 0, Tagging: 0, 'Permissions management': 0, total: 532 },
    statements: common,
  },
];

/**
 * The reference lists no resource type for it, but CloudWatch Logs checks it against the ARN `…:log-group::log-stream:`.
 * https://github.com/hashicorp/terraform-provider-aws/issues/8804
 */
const scopedInPractice = new Set(['logs:DescribeLogGroups']);

describe.each(documents)('$file', ({ file, granted, statements }) => {
  const policy = read(file) as { readonly Statement: readonly Statement[] };

  test('reaches these actions, none of which changes anything', () => {
    expect(countGranted(policy.Statement.flatMap(actionsOf))).toEqual(granted);
  });

  test('has these statements', () => {
    const found = policy.Statement.map((one) => [one.Sid, new Set(actionsOf(one)).size]);
    expect(found).toEqual(statements.map(([sid, actions]) => [sid, actions]));
  });

  test('grants nothing that cannot match the resource', () => {
    const dead = statements.flatMap(([sid, , types]) => {
      const statement = policy.Statement.find((one) => one.Sid === sid);
      if (types === undefined) return statement?.Resource === '*' ? [] : [`${sid} is not on *`];
      return actionsOf(statement)
        .filter((action) => !action.resources.some((resource) => types.includes(resource.type)))
        .filter((action) => !scopedInPractice.has(action.id))
        .map((action) => `${action.id} in ${sid}`);
    });
    expect(dead).toEqual([]);
  });
});

test('the payer policy is the resource policy and the report bucket', () => {
  const payer = read('master_payer.json') as { readonly Statement: readonly Statement[] };
  const resource = read('resource_owner.json') as { readonly Statement: readonly Statement[] };
  const more = payer.Statement.filter(({ Sid }) => !resource.Statement.some((other) => other.Sid === Sid));
  expect(payer.Statement).toEqual([...more, ...resource.Statement]);
  expect(more.map(({ Resource }) => Resource)).toEqual([
    'arn:aws:s3:::{{BillingBucketName}}',
    'arn:aws:s3:::{{BillingBucketName}}/*',
  ]);
});

test('the role may read exactly the managed policies attached to it', () => {
  const { policies } = read('managed.json') as { readonly policies: readonly { readonly arn: string }[] };
  const payer = read('master_payer.json') as { readonly Statement: readonly Statement[] };
  const own = payer.Statement.find(({ Sid }) => Sid.startsWith('CZTier2OwnManagedPolicies'));
  expect(own?.Resource).toEqual(policies.map(({ arn }) => arn));
});

function actionsOf(statement: Statement | undefined): readonly Action[] {
  return (statement?.Action ?? []).flatMap((pattern) => expandAction(reference, pattern));
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
