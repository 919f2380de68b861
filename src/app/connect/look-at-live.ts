import { AppError } from '../../core/errors/app-error.ts';
import type { Caller, Check, Discovery } from '../../core/model/connection.ts';
import type { Stack } from '../../core/model/stack.ts';
import { type ConnectLine, type End, reportOf } from './connect-line.ts';
import { discover } from './discover.ts';
import { expectedOfTemplate } from './expected-of-template.ts';
import { expectedCaller } from './plan-connection.ts';
import { verifyConnection } from './verify-connection.ts';

/** What of it is known already; all else is asked. */
interface Asked {
  readonly stack?: Stack;
  readonly caller?: Caller;
  readonly discovery?: Discovery;
  /** Whether the stack was changed by this run: a report it made has up to a day for its first delivery. */
  readonly isNew?: boolean;
}

const exitCodes = { connected: 0, degraded: 1, failed: 1, unknown: 2 } as const;

/** Compares what is live with the template, and changes nothing. Throws AppError. */
export async function lookAtLive(line: ConnectLine, asked: Asked = {}): Promise<End> {
  const { request, template, reference, ports, aws, keep } = line;
  const { connection, stackName } = request;
  const account = aws.account();
  const caller = asked.discovery?.caller ?? asked.caller ?? (await expectedCaller(connection, account));
  keep({ accountId: caller.accountId });
  const stack = asked.stack ?? (await aws.stacks.find(stackName));
  const roleArn = stack?.outputs.get('RoleArn');
  if (stack === undefined || roleArn === undefined)
    return {
      exitCode: 1,
      status: 'failed',
      reason:
        stack === undefined
          ? `There is no stack ${stackName} in ${connection.region}.`
          : `The stack ${stackName} gives out no RoleArn: it is in ${stack.status}.`,
    };
  keep({ stack, roleArn });
  const discovery =
    asked.discovery ??
    (await discover(account, caller, { billing: connection.kind === 'billing' }, ports.host));
  keep({ report: reportOf(discovery, ports.clock.now()) });
  const expected = expectedOfTemplate(
    {
      ...template.source,
      // CloudFormation does not give out what is NoEcho.
      parameters: new Map([...stack.parameters, ['ExternalId', request.externalId]]),
      region: connection.region,
      roleArn,
    },
    caller,
  );
  const { checks, status, reason } = await verifyConnection(
    { kind: connection.kind, expected, externalId: request.externalId, discovery },
    {
      roles: aws.roles,
      clock: ports.clock,
      host: ports.host,
      reference,
    },
  );
  keep({ verification: checks });
  if (!(await ports.clock.sleep(0)))
    throw new AppError('cancelled', `The stack ${stackName} is there; CloudZero was not told.`);
  const isWaiting = asked.isNew === true && checks.every(isPassedOrAwaited);
  return { exitCode: isWaiting ? 0 : exitCodes[status], status, reason };
}

/** A first delivery that nothing speaks against is told as unknown, and is no reason for a red deployment. */
function isPassedOrAwaited({ id, state }: Check): boolean {
  return state === 'pass' || state === 'advice' || (id === 'report-delivery' && state === 'unknown');
}
