import type { AwsPorts } from '../../app/connect/connect-request.ts';
import { awsAccount } from './account.ts';
import type { Credentials } from './aws-config.ts';
import { awsLiveRoles } from './live-roles.ts';
import { awsStacks } from './stacks.ts';

/** One Region of the account of some credentials. */
export function openAws(
  region: string,
  credentials: Credentials,
  environment: Readonly<Record<string, string | undefined>>,
): AwsPorts {
  return {
    account: () => awsAccount(region, credentials, environment),
    stacks: awsStacks(region, credentials),
    roles: awsLiveRoles(region, credentials),
  };
}
