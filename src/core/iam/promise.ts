import type { AccessLevel } from '../model/access.ts';
import type { Promised, PromiseException } from '../model/settings.ts';
import { createEffort } from './effort.ts';
import { matches } from './pattern.ts';
import { reachOf } from './reach.ts';
import type { Reference } from './reference.ts';
import type { Grant, HeldAction, RoleAccess } from './role-access.ts';
import type { Sensitivity } from './sensitive-reads.ts';
import { containsSymbolic, createToSymbolic } from './symbolic.ts';
import { sensitivityOf } from './sensitive-reads.ts';

/** One grant that goes beyond what was promised, or may. */
export interface BrokenPromise {
  readonly held: HeldAction;
  readonly grant: Grant;
  /** What it breaks: the levels, or the promise that no content is read. */
  readonly breaks:
    | { readonly kind: 'levels'; readonly level: AccessLevel }
    | { readonly kind: 'content'; readonly returns: Sensitivity };
  /** `unknown`: its resources are hidden, and might be those of an exception. */
  readonly certainty: 'broken' | 'unknown';
}

/** Comparing exceptions with resources stops here; what is left then counts as broken. */
const steps = 50_000_000;

/**
 * Every grant of a role that a promise does not cover. A grant is covered where an exception names the action and
 * contains every resource on which the action can be asked for. `anyFilling`: a placeholder of an exception stands for
 * whatever a template fills in at that place, since templates name their parameters as they like.
 */
export function brokenPromises(
  reference: Reference,
  access: RoleAccess,
  promised: Promised,
  options: { readonly anyFilling: boolean },
): readonly BrokenPromise[] {
  const toSymbolic = createToSymbolic();
  const effort = createEffort(steps);
  const symbolic = (
    text: string,
    holes: readonly { start: number; end: number; name: string }[],
    place: number,
  ) =>
    toSymbolic(
      {
        kind: 'string',
        text,
        holes: options.anyFilling ? holes.map((hole) => ({ ...hole, name: 'anything' })) : holes,
        span: access.role.place,
      },
      { place, foldCase: false },
    );
  const exceptions = promised.except.map((exception) => ({
    ...exception,
    contained: exception.resources.map((resource) => symbolic(resource, placeholdersOf(resource), -1)),
  }));

  const certaintyOf = (held: HeldAction, grant: Grant): BrokenPromise['certainty'] | undefined => {
    const wide = exceptions
      .filter((exception) => names(exception, held.action.id))
      .flatMap(({ contained }) => contained);
    if (grant.negatedResources) return wide.includes('*') ? undefined : 'broken';
    const reached = grant.resources.filter(
      (resource) => reachOf(reference, held.action, resource).answer === 'yes',
    );
    const covers = ({ text, holes }: (typeof reached)[number]) => {
      const narrow = symbolic(text, holes, grant.statement.index);
      return wide.some((outer) => containsSymbolic(outer, narrow, effort));
    };
    if (!reached.every(covers)) return 'broken';
    return grant.hiddenResources && !wide.includes('*') ? 'unknown' : undefined;
  };

  return [...access.held.values()].flatMap((held) => {
    const breaks = whatBreaks(held, promised);
    if (breaks === undefined) return [];
    return held.grants.flatMap((grant) => {
      const certainty = certaintyOf(held, grant);
      return certainty === undefined ? [] : [{ held, grant, breaks, certainty }];
    });
  });
}

function whatBreaks({ action }: HeldAction, promised: Promised): BrokenPromise['breaks'] | undefined {
  const [level] = action.levels;
  if (level !== undefined && !promised.levels.includes(level)) return { kind: 'levels', level };
  const returns = promised.content === 'none' ? sensitivityOf(action.id) : undefined;
  return returns?.tier === 'A' ? { kind: 'content', returns } : undefined;
}

function names({ actions }: PromiseException, action: string): boolean {
  return actions.some((pattern) => matches(pattern, action, { ignoreCase: true }));
}

function placeholdersOf(text: string): { start: number; end: number; name: string }[] {
  return [...text.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    name: match[1] ?? '',
  }));
}
