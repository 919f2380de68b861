import type { Grant } from '../iam/role-access.ts';
import type { ExplainedGrant } from '../model/explanation.ts';

/** A grant as plain data. What is hidden among its resources is `…`. */
export function explainGrant(grant: Grant): ExplainedGrant {
  const { policy, statement, pattern, resources, negatedResources, hiddenResources, conditions } = grant;
  return {
    policy: policy.name,
    version: policy.version ?? null,
    sid: statement.sid?.text ?? null,
    statement: statement.index,
    pattern: pattern?.text ?? null,
    resources: [...new Set([...resources.map(({ text }) => text), ...(hiddenResources ? ['…'] : [])])],
    negatedResources,
    conditions: conditions.length,
  };
}
