import { afterAll, beforeAll, expect, test } from 'vitest';
import { awsAccount } from '../../../src/adapters/aws/account.ts';
import { awsLiveRoles } from '../../../src/adapters/aws/live-roles.ts';
import { awsStacks } from '../../../src/adapters/aws/stacks.ts';
import { deployPolicy } from '../../../src/core/connect/deploy-policy.ts';
import { ownCalls } from '../../../src/core/connect/workflow-calls.ts';
import { confinedPolicy, emptyPayer, payerId } from '../../fakes/aws/account.ts';
import { FakeCloudFormation } from '../../fakes/aws/cloudformation.ts';
import { type FakeAws, startFakeAws } from '../../fakes/aws/fake-aws.ts';
import { FakeIam } from '../../fakes/aws/iam.ts';

const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' };
let aws: FakeAws;

beforeAll(async () => {
  aws = await startFakeAws(emptyPayer());
  process.env['AWS_ENDPOINT_URL'] = aws.endpoint;
  const iam = new FakeIam(payerId);
  const policy = { Version: '2012-10-17', Statement: [] };
  iam.put({
    name: 'cloudzero-billing',
    path: '/cloudzero/',
    trust: policy,
    inline: new Map([['a', policy]]),
    managed: [`arn:aws:iam::${payerId}:policy/own`],
  });
  for (const [name, operation] of [...new FakeCloudFormation().operations(), ...iam.operations()])
    aws.query.set(name, operation);
  aws.account.buckets.set('acme-cur', { region: 'us-east-1', policy: confinedPolicy('acme-cur', payerId) });
  aws.account.exports = [
    {
      arn: `arn:aws:bcm-data-exports:us-east-1:${payerId}:export/focus`,
      name: 'focus',
      table: 'FOCUS_1_2_AWS',
      hourly: true,
      withResources: true,
      format: 'PARQUET',
      compression: 'PARQUET',
      overwrite: 'OVERWRITE_REPORT',
      bucket: 'acme-cur',
      prefix: 'exports',
      region: 'us-east-1',
      status: 'HEALTHY',
      statusReason: null,
      lastRefreshedAt: null,
    },
  ];
});

afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL'];
  await aws[Symbol.asyncDispose]();
});

/** Everything the ports can ask, whatever becomes of it. */
async function askEverything(): Promise<void> {
  const account = awsAccount('us-east-1', credentials, { AWS_ENDPOINT_URL: aws.endpoint });
  const stacks = awsStacks('us-east-1', credentials);
  const roles = awsLiveRoles('us-east-1', credentials);
  const caller = await account.caller();
  const asked: Record<'account' | 'stacks' | 'roles', Record<string, () => Promise<unknown>>> = {
    account: {
      caller: () => account.caller(),
      organization: () => account.organization(caller),
      costReports: () => account.costReports(),
      dataExports: () => account.dataExports(),
      bucket: () => account.bucket('acme-cur', caller),
      trails: () => account.trails(),
      costAllocationTags: () => account.costAllocationTags(),
      optInRegions: () => account.optInRegions(),
    },
    stacks: {
      find: () => stacks.find('acme'),
      createChangeSet: () =>
        stacks.createChangeSet({
          stackName: 'acme',
          type: 'CREATE',
          name: 'a',
          template: '{}',
          parameters: {},
          capabilities: [],
          tags: {},
          token: 'a',
        }),
      changeSet: () => stacks.changeSet('a'),
      deleteChangeSet: () => stacks.deleteChangeSet('a'),
      executeChangeSet: () => stacks.executeChangeSet('a', 'a'),
      continueRollback: () => stacks.continueRollback('acme', 'a'),
      deleteStack: () => stacks.deleteStack('acme', 'a'),
      protect: () => stacks.protect('acme', true),
      events: () => stacks.events('acme', new Set()),
      failures: () => stacks.failures('a'),
    },
    roles: {
      find: () => roles.find('cloudzero-billing'),
      simulate: () =>
        roles.simulate(`arn:aws:iam::${payerId}:role/cloudzero/cloudzero-billing`, [
          { action: 's3:GetObject', resource: '*' },
        ]),
    },
  };
  for (const [port, methods] of Object.entries({ account, stacks, roles }))
    expect(Object.keys(asked[port as keyof typeof asked]).sort()).toEqual(Object.keys(methods).sort());
  for (const methods of Object.values(asked))
    for (const ask of Object.values(methods)) await ask().catch(() => undefined);
}

test('the table of calls is every call the adapters make, and no other', async () => {
  await askEverything();
  const recorded = new Set(aws.calls.map(({ action }) => action));
  // It takes no permission: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  recorded.delete('sts:GetCallerIdentity');
  expect(ownCalls.flatMap(({ actions }) => actions).sort()).toEqual([...recorded].sort());
});

test('the policy of a workflow that connects a payer allows each of them', () => {
  const { Statement } = deployPolicy({
    accountId: payerId,
    partition: 'aws',
    kind: 'billing',
    region: 'us-east-1',
    stackName: 'acme',
    roleName: 'cloudzero-billing',
    managed: [],
    bucket: 'cloudzero-reports',
  }) as { Statement: readonly { Action: readonly string[] }[] };
  const allowed = new Set(Statement.flatMap(({ Action }) => Action));
  expect(ownCalls.flatMap(({ actions }) => actions).filter((action) => !allowed.has(action))).toEqual([]);
});
