import type { Granted } from './access.ts';
import type { LevelCounts } from './diff.ts';
import type { Severity } from './finding.ts';
import type { DocumentFormat, PolicyType } from './policy.ts';
import type { Position } from './source.ts';

/** The JSON report, `roleproof/report@1`: what users and programs rely on. Published as `policies/schema/report.schema.json`. */
export interface Report {
  readonly schema: 'roleproof/report@1';
  readonly tool: {
    readonly name: 'roleproof';
    readonly version: string;
    readonly reference: { readonly version: string; readonly updatedAt: string };
  };
  readonly verdict: 'pass' | 'fail' | 'incomplete';
  readonly failOn: Severity | 'none';
  readonly coverage: Coverage;
  readonly counts: Readonly<Record<Severity | 'suppressed', number>>;
  readonly documents: readonly ReportDocument[];
  readonly roles: readonly ReportRole[];
  readonly findings: readonly ReportFinding[];
  /** Findings that were looked at and accepted; they count for nothing. */
  readonly suppressed: readonly ReportSuppressed[];
}

/** What was looked at, and what was not. */
export interface Coverage {
  readonly files: number;
  readonly documents: number;
  readonly statements: number;
  readonly patterns: number;
  readonly actions: number;
  /** Values a template hides that a rule would have needed. */
  readonly unresolved: number;
  readonly skipped: readonly { readonly what: string; readonly reason: string }[];
  /** What IAM Access Analyzer was asked; absent: nothing. */
  readonly accessAnalyzer?: AskedService;
}

export interface AskedService {
  /** Documents that it judged. */
  readonly documents: number;
  /** Questions it answered for nothing, and those AWS charges for. */
  readonly calls: number;
  readonly paidCalls: number;
  /** Findings about values that a template hides: they say nothing of what will be there, and are left out. */
  readonly onStandIns: number;
}

export interface ReportDocument {
  readonly id: string;
  readonly file: string;
  readonly pointer: string;
  readonly format: DocumentFormat;
  readonly policyType: PolicyType;
  readonly role: string | null;
  readonly granted: Granted;
  readonly statements: readonly {
    readonly index: number;
    readonly sid: string | null;
    readonly effect: 'Allow' | 'Deny' | null;
    readonly patterns: readonly string[];
    readonly granted: Granted;
  }[];
}

/** A configured role, or one a template defines. */
export interface ReportRole {
  readonly name: string;
  /** Ids of its policies that are documents of the report. */
  readonly documents: readonly string[];
  /** ARNs of its other policies. */
  readonly managed: readonly string[];
  /** Version by ARN, of those that are known. */
  readonly versions: Readonly<Record<string, string>>;
  /** By all its policies together, without what it is denied for certain. */
  readonly granted: Granted;
  /** How many of these return content, credentials or personal records, and how many what such may stand in. */
  readonly tiers: { readonly A: number; readonly B: number };
  /** Who may assume it by one of its texts or another; null: no trust policy of it was read. */
  readonly trusted: readonly ReportTrusted[] | null;
  /** What of the above it can do in which service, ascending by service. */
  readonly services: readonly ReportService[];
  /** What it may do besides, and nobody can tell. */
  readonly unknown: readonly { readonly what: string; readonly reason: string }[];
}

/** Who may assume a role. */
export interface ReportTrusted {
  /** `AWS`, `Service`, `Federated`, `*`, or what else was written; `everyone but`; `unknown`, where a template hides it. */
  readonly type: string;
  readonly principal: string;
  /** Keys of the conditions under which. */
  readonly conditions: readonly string[];
}

export interface ReportService {
  /** Prefix. */
  readonly service: string;
  /** Distinct actions; levels that have none are left out. */
  readonly levels: LevelCounts;
  /** How many of them return content, credentials or personal records. */
  readonly content: number;
  /** Names of the policies that grant them. */
  readonly policies: readonly string[];
}

export interface ReportFinding {
  readonly rule: string;
  readonly code: string | null;
  readonly severity: Severity;
  readonly confidence: 'certain' | 'estimate';
  readonly source: 'offline' | 'access-analyzer' | 'both';
  readonly message: string;
  /** Where the rule is explained: a docs anchor. */
  readonly help: string;
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  readonly document: string | null;
  readonly statement: { readonly index: number; readonly sid: string | null } | null;
  readonly related: readonly {
    readonly file: string;
    readonly start: Position;
    readonly end: Position;
    readonly message: string;
  }[];
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ReportSuppressed extends ReportFinding {
  readonly suppression: {
    readonly reason: string;
    /** ISO date, the last day on which it holds. */
    readonly until: string | null;
  };
}
