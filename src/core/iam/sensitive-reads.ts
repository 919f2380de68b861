import { sensitiveReads } from './sensitive-reads-table.ts';

/** What reading a thing gives away. */
export interface Sensitivity {
  /** A: content, credentials or personal records. B: a description in which secrets or personal data may stand. */
  readonly tier: 'A' | 'B';
  readonly subject: string;
  /** What the call returns, as a noun phrase. */
  readonly returns: string;
}

let byAction: ReadonlyMap<string, Sensitivity> | undefined;

/** What an action gives away; undefined: it is known for nothing of the kind. Case is ignored. */
export function sensitivityOf(action: string): Sensitivity | undefined {
  byAction ??= new Map(
    sensitiveReads.flatMap(({ tier, subject, actions }) =>
      Object.entries(actions).map(
        ([name, returns]) => [name.toLowerCase(), { tier, subject, returns }] as const,
      ),
    ),
  );
  return byAction.get(action.toLowerCase());
}

/** Every action of tier A, in the order of the table. */
export function contentReads(): readonly string[] {
  return sensitiveReads.filter(({ tier }) => tier === 'A').flatMap(({ actions }) => Object.keys(actions));
}
