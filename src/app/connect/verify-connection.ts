import { connectionStatus, reasonOfStatus } from '../../core/connect/connection-status.ts';
import type { ExpectedRole } from '../../core/connect/expected-role.ts';
import { known, unknownBy } from '../../core/connect/fact.ts';
import { judgeReads, judgeWrites } from '../../core/connect/judge-simulation.ts';
import { readQuestions, writeQuestions } from '../../core/connect/simulated-questions.ts';
import { verifyReport } from '../../core/connect/verify-report.ts';
import { verifyRole } from '../../core/connect/verify-role.ts';
import type { Reference } from '../../core/iam/reference.ts';
import type { Check, ConnectionKind, ConnectionStatus, Discovery } from '../../core/model/connection.ts';
import type { LiveRole } from '../../core/model/live-role.ts';
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
export async function verifyConnection(
  { kind, expected, externalId, discovery }: VerifyRequest,
  { roles, clock, host, reference }: VerifyPorts,
): Promise<VerifiedConnection> {
  host.progress(`Looking at the role ${expected.name}`);
  const live = await roles.find(expected.name).then(known, unknownBy);
  const role = live.state === 'known' ? live.value : undefined;
  const checks = [
    ...verifyRole(expected, live, externalId),
    ...(role === undefined ? [] : await simulate(role)),
    ...(kind === 'billing' ? verifyReport(discovery, clock.now()) : []),
  ];
  return {
    checks,
    status: connectionStatus(checks),
    reason: reasonOfStatus(checks),
    roleArn: role?.arn ?? null,
  };

  /** Both samples in one go, so that each is asked once. */
  async function simulate({ arn }: LiveRole): Promise<readonly Check[]> {
    host.progress('Asking what the role may do');
    const account = { accountId: discovery.caller.accountId, region: 'us-east-1' };
    const reads = readQuestions(expected, reference, account);
    const writes = writeQuestions(expected.permissions);
    const answers = await roles.simulate(arn, [...reads, ...writes]).then(known, unknownBy);
    const part = (start: number, end?: number): typeof answers =>
      answers.state === 'known' ? known(answers.value.slice(start, end)) : answers;
    return [judgeReads(part(0, reads.length)), judgeWrites(part(reads.length))];
  }
}
