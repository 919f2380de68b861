import { readFileSync } from 'node:fs';

/** What the runner says about the run, from its documented variables and the event payload. */
export interface WorkflowContext {
  readonly workspace: string;
  /** Address of a line at the commit that people look at: the head of a pull request, else the commit of the run. */
  readonly permalink: ((file: string, line: number) => string) | undefined;
  /** The docs of the very version of the action that runs. */
  readonly docsAddress: string | undefined;
}

/**
 * Reads the context of a workflow run.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function workflowContext(environment: Readonly<Record<string, string | undefined>>): WorkflowContext {
  const { GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF } = environment;
  const { GITHUB_WORKSPACE, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment;
  const commit = headOf(environment['GITHUB_EVENT_PATH']) ?? environment['GITHUB_SHA'];
  const known = GITHUB_SERVER_URL !== undefined && GITHUB_REPOSITORY !== undefined && commit !== undefined;
  return {
    workspace: GITHUB_WORKSPACE ?? '.',
    permalink: known
      ? (file, line) =>
          `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${commit}/${file.split('/').map(encodeURIComponent).join('/')}#L${line}`
      : undefined,
    docsAddress:
      GITHUB_SERVER_URL && GITHUB_ACTION_REPOSITORY && GITHUB_ACTION_REF
        ? `${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}/blob/${GITHUB_ACTION_REF}/docs/`
        : undefined,
  };
}

/** On a pull request the run's own commit is a merge nobody has seen; its head is what reviewers read. */
function headOf(eventPath: string | undefined): string | undefined {
  if (eventPath === undefined) return undefined;
  try {
    const event: unknown = JSON.parse(readFileSync(eventPath, 'utf8'));
    const head = member(member(event, 'pull_request'), 'head');
    const sha = member(head, 'sha');
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
  } catch {
    return undefined;
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
