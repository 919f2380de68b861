import { outcomeOf } from '../../core/connect/next-step.ts';
import { AppError } from '../../core/errors/app-error.ts';
import type { Stack, StackEvent } from '../../core/model/stack.ts';
import type { StackPorts } from './ports.ts';

const interval = 3000;

export interface FollowedStack {
  readonly stack: Stack;
  /** Oldest first. */
  readonly events: readonly StackEvent[];
}

/**
 * Follows a stack until nothing more happens to it, telling each event once as it comes. `since`: only events from then on,
 * an ISO date and time. A time limit that is reached is an error, and the stack goes on by itself. Throws AppError:
 * `stack-timeout`, `cancelled`, and what the ports throw.
 */
export async function followStack(
  stackId: string,
  { stacks, clock, host }: StackPorts,
  options: {
    readonly since?: string;
    /** Events that were there before. */
    readonly before?: readonly StackEvent[];
    readonly timeout?: number;
    readonly tell?: (event: StackEvent) => void;
  } = {},
): Promise<FollowedStack> {
  const { since = '', before = [], timeout = 60 * 60 * 1000, tell } = options;
  const seen = new Set(before.map(({ id }) => id));
  const told: StackEvent[] = [];
  const end = clock.now() + timeout;
  for (;;) {
    // Asked before the events, so that the last of them are not missed.
    const stack = await stacks.find(stackId);
    for (const event of await stacks.events(stackId, seen)) {
      seen.add(event.id);
      if (event.at < since) continue;
      told.push(event);
      tell?.(event);
    }
    if (stack === undefined) throw new AppError('aws-failed', `The stack ${stackId} is gone.`);
    if (outcomeOf(stack.status) !== 'in-progress') return { stack, events: told };
    if (clock.now() > end)
      throw new AppError(
        'stack-timeout',
        `The stack ${stack.name} is still in ${stack.status} and goes on by itself.`,
      );
    host.progress(`${stack.name}: ${stack.status}, ${told.length} events`);
    if (!(await clock.sleep(interval)))
      throw new AppError('cancelled', `The stack ${stack.name} is in ${stack.status} and goes on by itself.`);
  }
}
