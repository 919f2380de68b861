import type { PolicyDocument, RoleDefinition, Statement } from '../model/policy.ts';
import type { Source, Span } from '../model/source.ts';
import type { Workspace } from '../rules/rule.ts';

/** What lies where: the questions every rule's findings ask of a workspace, answered without a search. */
export interface WorkspaceIndex {
  /** The sources that hold a policy document or a managed list, each once. */
  readonly policySources: ReadonlySet<Source>;
  /** The roles of the templates that carry a document. */
  carriersOf(documentId: string): readonly RoleDefinition[];
  /** The document and statement a place lies in; outside of all, the one document its file consists of. */
  ownerOf(span: Span): Owner;
}

/** What a place belongs to. */
export interface Owner {
  readonly document: PolicyDocument | undefined;
  readonly statement: Statement | undefined;
}

/** Builds the index of a workspace, in one walk. */
export function indexWorkspace(workspace: Workspace): WorkspaceIndex {
  const documents = new Map<Source, PolicyDocument[]>();
  for (const document of workspace.documents) append(documents, document.source, document);
  const carriers = new Map<string, RoleDefinition[]>();
  for (const role of workspace.roles) {
    const carried = role.trust === undefined ? role.inline : [...role.inline, role.trust];
    for (const id of new Set(carried)) append(carriers, id, role);
  }
  return {
    policySources: new Set([...documents.keys(), ...workspace.managedLists.map((list) => list.span.source)]),
    carriersOf: (id) => carriers.get(id) ?? [],
    ownerOf: (span) => {
      const here = documents.get(span.source) ?? [];
      const document =
        here.find((candidate) => isWithin(span, candidate.span)) ??
        here.find((candidate) => candidate.pointer === '');
      return { document, statement: document && statementAt(document, span) };
    },
  };
}

/** The statement of a document that a place lies in. */
export function statementAt(document: PolicyDocument, span: Span): Statement | undefined {
  return document.statements.find((statement) => isWithin(span, statement.span));
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
