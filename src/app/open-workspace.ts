import { type ManagedPolicies, unpackManagedPolicies } from '../core/iam/managed-policies.ts';
import type { Reference } from '../core/iam/reference.ts';
import { unpackReference } from '../core/iam/unpack-reference.ts';
import { type Knowledge, createWorkspace } from '../core/lint/create-workspace.ts';
import type { ParseProblem, PolicyType } from '../core/model/policy.ts';
import type { Mirror } from '../core/model/settings.ts';
import type { Source } from '../core/model/source.ts';
import type { Workspace } from '../core/rules/rule.ts';
import { checkPromise } from './config/check-promise.ts';
import { type ChosenConfig, chooseConfig } from './config/choose-config.ts';
import { ruleIds } from './config/rule-ids.ts';
import type { Config } from './config/config.ts';
import { findFiles } from './find-files.ts';
import type { Files, Host } from './ports.ts';
import { type ReadPolicies, readPolicies } from './read-policies.ts';

/** Which policies a command is about. */
export interface WorkspaceRequest {
  /** Files, folders, glob patterns; empty: what the config names, else the whole working folder. */
  readonly paths: readonly string[];
  /** Path of the config; undefined: roleproof.yaml where there is one. */
  readonly config: string | undefined;
  readonly policyType: PolicyType | undefined;
}

export interface WorkspacePorts {
  readonly files: Files;
  readonly host: Host;
  /** The packed service reference as text. */
  readonly reference: () => string;
  /** The packed managed policies as text. */
  readonly managedPolicies: () => string;
  /** Both unpacked, where that was done before. */
  readonly known?: Knowledge;
}

/** Everything a command looks at. */
export interface OpenWorkspace {
  readonly config: Config;
  /** The folder the config speaks of. */
  readonly folder: string;
  readonly reference: Reference;
  readonly managedPolicies: ManagedPolicies;
  readonly workspace: Workspace;
  readonly sources: readonly Source[];
  readonly problems: readonly ParseProblem[];
  readonly unread: ReadPolicies['unread'];
  /** Only some of what the config speaks of was asked for. */
  readonly partial: boolean;
}

/** Chooses the config, finds the files and reads them into policies and roles. Throws AppError. */
export async function openWorkspace(
  request: WorkspaceRequest,
  ports: WorkspacePorts,
): Promise<OpenWorkspace> {
  return openConfigured(await chooseConfig(request, ruleIds, ports.files), request, ports);
}

/** Finds the files that a config speaks of and reads them into policies and roles. Throws AppError. */
export async function openConfigured(
  chosen: ChosenConfig,
  request: WorkspaceRequest,
  ports: WorkspacePorts,
): Promise<OpenWorkspace> {
  const { files, host } = ports;
  const { folder, note } = chosen;
  const partial = request.paths.length > 0;
  const config = partial ? chosen.config : withMissingMirrors(chosen.config, files);
  if (note !== undefined) host.warning(note);
  const wanted = config.paths.length > 0 ? config.paths : ['.'];
  const found = await findFiles(partial ? request.paths : wanted, config.ignore, files);
  const { sources, parsed, unread } = await readPolicies(found, request.policyType, files, host);
  const { reference, managedPolicies } = ports.known ?? {
    reference: unpackReference(ports.reference()),
    managedPolicies: unpackManagedPolicies(ports.managedPolicies),
  };
  checkPromise(config.promise, reference);
  return {
    config,
    folder,
    reference,
    managedPolicies,
    workspace: createWorkspace(parsed, sources, config, { reference, managedPolicies }),
    sources,
    problems: parsed.flatMap((file) => file.problems),
    unread,
    partial,
  };
}

/** What a preset names as mirrors is the layout of many versions: not all of it has to be there. */
function withMissingMirrors(config: Config, files: Files): Config {
  const marked = (mirror: Mirror): Mirror => {
    const path = mirror.kind === 'terraform' ? mirror.folder : mirror.file;
    const isMissing = mirror.span !== undefined && files.kindOf(path) === 'missing';
    return isMissing ? { ...mirror, isMissing } : mirror;
  };
  const roles = [...config.roles].map(
    ([name, role]) => [name, { ...role, mirrors: role.mirrors.map(marked) }] as const,
  );
  return { ...config, roles: new Map(roles) };
}
