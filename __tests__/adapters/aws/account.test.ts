import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { awsAccount } from '../../../src/adapters/aws/account.ts';
import { AppError } from '../../../src/core/errors/app-error.ts';
import { confinedPolicy, emptyPayer, fullReport, payerId } from '../../fakes/aws/account.ts';
import { type FakeAws, startFakeAws } from '../../fakes/aws/fake-aws.ts';
import { jsonError } from '../../fakes/aws/protocol.ts';

const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret-key-of-the-test' };
let aws: FakeAws;

beforeAll(async () => {
  aws = await startFakeAws(emptyPayer());
  process.env['AWS_ENDPOINT_URL'] = aws.endpoint;
});

afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL'];
  await aws[Symbol.asyncDispose]();
});

beforeEach(() => {
  Object.assign(aws.account, emptyPayer());
  aws.calls.length = 0;
  aws.deny.clear();
  aws.fail.clear();
});

const open = () => awsAccount('us-east-1', credentials, { AWS_ENDPOINT_URL: aws.endpoint });
const caller = {
  accountId: payerId,
  arn: 'arn:aws:sts::111122223333:assumed-role/connect/run',
  partition: 'aws',
} as const;

describe('what an account says of itself', () => {
  test('who it is, asked once', async () => {
    const account = open();
    expect(await account.caller()).toEqual({
      accountId: payerId,
      arn: `arn:aws:sts::${payerId}:assumed-role/connect/run-1`,
      partition: 'aws',
    });
    await account.caller();
    expect(aws.count('sts:GetCallerIdentity')).toBe(1);
  });

  test('its organization: managed, belonged to, or none', async () => {
    expect(await open().organization(caller)).toEqual({
      membership: 'management',
      id: 'o-a1b2c3d4e5',
      managementAccountId: payerId,
      features: 'ALL',
    });
    const member = { ...caller, accountId: '444455556666' };
    expect(await open().organization(member)).toMatchObject({ membership: 'member' });
    aws.account.organization = null;
    expect(await open().organization(caller)).toEqual({ membership: 'none' });
  });

  test('a denial is no answer: it says nothing about the organization', async () => {
    aws.deny.add('organizations:DescribeOrganization');
    const error = await open()
      .organization(caller)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: 'aws-denied', denied: 'organizations:DescribeOrganization' });
  });

  test('all its cost reports, of which AWS gives five a page', async () => {
    const reports = Array.from({ length: 12 }, (_, index) =>
      fullReport(`report-${index}`, 'billing', '2026-11-22T04:15:00.000Z'),
    );
    aws.account.reports = reports;
    expect(await open().costReports()).toEqual(reports);
    expect(aws.count('cur:DescribeReportDefinitions')).toBe(3);
  });

  test('all its data exports with their tables', async () => {
    const exports = Array.from({ length: 3 }, (_, index) => ({
      arn: `arn:aws:bcm-data-exports:us-east-1:${payerId}:export/e-${index}`,
      name: `export-${index}`,
      table: 'COST_AND_USAGE_REPORT',
      hourly: true,
      withResources: index === 0,
      format: 'PARQUET',
      compression: 'PARQUET',
      overwrite: 'OVERWRITE_REPORT',
      bucket: 'billing',
      prefix: 'exports',
      region: 'us-east-1',
      status: index === 1 ? 'UNHEALTHY' : 'HEALTHY',
      statusReason: index === 1 ? 'INSUFFICIENT_PERMISSION' : null,
      lastRefreshedAt: '2026-11-22T04:15:00.000Z',
    }));
    aws.account.exports = exports;
    expect(await open().dataExports()).toEqual(exports);
  });

  test('whose a bucket is, and its policy; all buckets are listed once', async () => {
    const policy = confinedPolicy('billing', payerId);
    aws.account.buckets.set('billing', { region: 'eu-west-1', policy });
    aws.account.buckets.set('bare', { region: 'us-east-1', policy: null });
    const account = open();
    expect(await account.bucket('billing', caller)).toEqual({
      name: 'billing',
      isOwn: true,
      region: 'eu-west-1',
      policy: { state: 'known', value: policy },
    });
    expect(await account.bucket('bare', caller)).toMatchObject({ policy: { state: 'known', value: null } });
    expect(await account.bucket('foreign', caller)).toMatchObject({ isOwn: false, region: null });
    expect(aws.count('s3:ListAllMyBuckets')).toBe(1);
    aws.deny.add('s3:GetBucketPolicy');
    expect(await open().bucket('billing', caller)).toMatchObject({
      isOwn: true,
      policy: { state: 'unknown', denied: 's3:GetBucketPolicy' },
    });
  });

  test('trails, tags and opt-in Regions', async () => {
    aws.account.trails = [
      {
        arn: `arn:aws:cloudtrail:us-east-1:${payerId}:trail/all`,
        bucket: 'trail',
        topicArn: null,
        multiRegion: true,
        organization: true,
      },
    ];
    aws.account.tags = Array.from({ length: 150 }, (_, index) => ({
      key: `tag-${index}`,
      active: index < 7,
    }));
    expect(await open().trails()).toMatchObject([{ bucket: 'trail', topicArn: null, isOrganization: true }]);
    const tags = await open().costAllocationTags();
    expect([tags.length, tags.filter(({ isActive }) => isActive).length]).toEqual([150, 7]);
    expect(await open().optInRegions()).toEqual([{ name: 'af-south-1', isEnabled: false }]);
  });
});

describe('what goes wrong', () => {
  const cases = [
    ['cur:DescribeReportDefinitions', () => open().costReports()],
    ['bcm-data-exports:ListExports', () => open().dataExports()],
    ['s3:ListAllMyBuckets', () => open().bucket('billing', caller)],
    ['cloudtrail:DescribeTrails', () => open().trails()],
    ['ce:ListCostAllocationTags', () => open().costAllocationTags()],
    ['account:ListRegions', () => open().optInRegions()],
  ] as const;

  test.each(cases)('a denied %s names the action', async (action, ask) => {
    aws.deny.add(action);
    expect(await ask().catch((thrown: unknown) => thrown)).toMatchObject({
      code: 'aws-denied',
      denied: action,
      message: `AWS denied ${action}.`,
    });
  });

  test('throttling is waited out, and said where it lasts', async () => {
    const throttled = jsonError({ code: 'ThrottlingException', message: 'Rate exceeded' });
    aws.fail.set('cur:DescribeReportDefinitions', [throttled, throttled]);
    expect(await open().costReports()).toEqual([]);
    aws.fail.set(
      'cur:DescribeReportDefinitions',
      Array.from({ length: 10 }, () => throttled),
    );
    expect(
      await open()
        .costReports()
        .catch((thrown: unknown) => thrown),
    ).toMatchObject({ code: 'aws-throttled' });
  });

  test('an answer that is no JSON is a failure, not an empty account', async () => {
    aws.fail.set('cur:DescribeReportDefinitions', [{ status: 400, headers: {}, body: '<html>' }]);
    expect(
      await open()
        .costReports()
        .catch((thrown: unknown) => thrown),
    ).toMatchObject({ code: 'aws-failed' });
  });

  test('nothing that listens is said so', async () => {
    const account = awsAccount('us-east-1', credentials, { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' });
    expect(await account.costReports().catch((thrown: unknown) => thrown)).toMatchObject({
      code: 'aws-unreachable',
    });
  });

  test('no secret is in any message', async () => {
    for (const [action, ask] of cases) {
      aws.deny.add(action);
      const error = await ask().catch((thrown: unknown) => thrown);
      expect(String(error)).not.toContain(credentials.secretAccessKey);
    }
  });
});
