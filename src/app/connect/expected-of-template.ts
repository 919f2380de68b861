import type { ExpectedRole } from '../../core/connect/expected-role.ts';
import { filledTree } from '../../core/connect/filled-tree.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { parseArn } from '../../core/iam/arn.ts';
import type { Caller } from '../../core/model/connection.ts';
import { both } from '../../core/model/guard.ts';
import type { ParsedFile, PolicyDocument, RoleDefinition } from '../../core/model/policy.ts';
import type { StringValue } from '../../core/model/value.ts';
import { parseSource } from '../../core/parse/parse-source.ts';
import { readPolicyDocument } from '../../core/parse/policy-document.ts';

/** A template of one's own, and what is known of the stack that was made of it. */
export interface DeployedTemplate {
  /** Path, for messages. */
  readonly file: string;
  readonly text: string;
  /** With the external id, where it is known. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly region: string;
  /** What the stack gives out as `RoleArn`. */
  readonly roleArn: string;
}

/**
 * The role that follows from a template of one's own. Its name and path are those the stack gives out; what its parameters
 * and conditions leave open is open. Throws AppError `role-not-read` where the template has no role, or several.
 */
export async function expectedOfTemplate(
  { file, text, parameters, region, roleArn }: DeployedTemplate,
  { accountId, partition }: Caller,
): Promise<ExpectedRole> {
  const parsed = await parseSource({ file, text, bom: false }, undefined);
  const role = onlyRole(parsed, file);
  const values = new Map([
    ...parameters,
    ['AWS::AccountId', accountId],
    ['AWS::Partition', partition],
    ['AWS::Region', region],
    ['AWS::URLSuffix', partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com'],
  ]);
  const documents = new Map(parsed.documents.map((document) => [document.id, filled(document, values)]));
  const inline = role.inline.flatMap((id) => documents.get(id) ?? []);
  const trust =
    role.trust === undefined ? [] : [documents.get(role.trust)].filter((one) => one !== undefined);
  const attached = inline.map((document) => carriedBy(role, document));
  const hidden = role.unresolved.map(({ reason }) => reason);
  return {
    ...nameAndPathOf(roleArn),
    when: role.when,
    trust,
    permissions: attached.map(({ document }) => document),
    managed: role.managed.map((arn) => filledString(arn, values)),
    // The reader of templates does not look for it.
    boundary: text.includes('PermissionsBoundary') ? undefined : null,
    open: {
      trust: [
        ...(trust.length === 0 ? ['the template does not write its trust policy in place'] : []),
        ...trust.flatMap(openIn),
      ],
      permissions: [...attached.flatMap(({ open }) => open), ...inline.flatMap(openIn), ...hidden],
      managed: hidden,
    },
  };
}

function onlyRole({ roles }: ParsedFile, file: string): RoleDefinition {
  const found = roles.filter(({ kind }) => kind === 'role');
  const [role] = found;
  if (role !== undefined && found.length === 1) return role;
  throw new AppError('role-not-read', `\`${file}\` has ${found.length} roles; a connection is one.`);
}

/** A document that another resource attaches only under some conditions is there only then. */
function carriedBy(
  { inlineWhen }: RoleDefinition,
  document: PolicyDocument,
): { readonly document: PolicyDocument; readonly open: readonly string[] } {
  const guards = inlineWhen?.get(document.id) ?? [];
  const [guard] = guards;
  if (guard === undefined) return { document, open: [] };
  if (guards.length === 1) return { document: { ...document, when: both(document.when, guard) }, open: [] };
  return { document, open: ['a policy is attached under one of several conditions'] };
}

function filled(document: PolicyDocument, values: ReadonlyMap<string, string>): PolicyDocument {
  return readPolicyDocument(filledTree(document.tree, values), document);
}

function filledString(value: StringValue, values: ReadonlyMap<string, string>): StringValue {
  const tree = filledTree(value, values);
  return tree.kind === 'string' ? tree : value;
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
