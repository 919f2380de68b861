import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { awsLiveRoles } from '../../../src/adapters/aws/live-roles.ts';
import { workspaceFiles } from '../../../src/adapters/files/workspace-files.ts';
import { expectedOfTemplate } from '../../../src/app/connect/expected-of-template.ts';
import type { LiveRoles } from '../../../src/app/connect/ports.ts';
import { verifyConnection } from '../../../src/app/connect/verify-connection.ts';
import { readCanonicalRole } from '../../../src/app/read-canonical-role.ts';
import { known } from '../../../src/core/connect/fact.ts';
import type { BillingBucket, CostReport, Discovery } from '../../../src/core/model/connection.ts';
import { type CanonicalRole, accessRole } from '../../../src/core/render/access-role.ts';
import { roleDocuments } from '../../../src/core/render/render-json.ts';
import { confinedPolicy, emptyPayer, fullReport, payerId } from '../../fakes/aws/account.ts';
import { type FakeAws, startFakeAws } from '../../fakes/aws/fake-aws.ts';
import { FakeIam, type FakeRole, type FakeStatement } from '../../fakes/aws/iam.ts';
import { recordingHost } from '../../fakes/recording-host.ts';
import { reference } from '../../helpers/reference.ts';

const externalId = 'c2d1f7e0-5b0c-4d55-9c3f-0a1b2c3d4e5f';
const now = Date.parse('2026-11-23T12:00:00Z');
const caller = {
  accountId: payerId,
  arn: `arn:aws:sts::${payerId}:assumed-role/connect/run`,
  partition: 'aws',
} as const;
const choices = { roleName: 'cloudzero-billing', externalId, buckets: ['acme-cur'] };

let aws: FakeAws;
let iam: FakeIam;
let canonical: CanonicalRole;
let roles: LiveRoles;
let role: FakeRole;
let report: CostReport;
let bucket: BillingBucket;

beforeAll(async () => {
  aws = await startFakeAws(emptyPayer());
  process.env['AWS_ENDPOINT_URL_IAM'] = aws.endpoint;
  roles = awsLiveRoles('us-east-1', { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' });
  canonical = await readCanonicalRole(
    { role: 'payer', config: undefined },
    { files: workspaceFiles('.', { confined: true }), host: recordingHost() },
  );
});

afterAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_IAM'];
  await aws[Symbol.asyncDispose]();
});

beforeEach(() => {
  aws.calls.length = 0;
  aws.deny.clear();
  iam = new FakeIam(payerId);
  for (const [name, operation] of iam.operations()) aws.query.set(name, operation);
  const { permissions, trust, managed } = roleDocuments(accessRole(canonical, choices));
  role = iam.put({
    name: choices.roleName,
    path: '/cloudzero/',
    trust: structuredClone(trust) as FakeRole['trust'],
    inline: new Map(
      permissions.map(({ name, document }) => [name, structuredClone(document) as FakeRole['trust']]),
    ),
    managed: [...managed],
  });
  report = fullReport('hourly', 'acme-cur', '2026-11-23T04:00:00.000Z');
  bucket = {
    name: 'acme-cur',
    isOwn: true,
    region: 'us-east-1',
    policy: known(confinedPolicy('acme-cur', payerId)),
  };
});

const discovery = (): Discovery => ({
  caller,
  organization: known({ membership: 'management', id: 'o-1', managementAccountId: payerId, features: 'ALL' }),
  reports: known([report]),
  exports: known([]),
  buckets: new Map([['acme-cur', known(bucket)]]),
  trails: known([]),
  tags: known([]),
  regions: known([]),
});

const template = readFileSync('policies/cloudformation/billing.yaml', 'utf8');
const templateParameters = {
  RoleName: choices.roleName,
  BillingBucketNames: 'acme-cur',
  CreateReport: 'none',
};

/** Holds the live role, which is made of the canonical texts, to a template and what its stack was given. */
const verify = ({
  isExternalIdGiven = true,
  text = template,
  parameters = templateParameters as Readonly<Record<string, string>>,
} = {}) => {
  const given = isExternalIdGiven ? externalId : undefined;
  const roleArn = `arn:aws:iam::${payerId}:role/cloudzero/cloudzero-billing`;
  return verifyConnection(
    {
      kind: 'billing',
      expected: expectedOfTemplate(
        {
          file: 'own.yaml',
          text,
          roleArn,
          region: 'us-east-1',
          parameters: new Map(Object.entries({ ...parameters, ExternalId: given ?? '****' })),
        },
        caller,
      ),
      externalId: given,
      discovery: discovery(),
    },
    {
      roles,
      clock: { now: () => now, sleep: () => Promise.resolve(true) },
      host: recordingHost(),
      reference,
    },
  );
};
const statesOf = (checks: Awaited<ReturnType<typeof verify>>['checks']) =>
  Object.fromEntries(checks.map(({ id, state }) => [id, state]));
const firstStatement = (): FakeStatement => role.trust.Statement[0]!;
const firstInline = (): FakeStatement[] => [...role.inline.values()][0]!.Statement;

const asDeployed = {
  role: 'pass',
  'role-path': 'pass',
  'trust-policy': 'pass',
  'external-id': 'pass',
  'inline-policies': 'pass',
  'managed-policies': 'pass',
  'permissions-boundary': 'pass',
  'allowed-reads': 'pass',
  'denied-writes': 'pass',
  report: 'pass',
  'report-delivery': 'pass',
  'report-bucket': 'pass',
  'report-bucket-policy': 'pass',
};

describe('a connection as it was deployed', () => {
  test('passes every check, and asks IAM for each fact once', async () => {
    const { checks, status, reason, roleArn } = await verify();
    expect(statesOf(checks)).toEqual(asDeployed);
    expect([status, reason, roleArn]).toEqual([
      'connected',
      null,
      `arn:aws:iam::${payerId}:role/cloudzero/cloudzero-billing`,
    ]);
    expect(aws.count('iam:GetRole')).toBe(1);
    const asked = aws.calls.map(({ action, request }) => `${action} ${request.body}`);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('passes however IAM writes it: order, case, a string or a list of one, Sids', async () => {
    const { Principal, Action } = firstStatement();
    firstStatement().Action = [String(Action)];
    firstStatement().Principal = { AWS: [String(Principal?.['AWS'])] };
    firstInline().reverse();
    for (const statement of firstInline()) {
      delete statement.Sid;
      statement.Action = [statement.Action]
        .flat()
        .map((action) => action.toUpperCase())
        .toReversed();
    }
    role.managed.reverse();
    expect(statesOf((await verify()).checks)).toEqual(asDeployed);
  });
});

describe('one mutation flips just its check', () => {
  const wide = `arn:aws:iam::${payerId}:policy/all`;
  const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
  test.each<readonly [check: keyof typeof asDeployed, state: string, mutate: () => void]>([
    ['role-path', 'fail', () => void (role.path = '/')],
    [
      'trust-policy',
      'fail',
      () => void (firstStatement().Principal = { AWS: 'arn:aws:iam::999988887777:root' }),
    ],
    [
      'trust-policy',
      'fail',
      () =>
        role.trust.Statement.push({
          Effect: 'Allow',
          Principal: { AWS: 'arn:aws:iam::999988887777:root' },
          Action: 'sts:AssumeRole',
          Condition: { StringEquals: { 'sts:ExternalId': externalId } },
        }),
    ],
    [
      'external-id',
      'fail',
      () => void (firstStatement().Condition = { StringEquals: { 'sts:ExternalId': 'another-external-id' } }),
    ],
    ['external-id', 'fail', () => void delete firstStatement().Condition],
    [
      'external-id',
      'fail',
      () => void (firstStatement().Condition = { StringLike: { 'sts:ExternalId': externalId } }),
    ],
    [
      'external-id',
      'fail',
      () =>
        void (firstStatement().Condition = { StringEquals: { 'sts:ExternalId': [externalId, 'another'] } }),
    ],
    [
      'inline-policies',
      'fail',
      () => firstInline().push({ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' }),
    ],
    [
      'inline-policies',
      'fail',
      () => void (firstInline()[2]!.Action = [firstInline()[2]!.Action].flat().slice(0, -1)),
    ],
    ['inline-policies', 'fail', () => void role.inline.set('extra', everythingBut())],
    ['managed-policies', 'fail', () => void role.managed.pop()],
    ['managed-policies', 'fail', () => role.managed.push('arn:aws:iam::aws:policy/ReadOnlyAccess')],
    [
      'permissions-boundary',
      'fail',
      () => {
        iam.policies.set(wide, everything);
        role.boundary = wide;
      },
    ],
    ['allowed-reads', 'fail', () => void iam.deniedByOrganization.add('s3:GetObject')],
    [
      'denied-writes',
      'fail',
      () =>
        void iam.policies.set(role.managed[0] ?? '', {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::acme-cur/*' }],
        }),
    ],
    [
      'report-delivery',
      'fail',
      () => void (report = { ...report, lastDelivery: '2026-11-10T00:00:00.000Z' }),
    ],
    ['report-delivery', 'fail', () => void (report = { ...report, lastStatus: 'ERROR_PERMISSIONS' })],
    ['report-delivery', 'unknown', () => void (report = { ...report, lastDelivery: null, lastStatus: null })],
    ['report-bucket', 'fail', () => void (bucket = { ...bucket, region: 'eu-west-1' })],
    [
      'report-bucket-policy',
      'fail',
      () =>
        void (bucket = {
          ...bucket,
          policy: known(confinedPolicy('acme-cur', payerId).replaceAll(payerId, '999988887777')),
        }),
    ],
  ])('%s: %s', async (id, state, mutate) => {
    mutate();
    const { checks, status, reason } = await verify();
    expect(statesOf(checks)).toEqual({ ...asDeployed, [id]: state });
    const expected = state === 'unknown' ? 'unknown' : id.startsWith('report') ? 'degraded' : 'failed';
    expect([status, reason === null]).toEqual([expected, false]);
  });

  function everythingBut(): FakeRole['trust'] {
    return {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'codecommit:GitPush', Resource: '*' }],
    };
  }

  test('a role that is not there is all there is to say', async () => {
    iam.roles.clear();
    const { checks, status } = await verify();
    expect(Object.keys(statesOf(checks)).filter((id) => !id.startsWith('report'))).toEqual(['role']);
    expect([checks[0]?.state, status]).toEqual(['fail', 'failed']);
  });

  test('a report that is gone is all there is to say of the bill', async () => {
    report = { ...report, timeUnit: 'DAILY' };
    const { checks, status } = await verify();
    expect(checks.filter(({ id }) => id.startsWith('report')).map(({ id, state }) => [id, state])).toEqual([
      ['report', 'fail'],
    ]);
    expect(status).toBe('degraded');
  });
});

describe('a template', () => {
  test('of several buckets has a resource for each', async () => {
    const parameters = { ...templateParameters, BillingBucketNames: 'acme-cur,acme-focus' };
    expect(statesOf((await verify({ parameters })).checks)).toMatchObject({
      'inline-policies': 'fail',
      'allowed-reads': 'pass',
    });
    for (const statement of firstInline())
      if (String(statement.Resource).includes('acme-cur'))
        statement.Resource = [statement.Resource ?? []]
          .flat()
          .flatMap((arn) => [arn, arn.replace('acme-cur', 'acme-focus')]);
    expect(statesOf((await verify({ parameters })).checks)).toEqual(asDeployed);
  });

  test('that leaves something open is not taken at its best, and what is surely wrong still is', async () => {
    const { BillingBucketNames: _, ...parameters } = templateParameters;
    const open = await verify({ parameters });
    expect(statesOf(open.checks)).toEqual({ ...asDeployed, 'inline-policies': 'unknown' });
    expect(open.status).toBe('unknown');
    firstInline().push({ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' });
    expect(statesOf((await verify({ parameters })).checks)).toEqual({
      ...asDeployed,
      'inline-policies': 'fail',
    });
  });

  test('of a role with a boundary leaves open which', async () => {
    const bounded = template.replace(
      '      Path: /cloudzero/\n',
      "      Path: /cloudzero/\n      PermissionsBoundary: !Ref 'AWS::NoValue'\n",
    );
    expect(bounded).not.toBe(template);
    expect(statesOf((await verify({ text: bounded })).checks)).toEqual({
      ...asDeployed,
      'permissions-boundary': 'unknown',
    });
  });

  test('of which the role depends on a condition is held to the role as it then is', async () => {
    const conditional = template
      .replace('InChina: !Equals', "Wanted: !Not [!Equals [!Ref RoleName, '']]\n  InChina: !Equals")
      .replace('    Type: AWS::IAM::Role\n', '    Type: AWS::IAM::Role\n    Condition: Wanted\n');
    expect(conditional.match(/Wanted/g)?.length).toBe(2);
    const { checks } = await verify({ text: conditional });
    expect(statesOf(checks)).toEqual(asDeployed);
    expect(checks.find(({ id }) => id === 'allowed-reads')?.evidence).toBe(
      '16 of 16 that were tried are allowed.',
    );
  });

  test('with managed policies of its own is held to what is in them', async () => {
    const withOwn = template
      .replace(
        "        - !Sub 'arn:${AWS::Partition}:iam::aws:policy/AWSBillingReadOnlyAccess'\n",
        "        - !Sub 'arn:${AWS::Partition}:iam::aws:policy/AWSBillingReadOnlyAccess'\n        - !Ref Own\n",
      )
      .replace(
        '\nOutputs:',
        '\n  Own:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: "2012-10-17"\n        Statement:\n          - { Effect: Allow, Action: "ec2:Describe*", Resource: "*" }\nOutputs:',
      );
    const own = `arn:aws:iam::${payerId}:policy/acme-Own-1`;
    const reads = (action: string) => ({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
    });
    expect(statesOf((await verify({ text: withOwn })).checks)['managed-policies']).toBe('fail');
    role.managed.push(own);
    iam.policies.set(own, reads('EC2:Describe*'));
    expect(statesOf((await verify({ text: withOwn })).checks)).toEqual(asDeployed);
    iam.policies.set(own, reads('ec2:*'));
    expect(statesOf((await verify({ text: withOwn })).checks)['managed-policies']).toBe('fail');
    aws.deny.add('iam:GetPolicyVersion');
    expect(statesOf((await verify({ text: withOwn })).checks)['managed-policies']).toBe('unknown');
  });

  test('with no role, or several, is no connection', async () => {
    const two = template.replace(
      '\nOutputs:',
      '\n  Second:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument: {}\nOutputs:',
    );
    await expect(async () => verify({ text: two })).rejects.toThrow('`own.yaml` has 2 roles');
    await expect(async () => verify({ text: 'Resources: {}' })).rejects.toThrow('`own.yaml` has 0 roles');
  });
});

describe('what may not be asked', () => {
  test.each([
    ['iam:GetRole', 'role'],
    ['iam:ListRolePolicies', 'inline-policies'],
    ['iam:GetRolePolicy', 'inline-policies'],
    ['iam:ListAttachedRolePolicies', 'managed-policies'],
    ['iam:SimulatePrincipalPolicy', 'allowed-reads'],
  ])('%s leaves %s unknown, and says what to allow', async (action, id) => {
    aws.deny.add(action);
    const { checks, status } = await verify();
    const found = checks.find((one) => one.id === id);
    expect([found?.state, found?.next, status]).toEqual([
      'unknown',
      `Allow ${action} to the role of this workflow.`,
      'unknown',
    ]);
    expect(checks.some(({ state }) => state === 'fail')).toBe(false);
  });

  test('an external id that nobody gave cannot be compared, and must be there all the same', async () => {
    const { checks, status } = await verify({ isExternalIdGiven: false });
    expect(statesOf(checks)).toEqual({ ...asDeployed, 'external-id': 'unknown' });
    expect(status).toBe('unknown');
    delete firstStatement().Condition;
    expect(statesOf((await verify({ isExternalIdGiven: false })).checks)).toEqual({
      ...asDeployed,
      'external-id': 'fail',
    });
  });
});

test('no external id is in any check, whatever the live role says', async () => {
  firstStatement().Condition = { StringEquals: { 'sts:ExternalId': 'the-other-external-id' } };
  firstInline().push({
    Sid: 'the-other-external-id',
    Effect: 'Allow',
    Action: `s3:Get${externalId}`,
    Resource: `arn:aws:s3:::${externalId}`,
  });
  role.trust.Statement.push({ Effect: 'Allow', Principal: { AWS: externalId }, Action: 'sts:AssumeRole' });
  const { checks, reason } = await verify();
  const said = JSON.stringify([checks, reason]);
  expect(said).not.toContain(externalId);
  expect(said).not.toContain('the-other-external-id');
});
