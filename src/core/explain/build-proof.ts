import { guardTexts, describeCondition } from '../diff/grant-row.ts';
import { accessLevelOverrides } from '../iam/access-level-overrides.ts';
import type { ManagedPolicies } from '../iam/managed-policies.ts';
import { matches } from '../iam/pattern.ts';
import { type BrokenPromise, brokenPromises } from '../iam/promise.ts';
import type { Reference } from '../iam/reference.ts';
import type { Grant, HeldAction, RoleAccess } from '../iam/role-access.ts';
import { sensitivityOf } from '../iam/sensitive-reads.ts';
import { rolesOfReport } from '../lint/report-roles.ts';
import { accessLevels } from '../model/access.ts';
import type { Statement } from '../model/policy.ts';
import type { Proof, ProvedAction, ProvedGrant, ProvedPromise, ProvedRole } from '../model/proof.ts';
import type { Promised, Settings } from '../model/settings.ts';
import type { Workspace } from '../rules/rule.ts';
import { explainGrant } from './explain-grant.ts';

/** What is known about AWS. */
interface Knowledge {
  readonly reference: Reference;
  readonly managedPolicies: ManagedPolicies;
}

/** Every action of the roles that a report is about, where each comes from, and how that stands to the promise. */
export function buildProof(workspace: Workspace, { promise }: Settings, known: Knowledge): Proof {
  return {
    promise:
      promise === undefined
        ? null
        : {
            levels: promise.levels,
            content: promise.content,
            except: promise.except.map(({ actions, resources, reason }) => ({ actions, resources, reason })),
          },
    roles: rolesOfReport(workspace).map((role) => proveRole(workspace.accessOf(role), promise, known)),
  };
}

function proveRole(access: RoleAccess, promise: Promised | undefined, known: Knowledge): ProvedRole {
  const held = [...access.held.values()].sort((a, b) => (a.action.id < b.action.id ? -1 : 1));
  const grants = new GrantList();
  const actions = held.map((one) => proveAction(one, grants));
  const { role } = access;
  return {
    name: role.name,
    policies: role.policies.map(({ kind, name, version }) => ({
      kind,
      name,
      version: version ?? null,
      updatedAt: kind === 'managed' ? (known.managedPolicies.find(name)?.updatedAt ?? null) : null,
      actions: held.filter((one) => one.grants.some(({ policy }) => policy.name === name)).length,
    })),
    grants: grants.all,
    actions,
    promise: promise === undefined ? null : provePromise(access, promise, known.reference),
  };
}

function proveAction({ action, grants: ways, limitedBy }: HeldAction, grants: GrantList): ProvedAction {
  return {
    action: action.id,
    level: action.levels[0] ?? accessLevels[0],
    judged: overrideReasons().get(action.id) ?? null,
    tier: sensitivityOf(action.id) ?? null,
    grants: [...new Set(ways.map((grant) => grants.positionOf(grant)))],
    limitedBy: limitedBy.map(statementName),
  };
}

/** Grants as plain data, each once; most of them grant many actions. */
class GrantList {
  readonly all: ProvedGrant[] = [];
  readonly #byGrant = new Map<Grant, number>();
  readonly #byText = new Map<string, number>();

  positionOf(grant: Grant): number {
    const known = this.#byGrant.get(grant);
    if (known !== undefined) return known;
    const conditions = [...grant.conditions.map(describeCondition), ...guardTexts(grant.when)];
    const proved: ProvedGrant = { ...explainGrant(grant), conditions };
    const text = JSON.stringify(proved);
    const position = this.#byText.get(text) ?? this.all.push(proved) - 1;
    this.#byText.set(text, position);
    this.#byGrant.set(grant, position);
    return position;
  }
}

function statementName({ sid, index }: Statement): string {
  return sid?.text ?? `statement ${index + 1}`;
}

let reasons: ReadonlyMap<string, string> | undefined;

function overrideReasons(): ReadonlyMap<string, string> {
  return (reasons ??= new Map(accessLevelOverrides.map(({ action, reason }) => [action, reason])));
}

function provePromise(access: RoleAccess, promise: Promised, reference: Reference): ProvedPromise | null {
  const { configured, name } = access.role;
  if (configured === undefined) return null;
  const options = { anyFilling: name !== configured.name };
  const broken = brokenPromises(reference, access, promise, options);
  const beyond = brokenPromises(reference, access, { ...promise, except: [] }, options);
  const left = new Set(broken.map(({ held }) => held.action.id));
  const excused = [...new Set(beyond.map(({ held }) => held.action.id))].filter((id) => !left.has(id));
  const isCertain = broken.some(({ certainty }) => certainty === 'broken');
  const isUnknown = broken.length + access.unknown.length > 0;
  return {
    state: isCertain ? 'broken' : isUnknown ? 'unknown' : 'kept',
    broken: worstByAction(broken).map(({ held, breaks, certainty }) => ({
      action: held.action.id,
      breaks: breaks.kind === 'levels' ? `is ${breaks.level}` : `returns ${breaks.returns.returns}`,
      certainty,
    })),
    excepted: promise.except.map(({ actions }) =>
      excused.filter((id) => actions.some((pattern) => matches(pattern, id, { ignoreCase: true }))),
    ),
  };
}

/** One row an action; what is certain goes before what is not. */
function worstByAction(broken: readonly BrokenPromise[]): readonly BrokenPromise[] {
  const byAction = new Map<string, BrokenPromise>();
  for (const one of broken) {
    const { id } = one.held.action;
    if (byAction.get(id)?.certainty !== 'broken') byAction.set(id, one);
  }
  return [...byAction.values()];
}
