import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OidcEndpoint extends AsyncDisposable {
  /** The variables a runner gives to a job with `id-token: write`. */
  readonly environment: Readonly<Record<string, string>>;
  /** Audiences that were asked for, in order. */
  readonly audiences: string[];
  /** Statuses that come before a token does, each once. */
  readonly failures: number[];
  /** Tokens that were given. */
  readonly tokens: string[];
}

const bearer = 'runner-bearer-5f2c9e';

/**
 * The token endpoint of a runner: `GET …&audience=NAME` with the bearer of the job answers `{"value": token}`; without it, 401.
 * A token is three parts, the second of which holds the claims; nobody signed it.
 */
export async function startOidc(claims: Readonly<Record<string, string>>): Promise<OidcEndpoint> {
  const audiences: string[] = [];
  const failures: number[] = [];
  const tokens: string[] = [];
  const server = createServer((request, response) => {
    const audience = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('audience') ?? '';
    const status = request.headers.authorization === `Bearer ${bearer}` ? failures.shift() : 401;
    if (status !== undefined) {
      response.writeHead(status).end('{}');
      return;
    }
    audiences.push(audience);
    const payload = Buffer.from(JSON.stringify({ ...claims, aud: audience })).toString('base64url');
    const token = `header.${payload}.signature-${tokens.length}`;
    tokens.push(token);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value: token }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer,
    },
    audiences,
    failures,
    tokens,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
