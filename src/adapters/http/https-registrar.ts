import type { Registrar } from '../../app/connect/ports.ts';
import { AppError } from '../../core/errors/app-error.ts';

const timeout = 20_000;

/**
 * Sends a message over HTTPS, and to this machine without, for who tries it out. Redirects are not followed: what is sent
 * holds a secret. Neither it nor the answer is kept.
 */
export function httpsRegistrar(options: { readonly timeout?: number } = {}): Registrar {
  return {
    async post(address, body) {
      const url = addressOf(address);
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
          redirect: 'manual',
          signal: AbortSignal.timeout(options.timeout ?? timeout),
        });
        await answer.body?.cancel();
        return { status: answer.status, retryAfter: answer.headers.get('retry-after') };
      } catch (error) {
        throw new AppError(
          'registration-unreachable',
          `CloudZero did not answer at ${url.host}: ${reasonOf(error)}.`,
        );
      }
    },
  };
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

function addressOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.has(url.hostname));
  if (url === undefined || !isSafe || url.username !== '' || url.password !== '')
    throw new AppError('invalid-option', 'The address to register at is no `https://` address.');
  return url;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  if (error.name === 'TimeoutError') return 'it took too long';
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : error.name;
}
