import { type Recovery, nextStep } from '../../core/connect/next-step.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { ChangeSet, Stack, StackFailure, StackPlan } from '../../core/model/stack.ts';
import { followStack } from './follow-stack.ts';
import type { StackPorts } from './ports.ts';

/** The stack somebody wants, to the byte. */
export interface WantedStack {
  readonly stackName: string;
  readonly template: string;
  /** What it is given, which may depend on what it was given before; undefined: there is no stack yet. */
  readonly parametersFor: (stack: Stack | undefined) => Readonly<Record<string, string>>;
  readonly capabilities: readonly ('CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM')[];
  readonly tags: Readonly<Record<string, string>>;
  /** What makes this run's calls its own: the same run tried again makes nothing twice. */
  readonly token: string;
  /** SHA-256 of all that decides what is made, with the parameters it will be given. */
  readonly fingerprintOf: (parameters: Readonly<Record<string, string>>) => string;
  /** What may be done about a stack that is stuck; undefined: nothing. */
  readonly recover: Recovery | undefined;
}

export interface PlannedStack {
  readonly plan: StackPlan;
  /** Undefined: nothing is to be changed. */
  readonly changeSet: ChangeSet | undefined;
  /** The stack as it is; undefined: there is none. */
  readonly stack: Stack | undefined;
}

/** Between two looks at a change set. */
const interval = 2000;
/** A change set that takes longer is stuck. */
const patience = 10 * 60 * 1000;

/**
 * Makes a change set of what is wanted and reads it; nothing is changed. A stack on which something is going on is followed
 * to its end first; one that is stuck is refused, unless the recovery it takes was asked for. Throws AppError:
 * `stack-stuck`, `change-set-failed`, `cancelled`, and what the ports throw.
 */
export async function planStack(wanted: WantedStack, ports: StackPorts): Promise<PlannedStack> {
  const { stacks, host } = ports;
  const stack = await settled(wanted, ports);
  const isNew = stack === undefined || stack.status === 'REVIEW_IN_PROGRESS';
  const operation = isNew ? 'create' : 'update';
  const parameters = wanted.parametersFor(isNew ? undefined : stack);
  host.progress(`Planning the stack ${wanted.stackName}`);
  const { id } = await stacks.createChangeSet({
    stackName: wanted.stackName,
    type: isNew ? 'CREATE' : 'UPDATE',
    name: `roleproof-${wanted.token}`,
    template: wanted.template,
    parameters,
    capabilities: wanted.capabilities,
    tags: wanted.tags,
    token: wanted.token,
  });
  const changeSet = await finished(id, ports).catch(async (error: unknown) => {
    await discard(id, isNew ? wanted : undefined, ports);
    throw error;
  });
  const plan = {
    stackName: wanted.stackName,
    operation,
    fingerprint: wanted.fingerprintOf(parameters),
  } as const;
  if (changeSet.status === 'no-change') {
    await discard(id, undefined, ports);
    return { plan: { ...plan, changes: [] }, changeSet: undefined, stack };
  }
  if (changeSet.status === 'failed') {
    const failures = await stacks.failures(id).catch(() => []);
    await discard(id, isNew ? wanted : undefined, ports);
    throw new AppError('change-set-failed', sentencesOf(wanted.stackName, changeSet, failures).join('\n'));
  }
  return { plan: { ...plan, changes: changeSet.changes }, changeSet, stack };
}

/** Takes away a change set that will not be executed, with the empty stack it was made for. */
export async function discard(
  changeSetId: string,
  newStack: { readonly stackName: string; readonly token: string } | undefined,
  { stacks, host }: Pick<StackPorts, 'stacks' | 'host'>,
): Promise<void> {
  try {
    await stacks.deleteChangeSet(changeSetId);
    if (newStack !== undefined) await stacks.deleteStack(newStack.stackName, `${newStack.token}-discard`);
  } catch (error) {
    const reason = error instanceof AppError ? error.message : String(error);
    host.warning(`The change set ${changeSetId} is still there and can be deleted by hand: ${reason}`);
  }
}

/** The stack once nothing is going on and nothing is stuck. */
async function settled(wanted: WantedStack, ports: StackPorts): Promise<Stack | undefined> {
  const { stacks, host } = ports;
  for (let round = 0; round < 5; round += 1) {
    const stack = await stacks.find(wanted.stackName);
    const next = nextStep(stack?.status);
    if (stack === undefined || next.step === 'create' || next.step === 'update')
      return stack?.status === 'DELETE_COMPLETE' ? undefined : stack;
    if (next.step === 'recover') {
      if (wanted.recover !== next.by)
        throw new AppError(
          'stack-stuck',
          `The stack ${stack.name} is in ${stack.status}: ${next.because}. It takes \`recover: ${next.by}\`.`,
        );
      host.warning(`The stack ${stack.name} is in ${stack.status}; as asked for: ${next.by}.`);
      const token = `${wanted.token}-${next.by}-${round}`;
      if (next.by === 'delete') await stacks.deleteStack(stack.id, token);
      else await stacks.continueRollback(stack.name, token);
    } else host.warning(`The stack ${stack.name} is in ${stack.status}; following it to its end.`);
    await followStack(stack.id, ports);
  }
  throw new AppError('stack-stuck', `The stack ${wanted.stackName} does not come to rest.`);
}

async function finished(id: string, { stacks, clock }: StackPorts): Promise<ChangeSet> {
  const end = clock.now() + patience;
  for (;;) {
    const changeSet = await stacks.changeSet(id);
    if (changeSet.status !== 'pending') return changeSet;
    if (clock.now() > end)
      throw new AppError('change-set-failed', `The change set ${id} is not ready after ten minutes.`);
    if (!(await clock.sleep(interval)))
      throw new AppError('cancelled', `The change set ${id} was not executed.`);
  }
}

function sentencesOf(
  stackName: string,
  { reason }: ChangeSet,
  failures: readonly StackFailure[],
): readonly string[] {
  return [
    `CloudFormation cannot plan the stack ${stackName}: ${reason ?? 'no reason given'}`,
    ...failures.map(
      ({ logicalId, reason: why, path }) =>
        `  ${logicalId ?? 'the template'}${path === null ? '' : ` at ${path}`}: ${why}`,
    ),
  ];
}
