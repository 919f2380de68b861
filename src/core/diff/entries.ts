import type { AttachedStatement } from '../iam/attached-statement.ts';
import type { Action, Reference } from '../iam/reference.ts';
import type { RolePolicies } from '../iam/role-policies.ts';
import { type Guard, always, both } from '../model/guard.ts';
import type { PolicyDocument, PolicyString } from '../model/policy.ts';
import type { Workspace } from '../rules/rule.ts';
import { type Access, accessOfDocument, accessOfRolePolicies, noAccess } from './access.ts';
import type { RowMaker } from './grant-row.ts';

/** One thing that a diff looks at on one side. */
export interface Entry {
  readonly id: string;
  /** Only entries of one kind are the same thing under another name. */
  readonly kind: string;
  /** What it is called within its file, and the configured role it is for: what tells after its file was renamed. */
  readonly hints: readonly string[];
  /** Every file it was read from. */
  readonly files: readonly string[];
  /** What it depends on besides these files. */
  readonly setting: string;
  /** Worked out when first asked for; of some actions only, each time. */
  readonly access: (only?: ReadonlySet<Action>) => Access;
  /** What it consists of; undefined: it allows nothing by itself, or only limits what others allow. */
  readonly statements: readonly AttachedStatement[] | undefined;
}

/** Policy documents, lists of managed policies, and what the roles of templates have attached. */
export function documentEntries(
  workspace: Workspace,
  reference: Reference,
  maker: RowMaker,
): readonly Entry[] {
  const documents = workspace.documents.map((document): Entry => {
    const { id, pointer, policyType, source } = document;
    return {
      id,
      kind: policyType,
      hints: hintsOf(pointer, workspace.roleOf(id)?.name),
      files: [source.file],
      setting: '',
      access: once((only) => accessOfDocument(reference, document, maker, only)),
      statements: policyType === 'scp' || policyType === 'rcp' ? undefined : statementsOf(document, always),
    };
  });
  const lists = workspace.managedLists.map(({ file, policies }): Entry => {
    const managed = new Set(policies.map(({ arn }) => arn.text));
    return attachments(file, [], file, managed);
  });
  const roles = workspace.roles
    .filter(({ managed }) => managed.length > 0)
    .map(({ id, address, file, managed }) =>
      attachments(id, hintsOf(address, workspace.roleOf(id)?.name), file, shownManaged(managed)),
    );
  return [...documents, ...lists, ...roles];
}

/** Every role: the configured ones, and those of templates. */
export function roleEntries(workspace: Workspace, reference: Reference, maker: RowMaker): readonly Entry[] {
  const managedByFile = new Map(workspace.managedLists.map(({ file, policies }) => [file, policies]));
  const managedById = new Map(workspace.roles.map(({ id, managed }) => [id, shownManaged(managed)]));
  return workspace.rolePolicies.map((role): Entry => {
    const { name, configured } = role;
    const list = configured?.managed === undefined ? [] : (managedByFile.get(configured.managed) ?? []);
    const managed = managedById.get(name) ?? new Set(list.map(({ arn }) => arn.text));
    return {
      id: name,
      kind: 'role',
      hints: hintsOf(name.slice(name.indexOf('#') + 1), configured?.name),
      files: filesOf(role),
      setting: JSON.stringify(configured ?? null),
      access: once((only) => accessOfRolePolicies(reference, workspace.accessOf(role), managed, maker, only)),
      statements: role.policies.flatMap(({ document, when }) => statementsOf(document, when)),
    };
  });
}

function attachments(id: string, hints: readonly string[], file: string, managed: Access['managed']): Entry {
  const access = { ...noAccess, managed };
  return {
    id,
    kind: 'attachments',
    hints,
    files: [file],
    setting: '',
    access: () => access,
    statements: undefined,
  };
}

function statementsOf(document: PolicyDocument, when: Guard): readonly AttachedStatement[] {
  return document.statements.map((statement) => ({ statement, when: both(when, document.when) }));
}

function shownManaged(managed: readonly PolicyString[]): Access['managed'] {
  return new Set(
    managed.map(({ text, when }) =>
      [text, ...when.map(({ condition, is }) => `only where ${condition} is ${String(is)}`)].join('; '),
    ),
  );
}

function filesOf({ name, place, trust, policies, configured }: RolePolicies): readonly string[] {
  const own = policies.flatMap(({ kind, at, document }) =>
    // A managed policy of AWS is in no file; its text is one of the data's.
    kind === 'managed' && document.source.file.startsWith('arn:')
      ? [at.source.file]
      : [at.source.file, document.source.file],
  );
  const canonical =
    configured?.name === name ? [...configured.inline, configured.managed, configured.trust] : [];
  return [...new Set([place.source.file, trust?.source.file, ...own, ...canonical])].filter(
    (file) => file !== undefined,
  );
}

function hintsOf(pointer: string, role: string | undefined): readonly string[] {
  return [...(pointer === '' ? [] : [pointer]), ...(role === undefined ? [] : [`role ${role}`])];
}

function once(make: (only?: ReadonlySet<Action>) => Access): Entry['access'] {
  let all: Access | undefined;
  return (only) => (only === undefined ? (all ??= make()) : make(only));
}
