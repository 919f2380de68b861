import { lonePolicies } from '../iam/lone-policies.ts';
import type { Reference } from '../iam/reference.ts';
import type { RolePolicies } from '../iam/role-policies.ts';
import { always } from '../model/guard.ts';
import type { PolicyDocument } from '../model/policy.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../rules/rule.ts';
import { type JoinedStatement, deploymentsOf, documentOf, isSame, joinPolicies } from './join-policies.ts';
import { ruledOutActions } from './ruled-out-actions.ts';
import { type CheckQuestion, type CheckedResource, checkedResources, maxCheckedActions } from './service.ts';
import { createStandIns } from './stand-ins.ts';

/** One custom check of something: every question has to pass for what is left of its statements. */
export interface PlannedCheck {
  readonly kind: CheckQuestion['kind'];
  /** The role or document. */
  readonly subject: string;
  readonly statements: readonly JoinedStatement[];
  /** What to ask of a document of some of the statements. */
  readonly questions: readonly ((policyDocument: string) => CheckQuestion)[];
}

export interface CheckPlan {
  readonly checks: readonly PlannedCheck[];
  readonly skipped: readonly { readonly what: string; readonly reason: string }[];
}

/** More actions of one role than this many calls take are not asked about. */
const maxBatches = 60;

/**
 * What the custom checks are to be asked, and of what: whether a role allows what it did not allow before, whether a
 * configured role allows what its promise rules out, whether a resource or trust policy lets anyone in. Where it is known
 * what was before, only of what has changed, because AWS charges for each.
 */
export function planChecks(workspace: Workspace, settings: Settings, reference: Reference): CheckPlan {
  const base = workspace.change?.base;
  const before = new Map(base === undefined ? [] : rolesOf(base).map((role) => [role.name, role]));
  const plans = rolesOf(workspace).map((role) =>
    planRole(role, before.get(role.name), base !== undefined, settings, reference),
  );
  plans.push(planPublic(workspace, base, settings));
  return { checks: plans.flatMap((one) => one.checks), skipped: plans.flatMap((one) => one.skipped) };
}

/** Configured roles as their canonical files say, roles of templates that are no mirrors, and policies nobody carries. */
function rolesOf({ rolePolicies, documents }: Workspace): readonly RolePolicies[] {
  const roles = rolePolicies.filter(
    ({ name, configured }) => configured === undefined || configured.name === name,
  );
  return [...roles, ...lonePolicies(documents, rolePolicies)];
}

function planRole(
  role: RolePolicies,
  before: RolePolicies | undefined,
  hasBase: boolean,
  { placeholders, promise }: Settings,
  reference: Reference,
): CheckPlan {
  const checks: PlannedCheck[] = [];
  const reasons = new Set<string>();
  const { deployments, missing } = deploymentsOf(before === undefined ? [role] : [role, before]);
  if (missing > 0) reasons.add('it has too many branches to check each of them.');
  const ruledOut =
    role.configured === undefined || promise === undefined
      ? []
      : batchesOf(ruledOutActions(reference, promise, role));
  if (ruledOut.length > maxBatches)
    reasons.add(`of ${ruledOut.length} batches of ruled-out actions ${maxBatches} were asked about.`);

  for (const deployment of deployments) {
    // The same placeholder has to be the same on both sides.
    const standIns = createStandIns(placeholders);
    const now = joinPolicies(role, deployment, standIns);
    const then = before && joinPolicies(before, deployment, standIns);
    const isChanged = then === undefined || !isSame(then, now);
    if (now.statements.length === 0 || (hasBase && !isChanged)) continue;
    if (now.isPartial) reasons.add('not all that it carries is known: what is, was checked.');
    const policyType = 'IDENTITY_POLICY';
    const about = { subject: role.name, statements: now.statements };
    if (then !== undefined && then.isPartial)
      reasons.add('what it carried before is not all known, so that it was not compared.');
    else if (then !== undefined && then.statements.length > 0) {
      const existing = documentOf(then.statements);
      const kind = 'no-new-access';
      checks.push({
        ...about,
        kind,
        questions: [(policyDocument) => ({ kind, policyType, policyDocument, existing })],
      });
    }
    const kind = 'access-not-granted';
    const questions = ruledOut
      .slice(0, maxBatches)
      .map((actions) => (policyDocument: string) => ({ kind, policyType, policyDocument, actions }) as const);
    if (questions.length > 0) checks.push({ ...about, kind, questions });
  }
  return {
    checks,
    skipped: [...reasons].map((reason) => ({ what: `custom checks of ${role.name}`, reason })),
  };
}

function batchesOf(actions: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(actions.length / maxCheckedActions) }, (_, index) =>
    actions.slice(index * maxCheckedActions, (index + 1) * maxCheckedActions),
  );
}

/** Trust and resource policies, each by itself. */
function planPublic(workspace: Workspace, base: Workspace | undefined, settings: Settings): CheckPlan {
  const before = new Map(base?.documents.map((document) => [document.id, document]));
  const checks: PlannedCheck[] = [];
  const skipped: { what: string; reason: string }[] = [];
  for (const document of workspace.documents) {
    const resourceType = checkedResourceOf(document);
    if (resourceType === undefined) continue;
    const role = carrying(document);
    const old = before.get(document.id);
    const { deployments } = deploymentsOf([role]);
    let isPartial = false;
    for (const deployment of deployments) {
      const standIns = createStandIns(settings.placeholders);
      const now = joinPolicies(role, deployment, standIns);
      isPartial ||= now.isPartial;
      const then = old && joinPolicies(carrying(old), deployment, standIns);
      if (now.statements.length === 0 || (then !== undefined && isSame(then, now))) continue;
      const kind = 'no-public-access';
      checks.push({
        kind,
        subject: document.id,
        statements: now.statements,
        questions: [(policyDocument) => ({ kind, policyDocument, resourceType })],
      });
    }
    if (isPartial)
      skipped.push({
        what: `custom checks of ${document.id}`,
        reason: 'statements whose Effect, principal or condition the template hides were not sent.',
      });
  }
  return { checks, skipped };
}

/** A document as if it were all that something carries. */
function carrying(document: PolicyDocument): Pick<RolePolicies, 'policies' | 'unknown'> {
  const { id: name, span } = document;
  return { policies: [{ kind: 'inline', name, document, when: always, at: span }], unknown: [] };
}

function checkedResourceOf({ policyType, resourceType }: PolicyDocument): CheckedResource | undefined {
  if (policyType === 'trust') return 'AWS::IAM::AssumeRolePolicyDocument';
  if (policyType !== 'resource') return undefined;
  return checkedResources.find((type) => type === resourceType);
}
