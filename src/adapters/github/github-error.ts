import { AppError } from '../../core/errors/app-error.ts';
import type { ErrorCode } from '../../core/errors/catalogue.ts';

/** What a failed request tells, as far as octokit's errors hold it. */
interface Failure {
  readonly status: number | undefined;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** GitHub's own advice where it does not say how long to wait. */
const defaultWait = 60;

/** The error of a request in our terms. Its text is GitHub's: hostile until escaped. */
export function githubError(error: unknown, what: string): AppError {
  const failure = failureOf(error);
  const status = failure.status === undefined ? '' : ` with ${failure.status}`;
  const message = `GitHub answered the attempt to ${what}${status}: ${failure.message}`;
  return new AppError(codeOf(failure), message, { cause: error });
}

/**
 * How many seconds to wait before the same request may succeed; undefined where waiting is no help.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function secondsToWait(error: unknown): number | undefined {
  const failure = failureOf(error);
  if (!isRateLimited(failure)) return undefined;
  const asked = failure.headers['retry-after'];
  if (typeof asked === 'string' && /^\d{1,6}$/.test(asked.trim())) return Number(asked);
  // Nothing left of the hourly limit: that takes longer than any run should.
  return failure.headers['x-ratelimit-remaining'] === '0' ? undefined : defaultWait;
}

function codeOf(failure: Failure): ErrorCode {
  if (isRateLimited(failure)) return 'github-rate-limited';
  if (failure.status === 401 || failure.status === 403) return 'github-forbidden';
  return failure.status === 404 ? 'github-not-found' : 'github-failed';
}

/** A limit is refused as 403 or 429, and only the headers and the message tell it from a missing permission. */
function isRateLimited({ status, message, headers }: Failure): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /secondary rate limit/i.test(message)
  );
}

function failureOf(error: unknown): Failure {
  const status = member(error, 'status');
  const headers = member(member(error, 'response'), 'headers');
  return {
    status: typeof status === 'number' ? status : undefined,
    message: error instanceof Error ? error.message : String(error),
    headers: typeof headers === 'object' && headers !== null ? { ...headers } : {},
  };
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
