import { issueCode } from '../iam/issue-codes.ts';
import type { Reference } from '../iam/reference.ts';
import type { Finding } from '../model/finding.ts';
import type { ParseProblem, PolicyDocument, Statement } from '../model/policy.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/source.ts';
import type { DocumentContext, Messages, Report, Rule, RuleContext, Workspace } from '../rules/rule.ts';
import { type FindingSink, type Omitted, createFindingSink } from './finding-sink.ts';
import { renderMessage } from './render-message.ts';
import type { SuppressionState } from './suppress.ts';
import { type Owner, type WorkspaceIndex, statementAt } from './workspace-index.ts';

/** What every rule of a run may look at. */
export interface Run {
  readonly workspace: Workspace;
  readonly index: WorkspaceIndex;
  readonly reference: Reference;
  readonly settings: Settings;
  readonly problems: readonly ParseProblem[];
}

/** A rule that threw: a bug of ours. `file` is where it was looking; for what only shows between files, all of them. */
export interface Crash {
  readonly rule: string;
  readonly file: string;
  readonly message: string;
  readonly cause: unknown;
}

/** What rules found, and where they broke. */
export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly crashes: readonly Crash[];
  /** What was found beyond what is kept. */
  readonly omitted: readonly Omitted[];
}

/** Runs one rule over everything that was read. A crash ends the rule for that file only, and is kept. */
export function runRule(rule: Rule, run: Run): RuleRun {
  const { check } = rule;
  return collect(rule, run, (context, attempt) => {
    const { workspace, index, problems } = run;
    if (check.policy ?? check.statement ?? check.principal ?? check.condition)
      for (const document of workspace.documents)
        attempt(document.source.file, (findings) => visitDocument(rule, document, run, findings));
    if (check.source)
      for (const source of index.policySources) attempt(source.file, () => check.source?.(source, context));
    if (check.role) for (const role of workspace.roles) attempt(role.file, () => check.role?.(role, context));
    if (check.problem)
      for (const problem of problems)
        attempt(problem.span.source.file, () => check.problem?.(problem, context));
    if (check.workspace) attempt('the files together', () => check.workspace?.(workspace, context));
  });
}

/** Runs a rule about suppressions, after the findings of the others were held against them. */
export function judgeSuppressions(rule: Rule, run: Run, states: readonly SuppressionState[]): RuleRun {
  const { check } = rule;
  return collect(rule, run, (context, attempt) => {
    if (check.suppression)
      for (const { suppression, state } of states)
        attempt(suppression.span.source.file, () => check.suppression?.(suppression, { state }, context));
  });
}

type Attempt = (file: string, visit: (findings: FindingSink) => void) => void;

function collect(
  rule: Rule,
  run: Run,
  visitAll: (context: RuleContext<Messages>, attempt: Attempt) => void,
): RuleRun {
  const sink = createFindingSink();
  const crashes: Crash[] = [];
  const { workspace, reference, settings, index } = run;
  const report = reporter(rule, settings, (span) => index.ownerOf(span), sink);
  visitAll({ workspace, reference, settings, report }, (file, visit) => {
    try {
      visit(sink);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      crashes.push({ rule: rule.id, file, message, cause });
    }
  });
  return { findings: sink.findings, crashes, omitted: sink.omitted() };
}

function visitDocument(rule: Rule, document: PolicyDocument, run: Run, findings: FindingSink): void {
  const { check } = rule;
  const { workspace, reference, settings } = run;
  let visited: Statement | undefined;
  const ownerOf = (span: Span): Owner => ({ document, statement: visited ?? statementAt(document, span) });
  const context: DocumentContext<Messages> = {
    workspace,
    reference,
    settings,
    report: reporter(rule, settings, ownerOf, findings),
    document,
    role: workspace.roleOf(document.id),
    attachedTo: run.index.carriersOf(document.id),
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

/** The one place where a finding is made. */
function reporter(
  rule: Rule,
  settings: Settings,
  ownerOf: (span: Span) => Owner,
  findings: FindingSink,
): Report<Messages> {
  const override = settings.rules.get(rule.id);
  return (at, messageId, data, more = {}) => {
    const template = rule.messages[messageId];
    if (template === undefined) throw new Error(`rule ${rule.id} has no message "${messageId}"`);
    const { document, statement } = ownerOf(at.span);
    const issue = issueCode(messageId);
    const severity = override ?? more.severity ?? issue?.severity ?? rule.severity;
    if (severity === 'off') return;
    findings.push({
      rule: rule.id,
      code: more.code === undefined ? (issue?.code ?? rule.code) : more.code,
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
