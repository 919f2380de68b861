import type { ExpectedRole } from '../../core/connect/expected-role.ts';
import { fillTemplate } from '../../core/connect/fill-template.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { parseArn } from '../../core/iam/arn.ts';
import type { Caller } from '../../core/model/connection.ts';
import { both } from '../../core/model/guard.ts';
import type { ParsedFile, PolicyDocument, RoleDefinition } from '../../core/model/policy.ts';
import type { StringValue } from '../../core/model/value.ts';
import { readTemplate } from '../../core/parse/cloudformation/read-template.ts';
import { parseJson } from '../../core/parse/parse-json.ts';
import { parseYaml } from '../../core/parse/parse-yaml.ts';

/** A template of one's own, and what is known of the stack that was made of it. */
export interface DeployedTemplate {
  /** Path, for messages. */
  readonly file: string;
  readonly text: string;
  /** As the stack tells them, and with the external id, which it does not tell. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly region: string;
  /** What the stack gives out as `RoleArn`. */
  readonly roleArn: string;
}

/**
 * The role that follows from the template of a stack. Its name and path are those the stack gives out; what its parameters
 * and conditions leave open is open. Throws AppError `role-not-read` where the template has no role, or several.
 */
export function expectedOfTemplate(deployed: DeployedTemplate, caller: Caller): ExpectedRole {
  const parsed = readFilled(deployed, caller);
  const role = onlyRole(parsed, deployed.file);
  const documents = new Map(parsed.documents.map((document) => [document.id, document]));
  const inline = role.inline.flatMap((id) => documents.get(id) ?? []);
  const trust = documents.get(role.trust ?? '');
  const attached = inline.map((document) => carriedBy(role, document));
  const hidden = role.unresolved.map(({ reason }) => reason);
  return {
    ...nameAndPathOf(deployed.roleArn),
    when: role.when,
    trust: trust === undefined ? [] : [trust],
    permissions: attached.map(({ document }) => document),
    managed: role.managed.filter((arn) => ownPolicyOf(arn, parsed) === undefined),
    ownManaged: role.managed.flatMap((arn) => ownPolicyOf(arn, parsed) ?? []),
    // The reader of templates does not look for it.
    boundary: deployed.text.includes('PermissionsBoundary') ? undefined : null,
    open: {
      trust: trust === undefined ? ['its trust policy is not written in place'] : openIn(trust),
      permissions: [...attached.flatMap(({ open }) => open), ...inline.flatMap(openIn), ...hidden],
      managed: hidden,
    },
  };
}

function readFilled(
  { file, text, parameters, region }: DeployedTemplate,
  { accountId, partition }: Caller,
): ParsedFile {
  const source = { file, text, bom: false };
  const { value } = /^\s*\{/.test(text) ? parseJson(source) : parseYaml(source);
  if (value === undefined) throw new AppError('role-not-read', `\`${file}\` cannot be read.`);
  // What CloudFormation does not tell it shows as stars.
  const told = [...parameters].filter(([, given]) => !/^\*+$/.test(given));
  const values = new Map([
    ...told,
    ['AWS::AccountId', accountId],
    ['AWS::Partition', partition],
    ['AWS::Region', region],
    ['AWS::URLSuffix', partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'],
  ]);
  return readTemplate(source, fillTemplate(value, values));
}

function onlyRole({ roles }: ParsedFile, file: string): RoleDefinition {
  const found = roles.filter(({ kind }) => kind === 'role');
  const [role] = found;
  if (role !== undefined && found.length === 1) return role;
  throw new AppError('role-not-read', `\`${file}\` has ${found.length} roles; a connection is one.`);
}

/** The managed policy of the template that an attachment refers to by its logical id. */
function ownPolicyOf({ text, holes }: StringValue, { documents }: ParsedFile): PolicyDocument | undefined {
  const [hole] = holes;
  if (hole === undefined || hole.start > 0 || hole.end < text.length) return undefined;
  return documents.find(
    ({ resourceType, pointer }) =>
      resourceType === 'AWS::IAM::ManagedPolicy' && pointer.split('/')[2] === hole.name,
  );
}

/** A document that another resource attaches only under some conditions is there only then. */
function carriedBy(
  { inlineWhen }: RoleDefinition,
  document: PolicyDocument,
): { readonly document: PolicyDocument; readonly open: readonly string[] } {
  const [guard, ...others] = inlineWhen?.get(document.id) ?? [];
  if (guard === undefined) return { document, open: [] };
  if (others.length === 0) return { document: { ...document, when: both(document.when, guard) }, open: [] };
  return { document, open: ['a policy is attached under one of several conditions'] };
}

/** What a document hides. */
function openIn({ unresolved, statements }: PolicyDocument): readonly string[] {
  const inStatements = statements.flatMap(({ action, resource, principal, conditions }) =>
    [action, resource, principal, ...conditions].flatMap((element) => element?.unresolved ?? []),
  );
  return [...unresolved, ...inStatements].map(({ reason }) => reason);
}

function nameAndPathOf(arn: string): Pick<ExpectedRole, 'name' | 'path'> {
  const resource = parseArn(arn)?.resource;
  if (resource?.startsWith('role/') !== true)
    throw new AppError('role-not-read', 'The stack gives out no `RoleArn` with the ARN of a role.');
  const end = resource.lastIndexOf('/');
  return { name: resource.slice(end + 1), path: resource.slice('role'.length, end + 1) };
}
