import type { BrokenAction, BrokenSource } from './broken-sources.ts';
import { describeNames } from './describe-levels.ts';

/** What rules say of a source that breaks a promise. */
export interface BrokenWords {
  readonly source: string;
  readonly roles: string;
  /** The first five with what they return or change, and how many more there are. */
  readonly actions: string;
  /** How to keep it after all: one sentence without its period. */
  readonly keep: string;
  /** The exceptions under which it would be kept, as items of `promise.except` in YAML. */
  readonly exception: string;
}

/** Finds the words for a source that breaks a promise. */
export function describeBroken(source: BrokenSource): BrokenWords {
  const { actions, managed, name, roles } = source;
  const exceptions = exceptionsFor(actions);
  const [only] = exceptions;
  const isShort = exceptions.length === 1 && actions.length <= 5 && (only?.length ?? 0) <= 300;
  return {
    source: managed === undefined ? name : `${name} (${managed.version})`,
    roles: `${roles.length === 1 ? 'the role' : 'the roles'} ${describeNames(roles)}`,
    actions: describeNames(actions.map(describeAction)),
    keep: isShort
      ? `To keep it, say so under promise.except: ${only ?? ''}`
      : 'To keep it, say so under promise.except; the JSON report has the lines',
    exception: exceptions.map((line) => `- ${line}\n`).join(''),
  };
}

function describeAction({ action, breaks }: BrokenAction): string {
  return `${action} (${breaks.kind === 'levels' ? breaks.level : breaks.returns.returns})`;
}

/** One exception for all actions that are granted on the same resources. */
function exceptionsFor(actions: readonly BrokenAction[]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { action, resources } of actions) {
    const key = resources.map((resource) => JSON.stringify(resource)).join(', ');
    groups.set(key, [...(groups.get(key) ?? []), action]);
  }
  return [...groups].map(
    ([resources, ids]) => `{ actions: [${ids.join(', ')}], resources: [${resources}], reason: "…" }`,
  );
}
