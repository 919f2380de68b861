import type { Reference } from '../iam/reference.ts';
import type { Finding } from '../model/finding.ts';
import type { PolicyDocument, RoleDefinition, Statement } from '../model/policy.ts';
import type { Settings } from '../model/settings.ts';
import type { Source, Span } from '../model/source.ts';
import type {
  DocumentContext,
  Messages,
  Placed,
  Report,
  Rule,
  RuleContext,
  Workspace,
} from '../rules/rule.ts';
import { renderMessage } from './render-message.ts';

/** What every rule of a run may look at. */
export interface Run {
  readonly workspace: Workspace;
  readonly reference: Reference;
  readonly settings: Settings;
}

/** A rule that threw: a bug of ours. `file` is where it was looking; for what only shows between files, all of them. */
export interface Crash {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
  readonly cause: unknown;
}

/** What one rule found, and where it broke. */
export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
}

type AnyRule = Rule<Messages>;

/** Runs one rule over everything that was read. A crash ends the rule for that file only, and is kept. */
export function runRule(rule: AnyRule, run: Run): RuleRun {
  const findings: Finding[] = [];
  const crashes: Crash[] = [];
  const { workspace } = run;
  const { check } = rule;
  const attempt = (file: string, visit: () => void): void => {
    try {
      visit();
    } catch (cause) {
      crashes.push({
        rule: rule.id,
        file,
        message: cause instanceof Error ? cause.message : String(cause),
        cause,
      });
    }
  };
  const contextOf = (owner: OwnerOf): RuleContext<Messages> => ({
    ...run,
    report: reporter(rule, run.settings, owner, findings),
  });

  if (check.policy ?? check.statement ?? check.principal ?? check.condition) {
    for (const document of workspace.documents)
      attempt(document.source.file, () => visitDocument(rule, document, run, findings));
  }
  const { source: visitSource, role: visitRole, workspace: visitWorkspace } = check;
  if (visitSource !== undefined) {
    const context = contextOf((span) => ownerOf(workspace, span));
    for (const source of policySources(workspace))
      attempt(source.file, () => visitSource.call(check, source, context));
  }
  if (visitRole !== undefined) {
    const context = contextOf((span) => ownerOf(workspace, span));
    for (const role of workspace.roles) attempt(role.file, () => visitRole.call(check, role, context));
  }
  if (visitWorkspace !== undefined) {
    const context = contextOf((span) => ownerOf(workspace, span));
    attempt('the files together', () => visitWorkspace.call(check, workspace, context));
  }
  return { findings, crashes };
}

function visitDocument(rule: AnyRule, document: PolicyDocument, run: Run, findings: Finding[]): void {
  const { check } = rule;
  let visited: Statement | undefined;
  const owner: OwnerOf = (span) => ({ document, statement: visited ?? statementAt(document, span) });
  const context: DocumentContext<Messages> = {
    ...run,
    report: reporter(rule, run.settings, owner, findings),
    document,
    role: run.workspace.roleOf(document.id),
    attachedTo: carriersOf(run.workspace).get(document.id) ?? [],
  };
  check.policy?.(document, context);
  if (!(check.statement ?? check.principal ?? check.condition)) return;
  for (const statement of document.statements) {
    visited = statement;
    check.statement?.(statement, context);
    if (check.principal)
      for (const principal of statement.principal?.values ?? [])
        check.principal(principal, statement, context);
    if (check.condition)
      for (const condition of statement.conditions) check.condition(condition, statement, context);
  }
}

type OwnerOf = (span: Span) => Owner;

interface Owner {
  readonly document: PolicyDocument | undefined;
  readonly statement: Statement | undefined;
}

function reporter(
  rule: AnyRule,
  settings: Settings,
  ownerOf: OwnerOf,
  findings: Finding[],
): Report<Messages> {
  const override = settings.rules.get(rule.id);
  return (at: Placed, messageId, data, more = {}) => {
    const template = rule.messages[messageId];
    if (template === undefined) throw new Error(`rule ${rule.id} has no message "${messageId}"`);
    const { document, statement } = ownerOf(at.span);
    const severity = override ?? more.severity ?? rule.severity;
    if (severity === 'off') return;
    findings.push({
      rule: rule.id,
      code: more.code ?? rule.code,
      severity,
      confidence: more.confidence ?? 'certain',
      source: 'offline',
      messageId,
      message: renderMessage(template, data),
      data,
      span: at.span,
      related: (more.related ?? []).map((place) => ({ span: place.at.span, message: place.message })),
      document: document?.id ?? null,
      statement: statement ? { index: statement.index, sid: statement.sid?.text ?? null } : null,
    });
  };
}

/** The document a place lies in; for a place outside of it, the one document its file consists of. */
function ownerOf(workspace: Workspace, span: Span): Owner {
  const documents = documentsBySource(workspace).get(span.source) ?? [];
  const document =
    documents.find((candidate) => isWithin(span, candidate.span)) ??
    documents.find((candidate) => candidate.pointer === '');
  return { document, statement: document && statementAt(document, span) };
}

function statementAt(document: PolicyDocument, span: Span): Statement | undefined {
  return document.statements.find((statement) => isWithin(span, statement.span));
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
}

/** The sources that hold a policy document or a managed list, each once. */
function policySources(workspace: Workspace): ReadonlySet<Source> {
  return new Set([
    ...workspace.documents.map((document) => document.source),
    ...workspace.managedLists.map((list) => list.span.source),
  ]);
}

const carriers = new WeakMap<Workspace, ReadonlyMap<string, readonly RoleDefinition[]>>();

/** The roles of the templates that carry a document, by document id. */
function carriersOf(workspace: Workspace): ReadonlyMap<string, readonly RoleDefinition[]> {
  const known = carriers.get(workspace);
  if (known !== undefined) return known;
  const made = new Map<string, RoleDefinition[]>();
  for (const role of workspace.roles) {
    for (const id of new Set([...role.inline, ...(role.trust === undefined ? [] : [role.trust])])) {
      const list = made.get(id);
      if (list) list.push(role);
      else made.set(id, [role]);
    }
  }
  carriers.set(workspace, made);
  return made;
}

const documentTables = new WeakMap<Workspace, ReadonlyMap<Source, readonly PolicyDocument[]>>();

function documentsBySource(workspace: Workspace): ReadonlyMap<Source, readonly PolicyDocument[]> {
  const known = documentTables.get(workspace);
  if (known !== undefined) return known;
  const made = new Map<Source, PolicyDocument[]>();
  for (const document of workspace.documents) {
    const list = made.get(document.source);
    if (list) list.push(document);
    else made.set(document.source, [document]);
  }
  documentTables.set(workspace, made);
  return made;
}
