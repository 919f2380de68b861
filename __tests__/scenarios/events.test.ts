import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type GithubServer, startGithub, token } from '../fakes/github-server.ts';
import { type ActionStep, runAction } from '../helpers/run-action.ts';

const policy = (...actions: readonly string[]) =>
  `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: 'Reads', Effect: 'Allow', Action: actions, Resource: '*' }] }, undefined, 2)}\n`;
const config = `version: 1
roles:
  payer:
    inline: [payer.json]
    mirrors: [{ cloudformation: payer.yaml, role: Role }]
`;
const template = (...actions: readonly string[]) => `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - { Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: sts:AssumeRole }
      Policies:
        - PolicyName: Reads
          PolicyDocument:
            Version: 2012-10-17
            Statement:
              - { Sid: Reads, Effect: Allow, Action: [${actions.join(', ')}], Resource: '*' }
`;
const old = ['s3:GetBucketAcl'];
const wider = [...old, 'ecs:Describe*', 'ecs:List*', 'eks:Describe*', 'eks:List*'];

/** What actions/checkout leaves of a pull request: the merge of a head with the base, and of each the commits. */
interface Checkout {
  readonly folder: string;
  readonly head: string;
  readonly base: string;
}

let root = '';
let checkout: Checkout;
let server: GithubServer;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'events-'));
  checkout = createCheckout(join(root, 'checkout'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
beforeEach(async () => {
  server = await startGithub({ head: checkout.head });
  return async () => server.close();
});

function git(folder: string, ...arguments_: readonly string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', folder, ...identity, ...arguments_], { encoding: 'utf8' }).trim();
}

function createCheckout(folder: string): Checkout {
  mkdirSync(folder);
  git(folder, 'init', '-q', '-b', 'main');
  const commit = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'x');
    return git(folder, 'rev-parse', 'HEAD');
  };
  commit({ 'roleproof.yaml': config, 'payer.json': policy(...old), 'payer.yaml': template(...old) });
  git(folder, 'checkout', '-q', '-b', 'change');
  const head = commit({
    'payer.json': policy(...wider),
    'roleproof.yaml': `${config}rules: { valid-format: 'off' }\n`,
  });
  git(folder, 'checkout', '-q', 'main');
  const base = commit({ 'README.md': 'Later.\n' });
  git(folder, 'merge', '-q', '--no-ff', '-m', 'merge', 'change');
  return { folder, head, base };
}

const pullRequest = (
  name: string,
  more: { readonly fork?: boolean } = {},
): NonNullable<ActionStep['event']> => ({
  name,
  payload: {
    pull_request: {
      number: 1,
      head: { sha: checkout.head, repo: { id: more.fork === true ? 2 : 1 } },
      base: { sha: checkout.base, repo: { id: 1 } },
    },
  },
});

const run = async (step: ActionStep) =>
  runAction({
    workspace: checkout.folder,
    ...step,
    env: { GITHUB_API_URL: server.url, ...step.env },
  });

describe('a pull request', () => {
  test('gets one comment that says what it allows and is kept up to date, and the token stays secret', async () => {
    const first = await run({ event: pullRequest('pull_request') });
    const [comment, ...others] = server.state.comments;
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(
      /\*\*61 more actions \(35 Read, 26 List\), none returns content\*\*, in \[`payer\.json`\].*\n\n {2}⚠️ \*\*1 mirror was not changed along with it\*\*: \[`payer\.yaml`\].* \(of `payer`\)\n/,
    );
    expect(first.outputs['permissions-added']).toBe('61');
    expect(first.masks).toContain(token);
    expect(
      JSON.stringify({ ...first, masks: [], unmasked: '' }) + JSON.stringify(server.state.comments),
    ).not.toContain(token);

    const fixed = { 'payer.json': policy(...old), 'roleproof.yaml': config };
    const second = await run({
      event: pullRequest('pull_request'),
      env: { GITHUB_RUN_NUMBER: '2' },
      files: fixed,
    });
    expect(second).toMatchObject({ exitCode: 0, outputs: { 'permissions-added': '0' } });
    expect(server.state.comments).toHaveLength(1);
    expect(comment?.body).toMatch(/## ✅ Roleproof: passed\n[^]*\*\*Same:\*\*/);
  });

  test('gets suggestions when asked for, by the config it brings, and not twice', async () => {
    const files = {
      'payer.json': policy('s3:GetBucketAcl', 'ecs:List*'),
      'roleproof.yaml': `${config}conventions: { actions: sorted }\n`,
    };
    const lines = files['payer.json'].split('\n').slice(0, -1);
    const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.map((line) => `+${line}`).join('\n')}`;
    server.state.files = [{ filename: 'payer.json', patch }];
    for (const suggestions of ['true', 'true'])
      await run({ event: pullRequest('pull_request'), files, inputs: { suggestions } });
    expect(server.state.reviews).toMatchObject([
      { commit_id: checkout.head, comments: [{ path: 'payer.json', start_line: 8, line: 9 }] },
    ]);
  });

  test('from a fork is checked all the same, and told why there is no comment', async () => {
    server.state.permissions.clear();
    const step = await run({
      event: pullRequest('pull_request', { fork: true }),
      files: { 'payer.json': policy('s3:PutObject') },
    });
    expect(step.exitCode).toBe(1);
    expect(step.annotations).not.toEqual([]);
    expect(step.summary).toContain('a pull request from a fork gets a token that may only read');
    expect(server.state.comments).toEqual([]);
  });

  test('without its history is linted without a base, and told how to fetch it', async () => {
    const shallow = join(root, 'shallow');
    git(root, 'clone', '-q', '--depth', '1', `file://${checkout.folder}`, shallow);
    const step = await run({ workspace: shallow, event: pullRequest('pull_request') });
    expect(step.outputs).toMatchObject({ 'permissions-added': '' });
    expect(step.summary).toMatch(/fetch-depth: 0/);
  });
});

describe('other events', () => {
  test('pull_request_target takes the config of the base, and says what it looked at', async () => {
    const crammed = { 'payer.json': policy(...old).replace(/\s+/g, '') };
    const step = await run({ event: pullRequest('pull_request_target', { fork: true }), files: crammed });
    expect(step.annotations.map(({ title }) => title)).toContain('valid-format');
    expect(step.summary).toContain('no config of the pull request is read');
  });

  test('a schedule holds the roles against the lock', async () => {
    const folder = join(root, 'locked');
    cpSync(checkout.folder, folder, { recursive: true });
    writeFileSync(join(folder, 'roleproof.yaml'), config);
    const cli = join(import.meta.dirname, '../../dist/cli.js');
    execFileSync(process.execPath, [cli, 'lock'], { cwd: folder });
    const event = { name: 'schedule', payload: { schedule: '17 5 * * 1' } };
    const drifted = await run({
      workspace: folder,
      event,
      files: { 'payer.json': policy(...old) },
    });
    expect(drifted).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(drifted.log).toContain('payer differs from the lock');
    expect(drifted.summary).toContain('### Held against the lock');
  });
});
