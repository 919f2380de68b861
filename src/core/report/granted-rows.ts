import type { Granted } from '../model/access.ts';
import type { Report, ReportDocument, ReportRole } from '../model/report.ts';
import { placeNames, shortName } from './place-names.ts';
import { plural } from './plural.ts';

/** Access levels from the weakest on, as tables show them. */
export const shownLevels = ['List', 'Read', 'Write', 'Tagging', 'Permissions management'] as const;

/** One line of the table of what is granted. */
export interface GrantedRow {
  /** A role, a document of the role above it, or a document that belongs to no role. */
  readonly kind: 'role' | 'document of role' | 'document';
  readonly name: string;
  readonly granted: Granted;
}

/**
 * Every role with its documents, then the documents without one; a role that is one document and nothing else is one row.
 * Only documents that grant: see `uncountedSentences`.
 */
export function grantedRows({ roles, documents }: Report): readonly GrantedRow[] {
  const granting = new Map(documents.filter(grants).map((document) => [document.id, document]));
  const ofRoles = new Set(roles.flatMap((role) => role.documents));
  const others = [...granting.values()].filter(({ id }) => !ofRoles.has(id));
  return [
    ...roles.flatMap((role) => rowsOfRole(role, granting)),
    ...alike(others).flatMap(({ ids, granted }) =>
      placeNames(ids, (name) => name).map((name): GrantedRow => ({ kind: 'document', name, granted })),
    ),
  ];
}

function rowsOfRole(
  { name, documents, managed, granted }: ReportRole,
  granting: ReadonlyMap<string, ReportDocument>,
): readonly GrantedRow[] {
  const own = documents.flatMap((id) => granting.get(id) ?? []);
  const [only] = own;
  if (own.length === 1 && managed.length === 0 && only !== undefined) {
    const isNamedByFile = name.startsWith(only.file);
    return [{ kind: 'role', name: isNamedByFile ? name : `${name} (${shortName(only.id)})`, granted }];
  }
  return [
    { kind: 'role', name, granted },
    ...own.map((document): GrantedRow => ({
      kind: 'document of role',
      name: shortName(document.id),
      granted: document.granted,
    })),
  ];
}

/** Instances of one module that grant the same, together. */
function alike(documents: readonly ReportDocument[]) {
  const groups = new Map<string, { readonly granted: Granted; readonly ids: string[] }>();
  for (const { id, granted } of documents) {
    const key = JSON.stringify([shortName(id), granted]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { granted, ids: [id] });
    else group.ids.push(id);
  }
  return [...groups.values()];
}

/** Which documents are not in the rows, and why, a sentence each. */
export function uncountedSentences({ documents }: Report): readonly string[] {
  const count = (types: readonly string[]) =>
    documents.filter(({ policyType }) => types.includes(policyType)).length;
  const trust = count(['trust']);
  const control = count(['scp', 'rcp']);
  return [
    ...(trust === 0
      ? []
      : [
          `${plural(trust, 'trust policy is not counted: it says', 'trust policies are not counted: they say')} who may use a role, not what the role may do.`,
        ]),
    ...(control === 0
      ? []
      : [
          `${plural(control, 'control policy is not counted: it limits', 'control policies are not counted: they limit')} what others grant.`,
        ]),
  ];
}

function grants({ policyType }: ReportDocument): boolean {
  return policyType === 'identity' || policyType === 'resource';
}
