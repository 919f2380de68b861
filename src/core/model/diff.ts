import type { AccessLevel } from './access.ts';
import type { AccessCheck } from './access-check.ts';
import type { Position } from './source.ts';

/**
 * What a change lets policies and roles do, the JSON diff `roleproof/diff@1`. Published as
 * `policies/schema/diff.schema.json`.
 */
export interface Diff {
  readonly schema: 'roleproof/diff@1';
  /** What was compared: a folder as it was named, or the id of a commit. */
  readonly base: string;
  readonly head: string;
  readonly verdict: DiffVerdict;
  /** Policy documents, lists of managed policies, and what the roles of templates have attached. Ascending by id. */
  readonly documents: readonly DiffEntry[];
  /** What roles can do in effect, all of their policies together: Allows minus Denies. Ascending by id. */
  readonly roles: readonly DiffEntry[];
}

/** `both`: more here, less there. `unknown`: it cannot be told, and is never taken for nothing. */
export type DiffVerdict = 'widened' | 'narrowed' | 'both' | 'same' | 'unknown';

/** How one document or role differs. Every list is empty where nothing does. */
export interface DiffEntry {
  /** As in head; of what is removed, as in base. */
  readonly id: string;
  readonly status: 'added' | 'removed' | 'changed' | 'same' | 'unknown';
  readonly verdict: DiffVerdict;
  /** Its id in base, where that was another one. */
  readonly renamedFrom: string | null;
  /** Entries of `Action` of Allow statements; of one with `NotAction` the text `NotAction a, b`. */
  readonly patterns: Change<string>;
  /** The most serious first. */
  readonly actions: Change<DiffAction>;
  readonly levels: Change<never, LevelCounts>;
  /** Of actions that are there before and after. */
  readonly scope: readonly DiffScope[];
  /** Who is let in, and under which conditions. */
  readonly trust: { readonly gained: readonly string[]; readonly lost: readonly string[] };
  /** ARNs of attached managed policies. */
  readonly managed: Change<string>;
  /**
   * Whether anything at all is newly allowed, known actions or not: what `verdict` says of those that are known, proved
   * for every request. Absent for what allows nothing by itself, such as a list of managed policies, and for limits.
   */
  readonly newAccess?: AccessCheck;
  /** Why something cannot be told, and where. */
  readonly unknown: readonly DiffUnknown[];
}

/** What is only in head, and what is only in base. */
export interface Change<Item, All = readonly Item[]> {
  readonly added: All;
  readonly removed: All;
}

/** Levels that have none are left out. */
export type LevelCounts = Readonly<Partial<Record<AccessLevel, number>>>;

export interface DiffAction {
  readonly action: string;
  /** The strongest. */
  readonly level: AccessLevel;
  /** A: content, credentials or personal records. B: descriptions in which secrets or personal data may stand. */
  readonly tier: 'A' | 'B' | null;
  /** The patterns that reach it. */
  readonly via: readonly string[];
}

/** Where an action reaches more, or less, than before. */
export interface DiffScope {
  readonly action: string;
  /** Resources. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** What it is held to: a condition, a Deny, a condition of the template. One that is gained takes access away. */
  readonly conditions: { readonly gained: readonly string[]; readonly lost: readonly string[] };
}

export interface DiffUnknown {
  readonly side: 'base' | 'head';
  readonly what: string;
  /** One sentence without a period. */
  readonly reason: string;
  /** Where, if it is in a file that could be read. */
  readonly place: { readonly file: string; readonly start: Position } | null;
}
