import type { Operation } from './discovery-services.ts';
import { type Answer, elements, queryError, queryXml } from './protocol.ts';

/** What a role's trust policy demands of a token. */
export interface TrustedClaims {
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
}

/** Hands out credentials for a token whose claims are trusted, and words its denials as STS does. */
export function assumeRoleWithWebIdentity(
  trusted: TrustedClaims,
  credentials: Readonly<Record<string, string>>,
): Operation {
  return {
    action: 'sts:AssumeRoleWithWebIdentity',
    denial: () => accessDenied,
    answer: (_, { body }): Answer => {
      const token = new URLSearchParams(body).get('WebIdentityToken') ?? '';
      const claims = readClaims(token);
      if (claims === undefined)
        return queryError({
          code: 'InvalidIdentityToken',
          message: 'The ID Token provided is not a valid JWT.',
        });
      if (claims['aud'] !== trusted.audience)
        return queryError({ code: 'InvalidIdentityToken', message: 'Incorrect token audience' });
      if (claims['iss'] !== trusted.issuer || claims['sub'] !== trusted.subject) return accessDenied;
      return queryXml('AssumeRoleWithWebIdentity', `<Credentials>${elements(credentials)}</Credentials>`);
    },
  };
}

const accessDenied = queryError({
  code: 'AccessDenied',
  message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
  status: 403,
});

function readClaims(token: string): Readonly<Record<string, unknown>> | undefined {
  const parts = token.split('.');
  if (parts.length !== 3) return undefined;
  try {
    return JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString()) as Readonly<
      Record<string, unknown>
    >;
  } catch {
    return undefined;
  }
}
