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
  const documentAt = finderOf(workspace.documents);
  return {
    policySources: new Set([...documents.keys(), ...workspace.managedLists.map((list) => list.span.source)]),
    carriersOf: (id) => carriers.get(id) ?? [],
    ownerOf: (span) => {
      const document =
        documentAt(span) ?? documents.get(span.source)?.find((candidate) => candidate.pointer === '');
      return { document, statement: document && statementAt(document, span) };
    },
  };
}

const statementFinders = new WeakMap<PolicyDocument, Finder<Statement>>();

/** The statement of a document that a place lies in. */
export function statementAt(document: PolicyDocument, span: Span): Statement | undefined {
  const find = statementFinders.get(document) ?? finderOf(document.statements);
  statementFinders.set(document, find);
  return find(span);
}

type Finder<T> = (span: Span) => T | undefined;

/** Finds the thing a place lies in, of things that do not overlap. A search of halves: a file may have many of both. */
function finderOf<T extends { readonly span: Span }>(things: readonly T[]): Finder<T> {
  const bySource = new Map<Source, T[]>();
  for (const thing of things) append(bySource, thing.span.source, thing);
  for (const list of bySource.values()) list.sort((a, b) => a.span.start - b.span.start);
  return ({ source, start, end }) => {
    const list = bySource.get(source) ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.span.start ?? Infinity) <= start) low = middle + 1;
      else high = middle;
    }
    const nearest = list[low - 1];
    return nearest !== undefined && end <= nearest.span.end ? nearest : undefined;
  };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
