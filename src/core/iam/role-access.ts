import type { Granted } from '../model/access.ts';
import type { Guard } from '../model/guard.ts';
import type { Condition, PolicyString, Statement } from '../model/policy.ts';
import type { Action } from './reference.ts';
import type { AttachedPolicy, RolePolicies, UnknownAccess } from './role-policies.ts';

/** What a role can do: its Allows minus its Denies, each action with the evidence for it. */
export interface RoleAccess {
  readonly role: RolePolicies;
  /** By action id. More than the truth where that cannot be told, never less, apart from `unknown`. */
  readonly held: ReadonlyMap<string, HeldAction>;
  readonly granted: Granted;
  /** What the access does not contain because nobody can tell it. */
  readonly unknown: readonly UnknownAccess[];
}

export interface HeldAction {
  readonly action: Action;
  /** Every way it is granted; never empty. */
  readonly grants: readonly Grant[];
  /** Denies that take a part of it away, or take it away under a condition. */
  readonly limitedBy: readonly Statement[];
}

/** One way an action is granted: by an entry of a statement, on those of its resources that no Deny takes away. */
export interface Grant {
  readonly policy: AttachedPolicy;
  readonly statement: Statement;
  /** The entry of `Action`; undefined: the statement has `NotAction`. */
  readonly pattern: PolicyString | undefined;
  readonly resources: readonly PolicyString[];
  /** The resources are those it is not granted on. */
  readonly negatedResources: boolean;
  /** Some of the resources are hidden: it may be granted on anything. */
  readonly hiddenResources: boolean;
  readonly conditions: readonly Condition[];
  readonly when: Guard;
}
