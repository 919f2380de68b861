import type { AccessLevel } from './access.ts';
import type { ExplainedGrant, ExplainedTier } from './explanation.ts';

/** What stands behind the counts of a report: every action of every role, with where it comes from. Plain data. */
export interface Proof {
  /** What was promised of the configured roles; null: nothing. */
  readonly promise: {
    readonly levels: readonly AccessLevel[];
    readonly content: 'none' | 'any';
    readonly except: readonly ProvedException[];
  } | null;
  /** The roles of the report, in its order. */
  readonly roles: readonly ProvedRole[];
}

export interface ProvedException {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly reason: string;
}

export interface ProvedRole {
  readonly name: string;
  readonly policies: readonly ProvedPolicy[];
  /** Each distinct grant once. */
  readonly grants: readonly ProvedGrant[];
  /** Ascending by action. */
  readonly actions: readonly ProvedAction[];
  /** How the role stands to the promise; null: it made none. */
  readonly promise: ProvedPromise | null;
}

export interface ProvedPolicy {
  readonly kind: 'inline' | 'managed';
  /** Document id, or ARN. */
  readonly name: string;
  readonly version: string | null;
  /** ISO date of that version of a managed policy. */
  readonly updatedAt: string | null;
  /** How many of the role's actions it grants. */
  readonly actions: number;
}

export interface ProvedGrant extends Omit<ExplainedGrant, 'conditions'> {
  /** What has to hold, in words: conditions of the policy, and of the template. */
  readonly conditions: readonly string[];
}

export interface ProvedAction {
  readonly action: string;
  /** The strongest. */
  readonly level: AccessLevel;
  /** Why the level is not what AWS says; null: AWS says so. */
  readonly judged: string | null;
  readonly tier: ExplainedTier | null;
  /** Positions in `grants`; never empty. */
  readonly grants: readonly number[];
  /** Deny statements that take a part of it away: Sids, or places in their documents. */
  readonly limitedBy: readonly string[];
}

export interface ProvedPromise {
  /** `unknown`: a template hides what would tell, or what is attached is not known. */
  readonly state: 'kept' | 'broken' | 'unknown';
  /** Actions beyond the promise and its exceptions, and what they break. */
  readonly broken: readonly {
    readonly action: string;
    /** One sentence part: `is Write`, `returns the content of objects`. */
    readonly breaks: string;
    readonly certainty: 'broken' | 'unknown';
  }[];
  /** For each exception the actions that need it. */
  readonly excepted: readonly (readonly string[])[];
}
