import { createHash, createHmac } from 'node:crypto';
import type { AwsKeys } from './aws-config.ts';

/** One operation of a service of AWS that speaks JSON 1.1 and has no client here. */
export interface SignedCall {
  /** `cur`, `bcm-data-exports`: as requests are signed for. */
  readonly service: string;
  readonly region: string;
  /** Address of the service. */
  readonly endpoint: string;
  /** `AWSOrigamiServiceGatewayService.DescribeReportDefinitions` */
  readonly target: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What AWS answered instead of a result, in the shape of an error of the SDK. */
class ServiceRefusal extends Error {
  readonly $metadata: { readonly httpStatusCode: number; readonly requestId?: string };

  constructor(kind: string, message: string, status: number, requestId: string | null) {
    super(message);
    this.name = kind;
    this.$metadata = { httpStatusCode: status, ...(requestId === null ? {} : { requestId }) };
  }
}

const attempts = 4;

/**
 * Signs and sends one call; throttling, server errors and broken connections are tried again, with growing random waits.
 * Throws what the service answered, as the SDK would.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html
 */
export async function signedCall(call: SignedCall, credentials: AwsKeys): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send(call, credentials).catch((error: unknown) => failureToReach(error));
    if (!(answer instanceof Error)) return answer;
    const status = answer instanceof ServiceRefusal ? answer.$metadata.httpStatusCode : 503;
    const isTransient = status >= 500 || status === 429 || /Throttl|TooManyRequests/.test(answer.name);
    if (!isTransient || attempt === attempts) throw answer;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 100 * 2 ** attempt));
  }
}

async function send(
  { service, region, endpoint, target, input }: SignedCall,
  credentials: AwsKeys,
): Promise<unknown> {
  const { SignatureV4 } = await import('@smithy/signature-v4');
  const { protocol, hostname, port, host, pathname } = new URL(endpoint);
  const body = JSON.stringify(input);
  const signer = new SignatureV4({ service, region, credentials, sha256: Sha256 });
  const { headers } = await signer.sign({
    method: 'POST',
    protocol,
    hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    path: pathname,
    query: {},
    headers: { host, 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
    body,
  });
  const { host: _, ...sent } = headers;
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: sent,
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(20_000),
  });
  const answer = parse(await response.text());
  if (response.ok) return answer;
  const { __type: type, message, Message } = answer;
  return new ServiceRefusal(
    typeof type === 'string' ? type.replace(/^.*#/, '') : '',
    [message, Message].find((text) => typeof text === 'string') ?? '',
    response.status,
    response.headers.get('x-amzn-requestid'),
  );
}

/** What `fetch` throws, with the code of its cause: that is what says why. */
function failureToReach(error: unknown): Error {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return Object.assign(new Error('no answer', { cause: error }), {
    code: typeof code === 'string' && code.startsWith('E') ? code : 'ENETUNREACH',
  });
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

/** SHA-256 as the signer asks for it: with a secret it is an HMAC. */
class Sha256 {
  readonly #hash;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }

  reset(): void {
    throw new Error('a hash is made for one text');
  }
}

function bytesOf(secret: string | ArrayBuffer | ArrayBufferView): Uint8Array | string {
  if (typeof secret === 'string') return secret;
  return ArrayBuffer.isView(secret)
    ? new Uint8Array(secret.buffer, secret.byteOffset, secret.byteLength)
    : new Uint8Array(secret);
}
