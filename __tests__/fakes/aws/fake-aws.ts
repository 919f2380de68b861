import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ownCalls } from '../../../src/core/connect/workflow-calls.ts';
import type { FakeAccount } from './account.ts';
import { type Operation, getCallerIdentity, jsonOperations, restOperation } from './discovery-services.ts';
import { type Answer, type Request, jsonError, queryError } from './protocol.ts';

/** One request as it came. */
export interface Call {
  /** `cloudformation:CreateChangeSet` */
  readonly action: string;
  readonly request: Request;
}

export interface FakeAws extends AsyncDisposable {
  readonly endpoint: string;
  readonly account: FakeAccount;
  /** In the order they came. */
  readonly calls: Call[];
  /** IAM actions that are denied. */
  readonly deny: Set<string>;
  /** By IAM action: answers that come before the real one, each once. */
  readonly fail: Map<string, Answer[]>;
  /** Operations of the query protocol, by `Action`. */
  readonly query: Map<string, Operation>;
  /** How often an action was called. */
  count(action: string): number;
}

/** What a workflow is allowed by the policy we print for it, and what takes no permission: nothing else is answered. */
const allowed: ReadonlySet<string> = new Set([
  ...ownCalls.flatMap(({ actions }) => actions),
  'sts:AssumeRoleWithWebIdentity',
  'sts:GetCallerIdentity',
]);

/** Starts the services of an account; see README.md for what they do. */
export async function startFakeAws(account: FakeAccount): Promise<FakeAws> {
  const calls: Call[] = [];
  const deny = new Set<string>();
  const fail = new Map<string, Answer[]>();
  const query = new Map<string, Operation>([['GetCallerIdentity', getCallerIdentity]]);
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
      const request: Request = {
        method: incoming.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        headers: Object.fromEntries(
          Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
        ),
        body: Buffer.concat(chunks).toString('utf8'),
      };
      const { status, headers, body } = answerTo(request);
      outgoing.writeHead(status, headers);
      outgoing.end(body);
    });
  });

  const answerTo = (request: Request): Answer => {
    const operation = operationOf(request);
    if (operation === undefined)
      return jsonError({
        code: 'UnknownOperationException',
        message: `nothing plays ${request.path}`,
        status: 404,
      });
    const { action } = operation;
    calls.push({ action, request });
    const isSigned = request.headers['authorization']?.startsWith('AWS4-HMAC-SHA256 ') === true;
    if (!isSigned && action !== 'sts:AssumeRoleWithWebIdentity')
      return queryError({ code: 'MissingAuthenticationToken', message: 'not signed', status: 403 });
    const failure = fail.get(action)?.shift();
    if (failure !== undefined) return failure;
    if (deny.has(action) || !allowed.has(action)) return operation.denial();
    return operation.answer(account, request);
  };

  const operationOf = (request: Request): Operation | undefined => {
    const target = request.headers['x-amz-target'];
    if (target !== undefined)
      return Object.entries(jsonOperations).find(([name]) => target.endsWith(name))?.[1];
    if (request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true)
      return query.get(new URLSearchParams(request.body).get('Action') ?? '');
    return restOperation(request);
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    account,
    calls,
    deny,
    fail,
    query,
    count: (action) => calls.filter((call) => call.action === action).length,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
