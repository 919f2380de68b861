import { canCoexist } from '../model/guard.ts';
import type { PolicyString, Statement } from '../model/policy.ts';
import { isKnown } from '../model/value.ts';
import { hasWildcard } from './action-pattern.ts';
import { readConditionOperator } from './condition-operator.ts';
import { matches } from './pattern.ts';

/** How a statement allows an action on everything, or on all but some: the two places to look at. */
export interface OpenGrant {
  readonly action: 'named' | 'by pattern' | 'by NotAction';
  readonly resource: 'all' | 'all but some';
  /** The entry of Action or Resource, or the key of NotAction or NotResource. */
  readonly places: readonly [Placed, Placed];
}

interface Placed {
  readonly span: PolicyString['span'];
}

/**
 * The ways in which a statement allows an action on a bare `*` or by NotResource, with no condition on one of the keys.
 * A partial pattern such as `role/prefix*` is no open resource, as IAM Access Analyzer sees it.
 */
export function openGrants(
  statement: Statement,
  action: string,
  keys: readonly string[],
): readonly OpenGrant[] {
  const { effect, action: actions, resource } = statement;
  if (effect !== 'Allow' || actions === undefined || resource === undefined) return [];
  if (isHeld(statement, keys)) return [];
  const open = resource.negated
    ? { place: resource.key, when: statement.when }
    : resource.values.flatMap((value) => (value.text === '*' ? [{ place: value, when: value.when }] : []))[0];
  if (open === undefined) return [];
  const about = resource.negated ? 'all but some' : 'all';
  if (actions.negated) {
    const isExcepted = actions.values.some(({ text }) => matches(text, action, { ignoreCase: true }));
    // What cannot be read may except it.
    if (isExcepted || actions.unresolved.length > 0 || !actions.values.every(isKnown)) return [];
    return [{ action: 'by NotAction', resource: about, places: [actions.key, open.place] }];
  }
  const found = actions.values.filter(
    (value) =>
      isKnown(value) &&
      matches(value.text, action, { ignoreCase: true }) &&
      canCoexist(value.when, open.when),
  );
  const named = found.find(({ text }) => !hasWildcard(text));
  const pattern = found.find(({ text }) => hasWildcard(text));
  return [
    ...(named ? [{ action: 'named', resource: about, places: [named, open.place] } as const] : []),
    ...(pattern ? [{ action: 'by pattern', resource: about, places: [pattern, open.place] } as const] : []),
  ];
}

/**
 * Whether a condition on one of the keys says for whom. A value that begins with `*` says nothing. An ARN key counts
 * under any operator; the name of a service only under one that demands it.
 */
function isHeld({ conditions }: Statement, keys: readonly string[]): boolean {
  return conditions.some(({ operator, key, values }) => {
    const read = readConditionOperator(operator.text);
    const isAsked = keys.includes(key.text.toLowerCase());
    if (!isAsked || read === undefined || read.negated || read.family === 'Null') return false;
    return !read.ifExists && !values.some(({ text }) => text.startsWith('*'));
  });
}
