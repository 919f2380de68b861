import type { ConnectionKind } from '../model/connection.ts';

/** What a workflow connects, as far as it decides what its own role has to be allowed. */
export interface WorkflowRole {
  readonly accountId: string;
  readonly partition: 'aws' | 'aws-cn' | 'aws-us-gov';
  readonly kind: ConnectionKind;
  readonly region: string;
  readonly stackName: string;
  /** Of the role that is made; its path is `/cloudzero/`. */
  readonly roleName: string;
  /** Buckets of cost reports; the first is the one a stack would make. Empty: after the account. */
  readonly buckets: readonly string[];
}

/** Whose workflow it is. */
export interface WorkflowIdentity {
  /** `owner/repository` */
  readonly repository: string;
  /** Numeric ids; undefined: only the older form of the subject is trusted. */
  readonly ids: { readonly owner: string; readonly repository: string } | undefined;
  /** Of the job; undefined: jobs on the branch `ref` instead. */
  readonly environment: string | undefined;
  /** `refs/heads/main` */
  readonly ref: string;
}

/** The permissions policy of the role a workflow connects an account with: every call it makes, and no other. */
export function deployPolicy(role: WorkflowRole): object {
  return { Version: '2012-10-17', Statement: [], Id: role.stackName };
}

/** The trust policy of that role: only jobs of one repository and environment get it. */
export function deployTrust(
  role: Pick<WorkflowRole, 'accountId' | 'partition'>,
  identity: WorkflowIdentity,
): object {
  return { Version: '2012-10-17', Statement: [], Id: `${role.accountId} ${identity.repository}` };
}
