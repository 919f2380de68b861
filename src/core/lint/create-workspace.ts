import { accessOfRole } from '../iam/access-of-role.ts';
import type { ManagedPolicies } from '../iam/managed-policies.ts';
import type { Reference } from '../iam/reference.ts';
import type { RoleAccess } from '../iam/role-access.ts';
import type { RolePolicies } from '../iam/role-policies.ts';
import type { ParsedFile, PolicyDocument, RoleDefinition, TemplateInput } from '../model/policy.ts';
import type { RoleSettings, Settings } from '../model/settings.ts';
import type { Source } from '../model/source.ts';
import { isMirrorOf } from '../parity/is-mirror-of.ts';
import type { Workspace } from '../rules/rule.ts';
import { rolesOfWorkspace } from './roles-of-workspace.ts';

/** What is known about AWS. */
export interface Knowledge {
  readonly reference: Reference;
  readonly managedPolicies: ManagedPolicies;
}

/**
 * Everything that was read in a run, joined, with the configured role of each document and role definition, and what
 * each role can do. The latter is worked out when something first asks for it.
 */
export function createWorkspace(
  parsed: readonly ParsedFile[],
  sources: readonly Source[],
  settings: Settings,
  { reference, managedPolicies }: Knowledge,
): Workspace {
  const documents = parsed.flatMap((file) => file.documents);
  const roles = parsed.flatMap((file) => file.roles);
  const configured = assignRoles(documents, roles, settings);
  const parts = {
    documents,
    roles,
    managedLists: parsed.flatMap((file) => file.managedLists),
    roleOf: (id: string) => configured.get(id),
  };
  let rolePolicies: readonly RolePolicies[] | undefined;
  let inputs: ReturnType<typeof inputsByDocument> | undefined;
  const accesses = new Map<RolePolicies, RoleAccess>();
  return {
    sources,
    ...parts,
    inputOf: (document, name) => (inputs ??= inputsByDocument(parsed)).get(document)?.get(name),
    get rolePolicies() {
      return (rolePolicies ??= rolesOfWorkspace(parts, settings, managedPolicies));
    },
    accessOf(role) {
      const access = accesses.get(role) ?? accessOfRole(reference, role);
      accesses.set(role, access);
      return access;
    },
    change: undefined,
  };
}

/** What each document's template asks for, by the name it has in holes. */
function inputsByDocument(
  parsed: readonly ParsedFile[],
): ReadonlyMap<PolicyDocument, ReadonlyMap<string, TemplateInput>> {
  return new Map(
    parsed.flatMap((file) => {
      const byName = new Map(file.inputs.map((input) => [input.name, input]));
      return file.documents.map((document) => [document, byName] as const);
    }),
  );
}

/** Ids of documents and role definitions to the first configured role that names them. */
function assignRoles(
  documents: readonly PolicyDocument[],
  roles: readonly RoleDefinition[],
  settings: Settings,
): ReadonlyMap<string, RoleSettings> {
  const configured = new Map<string, RoleSettings>();
  const assign = (id: string, role: RoleSettings): void => {
    if (!configured.has(id)) configured.set(id, role);
  };
  for (const role of settings.roles.values()) {
    const files = new Set([...role.inline, ...(role.trust === undefined ? [] : [role.trust])]);
    for (const document of documents) if (files.has(document.source.file)) assign(document.id, role);
    for (const definition of roles) {
      if (!role.mirrors.some((mirror) => isMirrorOf(mirror, definition))) continue;
      assign(definition.id, role);
      for (const id of definition.inline) assign(id, role);
      if (definition.trust !== undefined) assign(definition.trust, role);
    }
  }
  return configured;
}
