import { type ConnectionRequest, requestProblems } from '../../core/connect/connection-request.ts';
import type { Recovery } from '../../core/connect/next-step.ts';
import { mayDeploy, preflight } from '../../core/connect/preflight.ts';
import { stackParameters } from '../../core/connect/stack-parameters.ts';
import type { StackTemplate } from '../../core/connect/stack-template.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { Caller, Check, Discovery } from '../../core/model/connection.ts';
import type { Host } from '../ports.ts';
import { discover } from './discover.ts';
import { type PlannedStack, planStack } from './plan-stack.ts';
import type { Account, Clock, Stacks } from './ports.ts';

/** One connection, of one account. */
export interface PlanRequest {
  readonly connection: ConnectionRequest;
  readonly externalId: string;
  /** Linted to the byte. */
  readonly template: StackTemplate;
  readonly stackName: string;
  readonly recover: Recovery | undefined;
  /** What makes this run's calls its own, 1 to 64 letters, digits and dashes. */
  readonly token: string;
}

export interface PlanPorts {
  readonly account: Account;
  readonly stacks: Stacks;
  readonly clock: Clock;
  readonly host: Host;
  /** SHA-256 in hexadecimal. */
  readonly hash: (text: string) => string;
}

export interface PlannedConnection {
  readonly discovery: Discovery;
  readonly preflight: readonly Check[];
  /** Undefined: the preflight stands against it, and CloudFormation was not asked. */
  readonly planned: PlannedStack | undefined;
  /** Why the stack is given what it is given. */
  readonly because: string;
  /** What the stack is given. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Throws AppError `invalid-connection` with everything that is wrong with a request. */
export function assertConnectable(
  connection: ConnectionRequest,
  externalId: string | undefined,
  { parameters, source }: StackTemplate,
): void {
  const problems = [
    ...requestProblems(connection, externalId),
    ...(parameters.has('ExternalId')
      ? []
      : [`\`${source.file}\` has no parameter ExternalId, so that its role could not ask for it`]),
  ];
  if (problems.length > 0) throw new AppError('invalid-connection', `${problems.join('.\n')}.`);
}

/** Whose credentials they are. Those of another account than the expected one end it before any other call (`wrong-account`). */
export async function expectedCaller(
  { expectedAccountId }: ConnectionRequest,
  account: Account,
): Promise<Caller> {
  const caller = await account.caller();
  if (expectedAccountId !== undefined && caller.accountId !== expectedAccountId)
    throw new AppError(
      'wrong-account',
      `The credentials are of account ${caller.accountId}, expected is ${expectedAccountId}.`,
    );
  return caller;
}

/**
 * Asks an account what a connection depends on, judges it, and plans the stack; nothing is changed. Throws AppError.
 */
export async function planConnection(request: PlanRequest, ports: PlanPorts): Promise<PlannedConnection> {
  const { connection, externalId, template } = request;
  const caller = await expectedCaller(connection, ports.account);
  const billing = connection.kind === 'billing';
  const discovery = await discover(ports.account, caller, { billing }, ports.host);
  const now = ports.clock.now();
  const { text } = template.source;
  const checks = preflight(connection, discovery, { bytes: new TextEncoder().encode(text).length }, now);
  if (!mayDeploy(checks))
    return { discovery, preflight: checks, planned: undefined, because: '', parameters: {} };
  if (!(await ports.clock.sleep(0)))
    throw new AppError('cancelled', `The stack ${request.stackName} was not touched.`);
  let because = '';
  let parameters: Readonly<Record<string, string>> = {};
  const planned = await planStack(
    {
      stackName: request.stackName,
      template: text,
      parametersFor: (stack) => {
        const { values, reason } = stackParameters(connection, discovery, stack, now);
        because = reason;
        parameters = { ...taken(values, template), ExternalId: externalId };
        return parameters;
      },
      capabilities: ['CAPABILITY_NAMED_IAM'],
      tags: { 'cloudzero-connection': connection.kind, 'cloudzero-connection-name': connection.name },
      token: request.token,
      fingerprintOf: (given) =>
        ports.hash(
          JSON.stringify([
            caller.accountId,
            connection.region,
            request.stackName,
            text,
            Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1)),
          ]),
        ),
      recover: request.recover,
    },
    ports,
  );
  return { discovery, preflight: checks, planned, because, parameters };
}

/** What a template of somebody's own does not ask for, it is not given: CloudFormation would refuse all of it. */
function taken(
  values: Readonly<Record<string, string>>,
  { parameters }: StackTemplate,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => parameters.has(name)));
}
