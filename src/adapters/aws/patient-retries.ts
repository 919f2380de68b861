import { setTimeout as wait } from 'node:timers/promises';

/** What the SDK says of a failed attempt. */
interface FailedAttempt {
  readonly errorType: string;
  readonly error?: { readonly name?: string };
  /** From the header `Retry-After`. */
  readonly retryAfterHint?: Date;
}

interface RetryToken {
  getRetryCount(): number;
  getRetryDelay(): number;
}

/** By what went wrong: how often it is tried, and the first wait in milliseconds; each further one is twice as long. */
const patience: Readonly<Record<string, { readonly attempts: number; readonly wait: number }>> = {
  THROTTLING: { attempts: 8, wait: 1000 },
  TRANSIENT: { attempts: 3, wait: 50 },
};
const longestWait = 20_000;

/** The service says that it will never be able to, though its model marks it as worth another try. */
const hopeless = 'UnprocessableEntityException';

/**
 * Retries as the standard mode of the SDK has them (exponential waits of random length), with more patience where the
 * service throttles: `Retry-After` is waited for in full, where the SDK stops at five seconds. What would be waited for in
 * vain, because the time of the run is over before (`until`, as `Date.now()` gives it), is not waited for at all.
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function patientRetries(until: number, signal: AbortSignal) {
  const tokenOf = (count: number): RetryToken => ({
    getRetryCount: () => count,
    getRetryDelay: () => 0,
  });
  return {
    acquireInitialRetryToken: () => Promise.resolve(tokenOf(0)),
    async refreshRetryTokenForRetry(token: RetryToken, failed: FailedAttempt): Promise<RetryToken> {
      const count = token.getRetryCount() + 1;
      const kind = failed.error?.name === hopeless ? undefined : patience[failed.errorType];
      if (kind === undefined || count >= kind.attempts) throw new Error('no further attempt');
      const backoff = Math.random() * Math.min(kind.wait * 2 ** (count - 1), longestWait);
      const asked = failed.retryAfterHint === undefined ? 0 : failed.retryAfterHint.getTime() - Date.now();
      const milliseconds = Math.max(backoff, asked);
      if (Date.now() + milliseconds > until) throw new Error('no time for a further attempt');
      await wait(milliseconds, undefined, { signal });
      return tokenOf(count);
    },
    recordSuccess: () => undefined,
  };
}
