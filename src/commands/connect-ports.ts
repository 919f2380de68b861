import type { AwsPorts, ConnectPorts } from '../app/connect/connect-request.ts';
import type { Clock, Mask } from '../app/connect/ports.ts';
import type { LintPorts } from '../app/lint.ts';
import { publishedEndpoint } from '../core/connect/registration-endpoint.ts';

/** How a door opens what connecting an account takes. */
interface ConnectDoor {
  readonly lint: LintPorts;
  readonly region: string;
  readonly roleToAssume: string | undefined;
  readonly clock: Clock;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told every secret before it is used. */
  readonly mask: Mask;
  /** Told the ids of accounts; undefined: they may be shown. */
  readonly maskAccountId: Mask | undefined;
  readonly show: ConnectPorts['show'];
}

/** What connecting an account takes, each part loaded when it is needed. */
export async function connectPorts(door: ConnectDoor): Promise<ConnectPorts> {
  const { httpsRegistrar } = await import('../adapters/http/https-registrar.ts');
  const { sha256 } = await import('../adapters/files/sha256.ts');
  const { environment, lint, clock } = door;
  const address = environment['ROLEPROOF_REGISTRATION_URL'];
  return {
    lint,
    clock,
    registrar: httpsRegistrar(),
    // For CloudZero's own deployments, and for who tries it out.
    endpoint: address ? { ...publishedEndpoint, address } : publishedEndpoint,
    hash: sha256,
    openAws: async () => openAccount(door),
    show: door.show,
  };
}

async function openAccount(door: ConnectDoor): Promise<AwsPorts> {
  const { openAws } = await import('../adapters/aws/open-aws.ts');
  const aws = openAws(door.region, await credentialsOf(door), door.environment);
  const { maskAccountId } = door;
  if (maskAccountId === undefined) return aws;
  return {
    ...aws,
    account() {
      const account = aws.account();
      return {
        ...account,
        async caller() {
          const caller = await account.caller();
          maskAccountId(caller.accountId);
          return caller;
        },
        async organization(caller) {
          const organization = await account.organization(caller);
          if (organization.membership !== 'none') maskAccountId(organization.managementAccountId);
          return organization;
        },
      };
    },
  };
}

/** Of the role, for the OIDC token of the job; without a role, those the SDK finds. Nothing is exported to later steps. */
async function credentialsOf({ roleToAssume, region, environment, mask }: ConnectDoor) {
  if (roleToAssume === undefined) return undefined;
  const { idToken } = await import('../adapters/actions/id-token.ts');
  const { assumeRole } = await import('../adapters/aws/web-identity.ts');
  const audience = roleToAssume.startsWith('arn:aws-cn:') ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
  const token = await idToken(audience, environment, mask);
  const sessionName = `roleproof-${environment['GITHUB_RUN_ID'] ?? 'run'}`.slice(0, 64);
  const made = await assumeRole({ roleArn: roleToAssume, region, token, sessionName });
  for (const secret of [made.secretAccessKey, made.sessionToken, made.accessKeyId])
    if (secret !== undefined) mask(secret);
  return made;
}
