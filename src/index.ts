import { packedManagedPolicies } from './adapters/files/packed-managed-policies.ts';
import { packedReference } from './adapters/files/packed-reference.ts';
import { type ManagedPolicies, unpackManagedPolicies } from './core/iam/managed-policies.ts';
import type { Reference } from './core/iam/reference.ts';
import { unpackReference } from './core/iam/unpack-reference.ts';
import type { ParsedFile, PolicyType } from './core/model/policy.ts';
import { type Source, folderOf } from './core/model/source.ts';
import { isTerraform, parseModule, parseSource } from './core/parse/parse-source.ts';

export { AppError } from './core/errors/app-error.ts';
export { expandAction } from './core/iam/expand.ts';
export { accessOfRole } from './core/iam/access-of-role.ts';
export { checkAccessNotGranted } from './core/iam/granted-access.ts';
export { grantedByDocument } from './core/iam/granted.ts';
export type { AttachedStatement } from './core/iam/attached-statement.ts';
export { checkNoNewAccess } from './core/iam/new-access.ts';
export { contains, intersects, matches } from './core/iam/pattern.ts';
export { checkNoPublicAccess } from './core/iam/public-access.ts';
export type { Action, Reference, ResourceType, Service } from './core/iam/reference.ts';
export type { Grant, HeldAction, RoleAccess } from './core/iam/role-access.ts';
export type { AttachedPolicy, RolePolicies, UnknownAccess } from './core/iam/role-policies.ts';
export { buildReport } from './core/lint/build-report.ts';
export { createWorkspace } from './core/lint/create-workspace.ts';
export { lint } from './core/lint/lint.ts';
export type { AccessCheck, AccessWitness } from './core/model/access-check.ts';
export type { AccessLevel, Granted } from './core/model/access.ts';
export type { Finding, Severity } from './core/model/finding.ts';
export type {
  ParsedFile,
  PolicyDocument,
  PolicyType,
  RoleDefinition,
  Statement,
} from './core/model/policy.ts';
export type { Report } from './core/model/report.ts';
export type { Settings } from './core/model/settings.ts';
export { positionAt, type Position, type Source, type Span } from './core/model/source.ts';
export type { Value } from './core/model/value.ts';
export { renderJson } from './core/report/render-json.ts';
export { renderSummary } from './core/report/render-summary.ts';
export { renderText } from './core/report/render-text.ts';
export { rules } from './core/rules/index.ts';
export { defaultConfig as defaultSettings } from './app/config/config.ts';
export { version } from './version.ts';

let reference: Reference | undefined;

/** The service reference that ships with the package; unpacked once. */
export function loadReference(): Reference {
  reference ??= unpackReference(packedReference());
  return reference;
}

let managedPolicies: ManagedPolicies | undefined;

/** The AWS managed policies that ship with the package; unpacked on first use. */
export function loadManagedPolicies(): ManagedPolicies {
  managedPolicies ??= unpackManagedPolicies(packedManagedPolicies);
  return managedPolicies;
}

/**
 * Reads files into policies and roles: JSON and YAML documents, CloudFormation templates one by one, Terraform files
 * by folder. Syntax errors are in `problems`, with their places; nothing is thrown for what a file says.
 */
export async function parse(
  sources: readonly Source[],
  options: { readonly policyType?: PolicyType } = {},
): Promise<readonly ParsedFile[]> {
  const folders = new Map<string, Source[]>();
  const parsed: ParsedFile[] = [];
  for (const source of sources) {
    if (!isTerraform(source.file)) parsed.push(await parseSource(source, options.policyType));
    else {
      const folder = folderOf(source.file);
      const members = folders.get(folder);
      if (members === undefined) folders.set(folder, [source]);
      else members.push(source);
    }
  }
  for (const members of folders.values()) parsed.push(await parseModule(members));
  return parsed;
}
