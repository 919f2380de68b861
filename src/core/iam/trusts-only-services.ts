import type { PolicyDocument } from '../model/policy.ts';

/**
 * Whether a trust policy lets none but AWS services assume its role: a helper inside the account, such as the role of a
 * Lambda function. No where a template hides who may.
 */
export function trustsOnlyServices({ statements, unresolved }: PolicyDocument): boolean {
  const allows = statements.filter(({ effect }) => effect !== 'Deny');
  return (
    unresolved.length === 0 &&
    allows.length > 0 &&
    allows.every(
      ({ principal }) =>
        principal !== undefined &&
        !principal.negated &&
        principal.unresolved.length === 0 &&
        principal.values.length > 0 &&
        principal.values.every(({ type, value }) => type === 'Service' && value.text !== '*'),
    )
  );
}
