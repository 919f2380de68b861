import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the service was sent. */
export interface ServiceRequest {
  readonly operation: string;
  readonly nextToken: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface ServiceReply {
  readonly status?: number;
  /** Name of an error. */
  readonly error?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Milliseconds before it comes; `never` leaves the request open. */
  readonly after?: number | 'never';
}

export interface FakeService {
  readonly url: string;
  readonly requests: readonly ServiceRequest[];
  /** The most requests in hand at once. */
  readonly mostAtOnce: () => number;
  readonly close: () => Promise<void>;
}

const operations: Readonly<Record<string, { readonly name: string; readonly members: readonly string[] }>> = {
  '/policy/validation': { name: 'ValidatePolicy', members: ['policyDocument', 'policyType'] },
  '/policy/check-no-new-access': {
    name: 'CheckNoNewAccess',
    members: ['newPolicyDocument', 'existingPolicyDocument', 'policyType'],
  },
  '/policy/check-access-not-granted': {
    name: 'CheckAccessNotGranted',
    members: ['policyDocument', 'access', 'policyType'],
  },
  '/policy/check-no-public-access': {
    name: 'CheckNoPublicAccess',
    members: ['policyDocument', 'resourceType'],
  },
};

/** Starts the service; see access-analyzer-service.md for what it does. */
export async function startAccessAnalyzer(
  answer: (request: ServiceRequest, count: number) => ServiceReply,
): Promise<FakeService> {
  const requests: ServiceRequest[] = [];
  let inHand = 0;
  let most = 0;
  const server = createServer((incoming, response) => {
    inHand += 1;
    most = Math.max(most, inHand);
    response.on('close', () => (inHand -= 1));
    void read(incoming).then((text) => {
      const { refused, request } = judge(incoming, text);
      if (request === undefined) return send(response, refused);
      requests.push(request);
      const reply = refused ?? answer(request, requests.length);
      if (reply.after === 'never') return;
      setTimeout(() => send(response, reply), reply.after ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    mostAtOnce: () => most,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function read(incoming: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of incoming) text += String(chunk);
  return text;
}

function judge(
  { url, method, headers }: IncomingMessage,
  text: string,
): { readonly request?: ServiceRequest; readonly refused?: ServiceReply } {
  const { pathname, searchParams } = new URL(url ?? '/', 'http://127.0.0.1');
  const operation = operations[pathname];
  if (operation === undefined || method !== 'POST') return { refused: { status: 404, error: 'NotFound' } };
  if (!/^AWS4-HMAC-SHA256 .*\/access-analyzer\/aws4_request/.test(headers.authorization ?? ''))
    return { refused: { status: 403, error: 'MissingAuthenticationTokenException' } };
  const body = JSON.parse(text) as Record<string, unknown>;
  const request = { operation: operation.name, nextToken: searchParams.get('nextToken') ?? undefined, body };
  const lacking = operation.members.find((member) => body[member] === undefined);
  const refused = lacking === undefined ? whatIsTooMuch(operation.name, body) : `${lacking} is missing`;
  return refused === undefined
    ? { request }
    : {
        request,
        refused: { status: 400, error: 'ValidationException', body: { message: refused, reason: 'other' } },
      };
}

function whatIsTooMuch(operation: string, body: Readonly<Record<string, unknown>>): string | undefined {
  if (operation === 'ValidatePolicy' && Buffer.byteLength(String(body['policyDocument'])) > 32_768)
    return 'policyDocument is too long';
  const access = body['access'] as readonly { readonly actions?: readonly string[] }[] | undefined;
  return access !== undefined && (access.length !== 1 || (access[0]?.actions?.length ?? 0) > 100)
    ? 'access is too long'
    : undefined;
}

function send(response: ServerResponse, reply: ServiceReply = {}): void {
  const { status = reply.error === undefined ? 200 : 400, error, headers = {}, body } = reply;
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(error === undefined ? {} : { 'x-amzn-errortype': error }),
    ...headers,
  });
  response.end(JSON.stringify(body ?? (error === undefined ? {} : { message: `${error} happened` })));
}
