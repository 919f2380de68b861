import type { Fact } from './connection.ts';

/** A role as IAM has it. Documents are texts of JSON, hostile until they are parsed. */
export interface LiveRole {
  readonly arn: string;
  readonly name: string;
  /** `/cloudzero/` */
  readonly path: string;
  readonly trust: string;
  /** ARN of its permissions boundary; null: it has none. */
  readonly boundary: string | null;
  readonly inline: Fact<readonly { readonly name: string; readonly document: string }[]>;
  readonly managed: Fact<readonly AttachedPolicy[]>;
}

/** A managed policy that is attached to a role. */
export interface AttachedPolicy {
  readonly arn: string;
  /** The version in force of a policy of the customer's own; null: AWS's, which its ARN says all about. */
  readonly document: Fact<string> | null;
}

/** Whether a role may do one thing. */
export interface SimulationQuestion {
  /** `s3:GetObject`, without wildcards. */
  readonly action: string;
  /** An ARN, or `*`. */
  readonly resource: string;
}

/** What IAM's policy simulator says to it. */
export interface SimulationAnswer extends SimulationQuestion {
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny';
  /** What stands against it besides the policies of the role. */
  readonly by: 'organization' | 'boundary' | null;
  /** Condition keys that the decision depends on, and that a simulation has no values for. */
  readonly missingContext: readonly string[];
}
