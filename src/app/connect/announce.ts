import { registrationMessage } from '../../core/connect/registration-message.ts';
import type { Discovery } from '../../core/model/connection.ts';
import type { Stack } from '../../core/model/stack.ts';
import type { ExitCode } from '../outcome.ts';
import type { ConnectLine, End } from './connect-line.ts';
import { register } from './register.ts';

/** Tells CloudZero of a connection that is live. What it does not take up makes the run red, and says how to finish by hand. */
export async function announce(
  { request, ports, keep }: ConnectLine,
  verified: End,
  stack: Stack,
  discovery: Discovery,
): Promise<End> {
  const { connection, externalId } = request;
  const roleArn = stack.outputs.get('RoleArn') ?? null;
  const byHand = [
    `Finish the connection in CloudZero, under Settings, Cloud Connections, with the role ${roleArn ?? ''} and the external id.`,
  ];
  if (!request.register) {
    keep({ byHand });
    return verified;
  }
  // Should it throw, this is what is left to do.
  keep({ byHand });
  const message = registrationMessage(
    {
      type: 'account-link-provisioned',
      kind: connection.kind,
      name: connection.name,
      externalId,
      region: connection.region,
      roleArn,
      discovery,
      outputs: stack.outputs,
      now: ports.clock.now(),
    },
    ports.endpoint,
  );
  const registration = await register(message, ports);
  keep({ registration });
  if (registration.outcome === 'accepted') {
    keep({ byHand: [] });
    return verified;
  }
  const exitCode: ExitCode = registration.outcome === 'rejected' ? 1 : 2;
  return {
    exitCode: verified.exitCode > exitCode ? verified.exitCode : exitCode,
    status: verified.status === 'connected' ? 'degraded' : verified.status,
    reason: `The role is right, but ${registration.detail}`,
  };
}
