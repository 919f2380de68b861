import type { ManagedPolicies } from '../iam/managed-policies.ts';
import type { AttachedPolicy, RolePolicies, UnknownAccess } from '../iam/role-policies.ts';
import { type Guard, always } from '../model/guard.ts';
import type { ManagedPolicyList, PolicyDocument, RoleDefinition } from '../model/policy.ts';
import type { RoleSettings, Settings } from '../model/settings.ts';
import { type ReadAttached, createAttachedReader } from './attached-policies.ts';

/** What the roles are made from. */
export interface RoleParts {
  readonly documents: readonly PolicyDocument[];
  readonly roles: readonly RoleDefinition[];
  readonly managedLists: readonly ManagedPolicyList[];
  roleOf(id: string): RoleSettings | undefined;
}

/**
 * Every role of a run with all of its policies: the configured ones as their canonical files say, then those the
 * templates define. A managed policy that nobody has packed is unknown access, not none.
 */
export function rolesOfWorkspace(
  parts: RoleParts,
  settings: Settings,
  managed: ManagedPolicies,
): readonly RolePolicies[] {
  const read = createAttachedReader(managed, parts.documents);
  const byId = new Map(parts.documents.map((document) => [document.id, document]));
  return [
    ...[...settings.roles.values()].flatMap((role) => configuredRole(role, parts, read) ?? []),
    ...parts.roles.map((role) => definedRole(role, byId, parts.roleOf(role.id), read)),
  ];
}

function configuredRole(role: RoleSettings, parts: RoleParts, read: ReadAttached): RolePolicies | undefined {
  const inline = parts.documents.filter(({ source }) => role.inline.includes(source.file));
  const list = parts.managedLists.find(({ file }) => file === role.managed);
  const place = inline[0]?.span ?? list?.span;
  if (place === undefined) return undefined;
  const attached = read(list?.policies.map(({ arn }) => ({ ...arn, when: always })) ?? [], list?.file ?? '');
  const found = new Set([...inline.map(({ source }) => source.file), list?.file]);
  const missing = [...role.inline, ...(role.managed === undefined ? [] : [role.managed])]
    .filter((file) => !found.has(file))
    .map((file): UnknownAccess => ({
      kind: 'unread',
      what: file,
      reason: 'the file was not read',
      span: place,
    }));
  return {
    name: role.name,
    configured: role,
    place,
    trust: parts.documents.find(({ source }) => source.file === role.trust),
    policies: [...inline.map((document) => inlinePolicy(document, always)), ...attached.policies],
    unknown: [...missing, ...attached.unknown],
  };
}

function definedRole(
  role: RoleDefinition,
  byId: ReadonlyMap<string, PolicyDocument>,
  configured: RoleSettings | undefined,
  read: ReadAttached,
): RolePolicies {
  const attached = read(role.managed, role.file);
  return {
    name: role.id,
    configured,
    place: role.span,
    trust: role.trust === undefined ? undefined : byId.get(role.trust),
    policies: [
      ...role.inline.flatMap((id) => {
        const document = byId.get(id);
        const guards = role.inlineWhen?.get(id) ?? [role.when];
        return document === undefined ? [] : guards.map((when) => inlinePolicy(document, when));
      }),
      ...attached.policies,
    ],
    unknown: [
      ...role.unresolved.map(({ expression, reason, span }) => ({
        kind: 'hidden' as const,
        what: expression,
        reason,
        span,
      })),
      ...attached.unknown,
    ],
  };
}

function inlinePolicy(document: PolicyDocument, when: Guard): AttachedPolicy {
  return { kind: 'inline', name: document.id, document, when, at: document.span };
}
