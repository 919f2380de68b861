import type { ExpectedRole } from '../../core/connect/expected-role.ts';
import type { Reference } from '../../core/iam/reference.ts';
import type { Check, ConnectionKind, ConnectionStatus, Discovery } from '../../core/model/connection.ts';
import type { Host } from '../ports.ts';
import type { Clock, LiveRoles } from './ports.ts';

export interface VerifyRequest {
  readonly kind: ConnectionKind;
  /** See `expectedRole` and `expectedOfTemplate`. */
  readonly expected: ExpectedRole;
  /** What CloudZero gives when it assumes the role; undefined: not said, and what the role demands cannot be compared. */
  readonly externalId: string | undefined;
  /** Asked after the deployment; of the reports and their buckets. */
  readonly discovery: Discovery;
}

export interface VerifyPorts {
  readonly roles: LiveRoles;
  readonly clock: Clock;
  readonly host: Host;
  /** The packed service reference, unpacked. */
  readonly reference: Reference;
}

export interface VerifiedConnection {
  readonly checks: readonly Check[];
  readonly status: ConnectionStatus;
  /** Null where it is connected. */
  readonly reason: string | null;
  /** Null: there is none. */
  readonly roleArn: string | null;
}

/**
 * Looks at the live role and at the data it reads, and changes nothing. What could not be asked is an unknown check; throws
 * only what is a bug.
 */
export function verifyConnection(request: VerifyRequest, ports: VerifyPorts): Promise<VerifiedConnection> {
  ports.host.progress(`Looking at the role ${request.expected.name}`);
  return Promise.resolve({ checks: [], status: 'unknown', reason: null, roleArn: null });
}
