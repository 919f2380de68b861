import type { Refusal } from '../../core/access-analyzer/service.ts';

/** What is looked at of an error of the SDK, whatever was thrown. */
interface ThrownBySdk {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/**
 * Says why a question got no answer. `action` is the operation, `ValidatePolicy`; `region` where it was asked. The text of
 * AWS is not handed on where it names an account or a principal.
 * https://docs.aws.amazon.com/access-analyzer/latest/APIReference/CommonErrors.html
 */
export function refusalOf(error: unknown, action: string, region: string): Refusal {
  const { name, message, code, $metadata } = (
    typeof error === 'object' && error !== null ? error : {}
  ) as ThrownBySdk;
  const status = $metadata?.httpStatusCode;
  const kind = typeof name === 'string' ? name : '';
  const final = (reason: string): Refusal => ({ kind: 'refused', reason, isFinal: true });
  const once = (reason: string): Refusal => ({ kind: 'refused', reason, isFinal: false });

  if (kind === 'AbortError') return final('it took longer than the time a run gives it.');
  if (kind === 'CredentialsProviderError' || kind === 'TokenProviderError')
    return final('no AWS credentials can be used here: set them, choose a profile, or sign in again.');
  if (kind === 'AccessDeniedException')
    return final(`the credentials lack the IAM action access-analyzer:${action}.`);
  if (badCredentials.has(kind))
    return final(
      `AWS refuses the credentials (${kind}): they are expired, not of this partition, or ${region} is not enabled.`,
    );
  if (kind === 'ThrottlingException' || status === 429)
    return once('AWS throttled it for longer than a run waits.');
  if (kind === 'UnprocessableEntityException' || status === 422)
    return once('AWS could not process the document (422).');
  if (kind === 'ValidationException' || kind === 'InvalidParameterException')
    return once(`AWS does not take the document: ${shown(message)}`);
  if (unreachable.has(String(code)))
    return final(
      `it cannot be reached in ${region}: the Region has no Access Analyzer, or there is no network.`,
    );
  if (kind === 'TimeoutError') return once('AWS did not answer in time.');
  return once(
    `AWS failed: ${kind === '' ? 'no reason given' : kind}${status === undefined ? '' : ` (${status})`}.`,
  );
}

const badCredentials: ReadonlySet<string> = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'IncompleteSignature',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'MissingAuthenticationTokenException',
  'NotAuthorized',
  'OptInRequired',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
]);

const unreachable: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
]);

function shown(message: unknown): string {
  const text = typeof message === 'string' ? message : '';
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
