import { expect, test } from 'vitest';
import { type WorkflowEvent, whyNotConnect } from '../../src/app/workflow-event.ts';

const event = (name: string, more: Partial<WorkflowEvent> = {}): WorkflowEvent => ({
  name,
  pullRequest: undefined,
  mergeGroupBase: undefined,
  commit: undefined,
  actor: 'octocat',
  followsFork: false,
  ...more,
});
const pullRequest = { number: 1, head: 'a', base: 'b', isFromFork: false };

test.each([
  event('push'),
  event('schedule'),
  event('workflow_dispatch'),
  event('workflow_run'),
  event('pull_request', { pullRequest }),
])('an account may be connected on $name', (allowed) => {
  expect(whyNotConnect(allowed)).toBeUndefined();
});

test.each([
  ['a fork', event('pull_request', { pullRequest: { ...pullRequest, isFromFork: true } })],
  ['a review of a fork', event('pull_request_review', { pullRequest: { ...pullRequest, isFromFork: true } })],
  ['a pull request nothing is known of', event('pull_request')],
  ['the rights of the base', event('pull_request_target', { pullRequest })],
  ['a run that follows a fork', event('workflow_run', { followsFork: true })],
  ['Dependabot', event('pull_request', { pullRequest, actor: 'dependabot[bot]' })],
  ['a push of Dependabot', event('push', { actor: 'dependabot[bot]' })],
])('no account is connected for %s', (_, refused) => {
  expect(whyNotConnect(refused)).toMatch(/\w/);
});
