import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { confinedPolicy, emptyPayer, fullReport, payerId } from '../fakes/aws/account.ts';
import { FakeCloudFormation } from '../fakes/aws/cloudformation.ts';
import { type FakeAws, startFakeAws } from '../fakes/aws/fake-aws.ts';
import { FakeIam } from '../fakes/aws/iam.ts';
import { assumeRoleWithWebIdentity } from '../fakes/aws/sts.ts';
import { type OidcEndpoint, startOidc } from '../fakes/oidc.ts';
import { type RegistrationServer, startRegistration } from '../fakes/registration.ts';
import { putDeployedRole } from '../helpers/deployed-role.ts';
import { type ActionResult, type ActionStep, runAction } from '../helpers/run-action.ts';
import { runnerLines } from '../helpers/runner-commands.ts';

const externalId = 'f7a07d02-d509-4e8d=9fb9@69c7985a6bd8';
const roleToAssume = `arn:aws:iam::${payerId}:role/connect`;
const subject = 'repo:example/policies:environment:cloudzero';
const issuer = 'https://token.actions.githubusercontent.com';
const handedOut = {
  AccessKeyId: 'ASIAHANDEDOUT',
  SecretAccessKey: 'handed-out-secret-key',
  SessionToken: 'handed-out-session-token',
  Expiration: '2100-01-01T00:00:00Z',
};

let aws: FakeAws;
let formation: FakeCloudFormation;
let iam: FakeIam;
let oidc: OidcEndpoint;
let registration: RegistrationServer;

beforeAll(async () => {
  [aws, oidc, registration] = await Promise.all([
    startFakeAws(emptyPayer()),
    startOidc({ iss: issuer, sub: subject, environment: 'cloudzero', repository: 'example/policies' }),
    startRegistration(),
  ]);
});

afterAll(async () => {
  await Promise.all([aws, oidc, registration].map(async (server) => server[Symbol.asyncDispose]()));
});

beforeEach(() => {
  Object.assign(aws.account, emptyPayer());
  aws.calls.length = 0;
  aws.deny.clear();
  registration.messages.length = 0;
  registration.answers.length = 0;
  formation = new FakeCloudFormation();
  formation.createScript = [{ status: 'CREATE_COMPLETE' }];
  iam = new FakeIam(payerId);
  const trusted = { issuer, audience: 'sts.amazonaws.com', subject };
  for (const [name, operation] of [
    ...formation.operations(),
    ...iam.operations(),
    ['AssumeRoleWithWebIdentity', assumeRoleWithWebIdentity(trusted, handedOut)] as const,
  ])
    aws.query.set(name, operation);
});

/** Runs the step, and finds no secret in anything it leaves behind. */
async function run(inputs: Readonly<Record<string, string>>, step: ActionStep = {}): Promise<ActionResult> {
  const result = await runAction({
    ...step,
    inputs: {
      connection: 'billing',
      'connection-name': 'acme',
      'external-id': externalId,
      'role-to-assume': roleToAssume,
      'expected-account-id': payerId,
      ...inputs,
    },
    env: {
      ...oidc.environment,
      AWS_ENDPOINT_URL: aws.endpoint,
      AWS_EC2_METADATA_DISABLED: 'true',
      ROLEPROOF_REGISTRATION_URL: registration.address,
      ...step.env,
    },
  });
  const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = oidc.environment;
  const secrets = [externalId, bearer, handedOut.SecretAccessKey, handedOut.SessionToken, ...oidc.tokens];
  const left = leftBy(result);
  for (const secret of secrets) {
    expect(left).not.toContain(secret);
    expect(left).not.toContain(encodeURIComponent(secret));
  }
  expect([result.env, result.paths, result.state]).toEqual([{}, [], {}]);
  return result;
}

/** All that is there for somebody to read, apart from the commands that mask it. */
function leftBy({ unmasked, written }: ActionResult): string {
  const lines = runnerLines(unmasked).filter((line) => !line.startsWith('::add-mask::'));
  return [...lines, ...Object.values(written)].join('\n');
}

const writes = () =>
  aws.calls.map(({ action }) => action).filter((action) => /^cloudformation:(?!Describe)/.test(action));
const giveReport = () => {
  const lastDelivery = new Date(Date.now() - 3_600_000).toISOString();
  aws.account.buckets.set('acme-cur', { region: 'us-east-1', policy: confinedPolicy('acme-cur', payerId) });
  aws.account.reports = [fullReport('hourly', 'acme-cur', lastDelivery)];
};

describe('a step that connects an account', () => {
  test('plans it, with credentials for the token of the job, and then deploys that very plan', async () => {
    giveReport();
    const role = await putDeployedRole(iam, 'billing', { externalId, buckets: ['acme-cur'] });
    formation.outputs = { RoleArn: `arn:aws:iam::${payerId}:role/cloudzero/${role.name}` };
    const planned = await run({ connect: 'plan' });
    expect(planned).toMatchObject({
      exitCode: 0,
      outputs: { 'connection-status': 'unknown', 'role-arn': '' },
    });
    expect(planned.outputs['plan']).toMatch(/^[0-9a-f]{64}$/);
    expect(planned.masks[0]).toBe(externalId);
    expect(oidc.audiences.at(-1)).toBe('sts.amazonaws.com');
    expect(writes()).toEqual(
      ['CreateChangeSet', 'DeleteChangeSet', 'DeleteStack'].map((name) => `cloudformation:${name}`),
    );
    const counts = new Map(aws.calls.map(({ action }) => [action, aws.count(action)]));
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);

    const deployed = await run({ connect: 'deploy', plan: planned.outputs['plan'] ?? '' });
    expect(deployed).toMatchObject({
      exitCode: 0,
      outcome: 'success',
      outputs: {
        plan: planned.outputs['plan'],
        'connection-status': 'connected',
        'role-arn': `arn:aws:iam::${payerId}:role/cloudzero/cloudzero-billing`,
        'stack-id': formation.stacks.get('cloudzero-billing-acme')?.id,
      },
    });
    expect(deployed.outputs['connections']).toContain('"name":"acme"');
    expect(deployed.summary).toContain('acme');
    expect(deployed.log).toContain('CREATE_COMPLETE');
    expect(registration.messages).toHaveLength(1);
  });

  test('refuses a template that does not pass, and asks AWS for nothing', async () => {
    const template = `Parameters:
  ExternalId: { Type: String, NoEcho: true, MinLength: 16 }
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { AWS: 'arn:aws:iam::061190967865:root' }
            Action: sts:AssumeRole
            Condition: { StringEquals: { 'sts:ExternalId': !Ref ExternalId } }
      Policies:
        - PolicyName: more
          PolicyDocument:
            Version: '2012-10-17'
            Statement: [{ Effect: Allow, Action: 's3:PutBucketPolicy', Resource: '*' }]
`;
    const step = await run(
      { connect: 'deploy', template: 'role.yaml' },
      { files: { 'role.yaml': template } },
    );
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(step.annotations[0]?.file).toBe('role.yaml');
    expect(aws.calls).toEqual([]);
  });

  test('says why a denied role was not handed out', async () => {
    const others = await startOidc({ iss: issuer, sub: 'repo:example@1/policies@2:environment:cloudzero' });
    const step = await run({ connect: 'plan' }, { env: others.environment });
    await others[Symbol.asyncDispose]();
    expect(step).toMatchObject({ exitCode: 2, outputs: { 'connection-status': 'unknown' } });
    expect(step.annotations[0]?.message).toContain('repo:example@1/policies@2:environment:cloudzero');
    expect(step.summary).toBeDefined();
    expect(leftBy(step)).not.toContain(others.tokens[0]);
  });

  test('that is cancelled while the stack is made tells it, and leaves the stack alone', async () => {
    formation.createScript = Array.from({ length: 99 }, () => ({ status: 'CREATE_IN_PROGRESS' }));
    const cancelled = new Promise<void>((resolve) => {
      const look = setInterval(() => {
        if (aws.count('cloudformation:DescribeStackEvents') === 0) return;
        clearInterval(look);
        resolve();
      }, 20);
    });
    const step = await run({ connect: 'deploy', connection: 'resource' }, { cancelled });
    expect(step).toMatchObject({ exitCode: 2, outputs: { 'connection-status': 'unknown' } });
    expect(step.annotations[0]?.message).toContain('goes on by itself');
    expect(step.summary).toContain('acme');
    expect(writes()).toEqual(['cloudformation:CreateChangeSet', 'cloudformation:ExecuteChangeSet']);
  });

  test('is refused where it follows a run of a fork', async () => {
    const payload = { repository: { id: 1 }, workflow_run: { head_repository: { id: 2 } } };
    const step = await run({ connect: 'plan' }, { event: { name: 'workflow_run', payload } });
    expect(step.exitCode).toBe(2);
    expect(step.annotations[0]?.message).toContain('untrusted-run');
    expect(aws.calls).toEqual([]);
  });

  test('refuses what is not offered yet by name', async () => {
    const step = await run({ connect: 'plan', connection: 'organization' });
    expect(step.exitCode).toBe(2);
    expect(step.annotations[0]?.message).toContain('organization');
    expect(aws.calls).toEqual([]);
  });
});
