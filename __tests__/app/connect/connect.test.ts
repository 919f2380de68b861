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
import { unpackManagedPolicies } from '../../../src/core/iam/managed-policies.ts';
import { unpackReference } from '../../../src/core/iam/unpack-reference.ts';
import type { ConnectionKind } from '../../../src/core/model/connection.ts';
import { ownCalls } from '../../../src/core/connect/workflow-calls.ts';
import { publishedEndpoint } from '../../../src/core/connect/registration-endpoint.ts';
import { confinedPolicy, emptyMember, emptyPayer, fullReport, payerId } from '../../fakes/aws/account.ts';
import { FakeCloudFormation } from '../../fakes/aws/cloudformation.ts';
import { type FakeAws, startFakeAws } from '../../fakes/aws/fake-aws.ts';
import { FakeIam } from '../../fakes/aws/iam.ts';
import { jsonError } from '../../fakes/aws/protocol.ts';
import { memoryFiles } from '../../fakes/memory-files.ts';
import { recordingHost } from '../../fakes/recording-host.ts';
import {
  type RegistrationAnswer,
  type RegistrationServer,
  startRegistration,
} from '../../fakes/registration.ts';
import { putDeployedRole } from '../../helpers/deployed-role.ts';

const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'very-secret-key' };
const externalId = 'f7a07d02+d509/4e8d=9fb9@69c7985a6bd8';
const today = '2026-11-23';
const recent = '2026-11-23T04:15:00.000Z';
const isWrite = /:(?!Describe|List|Get|Simulate)/;

const known = {
  reference: unpackReference(packedReference()),
  managedPolicies: unpackManagedPolicies(packedManagedPolicies),
};

/** Every call of every run here, with the kind of connection it was for. */
const recorded = new Set<string>();
let aws: FakeAws;
let formation: FakeCloudFormation;
let iam: FakeIam;
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
  iam = new FakeIam(payerId);
  for (const [name, operation] of [...formation.operations(), ...iam.operations()])
    aws.query.set(name, operation);
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
      known,
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
  for (const { action } of aws.calls) recorded.add(`${kind} ${action}`);
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

  test('an organization that answers nothing useful makes no payer of a member', async () => {
    Object.assign(aws.account, emptyMember());
    aws.fail.set('organizations:DescribeOrganization', [
      jsonError({ code: 'AWSOrganizationsNotInUse', message: 'not quite what AWS says' }),
    ]);
    const { connection, exitCode } = await connect('deploy', 'billing');
    expect([exitCode, connection.status]).toEqual([2, 'unknown']);
    expect(connection.reason).toContain('organizations:DescribeOrganization');
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

/** What deploying comes to, where all goes well. */
async function deployable(kind: ConnectionKind, buckets: readonly string[] = []): Promise<void> {
  const role = await putDeployedRole(iam, kind, { externalId, buckets });
  formation.createScript = [{ status: 'CREATE_COMPLETE' }];
  formation.updateScript = [{ status: 'UPDATE_COMPLETE' }];
  formation.outputs = {
    RoleArn: `arn:aws:iam::${payerId}:role${role.path}${role.name}`,
    RoleName: role.name,
  };
}

describe('a deployment', () => {
  test('of a billing connection with a report: verified, announced, protected', async () => {
    giveReport('hourly');
    await deployable('billing', ['acme-billing']);
    const planned = await connect('plan', 'billing');
    const fingerprint = planned.shown?.plan?.fingerprint ?? '';
    const { connection, exitCode } = await connect('deploy', 'billing', { approval: { fingerprint } });
    expect(connection.verification.filter(({ state }) => state !== 'pass')).toEqual([]);
    expect(exitCode).toBe(0);
    expect(connection).toMatchObject({
      status: 'connected',
      reason: null,
      roleArn: `arn:aws:iam::${payerId}:role/cloudzero/cloudzero-billing`,
      registration: { outcome: 'accepted' },
      byHand: [],
    });
    expect(registration.messages).toMatchObject([
      { message_type: 'account-link-provisioned', data: { metadata: { external_id: externalId } } },
    ]);
    const stack = formation.stacks.get('cloudzero-billing-acme');
    expect(stack).toMatchObject({ isProtected: true, template: packedTemplate('billing') });
  });

  test('of a billing connection without a report is verified with the one the stack made', async () => {
    const bucket = `cloudzero-reports-${payerId}`;
    await deployable('billing', [bucket]);
    const execute = aws.query.get('ExecuteChangeSet');
    if (execute === undefined) throw new Error('nothing plays ExecuteChangeSet');
    aws.query.set('ExecuteChangeSet', {
      ...execute,
      answer(account, request) {
        account.buckets.set(bucket, { region: 'us-east-1', policy: confinedPolicy(bucket, payerId) });
        account.reports = [
          { ...fullReport('cloudzero', bucket, recent), lastDelivery: null, lastStatus: null },
        ];
        return execute.answer(account, request);
      },
    });
    const { connection, exitCode } = await connect('deploy', 'billing');
    expect(connection.verification.filter(({ state }) => state !== 'pass')).toMatchObject([
      { id: 'report-delivery', state: 'unknown' },
    ]);
    expect([exitCode, connection.status]).toEqual([0, 'unknown']);
    expect(connection.report).toEqual({ name: 'cloudzero', bucket, lastDelivery: null });
    expect(registration.messages).toHaveLength(1);
    // Only a verification later on is red while nothing arrives.
    expect(await connect('verify', 'billing')).toMatchObject({ exitCode: 2 });
    // The next plan finds that report, and leaves it to the stack.
    aws.calls.length = 0;
    await connect('plan', 'billing');
    expect(given()).toMatchObject({ BillingBucketNames: bucket, CreateReport: 'cost-and-usage-report' });
  });

  test('of a resource connection', async () => {
    await deployable('resource');
    const { connection, exitCode } = await connect('deploy', 'resource');
    expect(connection.verification.filter(({ state }) => state !== 'pass')).toEqual([]);
    expect([exitCode, connection.status]).toEqual([0, 'connected']);
  });

  test('that changes nothing executes nothing, and verifies', async () => {
    await deployable('resource');
    formation.put('cloudzero-resource-acme', 'CREATE_COMPLETE', {
      isProtected: true,
      outputs: formation.outputs,
    });
    formation.changes = [];
    const { connection, exitCode } = await connect('deploy', 'resource');
    expect([exitCode, connection.status]).toEqual([0, 'connected']);
    expect(writes()).toEqual(['cloudformation:CreateChangeSet', 'cloudformation:DeleteChangeSet']);
  });

  test('that makes the role anew says so before it does', async () => {
    await deployable('resource');
    formation.put('cloudzero-resource-acme', 'UPDATE_COMPLETE', { outputs: formation.outputs });
    formation.changes = [
      {
        action: 'Modify',
        logicalId: 'Role',
        type: 'AWS::IAM::Role',
        replacement: 'True',
        before: 'a',
        after: `b ${externalId}`,
      },
    ];
    const { shown, exitCode, diff } = await connect('deploy', 'resource');
    expect(diff?.verdict).toBe('same');
    expect(shown?.plan?.changes).toMatchObject([{ logicalId: 'Role', replacement: 'always' }]);
    expect(exitCode).toBe(0);
    const words = host.said.map(({ text }) => text);
    expect(words.findIndex((text) => text.includes('"replacement":"always"'))).toBeLessThan(
      words.findIndex((text) => text.includes('UPDATE_COMPLETE')),
    );
  });

  test.each<ConnectionKind>(['billing', 'resource'])(
    'of a %s role says what that may do then and could not before',
    async (kind) => {
      giveReport('hourly');
      await deployable(kind, kind === 'billing' ? ['acme-billing'] : []);
      const [[name, document] = ['', undefined]] = iam.roles.get(`cloudzero-${kind}`)?.inline ?? [];
      const left = document?.Statement.filter(({ Sid }) => Sid?.startsWith('CZTier0Bills') !== true) ?? [];
      iam.roles.get(`cloudzero-${kind}`)?.inline.set(name, { Version: '2012-10-17', Statement: left });
      formation.put(`cloudzero-${kind}-acme`, 'UPDATE_COMPLETE', { outputs: formation.outputs });
      const { diff } = await connect('plan', kind);
      expect(diff?.verdict).toBe('widened');
      expect(JSON.stringify(diff)).toContain('freetier:Get');
    },
  );

  test('that fails says why, at the line of the template, and announces nothing', async () => {
    formation.createScript = [
      {
        status: 'ROLLBACK_COMPLETE',
        events: [
          {
            logicalId: 'Role',
            type: 'AWS::IAM::Role',
            status: 'CREATE_FAILED',
            reason: `no role for ${externalId}`,
          },
        ],
      },
    ];
    const { connection, exitCode } = await connect('deploy', 'resource');
    expect([exitCode, connection.status]).toEqual([1, 'failed']);
    const line = packedTemplate('resource').split('\n').indexOf('  Role:') + 1;
    expect(connection.reason).toContain(`Role (resource.yaml:${line}), AWS::IAM::Role: no role for ***`);
    expect(registration.messages).toEqual([]);
  });

  test('whose execution is denied takes its change set back', async () => {
    aws.deny.add('cloudformation:ExecuteChangeSet');
    const { failure, exitCode } = await connect('deploy', 'resource');
    expect([exitCode, failure?.code]).toEqual([2, 'aws-denied']);
    expect(formation.changeSets.size).toBe(0);
  });

  test('of a role that is not the one that was linted is not announced', async () => {
    await deployable('resource');
    const role = iam.roles.get('cloudzero-resource');
    role?.inline.set('more', {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:PutObject', Resource: '*' }],
    });
    const { connection, exitCode } = await connect('deploy', 'resource');
    expect([exitCode, connection.status]).toEqual([1, 'failed']);
    expect(registration.messages).toEqual([]);
  });
});

describe('announcing', () => {
  test.each<[readonly RegistrationAnswer[], number, string, number]>([
    [[400], 1, 'rejected', 1],
    [[429, 200], 0, 'accepted', 2],
    [[500, 502, 503, 500, 500, 500], 2, 'unreachable', 5],
    [['hang', 'reset', 200], 0, 'accepted', 3],
  ])('%j ends with %i, %s, after %i messages', async (answers, exit, outcome, messages) => {
    await deployable('resource');
    registration.answers.push(...answers);
    const { connection, exitCode } = await connect('deploy', 'resource');
    expect([exitCode, connection.registration.outcome]).toEqual([exit, outcome]);
    expect(registration.messages).toHaveLength(messages);
    expect(connection.status).toBe(exit === 0 ? 'connected' : 'degraded');
    expect(connection.byHand.join()).toMatch(exit === 0 ? /^$/ : /Finish the connection in CloudZero/);
  });

  test('is left out where it is not wanted, and what is left to do is said', async () => {
    await deployable('resource');
    const { connection, exitCode } = await connect('deploy', 'resource', { register: false });
    expect([exitCode, connection.registration.outcome]).toEqual([0, 'not-asked']);
    expect(connection.byHand).toHaveLength(1);
    expect(registration.messages).toEqual([]);
  });
});

describe('verifying', () => {
  test('changes nothing, and asks for each fact once', async () => {
    giveReport('hourly');
    await deployable('billing', ['acme-billing']);
    formation.put('cloudzero-billing-acme', 'CREATE_COMPLETE', {
      parameters: { BillingBucketNames: 'acme-billing', CreateReport: 'none', ExternalId: externalId },
      outputs: formation.outputs,
    });
    const { connection, exitCode } = await connect('verify', 'billing');
    expect([exitCode, connection.status]).toEqual([0, 'connected']);
    expect(writes()).toEqual([]);
    const asked = aws.calls.map(({ action, request }) => `${action} ${request.path} ${request.body}`);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('what was never made is red', async () => {
    const { connection, exitCode } = await connect('verify', 'resource');
    expect([exitCode, connection.status]).toEqual([1, 'failed']);
    expect(connection.reason).toContain('There is no stack cloudzero-resource-acme');
  });

  test('what may not be asked is no health', async () => {
    await deployable('resource');
    formation.put('cloudzero-resource-acme', 'CREATE_COMPLETE', { outputs: formation.outputs });
    aws.deny.add('iam:SimulatePrincipalPolicy');
    const { connection, exitCode } = await connect('verify', 'resource');
    expect([exitCode, connection.status]).toEqual([2, 'unknown']);
    expect(connection.reason).toContain('iam:SimulatePrincipalPolicy');
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

test('the policy for the role of a workflow allows every call that was recorded', () => {
  const allowed = new Set(
    ownCalls.flatMap(({ kinds, actions: names }) =>
      kinds.flatMap((kind) => names.map((name) => `${kind} ${name}`)),
    ),
  );
  const free = 'sts:GetCallerIdentity';
  expect([...recorded].filter((call) => !call.endsWith(free) && !allowed.has(call))).toEqual([]);
  expect(recorded.size).toBeGreaterThan(30);
});
