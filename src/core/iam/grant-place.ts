import type { Span } from '../model/source.ts';
import type { Grant } from './role-access.ts';

/** Where a person finds a grant: the entry of the statement, or where a managed policy of AWS is attached. */
export function placeOfGrant({ policy, pattern, statement }: Grant): Span {
  if (policy.version !== undefined) return policy.at;
  return pattern?.span ?? statement.action?.key.span ?? statement.span;
}

/** What a person calls it: the entry as written, `NotAction`, or `ReadOnlyAccess v12`. */
export function nameOfGrant({ policy, pattern }: Grant): string {
  if (policy.version !== undefined)
    return `${policy.name.slice(policy.name.lastIndexOf('/') + 1)} ${policy.version}`;
  return pattern?.text ?? 'NotAction';
}
