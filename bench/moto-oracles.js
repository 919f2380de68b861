/**
 * Holds `connect` against services of AWS that nobody here wrote: the server of moto (https://docs.getmoto.org), for STS,
 * IAM, CloudFormation, S3 and Organizations. A connection is planned, deployed, verified, deployed again, changed and taken
 * down there, by the very code that ships.
 *
 *     npm run oracles:moto [-- --require]
 *
 * Needs Python with `moto[server]`; `PYTHON` names another interpreter than python3. Without, it is skipped, and said so;
 * with --require that is a failure. Exits 1 on any difference. Where moto itself is wrong, or plays less than AWS does, the
 * list `erring` says so; an entry that no longer holds is a difference too.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { openAws } from '../lib/adapters/aws/open-aws.js';
import { packedManagedPolicies } from '../lib/adapters/files/packed-managed-policies.js';
import { packedReference } from '../lib/adapters/files/packed-reference.js';
import { packedTemplate } from '../lib/adapters/files/packed-template.js';
import { sha256 } from '../lib/adapters/files/sha256.js';
import { assumeRole } from '../lib/adapters/aws/web-identity.js';
import { connectAccount } from '../lib/app/connect/connect.js';
import { parseJson } from '../lib/core/parse/parse-json.js';
import { withPlaceholders } from '../lib/core/parse/placeholders.js';
import { accessRole } from '../lib/core/render/access-role.js';
import { roleDocuments } from '../lib/core/render/render-json.js';

const python = process.env.PYTHON ?? 'python3';
const account = '123456789012';
const managedArns = JSON.parse(
  readFileSync(new URL('../policies/managed.json', import.meta.url), 'utf8'),
).policies.map(({ arn }) => arn);
const externalId = 'f7a07d02-d509-4e8d-9fb9-69c7985a6bd8';
const credentials = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret' };
const region = 'us-east-1';
/** Where moto is wrong, seen with 5.2.5. Each is looked for, so that the list cannot outlive it. */
const erring = {
  'bucket-region': 'ListBuckets leaves out BucketRegion',
  outputs: 'a stack made or changed by a change set has no outputs',
  policies:
    'a role made by a stack has no managed policies, its inline policies are no JSON, and an update leaves both',
  protection: 'UpdateTerminationProtection is not there',
};
const seenErring = new Set();
const failures = [];
const messages = [];
let checks = 0;

if (spawnSync(python, ['-c', 'import moto.server']).status !== 0) {
  console.log(
    `skipped: ${python} has no moto.server; \`pip install 'moto[server]'\` in a virtual environment, and PYTHON`,
  );
  process.exit(process.argv.includes('--require') ? 1 : 0);
}

const port = await freePort();
const server = spawn(python, ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], {
  stdio: 'ignore',
  env: { ...process.env, MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' },
});
process.on('exit', () => server.kill('SIGKILL'));
const endpoint = `http://127.0.0.1:${port}`;
process.env.AWS_ENDPOINT_URL = endpoint;
await untilReady();

await holdDiscovery();
await holdResourceConnection();
await holdWebIdentity();

for (const [id, what] of Object.entries(erring))
  if (!seenErring.has(id)) failures.push(`moto is right by now: ${what}`);
for (const failure of failures) console.error(failure);
console.log(`${checks} checks against moto, ${failures.length} differences`);
process.exit(failures.length === 0 ? 0 : 1);

async function holdDiscovery() {
  const aws = openAws(region, credentials, process.env);
  const caller = await aws.account().caller();
  same('the caller', caller.accountId, account);
  same('no organization', (await aws.account().organization(caller)).membership, 'none');
  const { OrganizationsClient, CreateOrganizationCommand } = await import('@aws-sdk/client-organizations');
  await new OrganizationsClient({ region, credentials }).send(
    new CreateOrganizationCommand({ FeatureSet: 'ALL' }),
  );
  const organization = await aws.account().organization(caller);
  same(
    'an organization',
    [organization.membership, organization.managementAccountId],
    ['management', account],
  );

  const { S3Client, CreateBucketCommand, PutBucketPolicyCommand } = await import('@aws-sdk/client-s3');
  const policy = JSON.stringify({ Version: '2012-10-17', Statement: [] });
  const s3 = new S3Client({ region: 'eu-west-1', credentials, forcePathStyle: true });
  await s3.send(
    new CreateBucketCommand({
      Bucket: 'acme-cur',
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    }),
  );
  const unset = await aws.account().bucket('acme-cur', caller);
  same('a bucket without a policy', unset.policy, { state: 'known', value: null });
  await s3.send(new PutBucketPolicyCommand({ Bucket: 'acme-cur', Policy: policy }));
  const bucket = await aws.account().bucket('acme-cur', caller);
  same('an own bucket', bucket.isOwn, true);
  if (bucket.region === null) seenErring.add('bucket-region');
  else same('its Region', bucket.region, 'eu-west-1');
  same('its policy', JSON.parse(bucket.policy.value), JSON.parse(policy));
  same('no bucket of ours', (await aws.account().bucket('somebody-elses', caller)).isOwn, false);
  same('no role', await aws.roles.find('nobody'), undefined);
  same('no stack', await aws.stacks.find('nothing'), undefined);
}

async function holdResourceConnection() {
  const planned = await connect('plan');
  same('a plan', [planned.exitCode, planned.shown?.plan?.operation], [0, 'create']);
  same(
    'what it adds',
    planned.shown?.plan?.changes.map(({ action, logicalId }) => `${action} ${logicalId}`),
    ['Add Role'],
  );
  const fingerprint = planned.shown?.plan?.fingerprint;
  const deployed = await connect('deploy', { approval: { fingerprint } });
  same('the stack', deployed.connection.stackId?.includes('stack/cloudzero-resource-acme'), true);
  same('the role', deployed.connection.roleArn, `arn:aws:iam::${account}:role/cloudzero/cloudzero-resource`);
  holdVerification('deployed', deployed);

  const again = await connect('deploy');
  same('nothing to change', again.shown?.plan?.changes, []);

  const text = packedTemplate('resource').replace(
    /^ {14}- Sid: CZTier2OwnManagedPolicies[^]*?(?=^ {6}Tags)/m,
    '',
  );
  const source = { file: 'resource.yaml', text, bom: false };
  const changed = await connect('deploy', { template: { source, isPacked: true } });
  same('an update', changed.shown?.plan?.operation, 'update');
  same(
    'what it changes',
    changed.shown?.plan?.changes.map(({ action, logicalId }) => `${action} ${logicalId}`),
    ['Modify Role'],
  );
  same('what moto does not change is seen', changed.connection.status, 'failed');
  const drifted = await connect('verify');
  same('the role as it ships', drifted.connection.status, 'unknown');

  await takePolicies();
  const removed = await connect('remove', { confirm: 'acme' });
  same('taken down', [removed.exitCode, removed.connection.roleArn], [0, null]);
  same('messages', messages.map(({ message_type: type }) => type).slice(-1), ['account-link-deprovisioned']);
  same(
    'nothing is left',
    await openAws(region, credentials, process.env).stacks.find('cloudzero-resource-acme'),
    undefined,
  );
  const gone = await openAws(region, credentials, process.env).roles.find('cloudzero-resource');
  same('nor the role', gone, undefined);
}

/** A stack deletes its role with all that is attached to it; moto does not. */
async function takePolicies() {
  const { IAMClient, DetachRolePolicyCommand } = await import('@aws-sdk/client-iam');
  const iam = new IAMClient({ region, credentials });
  for (const PolicyArn of managedArns)
    await iam.send(new DetachRolePolicyCommand({ RoleName: 'cloudzero-resource', PolicyArn }));
}

/** Every check that moto can answer passes. */
function holdVerification(what, { connection }) {
  const open = connection.verification.filter(({ state }) => state !== 'pass');
  same(
    `${what}: verified`,
    open.map(({ id, state }) => `${id} ${state}`),
    // moto has no SimulatePrincipalPolicy: what it cannot be asked is unknown.
    ['allowed-reads unknown', 'denied-writes unknown'],
  );
  for (const { id, evidence } of open)
    if (!/Simulate/.test(evidence)) failures.push(`${what}: ${id}: ${evidence}`);
}

/** moto hands out credentials for any token: only that they are read is held here. */
async function holdWebIdentity() {
  const token = `h.${Buffer.from(JSON.stringify({ sub: 'repo:octo/app:environment:cloudzero' })).toString('base64url')}.s`;
  const roleArn = `arn:aws:iam::${account}:role/connect`;
  const made = await assumeRole({ roleArn, region, token, sessionName: 'roleproof-1' });
  same('credentials', [typeof made.accessKeyId, typeof made.sessionToken], ['string', 'string']);
}

async function connect(mode, more = {}) {
  const lines = [];
  const host = {
    result: (text) => lines.push(text),
    warning: (text) => lines.push(text),
    progress: () => undefined,
  };
  const result = await connectAccount(
    {
      mode,
      connection: { kind: 'resource', name: 'acme', region, expectedAccountId: account },
      externalId,
      template: {
        source: { file: 'resource.yaml', text: packedTemplate('resource'), bom: false },
        isPacked: true,
      },
      lint: { config: undefined, failOn: 'security-warning', today: '2026-11-23', version: '0.0.0' },
      stackName: 'cloudzero-resource-acme',
      approval: 'given',
      recover: undefined,
      register: true,
      confirm: undefined,
      token: `moto-${(checks += 1)}`,
      timeout: 60_000,
      ...more,
    },
    {
      lint: { files: undefined, host, reference: packedReference, managedPolicies: packedManagedPolicies },
      openAws: () => Promise.resolve(openMoto()),
      clock: {
        now: () => Date.now(),
        sleep: (time) => new Promise((done) => setTimeout(done, Math.min(time, 20), true)),
      },
      registrar: {
        post: (_, body) => {
          messages.push(JSON.parse(body));
          return Promise.resolve({ status: 200, retryAfter: null });
        },
      },
      endpoint: { address: 'https://example.com/link', reactorId: 'f7a07d02-d509-4e8d-9fb9-69c7985a6bd8' },
      hash: sha256,
      show: () => undefined,
    },
  );
  if (result.failure !== undefined)
    failures.push(`${mode}: ${result.failure.code}: ${result.failure.message}`);
  if (lines.join('').includes('UpdateTerminationProtection failed')) seenErring.add('protection');
  if (JSON.stringify([result, lines]).includes(externalId)) failures.push(`${mode} says the external id`);
  return result;
}

/** What CloudFormation does about the policies of a role, with the calls of IAM. */
async function givePolicies() {
  seenErring.add('policies');
  const { IAMClient, PutRolePolicyCommand, AttachRolePolicyCommand } = await import('@aws-sdk/client-iam');
  const iam = new IAMClient({ region, credentials });
  const canonical = {
    name: 'resource',
    trust: treeOf('trust'),
    inline: [{ name: 'resource_owner', tree: treeOf('resource_owner') }],
    managed: managedArns,
  };
  const { permissions, managed } = roleDocuments(accessRole(canonical, { externalId, buckets: [] }));
  const RoleName = 'cloudzero-resource';
  for (const { name, document } of permissions)
    await iam.send(
      new PutRolePolicyCommand({ RoleName, PolicyName: name, PolicyDocument: JSON.stringify(document) }),
    );
  for (const PolicyArn of managed) await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }));
}

function treeOf(name) {
  const text = readFileSync(new URL(`../policies/${name}.json`, import.meta.url), 'utf8');
  const source = { file: `${name}.json`, text, bom: false };
  return withPlaceholders(source, parseJson(source).value);
}

/** The account as moto plays it, with the outputs it forgets. */
function openMoto() {
  const aws = openAws(region, credentials, process.env);
  return {
    ...aws,
    stacks: {
      ...aws.stacks,
      async find(name) {
        const stack = await aws.stacks.find(name);
        if (stack === undefined || stack.outputs.size > 0 || !/^(CREATE|UPDATE)_COMPLETE$/.test(stack.status))
          return stack;
        seenErring.add('outputs');
        const role = await aws.roles.find('cloudzero-resource');
        if (role?.inline.value?.some(({ document }) => document.startsWith("{'"))) await givePolicies();
        return { ...stack, outputs: new Map(role === undefined ? [] : [['RoleArn', role.arn]]) };
      },
    },
  };
}

function same(what, seen, expected) {
  checks += 1;
  if (!isDeepStrictEqual(seen, expected))
    failures.push(`${what}: ${JSON.stringify(seen)}, expected ${JSON.stringify(expected)}`);
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port: free } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

async function untilReady() {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isUp = await fetch(`${endpoint}/moto-api/`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('moto does not start');
}
