import type { ConnectionKind, Partition } from '../model/connection.ts';

/** What a workflow connects, as far as it decides what its own role has to be allowed. */
export interface WorkflowRole {
  readonly accountId: string;
  readonly partition: Partition;
  readonly kind: ConnectionKind;
  readonly region: string;
  readonly stackName: string;
  /** Of the role that is made; its path is `/cloudzero/`. */
  readonly roleName: string;
  /** ARNs of the managed policies it gets. */
  readonly managed: readonly string[];
  /** The bucket the stack makes where there is no report. */
  readonly bucket: string;
}
