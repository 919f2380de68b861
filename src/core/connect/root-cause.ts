import type { StackEvent, StackFailure } from '../model/stack.ts';

/**
 * The failure that all others follow from: the earliest one that is not a cancellation, and of a nested stack the failure
 * within it. Undefined where no event failed.
 */
export function rootCause(events: readonly StackEvent[]): StackEvent | undefined {
  const failed = events
    .filter(({ status, reason }) => status.endsWith('_FAILED') && !isCancellation(reason))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return failed.find((event) => event.type !== 'AWS::CloudFormation::Stack') ?? failed[0];
}

/** What AWS says of resources that failed because another one did. */
function isCancellation(reason: string | null): boolean {
  return (
    reason !== null &&
    (/^Resource (creation|update|deletion) (was )?cancelled$/i.test(reason.trim()) ||
      /^The following resource\(s\) failed to (create|update|delete)/.test(reason.trim()))
  );
}

/** The logical id in whose resource a failure is, as far as its path tells. */
export function logicalIdOf({ logicalId, path }: StackFailure): string | undefined {
  return logicalId ?? /^\/?Resources[/.]([A-Za-z0-9]+)/.exec(path ?? '')?.[1];
}
