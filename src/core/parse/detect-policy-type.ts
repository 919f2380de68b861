import type { PolicyDocument, PolicyType } from '../model/policy.ts';

/**
 * The type of a document that nothing else tells: only trust and resource policies name principals, and of these only
 * trust policies are about calls of STS. Control policies look like others, so they are never detected.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html
 */
export function detectPolicyType({ statements }: Pick<PolicyDocument, 'statements'>): PolicyType {
  if (!statements.some(({ principal }) => principal !== undefined && principal.values.length > 0))
    return 'identity';
  const actions = statements.flatMap(({ action }) =>
    action === undefined || action.negated ? [] : action.values,
  );
  const isTrust = actions.length > 0 && actions.every((action) => /^sts:/i.test(action.text));
  return isTrust ? 'trust' : 'resource';
}
