import { AppError } from '../core/errors/app-error.ts';
import { explainAction, explainPattern } from '../core/explain/explain-action.ts';
import { explainRole } from '../core/explain/explain-role.ts';
import { explainCode, explainRule } from '../core/explain/explain-rule.ts';
import { nearestTopics } from '../core/explain/nearest-topics.ts';
import type { Reference } from '../core/iam/reference.ts';
import type { RoleAccess } from '../core/iam/role-access.ts';
import { unpackReference } from '../core/iam/unpack-reference.ts';
import type { Explanation } from '../core/model/explanation.ts';
import { rules } from '../core/rules/index.ts';
import { chooseConfig } from './config/choose-config.ts';
import { ruleIds } from './config/rule-ids.ts';
import { type WorkspacePorts, type WorkspaceRequest, openWorkspace } from './open-workspace.ts';

export interface ExplainRequest {
  /** A rule, an issue code, an action, a pattern or a role. */
  readonly word: string;
  readonly config: string | undefined;
}

/** Explains a word. Throws `unknown-topic` where it means nothing, with what may have been meant. */
export async function explain({ word, config }: ExplainRequest, ports: WorkspacePorts): Promise<Explanation> {
  const rule = rules.find(({ id }) => id === word);
  if (rule !== undefined) return explainRule(rule);
  const code = explainCode(word, rules);
  if (code !== undefined) return code;
  const request = { paths: [], config, policyType: undefined };
  if (!isAction(word)) return explainNamedRole(word, request, ports);
  const reference = unpackReference(ports.reference());
  return /[*?]/.test(word)
    ? explainKnownPattern(word, reference)
    : explainKnownAction(word, reference, request, ports);
}

/** `s3:GetObject`, `s3:Get*`, `*`; the id of a template's role has a `#`. */
function isAction(word: string): boolean {
  return /^[\w*?-]+:[\w*?-]*$/.test(word) || /^\*+$/.test(word);
}

function explainKnownPattern(word: string, reference: Reference): Explanation {
  const pattern = explainPattern(reference, word);
  if (pattern.actions.length > 0) return pattern;
  throw unknownTopic(word, 'reaches no action', { roles: [], reference });
}

async function explainKnownAction(
  word: string,
  reference: Reference,
  request: WorkspaceRequest,
  ports: WorkspacePorts,
): Promise<Explanation> {
  if (explainAction(reference, word, undefined) !== undefined) {
    const action = explainAction(reference, word, await configuredAccesses(request, ports));
    if (action !== undefined) return action;
  }
  throw unknownTopic(word, 'is no action', { roles: [], reference });
}

/** What the configured roles can do, each as every of its texts says; undefined: none is configured. */
async function configuredAccesses(
  request: WorkspaceRequest,
  ports: WorkspacePorts,
): Promise<readonly RoleAccess[] | undefined> {
  const { config } = await chooseConfig(request, ruleIds, ports.files);
  if (config.roles.size === 0) return undefined;
  const { workspace } = await openWorkspace(request, ports);
  return workspace.rolePolicies
    .filter(({ configured }) => configured !== undefined)
    .map((role) => workspace.accessOf(role));
}

async function explainNamedRole(
  word: string,
  request: WorkspaceRequest,
  ports: WorkspacePorts,
): Promise<Explanation> {
  const opened = await openIfAny(request, ports);
  const roles = opened?.workspace.rolePolicies ?? [];
  const role = roles.find(({ name }) => name === word);
  if (role !== undefined && opened !== undefined) {
    const { reference, managedPolicies, workspace } = opened;
    const mirrors = roles
      .filter((other) => other !== role && other.configured?.name === word)
      .map((mirror) => workspace.accessOf(mirror));
    return explainRole(reference, managedPolicies, workspace.accessOf(role), mirrors);
  }
  throw unknownTopic(word, 'is no rule, issue code, action, pattern or role', {
    roles: roles.map(({ name }) => name),
    reference: opened?.reference ?? unpackReference(ports.reference()),
  });
}

/** A folder without policies has no roles to explain. */
async function openIfAny(request: WorkspaceRequest, ports: WorkspacePorts) {
  try {
    return await openWorkspace(request, ports);
  } catch (error) {
    if (error instanceof AppError && error.code === 'no-policies') return undefined;
    throw error;
  }
}

function unknownTopic(
  word: string,
  what: string,
  known: { readonly roles: readonly string[]; readonly reference: Reference },
): AppError {
  const nearest = nearestTopics(word, { rules, ...known }).map((name) => `\`${name}\``);
  const advice = nearest.length === 0 ? '.' : `; did you mean ${nearest.join(' or ')}?`;
  return new AppError('unknown-topic', `\`${word}\` ${what}${advice}`);
}
