import type { AccessLevel } from './access.ts';
import type { Severity } from './finding.ts';
import type { Lock } from './lock.ts';
import type { Span } from './source.ts';

/** What `roleproof.yaml` (and its preset) says, parsed and with every default filled in. */
export interface Settings {
  /** The configured roles by name; empty without a config. */
  readonly roles: ReadonlyMap<string, RoleSettings>;
  /** What was promised to the account's owner about the configured roles; undefined: nothing. */
  readonly promise: Promised | undefined;
  readonly trust: { readonly accounts: readonly string[]; readonly externalId: 'required' | 'optional' };
  readonly conventions: Conventions;
  /** Example values for `{{Name}}` placeholders. */
  readonly placeholders: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly suppress: readonly Suppression[];
  /** What was reviewed of what the configured roles can do; absent: nobody keeps a lock. */
  readonly lock?: Lock;
}

/** One role and every file that is to say the same about it. */
export interface RoleSettings {
  readonly name: string;
  /** Files of inline policies: the canonical text. */
  readonly inline: readonly string[];
  /** File of the role's trust policy. */
  readonly trust: string | undefined;
  /** File that lists the managed policies attached to it. */
  readonly managed: string | undefined;
  readonly mirrors: readonly Mirror[];
}

/** Where else the role is written: a CloudFormation template's logical id, or a Terraform module folder. */
export type Mirror = (
  | { readonly kind: 'cloudformation'; readonly file: string; readonly role: string }
  | { readonly kind: 'terraform'; readonly folder: string }
) & {
  /** What the canonical text's placeholders are called there, as holes name it: `BillingBucketName` to `var.bucket`. */
  readonly placeholders?: ReadonlyMap<string, string>;
  /** Where a config says so; a preset has no place. */
  readonly span?: Span;
  /** There is no such file or folder at all, where that was looked at. */
  readonly isMissing?: boolean;
};

/** What a role may do, as its owner was told. */
export interface Promised {
  readonly levels: readonly AccessLevel[];
  /** `none`: nothing that returns content, credentials or personal records. */
  readonly content: 'none' | 'any';
  readonly except: readonly PromiseException[];
}

/** What the promise leaves out, and why. */
export interface PromiseException {
  /** Action patterns. */
  readonly actions: readonly string[];
  /** ARN patterns; `{{Name}}` stands for what the policies call so. */
  readonly resources: readonly string[];
  readonly reason: string;
  /** Where a config says so; a preset has no place. */
  readonly span?: Span;
}

export interface Conventions {
  /** Pattern of Sids, e.g. `CZTier<0-2><Name><date>`; undefined: any legal Sid. Applies to configured roles. */
  readonly sid: string | undefined;
  /** Actions in ascending order within a statement. Applies to configured roles. */
  readonly actions: 'sorted' | 'any';
  /** Spaces a level in JSON files; undefined: whatever each file uses. */
  readonly indent: number | undefined;
}

/** A finding that was looked at and accepted. */
export interface Suppression {
  readonly rule: string;
  /** Document id or file; undefined: all. */
  readonly document: string | undefined;
  /** Sid; undefined: all. */
  readonly statement: string | undefined;
  /** Action patterns: only what is about nothing but these; undefined: all. */
  readonly actions?: readonly string[] | undefined;
  readonly reason: string;
  /** ISO date, the last day on which it holds. */
  readonly until: string | undefined;
  readonly span: Span;
}
