import type { AccessLevel, Granted } from './access.ts';
import type { Severity } from './finding.ts';
import type { PolicyType } from './policy.ts';

/** What `roleproof explain` tells, `roleproof/explain@1`: one of these, by `kind`. */
export type Explanation =
  RuleExplanation | CodeExplanation | ActionExplanation | PatternExplanation | RoleExplanation;

export interface RuleExplanation {
  readonly kind: 'rule';
  readonly id: string;
  /** Issue codes of Access Analyzer it stands for. */
  readonly codes: readonly string[];
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly examples: {
    readonly reported: readonly ExplainedExample[];
    readonly notReported: readonly ExplainedExample[];
  };
  readonly links: readonly string[];
}

export interface ExplainedExample {
  readonly name: string;
  /** Policies, or files with their names. */
  readonly texts: readonly { readonly file: string | null; readonly text: string }[];
}

/** An issue code of IAM Access Analyzer. */
export interface CodeExplanation {
  readonly kind: 'code';
  readonly code: string;
  /** As Access Analyzer rates it. */
  readonly severity: Severity;
  /** Types of the policies it is about. */
  readonly policyTypes: readonly PolicyType[];
  /** How much of it is reported without asking the service. */
  readonly offline: 'full' | 'partly' | 'no' | 'not yet';
  /** The rules that report it offline. */
  readonly rules: readonly { readonly id: string; readonly what: string }[];
  readonly link: string;
}

export interface ExplainedData {
  /** Version of the service reference. */
  readonly version: string;
  /** ISO date of its data. */
  readonly updatedAt: string;
}

/** What an action gives away. */
export interface ExplainedTier {
  /** A: content, credentials or personal records. B: a description in which secrets or personal data may stand. */
  readonly tier: 'A' | 'B';
  readonly subject: string;
  readonly returns: string;
}

export interface ActionExplanation {
  readonly kind: 'action';
  readonly action: string;
  readonly service: string;
  /** Strongest first. */
  readonly levels: readonly AccessLevel[];
  /** Why the level is not what AWS says, or is although its name reads otherwise; null: AWS says so. */
  readonly judged: {
    readonly verdict: 'overridden' | 'kept';
    readonly reason: string;
    readonly source: string;
  } | null;
  readonly sensitivity: ExplainedTier | null;
  /** What it can be scoped to; empty: only `*`. */
  readonly resources: readonly {
    readonly type: string;
    readonly required: boolean;
    readonly arns: readonly string[];
    readonly conditionKeys: readonly string[];
  }[];
  readonly conditionKeys: readonly string[];
  /** The configured roles that were asked, with how each holds it; null: no role is configured. */
  readonly roles: readonly { readonly name: string; readonly grants: readonly ExplainedGrant[] }[] | null;
  readonly data: ExplainedData;
}

/** One way an action is granted. */
export interface ExplainedGrant {
  /** Document id, or ARN of a managed policy. */
  readonly policy: string;
  /** Of a managed policy. */
  readonly version: string | null;
  readonly sid: string | null;
  /** Position of the statement, from 0. */
  readonly statement: number;
  /** The entry of `Action`; null: the statement has `NotAction`. */
  readonly pattern: string | null;
  readonly resources: readonly string[];
  /** The resources are those it is not granted on. */
  readonly negatedResources: boolean;
  /** How many conditions have to hold. */
  readonly conditions: number;
}

export interface PatternExplanation {
  readonly kind: 'pattern';
  readonly pattern: string;
  readonly granted: Granted;
  readonly services: readonly string[];
  readonly actions: readonly {
    readonly action: string;
    readonly level: AccessLevel;
    readonly sensitivity: ExplainedTier | null;
  }[];
  readonly data: ExplainedData;
}

export interface RoleExplanation {
  readonly kind: 'role';
  readonly role: string;
  readonly policies: readonly {
    readonly kind: 'inline' | 'managed';
    readonly name: string;
    readonly version: string | null;
    /** ISO date of that version of a managed policy. */
    readonly updatedAt: string | null;
    /** What it allows by itself, nothing denied. */
    readonly granted: Granted;
  }[];
  /** The other texts that are configured to say the same, with what they say. */
  readonly mirrors: readonly { readonly role: string; readonly granted: Granted }[];
  /** All of it: Allows minus Denies. */
  readonly granted: Granted;
  readonly tiers: { readonly A: number; readonly B: number };
  /** Action ids by level, ascending. */
  readonly actions: Readonly<Record<AccessLevel, readonly string[]>>;
  /** Reads of tier A, with where they come from. */
  readonly content: readonly (ExplainedTier & {
    readonly action: string;
    readonly grants: readonly ExplainedGrant[];
  })[];
  /** What nobody can tell. */
  readonly unknown: readonly {
    readonly what: string;
    readonly reason: string;
    readonly file: string;
    readonly line: number;
  }[];
  readonly data: ExplainedData;
}
