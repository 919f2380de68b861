import { expandActions } from '../iam/expand.ts';
import { type AttachedStatement, attachedMeaning } from '../iam/attached-statement.ts';
import type { Action, Reference } from '../iam/reference.ts';
import { isKnown } from '../model/value.ts';
import type { Entry } from './entries.ts';

/**
 * The actions that may be granted otherwise than before: those of statements that only one side has. Undefined: any may,
 * since a Deny, a `NotAction` or something hidden is among these statements, or one side is not there. A role has thousands
 * of actions, and most changes touch few.
 */
export function touchedActions(
  base: Entry | undefined,
  head: Entry | undefined,
  reference: Reference,
): ReadonlySet<Action> | undefined {
  if (head === undefined || (head.kind !== 'identity' && head.kind !== 'role')) return undefined;
  const [before, after] = [base?.statements, head.statements];
  if (before === undefined || after === undefined) return undefined;
  const changed = [...onlyIn(before, after), ...onlyIn(after, before)];
  const patterns: string[] = [];
  for (const { statement } of changed) {
    const { effect, action } = statement;
    if (effect !== 'Allow' || action === undefined || action.negated) return undefined;
    if (action.unresolved.length > 0 || !action.values.every(isKnown)) return undefined;
    patterns.push(...action.values.map(({ text }) => text));
  }
  return new Set(expandActions(reference, patterns));
}

function onlyIn(
  these: readonly AttachedStatement[],
  those: readonly AttachedStatement[],
): readonly AttachedStatement[] {
  const known = new Set(those.map(attachedMeaning));
  return these.filter((one) => !known.has(attachedMeaning(one)));
}
