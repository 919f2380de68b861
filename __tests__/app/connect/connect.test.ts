import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAws } from '../../../src/adapters/aws/open-aws.ts';
import { packedManagedPolicies } from '../../../src/adapters/files/packed-managed-policies.ts';
import { packedReference } from '../../../src/adapters/files/packed-reference.ts';
import { packedTemplate } from '../../../src/adapters/files/packed-template.ts';
import { sha256 } from '../../../src/adapters/files/sha256.ts';
import { httpsRegistrar } from '../../../src/adapters/http/https-registrar.ts';
import { connectAccount } from '../../../src/app/connect/connect.ts';
import type {
  ConnectPorts,
  ConnectRequest,
  ConnectResult,
} from '../../../src/app/connect/connect-request.ts';
import type { Clock } from '../../../src/app/connect/ports.ts';
import type { ConnectionKind } from '../../../src/core/model/connection.ts';
import { publishedEndpoint } from '../../../src/core/connect/registration-endpoint.ts';
import { confinedPolicy, emptyMember, emptyPayer, fullReport, payerId } from '../../fakes/aws/account.ts';
import { FakeCloudFormation } from '../../fakes/aws/cloudformation.ts';
import { type FakeAws, startFakeAws } from '../../fakes/aws/fake-aws.ts';
import { memoryFiles } from '../../fakes/memory-files.ts';
import { recordingHost } from '../../fakes/recording-host.ts';
import { type RegistrationServer, startRegistration } from '../../fakes/registration.ts';

const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'very-secret-key' };
const externalId = 'f7a07d02+d509/4e8d=9fb9@69c7985a6bd8';
const today = '2026-11-23';
const recent = '2026-11-23T04:15:00.000Z';
const isWrite = /:(?!Describe|List|Get|Simulate)/;

let aws: FakeAws;
let formation: FakeCloudFormation;
let registration: RegistrationServer;
let host: ReturnType<typeof recordingHost>;
let opened: number;

beforeAll(async () => {
  aws = await startFakeAws(emptyPayer());
  registration = await startRegistration();
  process.env['AWS_ENDPOINT_URL'] = aws.endpoint;
});

afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL'];
  await aws[Symbol.asyncDispose]();
  await registration[Symbol.asyncDispose]();
});

beforeEach(() => {
  Object.assign(aws.account, emptyPayer());
  aws.calls.length = 0;
  aws.deny.clear();
  aws.fail.clear();
  registration.messages.length = 0;
  registration.answers.length = 0;
  host = recordingHost();
  opened = 0;
  formation = new FakeCloudFormation();
  for (const [name, operation] of formation.operations()) aws.query.set(name, operation);
});

/** Time that passes with every wait; `cancelAfter`: the run is cancelled at that wait. */
function clockOf(cancelAfter = Infinity): Clock {
  let now = Date.parse('2026-11-23T12:00:00Z');
  let waits = 0;
  return {
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      waits += 1;
      return Promise.resolve(waits <= cancelAfter);
    },
  };
}

const requestOf = (
  mode: ConnectRequest['mode'],
  kind: ConnectionKind,
  more: Partial<ConnectRequest> = {},
): ConnectRequest => ({
  mode,
  connection: { kind, name: 'acme', region: 'us-east-1', expectedAccountId: aws.account.accountId },
  externalId,
  template: { source: { file: `${kind}.yaml`, text: packedTemplate(kind), bom: false }, isPacked: true },
  lint: { config: undefined, failOn: 'security-warning', today, version: '0.0.0' },
  stackName: `cloudzero-${kind}-acme`,
  approval: 'given',
  recover: undefined,
  register: true,
  confirm: undefined,
  token: 'run-1-1',
  timeout: 600_000,
  ...more,
});

async function connect(
  mode: ConnectRequest['mode'],
  kind: ConnectionKind,
  more: Partial<ConnectRequest> = {},
  clock = clockOf(),
): Promise<ConnectResult> {
  const unused = (): never => {
    throw new Error('not asked for');
  };
  const ports: ConnectPorts = {
    lint: {
      files: memoryFiles({}),
      host,
      reference: packedReference,
      managedPolicies: packedManagedPolicies,
      openTrees: unused,
      accessAnalyzer: unused,
    },
    clock,
    registrar: httpsRegistrar({ timeout: 200 }),
    endpoint: { ...publishedEndpoint, address: registration.address },
    hash: sha256,
    openAws: () => {
      opened += 1;
      return Promise.resolve(openAws('us-east-1', credentials, process.env));
    },
    show: (plan) => host.result(JSON.stringify(plan)),
  };
  const result = await connectAccount(requestOf(mode, kind, more), ports);
  const everything = JSON.stringify([result, host.said]);
  for (const secret of [externalId, encodeURIComponent(externalId), credentials.secretAccessKey])
    expect(everything).not.toContain(secret);
  return result;
}

const actions = () => aws.calls.map(({ action }) => action);
const writes = () => actions().filter((action) => isWrite.test(action));
const giveReport = (...names: readonly string[]) => {
  aws.account.buckets.set('acme-billing', {
    region: 'us-east-1',
    policy: confinedPolicy('acme-billing', payerId),
  });
  aws.account.reports = names.map((name) => fullReport(name, 'acme-billing', recent));
};
/** The parameters of the one change set that was made. */
const given = () =>
  Object.fromEntries(
    [...new URLSearchParams(aws.calls.find(({ action }) => action.endsWith('CreateChangeSet'))?.request.body)]
      .filter(([name]) => /^Parameters\.member\.\d+\.Parameter(Key|Value)$/.test(name))
      .map(([, value]) => value)
      .reduce<string[][]>((pairs, value, index) => {
        if (index % 2 === 0) pairs.push([value]);
        else pairs.at(-1)?.push(value);
        return pairs;
      }, []) as [string, string][],
  );

describe('a plan', () => {
  test('of a payer without a report: the stack makes one, each fact is asked once, nothing stays', async () => {
    const { connection, shown, exitCode } = await connect('plan', 'billing');
    expect(exitCode).toBe(0);
    expect(given()).toEqual({
      BillingBucketNames: `cloudzero-reports-${payerId}`,
      CreateReport: 'cost-and-usage-report',
      ExternalId: externalId,
    });
    expect(shown?.plan).toMatchObject({ operation: 'create', stackName: 'cloudzero-billing-acme' });
    expect(connection).toMatchObject({ accountId: payerId, status: 'unknown', roleArn: null });
    expect(actions().toSorted()).toEqual([
      'account:ListRegions',
      'bcm-data-exports:ListExports',
      'ce:ListCostAllocationTags',
      'cloudformation:CreateChangeSet',
      'cloudformation:DeleteChangeSet',
      'cloudformation:DeleteStack',
      'cloudformation:DescribeChangeSet',
      'cloudformation:DescribeStacks',
      'cloudtrail:DescribeTrails',
      'cur:DescribeReportDefinitions',
      'organizations:DescribeOrganization',
      'sts:GetCallerIdentity',
    ]);
    expect(formation.changeSets.size).toBe(0);
  });

  test('of a payer with a report reads that one', async () => {
    giveReport('hourly');
    const { connection, exitCode } = await connect('plan', 'billing');
    expect(exitCode).toBe(0);
    expect(given()).toMatchObject({ BillingBucketNames: 'acme-billing', CreateReport: 'none' });
    expect(connection.report).toEqual({ name: 'hourly', bucket: 'acme-billing', lastDelivery: recent });
    expect(new Set(actions()).size).toBe(actions().length);
  });

  test('finds the sixth report, where only that one will do', async () => {
    giveReport('a', 'b', 'c', 'd', 'e', 'sixth');
    aws.account.reports = aws.account.reports.map((report) =>
      report.name === 'sixth' ? report : { ...report, timeUnit: 'DAILY' },
    );
    const { connection } = await connect('plan', 'billing');
    expect(connection.report?.name).toBe('sixth');
    expect(given()).toMatchObject({ CreateReport: 'none' });
    expect(aws.count('cur:DescribeReportDefinitions')).toBe(2);
  });

  test('of a member asks nothing about billing', async () => {
    Object.assign(aws.account, emptyMember());
    const { exitCode } = await connect('plan', 'resource');
    expect(exitCode).toBe(0);
    expect(given()).toEqual({ ExternalId: externalId });
    expect(actions().filter((action) => /^(cur|bcm|ce|s3):/.test(action))).toEqual([]);
  });

  test('is the same one for the same account, and another one for other bytes', async () => {
    giveReport('hourly');
    const plan = async (more: Partial<ConnectRequest> = {}) =>
      (await connect('plan', 'billing', more)).shown?.plan?.fingerprint;
    const source = {
      file: 'billing.yaml',
      text: `${packedTemplate('billing')}# one more line\n`,
      bom: false,
    };
    const first = await plan();
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await plan({ token: 'run-2-1' })).toBe(first);
    expect(await plan({ template: { source, isPacked: true } })).not.toBe(first);
    expect(await plan({ externalId: `${externalId}0` })).not.toBe(first);
  });
});

describe('what stands against it', () => {
  test.each([
    ['organizations:DescribeOrganization', 'payer-account'],
    ['s3:ListAllMyBuckets', 'hourly-report'],
    ['cur:DescribeReportDefinitions', 'hourly-report'],
  ])('%s is denied: it says so, and creates nothing', async (action, id) => {
    giveReport('hourly');
    aws.deny.add(action);
    const { connection, exitCode, shown } = await connect('deploy', 'billing');
    expect(exitCode).toBe(2);
    expect(connection.reason).toContain(action);
    expect(connection.status).toBe('unknown');
    expect(shown?.preflight.find((check) => check.id === id)).toMatchObject({ state: 'unknown' });
    expect(writes()).toEqual([]);
    expect(registration.messages).toEqual([]);
  });

  test('an organization that throttles makes no payer of a member', async () => {
    Object.assign(aws.account, emptyMember());
    const throttled = {
      status: 400,
      headers: { 'content-type': 'application/x-amz-json-1.1' },
      body: JSON.stringify({ __type: 'TooManyRequestsException', message: 'slow down' }),
    };
    aws.fail.set(
      'organizations:DescribeOrganization',
      Array.from({ length: 9 }, () => throttled),
    );
    const { connection, exitCode } = await connect('deploy', 'billing');
    expect(exitCode).toBe(2);
    expect(connection.reason).toContain('throttled');
    expect(writes()).toEqual([]);
  });

  test('a member is no payer', async () => {
    Object.assign(aws.account, emptyMember());
    const { connection, exitCode } = await connect('deploy', 'billing');
    expect(exitCode).toBe(1);
    expect(connection).toMatchObject({ status: 'failed' });
    expect(connection.reason).toContain(payerId);
    expect(writes()).toEqual([]);
  });

  test('credentials of another account end it before any other call', async () => {
    const connection = requestOf('deploy', 'billing').connection;
    const result = await connect('deploy', 'billing', {
      connection: { ...connection, expectedAccountId: '999999999999' },
    });
    expect(result).toMatchObject({ exitCode: 2, failure: { code: 'wrong-account' } });
    expect(actions()).toEqual(['sts:GetCallerIdentity']);
  });

  test('a template that was tampered with is refused before there are credentials', async () => {
    const text = packedTemplate('billing').replace('- cur:Describe*', '- s3:PutBucketPolicy');
    expect(text).not.toBe(packedTemplate('billing'));
    const source = { file: 'billing.yaml', text, bom: false };
    const result = await connect('deploy', 'billing', { template: { source, isPacked: true } });
    expect(result).toMatchObject({ exitCode: 1, connection: { status: 'failed' } });
    expect(JSON.stringify(host.said)).toContain('s3:PutBucketPolicy');
    expect(opened).toBe(0);
    expect(aws.calls).toEqual([]);
  });

  test('a template that does not ask for the external id is refused', async () => {
    const source = { file: 'own.yaml', text: 'Resources: {}\n', bom: false };
    const result = await connect('plan', 'resource', { template: { source, isPacked: false } });
    expect(result).toMatchObject({ exitCode: 2, failure: { code: 'invalid-connection' } });
    expect(aws.calls).toEqual([]);
  });
});

describe('a gate', () => {
  test('takes the plan that was reviewed and no other', async () => {
    giveReport('hourly');
    const result = await connect('deploy', 'billing', { approval: { fingerprint: 'f'.repeat(64) } });
    expect(result).toMatchObject({ exitCode: 1, failure: { code: 'plan-changed' } });
    expect(writes()).not.toContain('cloudformation:ExecuteChangeSet');
    expect(formation.changeSets.size).toBe(0);
  });

  test('without a yes shows the plan and what to say', async () => {
    giveReport('hourly');
    const { exitCode, shown, connection } = await connect('deploy', 'billing', { approval: 'missing' });
    expect(exitCode).toBe(1);
    expect(connection.reason).toContain(shown?.plan?.fingerprint);
    expect(writes()).not.toContain('cloudformation:ExecuteChangeSet');
    expect(formation.changeSets.size).toBe(0);
  });
});

describe('a run that is cancelled', () => {
  // The waits: before planning, before executing, and then the looks at the stack.
  test.each([
    [0, 'before the plan', []],
    [1, 'before the execution', ['CreateChangeSet', 'DeleteChangeSet', 'DeleteStack']],
    [2, 'while the stack is made', ['CreateChangeSet', 'ExecuteChangeSet']],
  ])('after %i waits, %s, leaves no more than what goes on by itself', async (waits, _, left) => {
    const { exitCode, failure, connection } = await connect('deploy', 'resource', {}, clockOf(waits));
    expect(exitCode).toBe(2);
    expect(failure?.code).toBe('cancelled');
    expect(connection.byHand.join()).toContain('Run it again');
    expect(writes()).toEqual(left.map((name) => `cloudformation:${name}`));
  });

  test('is taken up by the next one', async () => {
    formation.put('cloudzero-resource-acme', 'CREATE_IN_PROGRESS', {
      script: [{ status: 'CREATE_IN_PROGRESS' }, { status: 'CREATE_COMPLETE' }],
    });
    formation.changes = [];
    const { shown } = await connect('plan', 'resource');
    expect(shown?.plan).toMatchObject({ operation: 'update', changes: [] });
    expect(JSON.stringify(host.said)).toContain('following it to its end');
  });
});

describe('taking down', () => {
  const put = () =>
    formation.put('cloudzero-resource-acme', 'CREATE_COMPLETE', {
      isProtected: true,
      outputs: { RoleArn: `arn:aws:iam::${payerId}:role/cloudzero/cloudzero-resource` },
    });

  test('takes the name once more', async () => {
    put();
    const result = await connect('remove', 'resource', { confirm: 'other' });
    expect(result).toMatchObject({ exitCode: 2, failure: { code: 'invalid-connection' } });
    expect(aws.calls).toEqual([]);
  });

  test('tells CloudZero, lifts the protection, and deletes the stack', async () => {
    const stack = put();
    const { exitCode, connection } = await connect('remove', 'resource', { confirm: 'acme' });
    expect(exitCode).toBe(0);
    expect(connection).toMatchObject({ roleArn: null, registration: { outcome: 'accepted' } });
    expect(registration.messages.map((message) => message['message_type'])).toEqual([
      'account-link-deprovisioned',
    ]);
    expect(writes()).toEqual(['cloudformation:UpdateTerminationProtection', 'cloudformation:DeleteStack']);
    expect(stack.status).toBe('DELETE_COMPLETE');
  });

  test('leaves the stack where CloudZero does not take it up', async () => {
    const stack = put();
    registration.answers.push(400);
    const { exitCode, connection } = await connect('remove', 'resource', { confirm: 'acme' });
    expect(exitCode).toBe(1);
    expect(connection.reason).toContain('Nothing was deleted');
    expect(stack.status).toBe('CREATE_COMPLETE');
    expect(writes()).toEqual([]);
  });

  test('of what is not there is done', async () => {
    expect(await connect('remove', 'resource', { confirm: 'acme' })).toMatchObject({ exitCode: 0 });
    expect(registration.messages).toEqual([]);
  });
});
