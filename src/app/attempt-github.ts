import { asAppError } from '../core/errors/as-app-error.ts';
import type { GithubRepository } from './ports.ts';
import { type WorkflowEvent, whyReadOnly } from './workflow-event.ts';

/**
 * Does something on GitHub, or says why it was not done and what it needs. What GitHub refuses is no reason to fail.
 * `openGithub` is undefined where there is no token.
 */
export async function attemptGithub(
  event: WorkflowEvent,
  { what, permission }: { readonly what: string; readonly permission: string },
  openGithub: (() => Promise<GithubRepository>) | undefined,
  act: (github: GithubRepository) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  if (openGithub === undefined) return [`No ${what}: the input \`github-token\` is empty.`];
  try {
    return await act(await openGithub());
  } catch (error) {
    const { code, message, advice } = asAppError(error);
    if (code !== 'github-forbidden' && code !== 'github-not-found') return [`No ${what}: ${advice}`];
    const readOnly = whyReadOnly(event);
    return readOnly === undefined
      ? [`No ${what}: the job needs \`${permission}\` under \`permissions\`. ${message}`]
      : [`No ${what}: ${readOnly}. The annotations and this summary have all there is.`];
  }
}
