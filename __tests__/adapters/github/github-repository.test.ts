import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { githubRepository } from '../../../src/adapters/github/github-repository.ts';
import { type CommentRequest, keepComment } from '../../../src/app/keep-comment.ts';
import type { GithubRepository } from '../../../src/app/ports.ts';
import { commentMarker, runLine } from '../../../src/core/report/comment-marker.ts';
import { renderCheckRun } from '../../../src/core/report/render-check-run.ts';
import { hostileReport } from '../../core/report/hostile-report.ts';
import { type GithubServer, startGithub, token } from '../../fakes/github-server.ts';

const marker = commentMarker('check', '');
const head = 'a'.repeat(40);
const bodyOf = (text: string, run = 1) => `${marker}\n${runLine({ run, attempt: 1 })}\n\n${text}`;
const request = (text: string, run = 1, more: Partial<CommentRequest> = {}): CommentRequest => ({
  pullRequest: 1,
  head,
  run: { run, attempt: 1 },
  marker,
  body: bodyOf(text, run),
  isWanted: true,
  ...more,
});
const bot = { login: 'github-actions[bot]' };

let server: GithubServer;
let repository: GithubRepository;
let waits: number[];

beforeEach(async () => {
  server = await startGithub();
  waits = [];
  repository = open(token);
});
afterEach(async () => server.close());

function open(secret: string): GithubRepository {
  const pause = async (seconds: number) => {
    waits.push(seconds);
    return Promise.resolve();
  };
  return githubRepository({ token: secret, apiUrl: server.url, owner: 'example', repo: 'policies', pause });
}

const bodies = () => server.state.comments.map(({ body }) => body);
const writes = () => server.state.requests.filter((one) => !/^GET|graphql/.test(one));

describe('the comment', () => {
  test('is created, updated and turned green, and stays one', async () => {
    expect(await keepComment(request('red', 1), repository)).toBe('created');
    expect(await keepComment(request('still red', 2), repository)).toBe('updated');
    expect(await keepComment(request('green', 3, { isWanted: false }), repository)).toBe('updated');
    expect(server.state.comments).toEqual([{ id: 1, user: bot, body: bodyOf('green', 3) }]);
  });

  test('is not written where there is nothing to say', async () => {
    expect(await keepComment(request('x', 1, { isWanted: false }), repository)).toBe('unwanted');
    expect(writes()).toEqual([]);
  });

  test.each([
    ['of somebody else', { login: 'mallory' }, bodyOf('bait')],
    ['of a user named like the bot', { login: 'github-actions' }, bodyOf('bait')],
    ['of an account that is gone', null, bodyOf('bait')],
    ['that quotes the marker', bot, `> ${marker}\n${bodyOf('bait')}`],
    ['of another config', bot, `${commentMarker('check', 'other.yaml')}\nbait`],
    ['whose marker only begins like ours', bot, `${marker}x\nbait`],
  ])('leaves a comment %s alone', async (_name, user, body) => {
    server.state.comments = [{ id: 5, user, body }];
    expect(await keepComment(request('ours'), repository)).toBe('created');
    expect(bodies()).toEqual([body, bodyOf('ours')]);
  });

  test('is not overwritten by an older run that finishes later', async () => {
    await keepComment(request('new', 8), repository);
    expect(await keepComment(request('old', 7), repository)).toBe('outdated');
    expect(bodies()).toEqual([bodyOf('new', 8)]);
  });

  test('is not written for a commit that is no longer the head', async () => {
    await keepComment(request('at a', 1), repository);
    // The push arrives after the comments were read and before ours is written.
    server.state.meanwhile = (name) => {
      if (name.endsWith('/comments')) server.state.head = 'b'.repeat(40);
    };
    expect(await keepComment(request('late', 2), repository)).toBe('outdated');
    expect(bodies()).toEqual([bodyOf('at a', 1)]);
  });

  test('is found among more than a hundred, and its doubles are taken away', async () => {
    server.state.comments = Array.from({ length: 250 }, (_, index) => ({
      id: index + 1,
      user: { login: 'octocat' },
      body: `Comment ${index}`,
    }));
    const [, ours, double] = [0, 120, 240].map((at) => server.state.comments[at]);
    for (const one of [ours, double])
      if (one !== undefined) Object.assign(one, { user: bot, body: bodyOf('x') });
    expect(await keepComment(request('y', 2), repository)).toBe('updated');
    expect(server.state.comments).toHaveLength(249);
    expect(ours?.body).toBe(bodyOf('y', 2));
    expect(
      server.state.requests.filter((one) => one.startsWith('GET') && one.endsWith('/comments')),
    ).toHaveLength(3);
  });

  test.each([
    [65_535, 'created'],
    [65_536, 'created'],
    [65_537, 'github-failed'],
  ])('of %d characters: %s', async (length, result) => {
    const text = 'x'.repeat(length - bodyOf('').length);
    const kept = keepComment(request(text), repository).catch(
      (error: unknown) => (error as { code: string }).code,
    );
    expect(await kept).toBe(result);
  });
});

describe('a refusal', () => {
  const create = 'POST /repos/example/policies/issues/1/comments';
  const failing = async (from = repository) => {
    try {
      return await keepComment(request('x'), from);
    } catch (error) {
      return error;
    }
  };

  test('for want of a permission is told from others, without the token', async () => {
    server.state.permissions.delete('pull-requests');
    const error = await failing();
    expect(error).toMatchObject({
      code: 'github-forbidden',
      message: expect.stringContaining('403: Resource not accessible by integration') as string,
    });
    expect(JSON.stringify(error) + String(error)).not.toContain(token);
    expect(waits).toEqual([]);
  });

  test.each([
    ['a wrong token', () => open('ghs_wrong'), 'github-forbidden'],
    [
      'another repository',
      () =>
        githubRepository({
          token,
          apiUrl: server.url,
          owner: 'example',
          repo: 'none',
          pause: async () => Promise.resolve(),
        }),
      'github-not-found',
    ],
    [
      'a server that is not there',
      () =>
        githubRepository({
          token,
          apiUrl: 'http://127.0.0.1:1',
          owner: 'a',
          repo: 'b',
          pause: async () => Promise.resolve(),
        }),
      'github-failed',
    ],
  ])('%s', async (_name, from, code) => {
    expect(await failing(from())).toMatchObject({ code });
  });

  test.each([
    ['a secondary limit says how long to wait', { status: 403, headers: { 'retry-after': '7' } }, [7]],
    ['so does 429', { status: 429, headers: { 'retry-after': '1' } }, [1]],
    [
      'without a word on it, GitHub advises a minute',
      { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } },
      [60],
    ],
  ])('%s', async (_name, answer, expected) => {
    server.state.instead.push({ request: create, answer });
    expect(await failing()).toBe('created');
    expect(waits).toEqual(expected);
    expect(bodies()).toHaveLength(1);
  });

  test.each([
    ['a wait that is too long', { status: 403, headers: { 'retry-after': '3600' } }, []],
    ['an hourly limit that is used up', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }, []],
    ['being told to wait again and again', { status: 429, headers: { 'retry-after': '2' } }, [2, 2]],
    ['waits that add up', { status: 429, headers: { 'retry-after': '60' } }, [60]],
  ])('%s is given up', async (_name, answer, expected) => {
    for (let times = 0; times < 4; times += 1) server.state.instead.push({ request: create, answer });
    expect(await failing()).toMatchObject({ code: 'github-rate-limited' });
    expect(waits).toEqual(expected);
  });

  test('an answer of the server is not tried again: a comment may have been written', async () => {
    server.state.instead.push({ request: create, answer: { status: 502 } });
    expect(await failing()).toMatchObject({ code: 'github-failed' });
    expect(writes()).toHaveLength(1);
  });
});

describe('a check run', () => {
  const many = Array.from({ length: 3 }, () => hostileReport.findings).flat();

  test('takes its annotations in batches of fifty', async () => {
    await repository.createCheckRun(head, 'Roleproof', renderCheckRun(hostileReport, many.slice(0, 120)));
    expect(writes().map((one) => one.replace(/ .*/, ''))).toEqual(['POST', 'PATCH', 'PATCH']);
    expect(server.state.checkRuns).toMatchObject([
      { name: 'Roleproof', head_sha: head, status: 'completed', conclusion: 'failure' },
    ]);
    expect(server.state.checkRuns[0]?.['annotations']).toHaveLength(120);
  });

  test('without the permission is refused', async () => {
    server.state.permissions.delete('checks');
    await expect(
      repository.createCheckRun(head, 'Roleproof', renderCheckRun(hostileReport, many)),
    ).rejects.toMatchObject({ code: 'github-forbidden' });
  });
});
