import { outcomeOf } from '../../core/connect/next-step.ts';
import { registrationMessage } from '../../core/connect/registration-message.ts';
import { rootCause } from '../../core/connect/root-cause.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { Registration } from '../../core/model/connection.ts';
import type { Stack } from '../../core/model/stack.ts';
import { renderStackEvent } from '../../core/report/render-stack-event.ts';
import type { ConnectLine, End } from './connect-line.ts';
import { discover } from './discover.ts';
import { followStack } from './follow-stack.ts';
import { expectedCaller } from './plan-connection.ts';
import { register } from './register.ts';

/**
 * Takes a connection down: tells CloudZero, then deletes the stack. CloudZero comes first, so that it does not go on asking
 * a role that is gone; what it does not take up ends it, with the stack as it was. Throws AppError.
 */
export async function removeConnection(line: ConnectLine): Promise<End> {
  const { request, ports, aws, keep } = line;
  const { connection, stackName, confirm } = request;
  if (confirm !== connection.name)
    throw new AppError(
      'invalid-connection',
      `Taking a connection down takes its name once more: \`confirm: ${connection.name}\`.`,
    );
  const caller = await expectedCaller(connection, aws.account());
  keep({ accountId: caller.accountId });
  const stack = await aws.stacks.find(stackName);
  if (stack === undefined || stack.status === 'DELETE_COMPLETE')
    return {
      exitCode: 0,
      status: 'unknown',
      reason: `There is no stack ${stackName}: nothing to take down.`,
    };
  keep({ stack, roleArn: stack.outputs.get('RoleArn') ?? null });
  if (request.register) {
    const registration = await takeBack(line, stack);
    keep({ registration });
    if (registration.outcome !== 'accepted')
      return {
        exitCode: registration.outcome === 'rejected' ? 1 : 2,
        status: 'unknown',
        reason: `Nothing was deleted: ${registration.detail}`,
      };
  }
  if (!(await ports.clock.sleep(0)))
    throw new AppError('cancelled', `The stack ${stackName} was not deleted.`);
  const before = await aws.stacks.events(stack.id, new Set());
  if (stack.isProtected) await aws.stacks.protect(stackName, false);
  await aws.stacks.deleteStack(stack.id, `${request.token}-remove`);
  const { stack: gone, events } = await followStack(
    stack.id,
    { ...ports, stacks: aws.stacks },
    { before, timeout: request.timeout, tell: (event) => ports.host.result(renderStackEvent(event)) },
  );
  keep({ stack: gone });
  if (outcomeOf(gone.status) === 'succeeded') {
    keep({ roleArn: null });
    return { exitCode: 0, status: 'unknown', reason: 'It was taken down, as asked.' };
  }
  const cause = rootCause(events);
  return {
    exitCode: 1,
    status: 'failed',
    reason: `The stack ${stackName} is in ${gone.status}: ${cause?.logicalId ?? ''} ${cause?.reason ?? gone.statusReason ?? 'no reason given'}`,
  };
}

async function takeBack({ request, ports, aws }: ConnectLine, stack: Stack): Promise<Registration> {
  const { connection, externalId } = request;
  const account = aws.account();
  const billing = connection.kind === 'billing';
  const discovery = await discover(account, await account.caller(), { billing }, ports.host);
  const message = registrationMessage(
    {
      type: 'account-link-deprovisioned',
      kind: connection.kind,
      name: connection.name,
      externalId,
      region: connection.region,
      roleArn: stack.outputs.get('RoleArn') ?? null,
      discovery,
      outputs: stack.outputs,
      now: ports.clock.now(),
    },
    ports.endpoint,
  );
  return register(message, ports);
}
