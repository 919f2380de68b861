import { describe, expect, test } from 'vitest';
import { known } from '../../../src/core/connect/fact.ts';
import { mayDeploy, preflight } from '../../../src/core/connect/preflight.ts';
import { stackParameters } from '../../../src/core/connect/stack-parameters.ts';
import type { BillingBucket, CostReport, Discovery, Fact } from '../../../src/core/model/connection.ts';
import type { Stack } from '../../../src/core/model/stack.ts';
import { confinedPolicy, fullReport, payerId } from '../../fakes/aws/account.ts';

const now = Date.parse('2026-11-23T12:00:00Z');
const billing = { kind: 'billing', name: 'acme', region: 'us-east-1', expectedAccountId: payerId } as const;
const resource = { ...billing, kind: 'resource' } as const;
const denied = (action: string): Fact<never> => ({
  state: 'unknown',
  reason: `AWS denied ${action}`,
  denied: action,
});
const report = fullReport('hourly', 'billing', '2026-11-23T04:00:00.000Z');
const bucket: BillingBucket = {
  name: 'billing',
  isOwn: true,
  region: 'us-east-1',
  policy: known(confinedPolicy('billing', payerId)),
};

const payer: Discovery = {
  caller: { accountId: payerId, arn: `arn:aws:sts::${payerId}:assumed-role/connect/run`, partition: 'aws' },
  organization: known({ membership: 'management', id: 'o-1', managementAccountId: payerId, features: 'ALL' }),
  reports: known([report]),
  exports: known([]),
  buckets: new Map([['billing', known(bucket)]]),
  trails: known([]),
  tags: known([{ key: 'team', type: 'UserDefined', isActive: true }]),
  regions: known([]),
};

const states = (discovery: Discovery, request: typeof billing | typeof resource = billing, bytes = 20_000) =>
  Object.fromEntries(preflight(request, discovery, { bytes }, now).map(({ id, state }) => [id, state]));

test('a payer with all it takes passes everything', () => {
  expect(states(payer)).toEqual({
    account: 'pass',
    'template-size': 'pass',
    'sts-regions': 'pass',
    'payer-account': 'pass',
    'billing-region': 'pass',
    'hourly-report': 'pass',
    'report-delivery': 'pass',
    'report-bucket-policy': 'pass',
    'cost-allocation-tags': 'pass',
  });
});

describe('what stands against a billing connection', () => {
  const member = known({
    membership: 'member',
    id: 'o-1',
    managementAccountId: '999988887777',
    features: 'ALL',
  } as const);
  test.each<[string, Partial<Discovery>, string, string]>([
    ['a member account', { organization: member }, 'payer-account', 'fail'],
    [
      'an organization nobody could ask about',
      { organization: denied('organizations:DescribeOrganization') },
      'payer-account',
      'unknown',
    ],
    [
      'reports nobody could list',
      { reports: denied('cur:DescribeReportDefinitions') },
      'hourly-report',
      'unknown',
    ],
    [
      'a bucket whose owner is not known',
      { buckets: new Map([['billing', denied('s3:ListAllMyBuckets')]]) },
      'hourly-report',
      'unknown',
    ],
    [
      'a report that stopped',
      { reports: known([{ ...report, lastDelivery: '2026-11-01T00:00:00.000Z' }]) },
      'report-delivery',
      'fail',
    ],
    [
      'a report that AWS cannot deliver',
      { reports: known([{ ...report, lastStatus: 'ERROR_NO_BUCKET' }]) },
      'report-delivery',
      'fail',
    ],
    [
      'credentials of another account',
      { caller: { ...payer.caller, accountId: '123456789012' } },
      'account',
      'fail',
    ],
  ])('%s', (_, more, id, state) => {
    const discovery = { ...payer, ...more };
    const checks = preflight(billing, discovery, { bytes: 1 }, now);
    const found = checks.find((one) => one.id === id);
    expect(found?.state).toBe(state);
    expect(found?.next).not.toBeNull();
    expect(mayDeploy(checks)).toBe(false);
  });

  test('the wrong Region, and a template that is too large', () => {
    expect(states(payer, { ...billing, region: 'eu-west-1' } as never)).toMatchObject({
      'billing-region': 'fail',
    });
    expect(states(payer, billing, 51_201)).toMatchObject({ 'template-size': 'fail' });
    expect(states(payer, billing, 51_200)).toMatchObject({ 'template-size': 'pass' });
  });
});

describe('what is only advice', () => {
  test.each<[string, Partial<Discovery>, string]>([
    ['no report yet', { reports: known([]), buckets: new Map() }, 'hourly-report'],
    ['a lesser report', { reports: known([{ ...report, schemaElements: [] }]) }, 'hourly-report'],
    [
      'a new report',
      { reports: known([{ ...report, lastDelivery: null, lastStatus: null }]) },
      'report-delivery',
    ],
    [
      'no active tag',
      { tags: known([{ key: 'team', type: 'UserDefined', isActive: false }]) },
      'cost-allocation-tags',
    ],
    [
      'a Region that is switched on',
      { regions: known([{ name: 'af-south-1', isEnabled: true }]) },
      'sts-regions',
    ],
    [
      'a bucket anyone may have billing write to',
      {
        buckets: new Map([
          [
            'billing',
            known({
              ...bucket,
              policy: known(confinedPolicy('billing', payerId).replace(/,"Condition":.*?\}\}(?=\}\])/, '')),
            }),
          ],
        ]),
      },
      'report-bucket-policy',
    ],
  ])('%s', (_, more, id) => {
    const checks = preflight(billing, { ...payer, ...more }, { bytes: 1 }, now);
    expect(checks.find((one) => one.id === id)?.state).toBe('advice');
    expect(mayDeploy(checks)).toBe(true);
  });

  test('an account in no organization pays for itself', () => {
    expect(states({ ...payer, organization: known({ membership: 'none' }) })).toMatchObject({
      'payer-account': 'pass',
    });
  });
});

test('a resource connection asks for no report, and an unknown organization stops it not', () => {
  const discovery = { ...payer, organization: denied('organizations:DescribeOrganization') };
  expect(states(discovery, resource)).toEqual({
    account: 'pass',
    'template-size': 'pass',
    'sts-regions': 'pass',
    organization: 'unknown',
  });
  expect(mayDeploy(preflight(resource, discovery, { bytes: 1 }, now))).toBe(true);
});

test('the report that is read comes with why the others are not', () => {
  const daily: CostReport = { ...report, name: 'daily', timeUnit: 'DAILY' };
  const checks = preflight(billing, { ...payer, reports: known([daily, report]) }, { bytes: 1 }, now);
  expect(checks.find(({ id }) => id === 'hourly-report')?.evidence).toContain(
    'Not taken: daily: its time unit is DAILY',
  );
});

describe('what the stack is given', () => {
  const stack = (parameters: Readonly<Record<string, string>>): Stack => ({
    id: 'arn:aws:cloudformation:us-east-1:111122223333:stack/cloudzero-billing/1',
    name: 'cloudzero-billing',
    status: 'CREATE_COMPLETE',
    statusReason: null,
    outputs: new Map(),
    parameters: new Map(Object.entries(parameters)),
    isProtected: true,
  });
  const noReport = { ...payer, reports: known([]), buckets: new Map() };

  test('the bucket of the report that is read, and of every other own one', () => {
    expect(stackParameters(billing, payer, undefined, now).values).toEqual({
      BillingBucketNames: 'billing',
      CreateReport: 'none',
    });
  });

  test('a report of its own where there is none', () => {
    expect(stackParameters(billing, noReport, undefined, now).values).toEqual({
      BillingBucketNames: `cloudzero-reports-${payerId}`,
      CreateReport: 'cost-and-usage-report',
    });
  });

  test('an update that finds the report the stack made keeps it', () => {
    const made = `cloudzero-reports-${payerId}`;
    const discovery = {
      ...payer,
      reports: known([{ ...report, name: 'cloudzero-billing-report', bucket: made }]),
      buckets: new Map([[made, known({ ...bucket, name: made })]]),
    };
    const before = stack({
      BillingBucketNames: made,
      CreateReport: 'cost-and-usage-report',
      ExternalId: '****',
    });
    expect(stackParameters(billing, discovery, before, now).values).toEqual({
      BillingBucketNames: made,
      CreateReport: 'cost-and-usage-report',
    });
  });

  test('nothing for a resource connection', () => {
    expect(stackParameters(resource, payer, undefined, now).values).toEqual({});
  });
});
