import { always } from '../model/guard.ts';
import type { PolicyDocument, RoleDefinition } from '../model/policy.ts';
import type { Mirror, RoleSettings, Settings } from '../model/settings.ts';
import { comparePolicies, matchPolicies, sideOf } from './compare-policies.ts';
import { type Deployment, commonGuard, deploymentsOf } from './deployments.ts';
import type { Difference } from './difference.ts';
import { guardsIn } from './guards-in.ts';
import { isCalled, isMirrorOf } from './is-mirror-of.ts';
import { candidatesOf } from './placeholder-candidates.ts';
import { inferNames } from './placeholder-names.ts';
import { mark } from './written-in-mirror.ts';

/** What was read, as far as mirrors are compared. */
export interface MirrorParts {
  readonly documents: readonly PolicyDocument[];
  readonly roles: readonly RoleDefinition[];
}

/**
 * Holds every mirror of the configured roles to the canonical policies, as meaning: how and in which order something is
 * written does not count, and placeholders are what the mirror calls them, one thing each. A mirror is compared in each
 * deployment its conditions tell apart. A mirror of several roles has to be one of them in each deployment, and each of
 * them in some; what it is then is the role it is most like. What a template hides is no difference.
 */
export function compareMirrors(parts: MirrorParts, settings: Settings): readonly Difference[] {
  const roles = [...settings.roles.values()].filter(({ mirrors }) => mirrors.length > 0);
  if (roles.length === 0) return [];
  const byId = new Map(parts.documents.map((document) => [document.id, document]));
  const canonical = roles.flatMap((role) => canonicalRole(role, parts.documents) ?? []);
  return parts.roles.flatMap((definition) => {
    if (isCalled(definition)) return [];
    const mirrored = canonical.flatMap((one) => {
      const mirror = one.role.mirrors.find((each) => isMirrorOf(each, definition));
      return mirror === undefined ? [] : [{ ...one, mirror }];
    });
    if (mirrored.length === 0) return [];
    return compareDefinition(mirrorRole(definition, byId), mirrored, settings.placeholders);
  });
}

/** The policies a role has by its canonical files. */
interface CanonicalRole {
  readonly role: RoleSettings;
  readonly permissions: readonly PolicyDocument[];
  readonly trust: readonly PolicyDocument[];
}

function canonicalRole(role: RoleSettings, documents: readonly PolicyDocument[]): CanonicalRole | undefined {
  const permissions = documents.filter(({ source }) => role.inline.includes(source.file));
  const trust = documents.filter(({ source }) => source.file === role.trust);
  return permissions.length + trust.length === 0 ? undefined : { role, permissions, trust };
}

/** The policies a role has by a template. */
interface MirrorRole {
  readonly definition: RoleDefinition;
  readonly permissions: readonly PolicyDocument[];
  readonly trust: readonly PolicyDocument[];
}

function mirrorRole(definition: RoleDefinition, byId: ReadonlyMap<string, PolicyDocument>): MirrorRole {
  const found = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    definition,
    permissions: found(definition.inline),
    trust: found(definition.trust === undefined ? [] : [definition.trust]),
  };
}

type MirroredRole = CanonicalRole & { readonly mirror: Mirror };

function compareDefinition(
  mirror: MirrorRole,
  roles: readonly MirroredRole[],
  examples: ReadonlyMap<string, string>,
): readonly Difference[] {
  const deployments = deploymentsOfMirror(mirror);
  const rows = deployments.map((deployment) => ({
    deployment,
    columns: roles.map((role) => compareIn(deployment, mirror, role, examples)),
  }));
  const found = new Map<string, { readonly difference: Difference; readonly shownIn: Deployment[] }>();
  const keep = (deployment: Deployment, differences: readonly Difference[]): void => {
    for (const difference of differences) {
      const key = keyOf(difference);
      const before = found.get(key);
      if (before === undefined) found.set(key, { difference, shownIn: [deployment] });
      else if (!before.shownIn.includes(deployment)) before.shownIn.push(deployment);
    }
  };
  const mirrored = new Set<number>();
  for (const { deployment, columns } of rows) {
    const nearest = leastCostly(columns);
    mirrored.add(nearest);
    keep(deployment, columns[nearest] ?? []);
  }
  for (const index of roles.keys()) {
    if (mirrored.has(index)) continue;
    const nearest = rows[leastCostly(rows.map(({ columns }) => columns[index] ?? []))];
    if (nearest !== undefined) keep(nearest.deployment, nearest.columns[index] ?? []);
  }
  return [...found.values()].map(({ difference, shownIn }) => ({
    ...difference,
    when: shownIn.length === deployments.length ? always : commonGuard(shownIn),
  }));
}

/** Fewer of them are told apart where there is very much to compare in each. */
function deploymentsOfMirror({ definition, permissions, trust }: MirrorRole): readonly Deployment[] {
  const documents = [...permissions, ...trust];
  const statements = documents.reduce((sum, document) => sum + document.statements.length, 0);
  const limit = Math.max(4, Math.min(64, Math.floor(20_000 / Math.max(statements, 1))));
  const attached = [...(definition.inlineWhen?.values() ?? [])].flat();
  return deploymentsOf(definition.when, [...attached, ...documents.flatMap(guardsIn)], limit);
}

function compareIn(
  deployment: Deployment,
  { definition, permissions, trust }: MirrorRole,
  { role, mirror, ...canonical }: MirroredRole,
  examples: ReadonlyMap<string, string>,
): readonly Difference[] {
  const mayHaveMore = definition.unresolved.length > 0;
  const carried = permissions.filter(({ id }) =>
    (definition.inlineWhen?.get(id) ?? [always]).some((guard) => deployment.has(guard)),
  );
  const sides = (own: readonly PolicyDocument[], other: readonly PolicyDocument[], isHidden: boolean) =>
    matchPolicies(sideOf(own, definition.span, false), sideOf(other, definition.span, isHidden, deployment));
  const policies = [
    { policy: 'permissions' as const, ...sides(canonical.permissions, carried, mayHaveMore) },
    { policy: 'trust' as const, ...sides(canonical.trust, trust, true) },
  ];
  const names = inferNames(
    policies.flatMap(({ matched }) =>
      matched.pairs.flatMap((pair) =>
        candidatesOf(pair.canonical.statement, pair.mirror.statement, deployment),
      ),
    ),
    mirror.placeholders ?? new Map(),
  );
  const placeholders = new Map([...names].map(([name, key]) => [name, asWritten(key)]));
  const about = { role, mirror, definition, placeholders, when: always };
  return policies.flatMap(({ policy, ...both }) =>
    comparePolicies(both, deployment, { names, examples }).map((change): Difference => ({
      ...change,
      ...about,
      policy,
    })),
  );
}

/** The index of the first with the fewest and lightest differences. */
function leastCostly(options: readonly (readonly Difference[])[]): number {
  const costs = options.map((differences) => differences.reduce((sum, one) => sum + weightOf(one), 0));
  return costs.indexOf(Math.min(...costs));
}

function weightOf({ what }: Difference): number {
  if (what === 'document') return 100;
  return what === 'statement' ? 3 : 1;
}

/** Equal where the same is to be changed in the same way, whichever role asks for it. */
function keyOf(difference: Difference): string {
  const { policy, what, how, at, expected } = difference;
  return JSON.stringify([
    policy,
    what,
    how,
    at.source.file,
    at.start,
    at.end,
    expected && textOf(difference),
  ]);
}

/** What the canonical text says there. */
function textOf({ expected, canonicalAt }: Difference): string {
  if (expected !== undefined && 'text' in expected) return expected.text;
  if (expected !== undefined && 'sid' in expected && expected.sid) return expected.sid.text;
  return canonicalAt?.source.text.slice(canonicalAt.start, canonicalAt.end) ?? '';
}

/** A name as templates write it. */
function asWritten(key: string): string {
  return key
    .split(mark)
    .map((part, index) => (index % 2 === 1 ? `\${${part}}` : part))
    .join('');
}
