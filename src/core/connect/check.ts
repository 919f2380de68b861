import type { Check, CheckState, Fact } from '../model/connection.ts';

/** One check as it went. */
export function check(
  id: string,
  title: string,
  state: CheckState,
  evidence: string,
  next: string | null,
): Check {
  return { id, title, state, evidence, next };
}

/** A check that could not be made, and what would let it. */
export function unknownCheck(
  id: string,
  title: string,
  fact: Fact<unknown> & { readonly state: 'unknown' },
): Check {
  const next =
    fact.denied === null
      ? 'Run it again; if it stays, ask AWS in the account itself.'
      : `Allow ${fact.denied} to the role of this workflow.`;
  return check(id, title, 'unknown', `It could not be told: ${fact.reason}.`, next);
}
