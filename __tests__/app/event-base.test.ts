import { describe, expect, test } from 'vitest';
import { eventBase } from '../../src/app/event-base.ts';
import type { Trees } from '../../src/app/ports.ts';
import type { WorkflowEvent } from '../../src/app/workflow-event.ts';
import { AppError } from '../../src/core/errors/app-error.ts';
import { memoryFiles } from '../fakes/memory-files.ts';

/** Commits by ref. */
function treesWith(commits: Readonly<Record<string, string>>): () => Promise<Trees> {
  const commitOf = async (ref: string) => {
    const commit = commits[ref];
    return commit === undefined ? Promise.reject(new AppError('unknown-ref', ref)) : Promise.resolve(commit);
  };
  const files = memoryFiles({});
  return () =>
    Promise.resolve({
      commitOf,
      mergeBase: commitOf,
      folder: () => files,
      filesAt: () => Promise.resolve(files),
    });
}

const pullRequest = { number: 1, head: 'head', base: 'old-base', isFromFork: false };
const event = (name: string, more: Partial<WorkflowEvent> = {}): WorkflowEvent => ({
  name,
  pullRequest: undefined,
  followsFork: false,
  mergeGroupBase: undefined,
  commit: undefined,
  actor: undefined,
  ...more,
});
const pull = event('pull_request', { pullRequest });
const merged = { 'HEAD^1': 'new-base', 'HEAD^2': 'head' };

describe('what a run is compared with', () => {
  test.each<[string, WorkflowEvent, string | undefined, Record<string, string>, unknown]>([
    [
      'a merge that GitHub made: its first parent',
      pull,
      undefined,
      merged,
      { ref: 'new-base', configFrom: 'base', optional: true },
    ],
    [
      'a merge of something else: the base of the event',
      pull,
      undefined,
      { ...merged, 'HEAD^2': 'other' },
      { ref: 'old-base', optional: true },
    ],
    ['the head itself: the base of the event', pull, undefined, {}, { ref: 'old-base', optional: true }],
    [
      'what was asked for has to be there',
      pull,
      'release',
      merged,
      { ref: 'release', configFrom: 'base', optional: false },
    ],
    [
      'under pull_request_target the base has to be there, and its config alone counts',
      event('pull_request_target', { pullRequest }),
      undefined,
      { ...merged, 'old-base': 'old-base', HEAD: 'head' },
      { ref: 'old-base', configFrom: 'only-base', optional: false },
    ],
    [
      'in a merge queue: what it builds on',
      event('merge_group', { mergeGroupBase: 'main' }),
      undefined,
      {},
      { ref: 'main', configFrom: 'base', optional: true },
    ],
    ['a push: nothing', event('push'), undefined, {}, undefined],
    ['a schedule: nothing', event('schedule'), undefined, {}, undefined],
    ['a push with a base: that one', event('push'), 'v1', {}, { ref: 'v1', optional: false }],
  ])('%s', async (_name, one, asked, commits, expected) => {
    const base = await eventBase(one, asked, treesWith(commits));
    if (expected === undefined) expect(base).toBeUndefined();
    else expect(base).toMatchObject({ mergeBase: true, ...(expected as object) });
  });

  test('pull_request_target without the base is refused, with what to do', async () => {
    const run = eventBase(
      event('pull_request_target', { pullRequest }),
      undefined,
      treesWith({ HEAD: 'head' }),
    );
    await expect(run).rejects.toMatchObject({
      code: 'unsafe-event',
      message: expect.stringContaining('fetch-depth') as string,
    });
  });
});
