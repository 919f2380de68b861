import { AppError } from '../../core/errors/app-error.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const attempts = 3;

/**
 * Asks the runner for an OIDC token of the job, for one audience. The token is masked before it is given to anyone, and
 * no error repeats it or the runner's own. Standard output stays untouched where `mask` leaves it so, which a command
 * line needs whose results go into a file. Throws AppError `oidc-unavailable`.
 * https://docs.github.com/actions/reference/security/oidc
 */
export async function idToken(
  audience: string,
  environment: Environment,
  mask: (secret: string) => void,
): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
  if (!address || !bearer)
    throw new AppError('oidc-unavailable', 'This job cannot ask GitHub for an OIDC token.');
  mask(bearer);
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask(`${address}&audience=${encodeURIComponent(audience)}`, bearer);
    if ('token' in answer) {
      mask(answer.token);
      return answer.token;
    }
    if (!answer.isTransient || attempt === attempts)
      throw new AppError('oidc-unavailable', `GitHub gave no OIDC token: ${answer.reason}.`);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 200 * 2 ** attempt));
  }
}

type Answer = { readonly token: string } | { readonly reason: string; readonly isTransient: boolean };

async function ask(address: string, bearer: string): Promise<Answer> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json; api-version=2.0', authorization: `Bearer ${bearer}` },
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { reason: `it answered ${response.status}`, isTransient: response.status >= 500 };
    }
    const answer: unknown = await response.json();
    const token =
      typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
    return typeof token === 'string' && token !== ''
      ? { token }
      : { reason: 'its answer holds none', isTransient: false };
  } catch {
    return { reason: 'it did not answer', isTransient: true };
  }
}
