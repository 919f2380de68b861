import { AppError } from '../core/errors/app-error.ts';
import type { OptionalBase } from './lint.ts';
import type { BaseRequest } from './open-change.ts';
import type { Trees } from './ports.ts';
import type { WorkflowEvent } from './workflow-event.ts';

/**
 * What the run of an event is compared with: the ref that was asked for; else, on a pull request and in a merge queue,
 * what would be merged into; else nothing. Throws AppError (`unsafe-event`) where only a stranger's config could be read.
 */
export async function eventBase(
  event: WorkflowEvent,
  asked: string | undefined,
  openTrees: () => Promise<Trees>,
): Promise<OptionalBase | undefined> {
  const { pullRequest, mergeGroupBase } = event;
  if (event.name === 'pull_request_target' && pullRequest !== undefined) {
    const ref = asked ?? pullRequest.base;
    await assertReachable(ref, openTrees);
    return { ref, mergeBase: true, configFrom: 'only-base', optional: false };
  }
  if (asked !== undefined) return { ref: asked, mergeBase: true, configFrom: 'base', optional: false };
  const ref = pullRequest === undefined ? mergeGroupBase : await mergedInto(pullRequest, openTrees);
  return ref === undefined ? undefined : { ref, mergeBase: true, configFrom: 'base', optional: true };
}

/**
 * What suggestions are made by, where `base` was compared with: the config of the change itself, as for whoever repairs
 * it by hand, and never that of a stranger.
 */
export function baseOfSuggestions(base: BaseRequest | undefined): BaseRequest | undefined {
  if (base === undefined || base.configFrom === 'only-base') return base;
  return { ...base, configFrom: 'head' };
}

/**
 * GitHub checks out a merge of head and base, and the first parent of that is the base as it was merged; the event may
 * name an older one. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
async function mergedInto(
  { head, base }: NonNullable<WorkflowEvent['pullRequest']>,
  openTrees: () => Promise<Trees>,
): Promise<string> {
  try {
    const trees = await openTrees();
    return (await trees.commitOf('HEAD^2')) === head ? await trees.commitOf('HEAD^1') : base;
  } catch (error) {
    if (error instanceof AppError) return base;
    throw error;
  }
}

/** A run with the rights of the base must not go by what somebody asks to be merged. */
async function assertReachable(ref: string, openTrees: () => Promise<Trees>): Promise<void> {
  try {
    const trees = await openTrees();
    await trees.mergeBase(await trees.commitOf(ref), await trees.commitOf('HEAD'));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(
      'unsafe-event',
      `Under \`pull_request_target\` only the config of the base is read, and that cannot be had: ${error.advice}`,
      { cause: error },
    );
  }
}
