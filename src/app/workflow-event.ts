import type { RunNumber } from '../core/report/comment-marker.ts';

/** What started a workflow run, as far as it matters to us. */
export interface WorkflowEvent {
  /** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
  readonly name: string;
  readonly pullRequest: EventPullRequest | undefined;
  /** The id of the commit a merge queue builds on. */
  readonly mergeGroupBase: string | undefined;
  /** The id of the commit that people look at: the head of a pull request, else the commit of the run. */
  readonly commit: string | undefined;
  /** Who started it. */
  readonly actor: string | undefined;
  /** Whether it follows a run (`workflow_run`) of a commit from another repository, or from one that is gone. */
  readonly followsFork: boolean;
}

export interface EventPullRequest {
  readonly number: number;
  /** The ids of the two commits. */
  readonly head: string;
  readonly base: string;
  readonly isFromFork: boolean;
}

/** Which run it is. */
export interface WorkflowRun {
  readonly workflow: string;
  readonly number: RunNumber;
  /** Address of its page, which shows the job summary. */
  readonly address: string | undefined;
}

/** Events that hold the roles against the lock: what AWS changes, it changes without a pull request. */
export function looksForDrift({ name }: WorkflowEvent): boolean {
  return name === 'schedule' || name === 'workflow_dispatch';
}

/** Why the token of a run may do less than its workflow grants; undefined where nothing takes rights away. */
export function whyReadOnly({ name, pullRequest, actor }: WorkflowEvent): string | undefined {
  // `pull_request_target` runs with the rights of the base, whoever asks.
  if (name !== 'pull_request') return undefined;
  if (pullRequest?.isFromFork === true) return 'a pull request from a fork gets a token that may only read';
  if (actor === 'dependabot[bot]') return 'a run that Dependabot starts gets a token that may only read';
  return undefined;
}

/**
 * Why a run must not be given an account: what it runs may be anybody's. Undefined where nothing speaks against it. A pull
 * request within the repository may: who can push there could as well change the workflow.
 */
export function whyNotConnect({ name, pullRequest, actor, followsFork }: WorkflowEvent): string | undefined {
  if (name === 'pull_request_target')
    return 'under `pull_request_target` a run has the rights of the base, whoever asks for it';
  if (pullRequest?.isFromFork === true || (name.startsWith('pull_request') && pullRequest === undefined))
    return 'a pull request from a fork may hold anything, and gets no OIDC token';
  if (followsFork) return 'it follows a run of a fork, whose commits may hold anything';
  if (actor === 'dependabot[bot]')
    return 'Dependabot started it, and what it starts is treated as from a fork';
  return undefined;
}

/** What an event means for the run that a reader may not know. */
export function eventNotes({ name, pullRequest }: WorkflowEvent): readonly string[] {
  if (name !== 'pull_request_target' || pullRequest === undefined) return [];
  return [
    'Under `pull_request_target` no config of the pull request is read, that of its base holds; and what was linted is what the workflow checked out, by default the base. `pull_request` checks the pull request itself and needs no rights.',
  ];
}
