import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The part of a GitHub API server that a run of ours talks to, for one repository with one pull request, over HTTP on
 * the loopback.
 *
 * What it does as https://docs.github.com/rest and https://docs.github.com/graphql say:
 * - `POST /graphql` with `{ viewer { login } }` answers with the login of the token, whatever the token may do.
 * - `GET …/pulls/1` has the head of the pull request in `head.sha`.
 * - `GET …/issues/1/comments` lists comments by ascending id, `per_page` (at most 100, by default 30) to a page, with a
 *   `link` header that names the next page.
 * - `POST …/issues/1/comments`, `PATCH` and `DELETE …/issues/comments/ID` change them. The author of a new one is the
 *   login of the token. A body of more than 65,536 characters is refused with 422. Whoever may write may edit the
 *   comments of others too.
 * - `GET …/pulls/1/files` and `GET …/pulls/1/comments` are paged as the comments are. A comment on a line that has been
 *   changed since has `line` null.
 * - `POST …/pulls/1/reviews` adds comments on lines: a range must begin before it ends, and be within one hunk of the
 *   patch, or all is refused with 422; so is a review that says nothing itself.
 * - `POST …/check-runs` and `PATCH …/check-runs/ID` take at most 50 annotations each, which add up; more are refused
 *   with 422, and so is one with columns over several lines.
 * - A request without the token is refused with 401; one that the token lacks a permission for with 403 and
 *   `Resource not accessible by integration`; of another repository or pull request with 404.
 *
 * What it does not do: ETags, reactions, minimised comments, rate limits other than those a test asks for.
 */
export interface GithubServer {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** What the server knows. Tests change it as people and other runs would. */
  readonly state: GithubState;
  close(): Promise<void>;
}

export interface GithubState {
  head: string;
  login: string;
  readonly permissions: Set<'pull-requests' | 'checks'>;
  comments: { id: number; user: { login: string } | null; body: string }[];
  files: { filename: string; patch?: string }[];
  reviewComments: { user: { login: string } | null; body: string; line: number | null; path?: string }[];
  readonly reviews: Record<string, unknown>[];
  readonly checkRuns: Record<string, unknown>[];
  /** Requests as `METHOD path`, in order. */
  readonly requests: string[];
  /** Answers given instead, to the first requests that begin with the key; one each. */
  readonly instead: { readonly request: string; readonly answer: Answer }[];
  /** Called before a request is answered: what happens meanwhile. */
  meanwhile: (request: string) => void;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const token = 'ghs_emulated';
const repository = '/repos/example/policies';

/** Starts a server with a pull request 1 and no comments. */
export async function startGithub(initial: Partial<GithubState> = {}): Promise<GithubServer> {
  const state: GithubState = {
    head: 'a'.repeat(40),
    login: 'github-actions[bot]',
    permissions: new Set(['pull-requests', 'checks']),
    comments: [],
    files: [],
    reviewComments: [],
    reviews: [],
    checkRuns: [],
    requests: [],
    instead: [],
    meanwhile: () => undefined,
    ...initial,
  };
  const server = createServer((request, response) => {
    void readBody(request).then((body) => send(response, answer(state, request, body)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    state,
    close: async () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(state: GithubState, request: IncomingMessage, body: Record<string, unknown>): Answer {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://server');
  const name = `${request.method ?? ''} ${pathname}`;
  state.requests.push(name);
  state.meanwhile(name);
  const instead = state.instead.findIndex((one) => name.startsWith(one.request));
  if (instead !== -1) return state.instead.splice(instead, 1)[0]?.answer ?? notFound;
  if (request.headers.authorization?.replace(/^(token|bearer) /i, '') !== token)
    return { status: 401, body: { message: 'Bad credentials' } };
  if (name === 'POST /graphql') return { status: 200, body: { data: { viewer: { login: state.login } } } };
  if (name === `GET ${repository}/pulls/1`)
    return { status: 200, body: { number: 1, head: { sha: state.head } } };
  if (name === `GET ${repository}/pulls/1/files`) return page(state.files, request, searchParams);
  if (name === `GET ${repository}/pulls/1/comments`) return page(state.reviewComments, request, searchParams);
  if (name === `POST ${repository}/pulls/1/reviews`)
    return answerReview(state, body as unknown as SentReview);
  if (pathname.startsWith(`${repository}/issues`))
    return answerComments(state, request, searchParams, name, body);
  if (pathname.startsWith(`${repository}/check-runs`)) return answerCheckRuns(state, name, body);
  return notFound;
}

function answerComments(
  state: GithubState,
  request: IncomingMessage,
  query: URLSearchParams,
  name: string,
  body: Record<string, unknown>,
): Answer {
  const all = `${repository}/issues/1/comments`;
  if (name === `GET ${all}`) return page(state.comments, request, query);
  if (!state.permissions.has('pull-requests')) return forbidden;
  const text = typeof body['body'] === 'string' ? body['body'] : '';
  if (Array.from(text).length > 65_536)
    return {
      status: 422,
      body: { message: 'Validation Failed: body is too long (maximum is 65536 characters)' },
    };
  if (name === `POST ${all}`) {
    const id = 1 + Math.max(0, ...state.comments.map((comment) => comment.id));
    const comment = { id, user: { login: state.login }, body: text };
    state.comments.push(comment);
    return { status: 201, body: comment };
  }
  const found = state.comments.find(({ id }) => name.endsWith(`${repository}/issues/comments/${id}`));
  if (found === undefined) return notFound;
  if (name.startsWith('PATCH')) {
    found.body = text;
    return { status: 200, body: found };
  }
  state.comments = state.comments.filter((comment) => comment !== found);
  return { status: 204 };
}

function page(all: readonly unknown[], request: IncomingMessage, query: URLSearchParams): Answer {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const number = Number(query.get('page') ?? 1);
  const start = (number - 1) * size;
  const isLast = start + size >= all.length;
  const [path = ''] = (request.url ?? '').split('?');
  const next = `http://${request.headers.host ?? ''}${path}?per_page=${size}&page=${number + 1}`;
  return {
    status: 200,
    body: all.slice(start, start + size),
    headers: isLast ? {} : { link: `<${next}>; rel="next"` },
  };
}

interface SentReview extends Record<string, unknown> {
  readonly body?: string;
  readonly comments: readonly {
    readonly path: string;
    readonly body: string;
    readonly line: number;
    readonly start_line?: number;
  }[];
}

function answerReview(state: GithubState, review: SentReview): Answer {
  if (!state.permissions.has('pull-requests')) return forbidden;
  const isShown = ({ path, line, start_line: start = line }: SentReview['comments'][number]) =>
    rangesOf(state, path).some(([first, last]) => first <= start && line <= last);
  const isOdd = review.comments.some((one) => one.start_line !== undefined && one.start_line >= one.line);
  if (isOdd || !review.body || !review.comments.every(isShown))
    return { status: 422, body: { message: 'Unprocessable Entity' } };
  state.reviews.push(review);
  for (const { path, body, line } of review.comments)
    state.reviewComments.push({ user: { login: state.login }, body, line, path });
  return { status: 200, body: { id: state.reviews.length } };
}

/** The first and the last line of every hunk at the head, by the headers. */
function rangesOf({ files }: GithubState, path: string): readonly (readonly [number, number])[] {
  const patch = files.find(({ filename }) => filename === path)?.patch ?? '';
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count = '1']) => [
    Number(start),
    Number(start) + Number(count) - 1,
  ]);
}

interface SentAnnotation {
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
}

function answerCheckRuns(state: GithubState, name: string, body: Record<string, unknown>): Answer {
  if (!state.permissions.has('checks')) return forbidden;
  const output = (body['output'] ?? {}) as { annotations?: SentAnnotation[] };
  const annotations = output.annotations ?? [];
  const isOdd = annotations.some((one) => one.start_column !== undefined && one.start_line !== one.end_line);
  if (annotations.length > 50 || isOdd) return { status: 422, body: { message: 'Invalid request.' } };
  if (name === `POST ${repository}/check-runs`) {
    const run = { id: state.checkRuns.length + 1, ...body, annotations };
    state.checkRuns.push(run);
    return { status: 201, body: run };
  }
  const run = state.checkRuns.find(({ id }) => name === `PATCH ${repository}/check-runs/${String(id)}`);
  if (run === undefined) return notFound;
  run['annotations'] = [...(run['annotations'] as unknown[]), ...annotations];
  return { status: 200, body: run };
}

const notFound: Answer = { status: 404, body: { message: 'Not Found' } };
const forbidden: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } };

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}
