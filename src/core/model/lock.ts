import type { AccessLevel } from './access.ts';

/**
 * What the configured roles could do when somebody last looked: the lock file, `roleproof/lock@1`. Published as
 * `policies/schema/lock.schema.json`.
 */
export interface Lock {
  readonly schema: 'roleproof/lock@1';
  /** The service reference the patterns were expanded with. */
  readonly reference: LockedReference;
  /** In ascending order of name. */
  readonly roles: readonly LockedRole[];
}

export interface LockedReference {
  readonly version: string;
  /** ISO date of the data. */
  readonly updatedAt: string;
}

export interface LockedRole {
  readonly name: string;
  /** In ascending order of name. */
  readonly policies: readonly LockedPolicy[];
  /** What is attached and nobody could read, ascending. */
  readonly unknown: readonly string[];
  /** By action id, ascending. */
  readonly actions: ReadonlyMap<string, LockedAction>;
}

/** A policy as far as it tells why an action is held. */
export interface LockedPolicy {
  readonly kind: 'inline' | 'managed';
  /** Document id, or ARN. */
  readonly name: string;
  /** Version of a managed policy; null for one without. */
  readonly version: string | null;
  /** Entries of `Action` of its Allow statements, ascending; of one with `NotAction` the text `NotAction a, b`. */
  readonly allows: readonly string[];
  /** Its Deny statements as JSON without their Sid, ascending. */
  readonly denies: readonly string[];
}

export interface LockedAction {
  /** The strongest. */
  readonly level: AccessLevel;
  readonly tier: 'A' | 'B' | null;
}

/** How a role differs from what was locked. Each list has the most serious first. */
export interface RoleDrift {
  readonly role: string;
  /** `new`: it is not in the lock. `gone`: it is only in the lock. */
  readonly status: 'new' | 'gone' | 'changed' | 'same';
  readonly added: readonly DriftedAction[];
  readonly removed: readonly DriftedAction[];
  /** Held before and after, under another level or tier. */
  readonly changed: readonly (DriftedAction & { readonly before: LockedAction })[];
  readonly unknown: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

export interface DriftedAction extends LockedAction {
  readonly action: string;
  /** What made the difference; several where it cannot be told which of them did. */
  readonly causes: readonly DriftCause[];
}

/** Why a role holds something else than it did, though nobody may have touched it. */
export type DriftCause =
  /** AWS documents other actions, levels or tiers than before. */
  | { readonly kind: 'reference'; readonly from: string; readonly to: string }
  /** AWS published another version of a managed policy. */
  | {
      readonly kind: 'managed-policy';
      readonly policy: string;
      readonly from: string;
      readonly to: string;
    }
  /** A policy of the role was written, attached or detached. */
  | { readonly kind: 'policy'; readonly policy: string }
  /** Neither: another version of Roleproof judged, or the lock was edited. */
  | { readonly kind: 'judgement' };
