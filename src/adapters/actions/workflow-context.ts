import { readFileSync } from 'node:fs';
import type { EventPullRequest, WorkflowEvent, WorkflowRun } from '../../app/workflow-event.ts';

/** What the runner says about the run, from its documented variables and the event payload. */
export interface WorkflowContext {
  readonly workspace: string;
  readonly event: WorkflowEvent;
  readonly run: WorkflowRun;
  /** The repository whose workflow runs, and where its API is. */
  readonly repository: { readonly owner: string; readonly repo: string; readonly apiUrl: string } | undefined;
  /** Address of a line at the commit that people look at: the head of a pull request, else the commit of the run. */
  readonly permalink: ((file: string, line: number) => string) | undefined;
  /** The docs of the very version of the action that runs. */
  readonly docsAddress: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the context of a workflow run.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function workflowContext(environment: Environment): WorkflowContext {
  const { GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF, GITHUB_API_URL } = environment;
  const { GITHUB_WORKSPACE, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment;
  const event = readEvent(environment);
  const [owner, repo] = GITHUB_REPOSITORY?.split('/') ?? [];
  const address =
    GITHUB_SERVER_URL === undefined || GITHUB_REPOSITORY === undefined
      ? undefined
      : `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  return {
    workspace: GITHUB_WORKSPACE ?? '.',
    event,
    run: readRun(environment, address),
    repository:
      owner && repo ? { owner, repo, apiUrl: GITHUB_API_URL ?? 'https://api.github.com' } : undefined,
    permalink:
      address === undefined || event.commit === undefined
        ? undefined
        : (file, line) =>
            `${address}/blob/${event.commit}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`,
    docsAddress:
      GITHUB_SERVER_URL && GITHUB_ACTION_REPOSITORY && GITHUB_ACTION_REF
        ? `${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}/blob/${GITHUB_ACTION_REF}/docs/`
        : undefined,
  };
}

function readRun(environment: Environment, address: string | undefined): WorkflowRun {
  const { GITHUB_WORKFLOW, GITHUB_RUN_ID, GITHUB_RUN_NUMBER, GITHUB_RUN_ATTEMPT } = environment;
  return {
    workflow: GITHUB_WORKFLOW ?? '',
    number: { run: count(GITHUB_RUN_NUMBER), attempt: count(GITHUB_RUN_ATTEMPT) },
    address: address && GITHUB_RUN_ID ? `${address}/actions/runs/${GITHUB_RUN_ID}` : undefined,
  };
}

function readEvent(environment: Environment): WorkflowEvent {
  const payload = readPayload(environment['GITHUB_EVENT_PATH']);
  const pullRequest = member(payload, 'pull_request');
  return {
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    pullRequest: pullRequestOf(pullRequest),
    mergeGroupBase: commitId(member(member(payload, 'merge_group'), 'base_sha')),
    // On a pull request the run's own commit is a merge nobody has seen; its head is what reviewers read.
    commit: commitId(member(member(pullRequest, 'head'), 'sha')) ?? environment['GITHUB_SHA'],
    actor: environment['GITHUB_ACTOR'],
    followsFork: followsFork(environment['GITHUB_EVENT_NAME'], payload),
  };
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
function pullRequestOf(value: unknown): EventPullRequest | undefined {
  const [head, base] = [member(value, 'head'), member(value, 'base')];
  const number = member(value, 'number');
  const [headId, baseId] = [commitId(member(head, 'sha')), commitId(member(base, 'sha'))];
  if (typeof number !== 'number' || headId === undefined || baseId === undefined) return undefined;
  const [from, to] = [member(head, 'repo'), member(base, 'repo')];
  // The repository of a head is null once the fork is deleted.
  return { number, head: headId, base: baseId, isFromFork: member(from, 'id') !== member(to, 'id') };
}

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run */
function followsFork(name: string | undefined, payload: unknown): boolean {
  if (name !== 'workflow_run') return false;
  const head = member(member(member(payload, 'workflow_run'), 'head_repository'), 'id');
  return head === undefined || head !== member(member(payload, 'repository'), 'id');
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function commitId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
}

function count(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
