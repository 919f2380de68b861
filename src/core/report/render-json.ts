import { type Granted, accessLevels } from '../model/access.ts';
import type { LevelCounts } from '../model/diff.ts';
import type {
  AskedService,
  Report,
  ReportDocument,
  ReportFinding,
  ReportRole,
  ReportSuppressed,
} from '../model/report.ts';
import type { Position } from '../model/source.ts';

/**
 * The report as `roleproof/report@1`: keys in the order of the contract whatever order they were built in, so that two
 * runs compare byte by byte; two spaces, a final newline. Characters that could act on a terminal or an Actions log are
 * written as JSON escapes.
 */
export function renderJson(report: Report): string {
  return `${escapeJson(JSON.stringify(ordered(report), null, 2))}\n`;
}

function ordered(report: Report): Report {
  const { schema, tool, verdict, failOn, coverage, counts } = report;
  const { files, documents, statements, patterns, actions, unresolved, skipped, accessAnalyzer } = coverage;
  return {
    schema,
    tool: {
      name: tool.name,
      version: tool.version,
      reference: { version: tool.reference.version, updatedAt: tool.reference.updatedAt },
    },
    verdict,
    failOn,
    coverage: {
      files,
      documents,
      statements,
      patterns,
      actions,
      unresolved,
      skipped: skipped.map(({ what, reason }) => ({ what, reason })),
      ...(accessAnalyzer === undefined ? {} : { accessAnalyzer: orderedAsked(accessAnalyzer) }),
    },
    counts: {
      error: counts.error,
      'security-warning': counts['security-warning'],
      warning: counts.warning,
      suggestion: counts.suggestion,
      suppressed: counts.suppressed,
    },
    documents: report.documents.map(orderedDocument),
    roles: report.roles.map(orderedRole),
    findings: report.findings.map(orderedFinding),
    suppressed: report.suppressed.map(orderedSuppressed),
  };
}

function orderedAsked({ documents, calls, paidCalls, onStandIns }: AskedService): AskedService {
  return { documents, calls, paidCalls, onStandIns };
}

function orderedDocument(document: ReportDocument): ReportDocument {
  const { id, file, pointer, format, policyType, role, granted, statements } = document;
  return {
    id,
    file,
    pointer,
    format,
    policyType,
    role,
    granted: orderedGranted(granted),
    statements: statements.map(({ index, sid, effect, patterns, granted: reached }) => ({
      index,
      sid,
      effect,
      patterns,
      granted: orderedGranted(reached),
    })),
  };
}

function orderedRole({ name, documents, managed, ...role }: ReportRole): ReportRole {
  return {
    name,
    documents,
    managed,
    versions: Object.fromEntries(Object.entries(role.versions).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    granted: orderedGranted(role.granted),
    tiers: { A: role.tiers.A, B: role.tiers.B },
    trusted:
      role.trusted?.map(({ type, principal, conditions }) => ({ type, principal, conditions })) ?? null,
    services: role.services.map(({ service, levels, content, policies }) => ({
      service,
      levels: orderedLevels(levels),
      content,
      policies,
    })),
    unknown: role.unknown.map(({ what, reason }) => ({ what, reason })),
  };
}

function orderedFinding(finding: ReportFinding): ReportFinding {
  const { rule, code, severity, confidence, source, message, help, file, start, end } = finding;
  return {
    rule,
    code,
    severity,
    confidence,
    source,
    message,
    help,
    file,
    start: orderedPosition(start),
    end: orderedPosition(end),
    document: finding.document,
    statement:
      finding.statement === null ? null : { index: finding.statement.index, sid: finding.statement.sid },
    related: finding.related.map((place) => ({
      file: place.file,
      start: orderedPosition(place.start),
      end: orderedPosition(place.end),
      message: place.message,
    })),
    data: orderedEntries(finding.data),
  };
}

function orderedSuppressed(finding: ReportSuppressed): ReportSuppressed {
  const { reason, until } = finding.suppression;
  return { ...orderedFinding(finding), suppression: { reason, until } };
}

function orderedPosition({ line, column, offset }: Position): Position {
  return { line, column, offset };
}

function orderedGranted(granted: Granted): Granted {
  return {
    List: granted.List,
    Read: granted.Read,
    Write: granted.Write,
    Tagging: granted.Tagging,
    'Permissions management': granted['Permissions management'],
    total: granted.total,
  };
}

/** Weakest first; levels that have none are left out. */
export function orderedLevels(levels: LevelCounts): LevelCounts {
  return Object.fromEntries(
    accessLevels
      .toReversed()
      .flatMap((level) => (levels[level] === undefined ? [] : [[level, levels[level]]])),
  );
}

/** What rules give along has no order of its own. */
function orderedEntries(data: object): Record<string, unknown> {
  const entries = Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, value]) => [key, orderedValue(value)]));
}

function orderedValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(orderedValue);
  return typeof value === 'object' && value !== null ? orderedEntries(value) : value;
}

/** JSON that acts on nothing. Only strings can hold such: the syntax of JSON is plain ASCII without `#`. */
export function escapeJson(json: string): string {
  return json
    .replaceAll('##[', '#\\u0023[')
    .replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, (character) =>
      [...Array(character.length).keys()]
        .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
        .join(''),
    );
}
