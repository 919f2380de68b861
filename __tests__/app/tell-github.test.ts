import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { githubRepository } from '../../src/adapters/github/github-repository.ts';
import { type TellRequest, tellFailure, tellGithub } from '../../src/app/tell-github.ts';
import { AppError } from '../../src/core/errors/app-error.ts';
import type { Diff } from '../../src/core/model/diff.ts';
import type { Report } from '../../src/core/model/report.ts';
import { allow, diffTexts, policyOf } from '../core/diff/diff-texts.ts';
import { hostileReport } from '../core/report/hostile-report.ts';
import { busyReport, cleanReport, permalink, reportOf } from '../core/report/sample-reports.ts';
import { type GithubServer, startGithub, token } from '../fakes/github-server.ts';

const pullRequest = { number: 1, head: 'a'.repeat(40), base: 'b'.repeat(40), isFromFork: false };
const request: TellRequest = {
  event: {
    name: 'pull_request',
    pullRequest,
    mergeGroupBase: undefined,
    commit: pullRequest.head,
    followsFork: false,
    actor: 'octocat',
  },
  run: { workflow: 'check', number: { run: 1, attempt: 1 }, address: undefined },
  comment: 'on-change',
  checkRun: 'auto',
  suggestions: false,
  config: undefined,
  paths: [],
  permalink,
};
const old = { 'a.json': policyOf(allow('s3:GetBucketAcl')) };
const same = diffTexts(old, old);
const wider = diffTexts(old, { 'a.json': policyOf(allow(['s3:GetBucketAcl', 'ecs:List*'])) });
const passing: Report = { ...busyReport, verdict: 'pass' };

let server: GithubServer;
beforeEach(async () => {
  server = await startGithub();
});
afterEach(async () => server.close());

async function tell(
  report: Report,
  { diff, before, ...more }: Partial<TellRequest> & { diff?: Diff; before?: Report | undefined } = {},
  secret: string | undefined = token,
) {
  const access = {
    apiUrl: server.url,
    owner: 'example',
    repo: 'policies',
    pause: async () => Promise.resolve(),
  };
  return tellGithub(
    { ...request, ...more },
    { report, diff, first: undefined, notes: [] },
    {
      openGithub:
        secret === ''
          ? undefined
          : async () => Promise.resolve(githubRepository({ token: secret, ...access })),
      before: async () => Promise.resolve(before),
      suggest: async () => Promise.resolve({ suggestions: [], others: 0 }),
    },
  );
}

const written = () => server.state.comments.map(({ body }) => body);

describe('a comment', () => {
  test.each<[string, Report, Parameters<typeof tell>[1], number]>([
    ['nothing found, nothing changed', cleanReport, { diff: same }, 0],
    ['nothing found, nothing compared', cleanReport, {}, 0],
    ['nothing found, but asked for', cleanReport, { comment: 'always' }, 1],
    ['access differs', cleanReport, { diff: wider }, 1],
    ['findings, nothing compared', passing, {}, 1],
    ['findings that were there before', passing, { diff: same, before: passing }, 0],
    ['a finding that is new', passing, { diff: same, before: reportOf(busyReport.findings.slice(1)) }, 1],
    ['the run fails', busyReport, { diff: same, before: busyReport }, 1],
    ['the run fails, but unwanted', busyReport, { comment: 'never' }, 0],
    ['no pull request', busyReport, { event: { ...request.event, name: 'push', pullRequest: undefined } }, 0],
  ])('%s: %#', async (_name, report, more, comments) => {
    expect((await tell(report, more)).notes).toEqual([]);
    expect(written()).toHaveLength(comments);
  });

  test('turns green, wanted or not, and is another one for another config', async () => {
    await tell(busyReport);
    await tell(busyReport, { config: 'other.yaml' });
    await tell(cleanReport, { diff: same, run: { ...request.run, number: { run: 2, attempt: 1 } } });
    expect(written().map((body) => /## (.*)/.exec(body)?.[1])).toEqual([
      '✅ Roleproof: passed',
      '❌ Roleproof: failed',
    ]);
  });

  test('is taken back by a run that could not do its job, and not made by one', async () => {
    const github = githubRepository({
      token,
      apiUrl: server.url,
      owner: 'example',
      repo: 'policies',
      pause: async () => Promise.resolve(),
    });
    const failure = new AppError('invalid-config', 'Line 3: <img src=x> @team');
    const fail = async (run: number) =>
      tellFailure({ ...request, run: { ...request.run, number: { run, attempt: 1 } } }, failure, async () =>
        Promise.resolve(github),
      );
    expect(await fail(1)).toEqual([]);
    expect(written()).toEqual([]);
    await tell(busyReport);
    expect(await fail(2)).toEqual([]);
    expect(written()).toEqual([
      expect.stringMatching(
        /^<!-- roleproof:check\/ -->\n<!-- roleproof-run:2\.1 -->\n\n## ⚠️ Roleproof could not do its job\n/,
      ) as string,
    ]);
    expect(written()[0]).not.toContain('<img');
  });

  test('says where it was overtaken', async () => {
    server.state.head = 'c'.repeat(40);
    expect((await tell(busyReport)).notes).toEqual([
      'The comment was left as it is: a newer run, or a newer commit of the pull request, has the word.',
    ]);
  });
});

describe('a check run', () => {
  test('is made where annotations have no room', async () => {
    expect(await tell(busyReport)).toMatchObject({ hasCheckRun: false });
    expect(server.state.checkRuns).toEqual([]);
    expect(await tell(hostileReport)).toMatchObject({ hasCheckRun: true, notes: [] });
    expect(server.state.checkRuns).toMatchObject([{ name: 'Roleproof', head_sha: pullRequest.head }]);
  });

  test('is left out where nobody wants it', async () => {
    expect(await tell(hostileReport, { checkRun: 'off' })).toEqual({ hasCheckRun: false, notes: [] });
    expect(server.state.checkRuns).toEqual([]);
  });
});

describe('what GitHub refuses becomes a note', () => {
  test.each<[string, Partial<TellRequest['event']>, readonly string[]]>([
    [
      'a missing permission is named',
      {},
      [
        'No annotations beyond ten of a kind: the job needs `checks: write`',
        'No comment in the pull request: the job needs `pull-requests: write`',
      ],
    ],
    [
      'a fork is told that it cannot have it',
      { pullRequest: { ...pullRequest, isFromFork: true } },
      [
        'a pull request from a fork gets a token that may only read',
        'a pull request from a fork gets a token that may only read',
      ],
    ],
    ['so is Dependabot', { actor: 'dependabot[bot]' }, ['Dependabot', 'Dependabot']],
    [
      'under pull_request_target a fork could have it',
      { name: 'pull_request_target', pullRequest: { ...pullRequest, isFromFork: true } },
      ['`checks: write`', '`pull-requests: write`'],
    ],
  ])('%s', async (_name, event, expected) => {
    server.state.permissions.clear();
    const { hasCheckRun, notes } = await tell(hostileReport, { event: { ...request.event, ...event } });
    expect(hasCheckRun).toBe(false);
    expect(notes).toHaveLength(expected.length);
    expected.forEach((text, index) => expect(notes[index]).toContain(text));
  });

  test.each([
    ['a limit', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }, 'Run the job again later.'],
    ['a broken server', { status: 500, body: { message: 'oops' } }, 'with 500: oops'],
    ['a repository it does not see', { status: 404 }, 'the job needs `pull-requests: write`'],
  ])('%s', async (_name, answer, text) => {
    server.state.instead.push({ request: 'GET /repos/example/policies/issues', answer });
    const { notes } = await tell(busyReport);
    expect(notes).toEqual([expect.stringContaining(text)]);
  });

  test('and so does a missing token', async () => {
    expect((await tell(hostileReport, {}, '')).notes).toEqual([
      'No annotations beyond ten of a kind: the input `github-token` is empty.',
      'No comment in the pull request: the input `github-token` is empty.',
    ]);
    expect(server.state.requests).toEqual([]);
  });
});
