import { AppError } from '../../core/errors/app-error.ts';
import type { ErrorCode } from '../../core/errors/catalogue.ts';

/** What is looked at of an error of the SDK, whatever was thrown. */
interface ThrownBySdk {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string };
}

/**
 * Makes one call and turns what goes wrong into an AppError that names the IAM action, as `cur:DescribeReportDefinitions`.
 * Access denied is told apart from every other refusal: it says nothing about the account.
 */
export async function awsCall<Answer>(action: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    throw error instanceof AppError ? error : failureOf(error, action);
  }
}

function failureOf(error: unknown, action: string): AppError {
  const { name, code, $metadata } = thrown(error);
  const kind = typeof name === 'string' ? name : '';
  const status = $metadata?.httpStatusCode;
  const failed = (codeOfError: ErrorCode, message: string, denied?: string): AppError =>
    new AppError(codeOfError, message, { cause: error, ...(denied === undefined ? {} : { denied }) });

  if (kind === 'CredentialsProviderError' || kind === 'TokenProviderError')
    return failed('no-credentials', `There are no usable AWS credentials for ${action}.`);
  if (deniedKinds.has(kind)) return failed('aws-denied', `AWS denied ${action}.`, action);
  if (throttledKinds.has(kind) || status === 429)
    return failed('aws-throttled', `AWS throttled ${action}, and waiting did not help.`);
  if (kind === 'AbortError' || kind === 'TimeoutError' || (typeof code === 'string' && unreachable.has(code)))
    return failed(
      'aws-unreachable',
      `${action} got no answer from AWS (${typeof code === 'string' ? code : kind}).`,
    );
  const request = $metadata?.requestId === undefined ? '' : `, request ${$metadata.requestId}`;
  return failed('aws-failed', `${action} failed: ${reasonOf(error)}${request}.`);
}

/** The reason AWS gives, with what may be an external id left to the caller's mask. At most 300 characters. */
export function reasonOf(error: unknown): string {
  const { name, message, $metadata } = thrown(error);
  const kind =
    typeof name === 'string' && name !== '' ? name : `HTTP ${$metadata?.httpStatusCode ?? 'error'}`;
  const text = typeof message === 'string' ? message.trim().replace(/\.+$/, '') : '';
  const said = text === '' ? kind : `${kind}: ${text}`;
  return said.length <= 300 ? said : `${said.slice(0, 299)}…`;
}

function thrown(error: unknown): ThrownBySdk {
  return typeof error === 'object' && error !== null ? error : {};
}

const deniedKinds: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AuthorizationError',
  'Forbidden',
  'NotAuthorized',
  'UnauthorizedOperation',
]);

const throttledKinds: ReadonlySet<string> = new Set([
  'LimitExceededException',
  'RequestLimitExceeded',
  'SlowDown',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
]);

const unreachable: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
]);
