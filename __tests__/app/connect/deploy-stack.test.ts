import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { awsStacks } from '../../../src/adapters/aws/stacks.ts';
import { type DeployRequest, deployStack } from '../../../src/app/connect/deploy-stack.ts';
import { type WantedStack, planStack } from '../../../src/app/connect/plan-stack.ts';
import type { Clock } from '../../../src/app/connect/ports.ts';
import { nextStep } from '../../../src/core/connect/next-step.ts';
import { type StackEvent, type StackStatus, stackStatuses } from '../../../src/core/model/stack.ts';
import { emptyPayer } from '../../fakes/aws/account.ts';
import { FakeCloudFormation } from '../../fakes/aws/cloudformation.ts';
import { type FakeAws, startFakeAws } from '../../fakes/aws/fake-aws.ts';
import { recordingHost } from '../../fakes/recording-host.ts';

const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' };
let aws: FakeAws;
let formation: FakeCloudFormation;

beforeAll(async () => {
  aws = await startFakeAws(emptyPayer());
  process.env['AWS_ENDPOINT_URL_CLOUDFORMATION'] = aws.endpoint;
});

afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_CLOUDFORMATION'];
  await aws[Symbol.asyncDispose]();
});

beforeEach(() => {
  aws.calls.length = 0;
  aws.deny.clear();
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

const portsWith = (clock = clockOf()) => ({
  stacks: awsStacks('us-east-1', credentials),
  clock,
  host: recordingHost(),
});

const wanted: WantedStack = {
  stackName: 'cloudzero-billing',
  template: 'Resources: {}',
  parametersFor: () => ({ ExternalId: 'f7a07d02-d509-4e8d' }),
  capabilities: ['CAPABILITY_NAMED_IAM'],
  tags: { 'cloudzero-connection': 'billing' },
  token: 'run-1-1',
  fingerprintOf: () => 'fingerprint-1',
  recover: undefined,
};
const request = (more: Partial<DeployRequest> = {}): DeployRequest => ({
  fingerprint: undefined,
  token: 'run-1-1',
  timeout: 600_000,
  tell: () => undefined,
  ...more,
});
const deploy = async (
  more: Partial<WantedStack> = {},
  asked: Partial<DeployRequest> = {},
  ports = portsWith(),
) => deployStack(await planStack({ ...wanted, ...more }, ports), request(asked), ports);
const failureOf = async (work: Promise<unknown>): Promise<Error> => {
  const failure = await work.catch((thrown: unknown) => thrown);
  if (failure instanceof Error) return failure;
  throw new Error('it went well');
};
const writes = () =>
  aws.calls.map(({ action }) => action.split(':')[1] ?? '').filter((name) => !name.startsWith('Describe'));

describe('a new stack', () => {
  test('is planned, executed, followed and protected', async () => {
    const told: StackEvent[] = [];
    formation.createScript = [
      {
        status: 'CREATE_IN_PROGRESS',
        events: [{ logicalId: 'Role', type: 'AWS::IAM::Role', status: 'CREATE_IN_PROGRESS' }],
      },
      {
        status: 'CREATE_COMPLETE',
        events: [{ logicalId: 'Role', type: 'AWS::IAM::Role', status: 'CREATE_COMPLETE' }],
      },
    ];
    formation.outputs = { RoleArn: 'arn:aws:iam::111122223333:role/cloudzero/cloudzero-billing' };
    const { outcome, stack } = await deploy({}, { tell: (event) => told.push(event) });
    expect(outcome).toBe('succeeded');
    expect(stack.outputs.get('RoleArn')).toContain('cloudzero-billing');
    expect(told.map(({ logicalId, status }) => `${logicalId} ${status}`)).toEqual([
      'Role CREATE_IN_PROGRESS',
      'cloudzero-billing CREATE_IN_PROGRESS',
      'Role CREATE_COMPLETE',
      'cloudzero-billing CREATE_COMPLETE',
    ]);
    expect(formation.stacks.get('cloudzero-billing')).toMatchObject({
      isProtected: true,
      template: wanted.template,
    });
    expect(writes()).toEqual(['CreateChangeSet', 'ExecuteChangeSet', 'UpdateTerminationProtection']);
  });

  test('that fails tells what all other failures follow from', async () => {
    formation.createScript = [
      { status: 'CREATE_IN_PROGRESS' },
      {
        status: 'ROLLBACK_IN_PROGRESS',
        events: [
          {
            logicalId: 'Role',
            type: 'AWS::IAM::Role',
            status: 'CREATE_FAILED',
            reason: 'not authorized to perform iam:CreateRole',
          },
          {
            logicalId: 'ReportBucket',
            type: 'AWS::S3::Bucket',
            status: 'CREATE_FAILED',
            reason: 'Resource creation cancelled',
          },
        ],
      },
      { status: 'ROLLBACK_COMPLETE' },
    ];
    const { outcome, cause } = await deploy();
    expect([outcome, cause?.logicalId]).toEqual(['failed', 'Role']);
    expect(formation.stacks.get('cloudzero-billing')?.isProtected).toBe(false);
  });

  test('that CloudFormation cannot plan leaves nothing behind, and says where', async () => {
    formation.changeSetFailure = 'The following hook(s)/validation failed: [AWS::EarlyValidation].';
    formation.validation = [
      { logicalId: 'Role', reason: 'RoleName is taken', path: '/Resources/Role/Properties/RoleName' },
    ];
    const failure = await failureOf(deploy());
    expect(failure).toMatchObject({ code: 'change-set-failed' });
    expect(failure.message).toContain('Role at /Resources/Role/Properties/RoleName: RoleName is taken');
    expect(writes()).toEqual(['CreateChangeSet', 'DeleteChangeSet', 'DeleteStack']);
  });
});

describe('a stack that is there', () => {
  test('and as it should be is left alone', async () => {
    formation.put('cloudzero-billing', 'CREATE_COMPLETE', { isProtected: true });
    formation.changes = [];
    expect(await deploy()).toMatchObject({ outcome: 'unchanged' });
    expect(writes()).toEqual(['CreateChangeSet', 'DeleteChangeSet']);
  });

  test('is updated with what a replacement replaces in the plan', async () => {
    formation.put('cloudzero-billing', 'UPDATE_COMPLETE');
    formation.changes = [
      {
        action: 'Modify',
        logicalId: 'Role',
        type: 'AWS::IAM::Role',
        replacement: 'True',
        before: '1',
        after: '2',
      },
    ];
    const { plan } = await planStack(wanted, portsWith());
    expect(plan).toMatchObject({
      operation: 'update',
      changes: [
        { replacement: 'always', properties: [{ name: '/Properties/Policies', before: '1', after: '2' }] },
      ],
    });
  });
});

test('events of a nested stack are told as they come, also when its parent says nothing new', async () => {
  const nested = formation.put('nested', 'CREATE_IN_PROGRESS');
  const inNested = (id: string, status: string) => {
    nested.events.push({
      id,
      at: '2100-01-02T00:00:00.000Z',
      logicalId: 'Inner',
      type: 'AWS::IAM::Role',
      status,
    });
  };
  inNested('n-1', 'CREATE_IN_PROGRESS');
  formation.createScript = [
    {
      status: 'CREATE_IN_PROGRESS',
      events: [
        {
          logicalId: 'Nested',
          type: 'AWS::CloudFormation::Stack',
          status: 'CREATE_IN_PROGRESS',
          physicalId: nested.id,
        },
      ],
    },
    { status: 'CREATE_COMPLETE' },
  ];
  const told: string[] = [];
  await deploy(
    {},
    {
      tell: ({ logicalId, status }) => {
        told.push(`${logicalId} ${status}`);
        if (logicalId === 'Inner' && nested.events.length === 1) inNested('n-2', 'CREATE_COMPLETE');
      },
    },
  );
  expect(told.filter((line) => line.startsWith('Inner'))).toEqual([
    'Inner CREATE_IN_PROGRESS',
    'Inner CREATE_COMPLETE',
  ]);
});

describe('another plan than the reviewed one', () => {
  test('is refused with nothing executed, and nothing left behind', async () => {
    expect(await failureOf(deploy({}, { fingerprint: 'fingerprint-0' }))).toMatchObject({
      code: 'plan-changed',
    });
    expect(writes()).toEqual(['CreateChangeSet', 'DeleteChangeSet', 'DeleteStack']);
  });
});

describe('every status', () => {
  test.each(stackStatuses.filter((status) => status !== 'DELETE_COMPLETE'))(
    '%s: goes on, waits or is refused',
    async (status: StackStatus) => {
      const next = nextStep(status);
      const end: StackStatus = status.startsWith('DELETE') ? 'DELETE_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE';
      formation.put('cloudzero-billing', status, {
        // The first look finds it as it is; what is going on then comes to an end.
        script: next.step === 'wait' ? [{ status }, { status: end }] : [],
      });
      const work = planStack(wanted, portsWith());
      if (next.step === 'recover') {
        expect(await failureOf(work)).toMatchObject({ code: 'stack-stuck' });
        expect(writes()).toEqual([]);
      } else
        expect((await work).plan.operation).toBe(
          next.step === 'create' || end === 'DELETE_COMPLETE' ? 'create' : 'update',
        );
    },
  );

  test.each([
    ['ROLLBACK_COMPLETE', 'delete', 'create'],
    ['UPDATE_ROLLBACK_FAILED', 'continue-rollback', 'update'],
  ] as const)('%s is recovered by %s where that is asked for', async (status, recover, operation) => {
    formation.put('cloudzero-billing', status);
    expect((await planStack({ ...wanted, recover }, portsWith())).plan.operation).toBe(operation);
  });

  test('the other recovery is no leave for this one', async () => {
    formation.put('cloudzero-billing', 'ROLLBACK_COMPLETE');
    expect(
      await failureOf(planStack({ ...wanted, recover: 'continue-rollback' }, portsWith())),
    ).toMatchObject({ code: 'stack-stuck' });
  });
});

describe('a run that is cancelled', () => {
  test('before the execution leaves no change set and no shell', async () => {
    expect(await failureOf(deploy({}, {}, portsWith(clockOf(0))))).toMatchObject({ code: 'cancelled' });
    expect(writes()).toEqual(['CreateChangeSet', 'DeleteChangeSet', 'DeleteStack']);
  });

  test('after it leaves the stack to go on', async () => {
    formation.createScript = Array.from({ length: 5 }, () => ({ status: 'CREATE_IN_PROGRESS' }) as const);
    expect(await failureOf(deploy({}, {}, portsWith(clockOf(2))))).toMatchObject({ code: 'cancelled' });
    expect(writes()).toEqual(['CreateChangeSet', 'ExecuteChangeSet']);
  });

  test('and one that takes too long is an error', async () => {
    formation.createScript = Array.from({ length: 500 }, () => ({ status: 'CREATE_IN_PROGRESS' }) as const);
    expect(await failureOf(deploy({}, { timeout: 30_000 }))).toMatchObject({ code: 'stack-timeout' });
  });
});

test('a denied call names the action', async () => {
  aws.deny.add('cloudformation:CreateChangeSet');
  expect(await failureOf(deploy())).toMatchObject({
    code: 'aws-denied',
    denied: 'cloudformation:CreateChangeSet',
  });
});
