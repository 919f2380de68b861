import type { AccessCheck } from '../model/access-check.ts';
import type { Condition, Statement } from '../model/policy.ts';
import { readConditionOperator } from './condition-operator.ts';
import { heldBy } from './held-by.ts';
import type { AttachedStatement } from './attached-statement.ts';
import { checkNoNewAccess } from './new-access.ts';
import { someone } from './someone.ts';

/**
 * Whether a trust or resource policy lets no stranger in: nobody whom it does not name, as a principal or by a condition
 * on who or what calls. `pass` is a proof. It answers what CheckNoPublicAccess of IAM Access Analyzer does.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-custom-policy-checks.html
 */
export function checkNoPublicAccess(
  statements: readonly AttachedStatement[],
  actionsOf?: (pattern: string) => readonly string[],
): AccessCheck {
  const judged = statements.flatMap(({ statement, when }) => {
    const { effect, conditions } = statement;
    if (effect === 'Deny') return [{ statement: asStrangersSeeIt(statement), when }];
    const holds = heldBy(conditions, someone);
    // Where it is held in some deployments only, it is not in the others.
    return holds.some((hold) => hold.when.length === 0) ? [] : [{ statement, when }];
  });
  return checkNoNewAccess(judged, [], { strangers: true, ...(actionsOf === undefined ? {} : { actionsOf }) });
}

/** A Deny of all but some, by a condition on who calls, is a Deny to strangers whatever else they send. */
function asStrangersSeeIt(statement: Statement): Statement {
  return { ...statement, conditions: statement.conditions.filter((condition) => !exceptsSomeone(condition)) };
}

function exceptsSomeone({ operator, key, values, unresolved, when }: Condition): boolean {
  const read = readConditionOperator(operator.text);
  const name = key.text.toLowerCase();
  const isPlain = key.holes.length + unresolved.length + when.length === 0 && values.length > 0;
  if (read === undefined || !isPlain || read.set !== undefined) return false;
  if (name === 'aws:principalisawsservice')
    return read.base === 'Bool' && values.every(({ text }) => text.toLowerCase() === 'false');
  const isWild = read.base === 'StringNotLike' || read.family === 'Arn';
  return (
    read.negated &&
    someone.counts(name) &&
    values.every((value) => value.when.length === 0 && someone.narrows(value, name, isWild))
  );
}
