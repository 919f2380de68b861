import { outcomeOf } from '../../core/connect/next-step.ts';
import { rootCause } from '../../core/connect/root-cause.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { Stack, StackEvent } from '../../core/model/stack.ts';
import { followStack } from './follow-stack.ts';
import { type PlannedStack, discard } from './plan-stack.ts';
import type { StackPorts } from './ports.ts';

export interface DeployRequest {
  /** The plan that was reviewed; undefined: the one just made. */
  readonly fingerprint: string | undefined;
  readonly token: string;
  /** Milliseconds; when they are over the stack goes on by itself and the run fails. */
  readonly timeout: number;
  /** Told each event once, as it comes. */
  readonly tell: (event: StackEvent) => void;
}

export interface DeployedStack {
  readonly outcome: 'unchanged' | 'succeeded' | 'failed';
  readonly stack: Stack;
  readonly events: readonly StackEvent[];
  /** Of a failure: what all other failures follow from. */
  readonly cause: StackEvent | undefined;
}

/**
 * Executes a change set and follows the stack to its end. Another plan than the reviewed one is refused, and its change set
 * taken away. A run that is cancelled before the execution leaves nothing behind; afterwards the stack goes on by itself.
 * Throws AppError: `plan-changed`, `cancelled`, `stack-timeout`, and what the ports throw.
 */
export async function deployStack(
  { plan, changeSet, stack }: PlannedStack,
  request: DeployRequest,
  ports: StackPorts,
): Promise<DeployedStack> {
  const { stacks, clock, host } = ports;
  const shell = plan.operation === 'create' ? { stackName: plan.stackName, token: request.token } : undefined;
  const refuse = async (error: AppError): Promise<never> => {
    if (changeSet !== undefined) await discard(changeSet.id, shell, ports);
    throw error;
  };
  if (request.fingerprint !== undefined && request.fingerprint !== plan.fingerprint)
    await refuse(
      new AppError(
        'plan-changed',
        `The plan is ${plan.fingerprint}, reviewed was ${request.fingerprint}: the template, the account or what it says of itself changed since.`,
      ),
    );
  if (changeSet === undefined) {
    if (stack === undefined) throw new AppError('internal-error', 'Nothing to change, and no stack.');
    await protect(stack, ports);
    return { outcome: 'unchanged', stack, events: [], cause: undefined };
  }
  if (!(await clock.sleep(0)))
    await refuse(new AppError('cancelled', `The stack ${plan.stackName} was not touched.`));
  const since = changeSet.createdAt ?? new Date(clock.now() - 60_000).toISOString();
  host.progress(`Deploying the stack ${plan.stackName}`);
  try {
    await stacks.executeChangeSet(changeSet.id, request.token);
  } catch (error) {
    // After any other answer it may be under way.
    if (error instanceof AppError && error.code === 'aws-denied') await refuse(error);
    throw error;
  }
  const followed = await followStack(changeSet.stackId, ports, {
    since,
    timeout: request.timeout,
    tell: request.tell,
  });
  if (outcomeOf(followed.stack.status) === 'failed')
    return { outcome: 'failed', ...followed, cause: rootCause(followed.events) };
  await protect(followed.stack, ports);
  return { outcome: 'succeeded', ...followed, cause: undefined };
}

/** A connection that works is not to be deleted by a slip. */
async function protect({ name, isProtected }: Stack, { stacks, host }: StackPorts): Promise<void> {
  if (isProtected) return;
  try {
    await stacks.protect(name, true);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    host.warning(`The stack ${name} is not protected against deletion: ${error.message}`);
  }
}
