import type { Promised, PromiseException } from '../model/settings.ts';
import { compressActions } from './compress-actions.ts';
import { contains, matches } from './pattern.ts';
import type { BrokenPromise } from './promise.ts';
import type { Reference } from './reference.ts';
import { contentReads } from './sensitive-reads.ts';

/** A Deny of a guard, as IAM reads it. */
export interface GuardStatement {
  readonly Sid: string;
  readonly Effect: 'Deny';
  readonly Action: readonly string[];
  readonly Resource?: '*';
  readonly NotResource?: readonly string[];
}

/** The policy that keeps a promise, whatever the policies beside it allow. */
export interface PromiseGuard {
  readonly Version: '2012-10-17';
  readonly Statement: readonly GuardStatement[];
}

/**
 * The Denies that keep a promise: every action known to return content, held or not, so that a managed policy may grow
 * without breaking it, and what the role holds beyond the promised levels. An action of an exception is denied
 * everywhere but on the exception's resources. Undefined: the promise asks for nothing that a Deny could keep.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function promiseGuard(
  reference: Reference,
  promised: Promised,
  broken: readonly BrokenPromise[],
): PromiseGuard | undefined {
  const content = promised.content === 'none' ? contentReads().filter((id) => isKnown(reference, id)) : [];
  const beyond = broken.filter(({ breaks }) => breaks.kind === 'levels').map(({ held }) => held.action.id);
  const groups = new Map<string, { readonly except: readonly string[]; readonly actions: string[] }>();
  for (const action of new Set([...content, ...beyond])) {
    const except = exceptedResources(promised.except, action);
    if (except.includes('*')) continue;
    const key = JSON.stringify(except);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { except, actions: [action] });
    else group.actions.push(action);
  }
  const statements = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { except, actions }], index): GuardStatement => ({
      Sid: `KeepPromise${index === 0 ? '' : index}`,
      Effect: 'Deny',
      Action: compressActions(reference, actions),
      ...(except.length === 0 ? { Resource: '*' } : { NotResource: except }),
    }));
  return statements.length === 0 ? undefined : { Version: '2012-10-17', Statement: statements };
}

/** The size of a policy as IAM counts it: characters that are no white space. */
export function sizeOfPolicy(policy: object): number {
  return JSON.stringify(policy).replace(/\s/g, '').length;
}

function isKnown(reference: Reference, id: string): boolean {
  const colon = id.indexOf(':');
  return reference.service(id.slice(0, colon))?.actionsByName.has(id.slice(colon + 1).toLowerCase()) === true;
}

function exceptedResources(exceptions: readonly PromiseException[], action: string): readonly string[] {
  const resources = exceptions
    .filter(({ actions }) => actions.some((pattern) => matches(pattern, action, { ignoreCase: true })))
    .flatMap((exception) => exception.resources);
  const distinct = [...new Set(resources)].sort();
  return distinct.filter((inner) => !distinct.some((outer) => outer !== inner && contains(outer, inner)));
}
