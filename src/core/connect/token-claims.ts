/** The claims of a GitHub OIDC token that may be shown: none of them is secret, and none lets anyone in. */
export interface TokenClaims {
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
  readonly environment: string;
  readonly ref: string;
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
}

/**
 * Reads the claims of a token without checking it: AWS does that. Undefined where it is no token.
 * https://docs.github.com/actions/reference/security/oidc
 */
export function claimsOf(token: string): TokenClaims | undefined {
  const payload = token.split('.')[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    if (typeof claims !== 'object' || claims === null) return undefined;
    const text = (name: string): string => {
      const value: unknown = (claims as Readonly<Record<string, unknown>>)[name];
      return typeof value === 'string' ? value.slice(0, 500) : '';
    };
    return {
      issuer: text('iss'),
      audience: text('aud'),
      subject: text('sub'),
      environment: text('environment'),
      ref: text('ref'),
      repository: text('repository'),
      repositoryId: text('repository_id'),
      ownerId: text('repository_owner_id'),
    };
  } catch {
    return undefined;
  }
}

/**
 * Whether a subject names owner and repository together with their ids (`repo:octo@1/app@2:…`), as it does for repositories
 * made since July 2026; a trust policy written for the other form does not match.
 */
export function isImmutableSubject(subject: string): boolean {
  return /^repo:[^/:@]+@\d+\/[^/:@]+@\d+:/.test(subject);
}

/** What the token says and the condition of a trust policy that matches it, for who was denied. Lines, safe to print. */
export function explainDenial(claims: TokenClaims): readonly string[] {
  const { issuer, audience, subject, environment, ref, repositoryId, ownerId } = claims;
  const provider = issuer.replace(/^https:\/\//, '');
  const shown = [
    ['iss', issuer],
    ['aud', audience],
    ['sub', subject],
    ['environment', environment],
    ['ref', ref],
    ['repository_id', repositoryId],
    ['repository_owner_id', ownerId],
  ].flatMap(([name, value]) => (value === '' ? [] : [`  ${name}: ${value}`]));
  const condition = { StringEquals: { [`${provider}:aud`]: audience, [`${provider}:sub`]: subject } };
  return [
    'The token says:',
    ...shown,
    isImmutableSubject(subject)
      ? 'Its subject carries the ids of owner and repository: a trust policy with the older form, without @ids, does not match.'
      : 'Its subject is in the older form, without the ids of owner and repository.',
    'A trust policy that lets it in has this condition:',
    `  "Condition": ${JSON.stringify(condition)}`,
  ];
}
