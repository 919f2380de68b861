import type { ParseProblem } from '../model/policy.ts';
import type { Value } from '../model/value.ts';

/** What reading one text gives: the tree as far as it could be read, and what is wrong with the text. */
export interface Parsed {
  /** Undefined where nothing could be read. With problems, the tree lacks what was not understood. */
  readonly value: Value | undefined;
  /** In source order. A text with a problem was not read as its author meant it. */
  readonly problems: readonly ParseProblem[];
}

/** How deep lists and maps may nest; real policies stay below 20. Deeper texts are refused, so walkers may recurse. */
export const maxDepth = 200;

/** How many problems of one text are told; after these its author has enough to do. */
export const maxProblems = 100;
