import { countGranted, grantedByDocument } from '../iam/granted.ts';
import { brokenPromises } from '../iam/promise.ts';
import type { Reference } from '../iam/reference.ts';
import { type Finding, type Severity, type SuppressedFinding, severities } from '../model/finding.ts';
import type { PolicyDocument, PolicyString } from '../model/policy.ts';
import type {
  AskedService,
  Report,
  ReportDocument,
  ReportFinding,
  ReportSuppressed,
} from '../model/report.ts';
import type { Settings } from '../model/settings.ts';
import { type Span, positionAt } from '../model/source.ts';
import type { Workspace } from '../rules/rule.ts';
import { maxFindings } from './finding-sink.ts';
import type { LintResult } from './lint.ts';
import { countUnresolved } from './count-unresolved.ts';
import { reportRole, rolesOfReport, unknownPoliciesOf } from './report-roles.ts';

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
  /** What IAM Access Analyzer was asked. */
  readonly asked?: AskedService;
  /** Something was skipped that had to be looked at: the run cannot pass. */
  readonly incomplete?: boolean;
}

/** One report of a run, `roleproof/report@1`: everything a renderer needs, and nothing that is not text or number. */
export function buildReport(input: ReportInput): Report {
  const { workspace, result, reference, docsAddress: docs = 'docs/' } = input;
  const documents = workspace.documents.map((document) => documentOf(document, workspace, reference));
  const statements = documents.flatMap((document) => document.statements);
  const roles = rolesOfReport(workspace);
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
      unresolved: countUnresolved(workspace, undecidedIn(input)),
      skipped: [
        ...input.skipped.map(({ what, reason }) => ({ what, reason })),
        ...unknownPoliciesOf(roles),
        ...omittedIn(result),
      ],
      ...(input.asked === undefined ? {} : { accessAnalyzer: input.asked }),
    },
    counts: countsOf(result),
    documents,
    roles: roles.map((role) => reportRole(workspace, role)),
    findings: result.findings.map((finding) => findingOf(finding, docs)),
    suppressed: result.suppressed.map((finding) => suppressedOf(finding, docs)),
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

/** The resources of which nobody can tell whether the promise covers them. */
function undecidedIn({ workspace, reference, settings: { promise } }: ReportInput): readonly PolicyString[] {
  if (promise === undefined) return [];
  const configured = workspace.rolePolicies.filter((role) => role.configured !== undefined);
  return configured.flatMap((role) => {
    const anyFilling = role.name !== role.configured?.name;
    const broken = brokenPromises(reference, workspace.accessOf(role), promise, { anyFilling });
    const undecided = broken.filter(({ certainty }) => certainty === 'unknown');
    return undecided.flatMap(({ grant }) => grant.resources.filter(({ holes }) => holes[0]?.start === 0));
  });
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

function findingOf(finding: Finding, docs: string): ReportFinding {
  return {
    rule: finding.rule,
    code: finding.code,
    severity: finding.severity,
    confidence: finding.confidence,
    source: finding.source,
    message: finding.message,
    help: finding.help ?? `${docs}rules.md#${finding.rule}`,
    ...placeOf(finding.span),
    document: finding.document,
    statement: finding.statement,
    related: relatedOf(finding),
    data: finding.data,
  };
}

/** Once each, and not what the finding itself is about: one text may be part of several documents. */
function relatedOf({ span, related }: Finding): ReportFinding['related'] {
  const places = new Map<string, ReportFinding['related'][number]>();
  for (const { span: at, message } of related) {
    if (at.source.file === span.source.file && at.start === span.start && at.end === span.end) continue;
    places.set(JSON.stringify([at.source.file, at.start, at.end, message]), { ...placeOf(at), message });
  }
  return [...places.values()];
}

function suppressedOf(finding: SuppressedFinding, docs: string): ReportSuppressed {
  const { reason, until } = finding.suppression;
  return { ...findingOf(finding, docs), suppression: { reason, until: until ?? null } };
}

function placeOf({ source, start, end }: Span): Pick<ReportFinding, 'file' | 'start' | 'end'> {
  return { file: source.file, start: positionAt(source, start), end: positionAt(source, end) };
}
