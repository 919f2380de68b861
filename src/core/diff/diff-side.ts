import type { ParseProblem } from '../model/policy.ts';
import type { Workspace } from '../rules/rule.ts';

/** One side of a comparison. */
export interface DiffSide {
  /** What it is called in the diff. */
  readonly name: string;
  readonly workspace: Workspace;
  readonly problems: readonly ParseProblem[];
  /** Files that could not be read at all. */
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}
