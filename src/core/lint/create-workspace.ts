import type { ParsedFile, PolicyDocument, RoleDefinition } from '../model/policy.ts';
import type { Mirror, RoleSettings, Settings } from '../model/settings.ts';
import type { Source } from '../model/source.ts';
import type { Workspace } from '../rules/rule.ts';

/** Everything that was read in a run, joined, with the configured role of each document and role definition. */
export function createWorkspace(
  parsed: readonly ParsedFile[],
  sources: readonly Source[],
  settings: Settings,
): Workspace {
  const documents = parsed.flatMap((file) => file.documents);
  const roles = parsed.flatMap((file) => file.roles);
  const configured = assignRoles(documents, roles, settings);
  return {
    sources,
    documents,
    roles,
    managedLists: parsed.flatMap((file) => file.managedLists),
    roleOf: (id) => configured.get(id),
  };
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
      if (!role.mirrors.some((mirror) => isMirror(mirror, definition))) continue;
      assign(definition.id, role);
      for (const id of definition.inline) assign(id, role);
      if (definition.trust !== undefined) assign(definition.trust, role);
    }
  }
  return configured;
}

function isMirror(mirror: Mirror, definition: RoleDefinition): boolean {
  if (definition.kind !== 'role') return false;
  if (mirror.kind === 'cloudformation')
    return definition.file === mirror.file && definition.address === mirror.role;
  return folderOf(definition.file) === mirror.folder.replace(/\/+$/, '');
}

function folderOf(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash === -1 ? '.' : file.slice(0, slash);
}
