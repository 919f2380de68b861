import { setTimeout as wait } from 'node:timers/promises';
import { claimsOf, explainDenial } from '../../core/connect/token-claims.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { reasonOf } from './aws-call.ts';
import { type AwsKeys, awsConfig } from './aws-config.ts';

export interface RoleToAssume {
  readonly roleArn: string;
  readonly region: string;
  /** The OIDC token; it never appears in a message. */
  readonly token: string;
  /** What CloudTrail shows; letters, digits and `=,.@-_`, at most 64. */
  readonly sessionName: string;
}

const attempts = 4;

/**
 * Exchanges an OIDC token for credentials of a role. Only what AWS says is transient is tried again: the identity provider
 * did not answer, or its key could not be fetched. A denial explains itself with the claims of the token.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export async function assumeRole({ roleArn, region, token, sessionName }: RoleToAssume): Promise<AwsKeys> {
  const { STSClient, AssumeRoleWithWebIdentityCommand } = await import('@aws-sdk/client-sts');
  // The call is not signed: nothing of what else the machine can do is looked for.
  const none = { accessKeyId: 'none', secretAccessKey: 'none' };
  const client = new STSClient({ ...awsConfig(region, none), maxAttempts: 2 });
  for (let attempt = 1; ; attempt += 1)
    try {
      const { Credentials: made } = await client.send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: roleArn,
          RoleSessionName: sessionName,
          WebIdentityToken: token,
          DurationSeconds: 3600,
        }),
      );
      if (!made?.AccessKeyId || !made.SecretAccessKey || !made.SessionToken)
        throw new AppError('role-not-assumed', `STS gave no credentials for ${roleArn}.`);
      return {
        accessKeyId: made.AccessKeyId,
        secretAccessKey: made.SecretAccessKey,
        sessionToken: made.SessionToken,
        ...(made.Expiration === undefined ? {} : { expiration: made.Expiration }),
      };
    } catch (error) {
      if (error instanceof AppError) throw error;
      if (attempt < attempts && isTransient(error)) {
        await wait(Math.random() * 200 * 2 ** attempt);
        continue;
      }
      throw denial(error, roleArn, token);
    }
}

function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, message } = error;
  return (
    name === 'IDPCommunicationError' ||
    name === 'IDPCommunicationErrorException' ||
    ((name === 'InvalidIdentityToken' || name === 'InvalidIdentityTokenException') &&
      /verification key/i.test(message))
  );
}

function denial(error: unknown, roleArn: string, token: string): AppError {
  const claims = claimsOf(token);
  const lines = claims === undefined ? [] : explainDenial(claims);
  const said = reasonOf(error).replaceAll(token, '***');
  return new AppError(
    'role-not-assumed',
    [`STS does not hand out ${roleArn}: ${said}.`, ...lines].join('\n'),
  );
}
