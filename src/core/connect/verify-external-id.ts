import type { Check } from '../model/connection.ts';
import type { Condition, PolicyDocument, Statement } from '../model/policy.ts';
import { isKnown } from '../model/value.ts';
import { check } from './check.ts';

const id = 'external-id';
const title = 'the external id it asks for';

/**
 * Checks that each statement by which the live role is assumed asks for the external id that CloudZero gives, by the
 * operator that was deployed. No value is repeated.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html
 */
export function verifyExternalId(
  deployed: readonly PolicyDocument[],
  live: PolicyDocument,
  externalId: string | undefined,
): Check {
  const asked = deployed.flatMap(({ statements }) => statements.flatMap(externalIdConditions));
  const [wanted] = asked;
  const allows = live.statements.filter(({ effect }) => effect === 'Allow');
  if (wanted === undefined)
    return allows.some((statement) => externalIdConditions(statement).length > 0)
      ? check(id, title, 'fail', 'It asks for one, and none was deployed.', 'Deploy the connection again.')
      : check(id, title, 'pass', 'It asks for none, as deployed.', null);
  const open = allows.filter((statement) => externalIdConditions(statement).length === 0);
  if (open.length > 0)
    return check(
      id,
      title,
      'fail',
      'It can be assumed without one, so that whoever CloudZero acts for could be sent here.',
      'Deploy the connection again.',
    );
  const conditions = allows.flatMap(externalIdConditions);
  const operator = wanted.operator.text.toLowerCase();
  if (conditions.some((one) => one.operator.text.toLowerCase() !== operator))
    return check(
      id,
      title,
      'fail',
      `It is compared by another operator than ${wanted.operator.text}.`,
      'Deploy the connection again.',
    );
  const known = asked.flatMap(({ values }) => values).filter(isKnown);
  const value = externalId ?? (known.length === 1 ? known[0]?.text : undefined);
  if (value === undefined)
    return check(
      id,
      title,
      'unknown',
      'It asks for one; whether it is the one of CloudZero cannot be told.',
      'Give the external id to compare with, in `external-id`.',
    );
  return conditions.every(({ values }) => values.length === 1 && values[0]?.text === value)
    ? check(id, title, 'pass', 'It is the one CloudZero gives.', null)
    : check(
        id,
        title,
        'fail',
        'It is another one, so that CloudZero is turned away.',
        'Deploy the connection again.',
      );
}

/** IAM reads keys without case. */
export function isExternalIdKey(key: string): boolean {
  return key.toLowerCase() === 'sts:externalid';
}

function externalIdConditions({ conditions }: Statement): readonly Condition[] {
  return conditions.filter(({ key }) => isExternalIdKey(key.text));
}
