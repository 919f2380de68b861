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

const byTier = new Map<Sensitivity['tier'], readonly string[]>();

/** Every action of a tier, in the order of the table. */
export function sensitiveActions(tier: Sensitivity['tier']): readonly string[] {
  const known =
    byTier.get(tier) ??
    sensitiveReads.filter((one) => one.tier === tier).flatMap(({ actions }) => Object.keys(actions));
  byTier.set(tier, known);
  return known;
}

/** Every action of tier A, in the order of the table. */
export function contentReads(): readonly string[] {
  return sensitiveActions('A');
}
