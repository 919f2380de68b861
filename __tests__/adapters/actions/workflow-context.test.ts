import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workflowContext } from '../../../src/adapters/actions/workflow-context.ts';

const [head, base, merge] = ['a', 'b', 'c'].map((digit) => digit.repeat(40));
const environment = {
  GITHUB_API_URL: 'https://github.example/api/v3',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_REPOSITORY: 'example/policies',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_RUN_ID: '4711',
  GITHUB_RUN_NUMBER: '12',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_SHA: merge,
  GITHUB_WORKFLOW: 'check',
};
const pull = (more: object = {}) => ({
  pull_request: {
    number: 3,
    head: { sha: head, repo: { id: 1 } },
    base: { sha: base, repo: { id: 1 } },
    ...more,
  },
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(payload: unknown, more: Readonly<Record<string, string>> = {}) {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return workflowContext({ ...environment, GITHUB_EVENT_PATH: path, ...more });
}

describe('the context of a workflow run', () => {
  test('says which run it is and where GitHub is', () => {
    expect(read(pull())).toMatchObject({
      run: {
        workflow: 'check',
        number: { run: 12, attempt: 2 },
        address: 'https://github.example/example/policies/actions/runs/4711',
      },
      repository: { owner: 'example', repo: 'policies', apiUrl: 'https://github.example/api/v3' },
    });
  });

  test.each<[string, unknown, unknown]>([
    ['of the same repository', pull(), { number: 3, head, base, isFromFork: false }],
    [
      'from a fork',
      pull({ head: { sha: head, repo: { id: 2 } } }),
      { number: 3, head, base, isFromFork: true },
    ],
    [
      'from a fork that is gone',
      pull({ head: { sha: head, repo: null } }),
      { number: 3, head, base, isFromFork: true },
    ],
    ['with a head that is no commit', pull({ head: { sha: '--upload-pack=x' } }), undefined],
    ['with a base that is no commit', pull({ base: { sha: 'main' } }), undefined],
    ['without a number', pull({ number: '3' }), undefined],
    ['that is none', { ref: 'refs/heads/main' }, undefined],
    ['in a broken payload', '{', undefined],
  ])('a pull request %s', (_name, payload, expected) => {
    expect(read(payload).event.pullRequest).toEqual(expected);
  });

  test('people look at the head of a pull request, and else at the commit of the run', () => {
    expect(read(pull()).event.commit).toBe(head);
    expect(read({}).event.commit).toBe(merge);
    expect(read(pull()).permalink?.('a b/x.json', 7)).toBe(
      `https://github.example/example/policies/blob/${head}/a%20b/x.json#L7`,
    );
  });

  test('a merge queue says what it builds on', () => {
    expect(read({ merge_group: { base_sha: base } }).event.mergeGroupBase).toBe(base);
    expect(read({ merge_group: { base_sha: 'main' } }).event.mergeGroupBase).toBeUndefined();
  });

  test('nothing is needed but a folder', () => {
    expect(workflowContext({})).toMatchObject({
      workspace: '.',
      repository: undefined,
      permalink: undefined,
      run: { number: { run: 0, attempt: 0 }, address: undefined },
    });
  });
});
