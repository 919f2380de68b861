import type { RolePolicies } from '../iam/role-policies.ts';
import type { PolicyDocument, Statement } from '../model/policy.ts';
import type { ReportTrusted } from '../model/report.ts';
import type { Workspace } from '../rules/rule.ts';

/** Who may assume a role, as its trust policy says or one of its mirrors'; null where none was read. */
export function trustedBy(workspace: Workspace, role: RolePolicies): readonly ReportTrusted[] | null {
  const same = workspace.rolePolicies.filter(
    (other) => other === role || (role.configured !== undefined && other.configured === role.configured),
  );
  const names = new Set(same.map(({ name }) => name));
  const documents = same.flatMap(({ trust }) => trust ?? []);
  const services = workspace.roles.flatMap(({ id, assumedBy }) =>
    assumedBy === undefined || !names.has(id) ? [] : [assumedBy],
  );
  if (documents.length + services.length === 0) return null;
  const all = [
    ...services.map((principal): ReportTrusted => ({ type: 'Service', principal, conditions: [] })),
    ...documents.flatMap(inDocument),
  ];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function inDocument({ statements, unresolved }: PolicyDocument): readonly ReportTrusted[] {
  const hidden = unresolved.map(({ expression }) => unknownTrusted(expression, []));
  return [...statements.filter(letsAssume).flatMap(inStatement), ...hidden];
}

function inStatement({ principal, conditions }: Statement): readonly ReportTrusted[] {
  if (principal === undefined) return [];
  const keys = [...new Set(conditions.map(({ key }) => key.text))];
  const { negated, values, unresolved } = principal;
  return [
    ...values.map(({ type, value }) => ({
      type: negated ? 'everyone but' : type,
      principal: value.text,
      conditions: keys,
    })),
    ...unresolved.map(({ expression }) => unknownTrusted(expression, keys)),
  ];
}

function unknownTrusted(principal: string, conditions: readonly string[]): ReportTrusted {
  return { type: 'unknown', principal, conditions };
}

/** A statement about `sts:TagSession` alone lets nobody in. */
function letsAssume({ effect, action }: Statement): boolean {
  if (effect !== 'Allow' || action === undefined) return false;
  if (action.negated || action.unresolved.length > 0) return true;
  return action.values.some(({ text, holes }) => holes.length > 0 || /^sts:assume|[*?]/i.test(text));
}
