import type { StackStatus } from '../model/stack.ts';

/** What a stack has to go through before it can be made as wanted. */
export type NextStep =
  | { readonly step: 'create' }
  | { readonly step: 'update' }
  /** Something is going on: it is followed to its end, then asked again. */
  | { readonly step: 'wait' }
  /** Only by what takes something away, or leaves something behind: somebody has to ask for it. */
  | { readonly step: 'recover'; readonly by: Recovery; readonly because: string };

/** `delete`: the stack is taken down and made anew. `continue-rollback`: the rollback that got stuck is tried again. */
export type Recovery = 'delete' | 'continue-rollback';

const create: NextStep = { step: 'create' };
const update: NextStep = { step: 'update' };
const wait: NextStep = { step: 'wait' };

/**
 * What follows from each status. `undefined` is a stack that is not there.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html
 */
const steps: Readonly<Record<StackStatus, NextStep>> = {
  CREATE_IN_PROGRESS: wait,
  CREATE_FAILED: recover('delete', 'it could not be made and was not rolled back'),
  CREATE_COMPLETE: update,
  ROLLBACK_IN_PROGRESS: wait,
  ROLLBACK_FAILED: recover('delete', 'it could not be made, and taking away what was made failed too'),
  ROLLBACK_COMPLETE: recover('delete', 'it could not be made; what is left of it can only be deleted'),
  DELETE_IN_PROGRESS: wait,
  DELETE_FAILED: recover('delete', 'it could not be deleted'),
  DELETE_COMPLETE: create,
  UPDATE_IN_PROGRESS: wait,
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: wait,
  UPDATE_COMPLETE: update,
  // With its rollback switched off it stays as far as it came, and takes another update.
  UPDATE_FAILED: update,
  UPDATE_ROLLBACK_IN_PROGRESS: wait,
  UPDATE_ROLLBACK_FAILED: recover('continue-rollback', 'an update failed, and going back failed too'),
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: wait,
  UPDATE_ROLLBACK_COMPLETE: update,
  // A change set was made for it and never executed: there is nothing yet.
  REVIEW_IN_PROGRESS: create,
  IMPORT_IN_PROGRESS: wait,
  IMPORT_COMPLETE: update,
  IMPORT_ROLLBACK_IN_PROGRESS: wait,
  IMPORT_ROLLBACK_FAILED: recover('delete', 'an import failed, and going back failed too'),
  IMPORT_ROLLBACK_COMPLETE: update,
};

export function nextStep(status: StackStatus | undefined): NextStep {
  return status === undefined ? create : steps[status];
}

/** Whether nothing more happens to a stack by itself, and whether what was asked for has happened. */
export function outcomeOf(status: StackStatus): 'in-progress' | 'succeeded' | 'failed' {
  if (steps[status] === wait) return 'in-progress';
  return succeeded.has(status) ? 'succeeded' : 'failed';
}

const succeeded: ReadonlySet<StackStatus> = new Set([
  'CREATE_COMPLETE',
  'UPDATE_COMPLETE',
  'IMPORT_COMPLETE',
  'DELETE_COMPLETE',
]);

function recover(by: Recovery, because: string): NextStep {
  return { step: 'recover', by, because };
}
