import { countGranted, actionsAllowed, grantedByDocument } from '../iam/granted.ts';
import type { Reference } from '../iam/reference.ts';
import { type Finding, type Severity, severities } from '../model/finding.ts';
import type { PolicyDocument } from '../model/policy.ts';
import type { Report, ReportDocument, ReportFinding, ReportRole } from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { type Span, positionAt } from '../model/source.ts';
import type { Workspace } from '../rules/rule.ts';
import { maxFindings } from './finding-sink.ts';
import type { LintResult } from './lint.ts';
import { countUnresolved } from './count-unresolved.ts';

export interface ReportInput {
  readonly workspace: Workspace;
  readonly result: LintResult;
  readonly reference: Reference;
  readonly settings: Settings;
  /** The mildest severity that fails the run. */
  readonly failOn: Severity | 'none';
  readonly toolVersion: string;
  /** How many files were read. */
  readonly files: number;
  /** What was not looked at, and why. */
  readonly skipped: readonly { readonly what: string; readonly reason: string }[];
  /** Where `docs/` is published, with a slash at its end; without it the report points into the package. */
  readonly docsAddress?: string;
  /** Something was skipped that had to be looked at: the run cannot pass. */
  readonly incomplete?: boolean;
}

/** One report of a run, `roleproof/report@1`: everything a renderer needs, and nothing that is not text or number. */
export function buildReport(input: ReportInput): Report {
  const { workspace, result, reference } = input;
  const documents = workspace.documents.map((document) => documentOf(document, workspace, reference));
  const statements = documents.flatMap((document) => document.statements);
  return {
    schema: 'roleproof/report@1',
    tool: {
      name: 'roleproof',
      version: input.toolVersion,
      reference: { version: reference.version, updatedAt: reference.updatedAt },
    },
    verdict: verdictOf(input),
    failOn: input.failOn,
    coverage: {
      files: input.files,
      documents: documents.length,
      statements: statements.length,
      patterns: statements.reduce((sum, statement) => sum + statement.patterns.length, 0),
      actions: documents.reduce((sum, document) => sum + document.granted.total, 0),
      unresolved: countUnresolved(workspace),
      skipped: [...input.skipped.map(({ what, reason }) => ({ what, reason })), ...omittedIn(result)],
    },
    counts: countsOf(result),
    documents,
    roles: rolesOf(input),
    findings: result.findings.map((finding) => findingOf(finding, input.docsAddress ?? 'docs/')),
  };
}

/** `incomplete` is worse than `fail`: what was not read or not checked may hide anything. */
function verdictOf({ result, failOn, incomplete }: ReportInput): Report['verdict'] {
  const wasCut = result.problems.length + result.crashes.length + result.omitted.length > 0;
  if (incomplete === true || wasCut) return 'incomplete';
  if (failOn === 'none') return 'pass';
  const threshold = severities.indexOf(failOn);
  const fails = result.findings.some((finding) => severities.indexOf(finding.severity) <= threshold);
  return fails ? 'fail' : 'pass';
}

function omittedIn({ omitted }: LintResult): Report['coverage']['skipped'] {
  return omitted.map(({ rule, file, count }) => ({
    what: `${count} findings of ${rule} in ${file}`,
    reason: `only the first ${maxFindings} are kept`,
  }));
}

function countsOf({ findings, suppressed }: LintResult): Report['counts'] {
  const counts = {
    error: 0,
    'security-warning': 0,
    warning: 0,
    suggestion: 0,
    suppressed: suppressed.length,
  };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function documentOf(document: PolicyDocument, workspace: Workspace, reference: Reference): ReportDocument {
  const granted = grantedByDocument(reference, document);
  return {
    id: document.id,
    file: document.source.file,
    pointer: document.pointer,
    format: document.format,
    policyType: document.policyType,
    role: workspace.roleOf(document.id)?.name ?? null,
    granted: granted.total,
    statements: document.statements.map((statement, position) => ({
      index: statement.index,
      sid: statement.sid?.text ?? null,
      effect: statement.effect ?? null,
      patterns: statement.action?.values.map((value) => value.text) ?? [],
      granted: granted.statements[position] ?? countGranted([]),
    })),
  };
}

/** The configured roles whose documents were read; where there are none, the roles that the templates define. */
function rolesOf({ workspace, settings, reference }: ReportInput): readonly ReportRole[] {
  const byId = new Map(workspace.documents.map((document) => [document.id, document]));
  const lists = new Map(workspace.managedLists.map((list) => [list.file, list]));
  const grantedBy = (documents: readonly PolicyDocument[]) =>
    countGranted(
      new Set(
        documents.flatMap((document) =>
          document.statements.flatMap((statement) => actionsAllowed(reference, statement)),
        ),
      ),
    );
  const configured = [...settings.roles.values()].flatMap((role) => {
    const documents = workspace.documents.filter((document) => role.inline.includes(document.source.file));
    if (documents.length === 0) return [];
    const list = role.managed === undefined ? undefined : lists.get(role.managed);
    return {
      name: role.name,
      documents: documents.map((document) => document.id),
      managed: list?.policies.map((policy) => policy.arn.text) ?? [],
      granted: grantedBy(documents),
    };
  });
  if (configured.length > 0) return configured;
  return workspace.roles
    .filter((role) => role.kind === 'role')
    .map((role) => ({
      name: role.id,
      documents: role.inline,
      managed: [...new Set(role.managed.map((arn) => arn.text))],
      granted: grantedBy(role.inline.flatMap((id) => byId.get(id) ?? [])),
    }));
}

function findingOf(finding: Finding, docs: string): ReportFinding {
  return {
    rule: finding.rule,
    code: finding.code,
    severity: finding.severity,
    confidence: finding.confidence,
    source: finding.source,
    message: finding.message,
    help: `${docs}rules.md#${finding.rule}`,
    ...placeOf(finding.span),
    document: finding.document,
    statement: finding.statement,
    related: finding.related.map((place) => ({ ...placeOf(place.span), message: place.message })),
    data: finding.data,
  };
}

function placeOf({ source, start, end }: Span): Pick<ReportFinding, 'file' | 'start' | 'end'> {
  return { file: source.file, start: positionAt(source, start), end: positionAt(source, end) };
}
