import type { Guard } from '../model/guard.ts';
import type { PolicyDocument } from '../model/policy.ts';
import type { RoleSettings } from '../model/settings.ts';
import type { Span } from '../model/source.ts';

/** All that a role is: who may assume it, and every policy attached to it. */
export interface RolePolicies {
  /** The configured name, or the id of the template's role. Unique in a run. */
  readonly name: string;
  /** The configuration it is written for, where there is one. */
  readonly configured: RoleSettings | undefined;
  readonly place: Span;
  readonly trust: PolicyDocument | undefined;
  readonly policies: readonly AttachedPolicy[];
  /** What is attached and could not be read: the access below is without it. */
  readonly unknown: readonly UnknownAccess[];
}

export interface AttachedPolicy {
  readonly kind: 'inline' | 'managed';
  /** Document id, or ARN. */
  readonly name: string;
  /** Version of a managed policy, e.g. `v24`. */
  readonly version?: string;
  readonly document: PolicyDocument;
  /** In which deployments the role carries it. */
  readonly when: Guard;
  /** Where the role says that it carries the policy. */
  readonly at: Span;
}

/** Access nobody can tell. */
export interface UnknownAccess {
  /** An attached managed policy whose document is not known, a value that a template hides, or a file not read. */
  readonly kind: 'managed-policy' | 'hidden' | 'unread';
  readonly what: string;
  /** One sentence without a period. */
  readonly reason: string;
  readonly span: Span;
  /** The ARN of a managed policy that is known and has the same name. */
  readonly alike?: string;
}
