import type { Granted } from './access.ts';
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

/** A configured role, or one a template defines. `granted` sums its inline documents. */
export interface ReportRole {
  readonly name: string;
  readonly documents: readonly string[];
  readonly managed: readonly string[];
  readonly granted: Granted;
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
