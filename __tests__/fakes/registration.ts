import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a request is answered: a status with a body that nobody can read, or not at all. */
export type RegistrationAnswer = number | 'hang' | 'reset';

export interface RegistrationServer extends AsyncDisposable {
  readonly address: string;
  /** The messages that came, in order. */
  readonly messages: Readonly<Record<string, unknown>>[];
  /** Answers to come, each once; then 200. */
  readonly answers: RegistrationAnswer[];
}

/** Where connections are announced: takes JSON by POST. It may be asked again at once, and says so. */
export async function startRegistration(): Promise<RegistrationServer> {
  const messages: Readonly<Record<string, unknown>>[] = [];
  const answers: RegistrationAnswer[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      messages.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>);
      const answer = answers.shift() ?? 200;
      if (answer === 'reset') request.socket.destroy();
      else if (answer !== 'hang') response.writeHead(answer, { 'retry-after': '0' }).end('{"broken":');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/accounts/v1/link`,
    messages,
    answers,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
