import { getOctokit } from '@actions/github';
import { secondsToWait } from './github-error.ts';

export interface OctokitAccess {
  /** Never printed. */
  readonly token: string;
  /** Address of the REST API. */
  readonly apiUrl: string;
  /** Waits so many seconds. */
  readonly pause: (seconds: number) => Promise<void>;
}

/** Milliseconds after which a request is given up. */
const timeout = 30_000;

/** Seconds that one request may be kept waiting in all, and how often it is sent. */
const maxWait = 90;
const maxTries = 3;

/** GitHub's own client, made to wait where GitHub asks for it, and not to hang. */
export function openOctokit({ token, apiUrl, pause }: OctokitAccess): ReturnType<typeof getOctokit> {
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const octokit = getOctokit(token, { baseUrl: apiUrl, log });
  octokit.hook.wrap('request', async (request, options) => {
    let waited = 0;
    for (let tries = 1; ; tries += 1)
      try {
        return await request({
          ...options,
          request: { ...options.request, signal: AbortSignal.timeout(timeout) },
        });
      } catch (error) {
        const seconds = secondsToWait(error);
        if (seconds === undefined || tries === maxTries || waited + seconds > maxWait) throw error;
        await pause(seconds);
        waited += seconds;
      }
  });
  return octokit;
}

/** What octokit has to say about itself would stand in the log as it is, commands and all. */
function ignore(): void {
  return;
}
