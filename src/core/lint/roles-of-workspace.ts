import type { ManagedPolicies } from '../iam/managed-policies.ts';
import type { AttachedPolicy, RolePolicies, UnknownAccess } from '../iam/role-policies.ts';
import { type Guard, always } from '../model/guard.ts';
import type { ManagedPolicyList, PolicyDocument, PolicyString, RoleDefinition } from '../model/policy.ts';
import type { RoleSettings, Settings } from '../model/settings.ts';
import type { Span } from '../model/source.ts';
import { type StringValue, isKnown } from '../model/value.ts';
import { parseJson } from '../parse/parse-json.ts';
import { readRawFile } from '../parse/raw.ts';

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
  const read = createManagedReader(managed);
  const byId = new Map(parts.documents.map((document) => [document.id, document]));
  return [
    ...[...settings.roles.values()].flatMap((role) => configuredRole(role, parts, read) ?? []),
    ...parts.roles.map((role) => definedRole(role, byId, parts.roleOf(role.id), read)),
  ];
}

function configuredRole(role: RoleSettings, parts: RoleParts, read: ReadManaged): RolePolicies | undefined {
  const inline = parts.documents.filter(({ source }) => role.inline.includes(source.file));
  const list = parts.managedLists.find(({ file }) => file === role.managed);
  const place = inline[0]?.span ?? list?.span;
  if (place === undefined) return undefined;
  const attached = read(list?.policies.map(({ arn }) => ({ ...arn, when: always })) ?? []);
  const found = new Set([...inline.map(({ source }) => source.file), list?.file]);
  const missing = [...role.inline, ...(role.managed === undefined ? [] : [role.managed])]
    .filter((file) => !found.has(file))
    .map((file): UnknownAccess => ({ what: file, reason: 'the file was not read', span: place }));
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
  read: ReadManaged,
): RolePolicies {
  const attached = read(role.managed);
  return {
    name: role.id,
    configured,
    place: role.span,
    trust: role.trust === undefined ? undefined : byId.get(role.trust),
    policies: [
      ...role.inline.flatMap((id) => byId.get(id) ?? []).map((document) => inlinePolicy(document, role.when)),
      ...attached.policies,
    ],
    unknown: [
      ...role.unresolved.map(({ expression, reason, span }) => ({ what: expression, reason, span })),
      ...attached.unknown,
    ],
  };
}

function inlinePolicy(document: PolicyDocument, when: Guard): AttachedPolicy {
  return { kind: 'inline', name: document.id, document, when, at: document.span };
}

type ReadManaged = (arns: readonly PolicyString[]) => Pick<RolePolicies, 'policies' | 'unknown'>;

/** Reads each attached managed policy once, however many roles carry it. */
function createManagedReader(managed: ManagedPolicies): ReadManaged {
  const read = new Map<string, { document: PolicyDocument; version: string } | undefined>();
  const documentOf = (arn: string) => {
    if (!read.has(arn)) read.set(arn, readManaged(managed, arn));
    return read.get(arn);
  };
  return (arns) => {
    const policies: AttachedPolicy[] = [];
    const unknown: UnknownAccess[] = [];
    for (const arn of arns) {
      const name = withoutPartition(arn);
      const found = documentOf(name);
      if (found !== undefined)
        policies.push({ kind: 'managed', name, ...found, when: arn.when, at: arn.span });
      else unknown.push(unknownPolicy(arn, name));
    }
    return { policies, unknown };
  };
}

function readManaged(
  managed: ManagedPolicies,
  arn: string,
): { document: PolicyDocument; version: string } | undefined {
  const packed = managed.find(arn);
  if (packed === undefined) return undefined;
  const source = { file: `${arn} ${packed.version}`, text: packed.text, bom: false };
  const { value } = parseJson(source);
  const [document] =
    (value === undefined ? undefined : readRawFile(source, value, 'json', 'identity'))?.documents ?? [];
  return document === undefined ? undefined : { document, version: packed.version };
}

/** `arn:${AWS::Partition}:iam::aws:policy/…` names the same policy in every partition. */
function withoutPartition(arn: StringValue): string {
  const owner = arn.text.indexOf(':iam::aws:');
  return arn.text.startsWith('arn:') && owner !== -1 ? `arn:aws${arn.text.slice(owner)}` : arn.text;
}

function unknownPolicy(arn: StringValue, name: string): UnknownAccess {
  const span: Span = arn.span;
  if (!isKnown(arn) && !name.startsWith('arn:aws:iam::aws:'))
    return { what: arn.text, reason: 'which managed policy it is, only a deployment knows', span };
  return { what: name, reason: 'its document is not among the packed managed policies', span };
}
