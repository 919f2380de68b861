import type { RolePolicies } from '../iam/role-policies.ts';
import { sensitiveActions } from '../iam/sensitive-reads.ts';
import type { ReportRole } from '../model/report.ts';
import type { Workspace } from '../rules/rule.ts';
import { servicesOf } from './report-services.ts';
import { trustedBy } from './report-trusted.ts';

/** The roles a report is about: the configured ones that were read; where there are none, those that templates define. */
export function rolesOfReport(workspace: Workspace): readonly RolePolicies[] {
  const configured = workspace.rolePolicies.filter((role) => role.name === role.configured?.name);
  if (configured.length > 0) return configured;
  const kinds = new Map(workspace.roles.map(({ id, kind }) => [id, kind]));
  return workspace.rolePolicies.filter(({ name }) => kinds.get(name) === 'role');
}

/** What a role can do, in numbers. */
export function reportRole(workspace: Workspace, role: RolePolicies): ReportRole {
  const { held, granted, unknown } = workspace.accessOf(role);
  const countHeld = (tier: 'A' | 'B') => sensitiveActions(tier).filter((id) => held.has(id)).length;
  const versions = role.policies.flatMap(({ name, version }) =>
    version === undefined ? [] : [[name, version] as const],
  );
  return {
    name: role.name,
    documents: distinct(role.policies.filter(({ version }) => version === undefined).map(({ name }) => name)),
    managed: distinct([...versions.map(([name]) => name), ...unknownPolicies(role)]),
    versions: Object.fromEntries(versions),
    granted,
    tiers: { A: countHeld('A'), B: countHeld('B') },
    trusted: trustedBy(workspace, role),
    services: servicesOf(held),
    unknown: unknown.map(({ what, reason }) => ({ what, reason })),
  };
}

/** Managed policies of roles of which nobody knows what they grant, each once. */
export function unknownPoliciesOf(
  roles: readonly RolePolicies[],
): readonly { readonly what: string; readonly reason: string }[] {
  const reason = 'it is no managed policy known here, so that what it grants is not counted.';
  return distinct(roles.flatMap(unknownPolicies)).map((what) => ({ what, reason }));
}

function unknownPolicies({ unknown }: RolePolicies): readonly string[] {
  return unknown.filter(({ kind }) => kind === 'managed-policy').map(({ what }) => what);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
