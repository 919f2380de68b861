import type { Finding, SuppressedFinding } from '../model/finding.ts';
import type { Suppression } from '../model/settings.ts';
import type { SuppressionUse, Workspace } from '../rules/rule.ts';

/** A suppression and what became of it. */
export interface SuppressionState {
  readonly suppression: Suppression;
  readonly state: SuppressionUse['state'];
}

export interface Sifted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly states: readonly SuppressionState[];
}

/**
 * Takes out the findings that were looked at and accepted. A suppression without a reason or past its date (`today` as
 * ISO date) takes nothing out.
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  today: string,
): Sifted {
  const used = new Set<Suppression>();
  const valid = suppressions.filter((one) => invalidity(one, today) === undefined);
  const kept: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of findings) {
    const matching = valid.filter((one) => covers(one, finding));
    for (const one of matching) used.add(one);
    const [first] = matching;
    if (first === undefined) kept.push(finding);
    else suppressed.push({ ...finding, suppression: { reason: first.reason, until: first.until } });
  }
  const states = suppressions.map((suppression): SuppressionState => ({
    suppression,
    state: invalidity(suppression, today) ?? (used.has(suppression) ? 'used' : 'unused'),
  }));
  return { findings: kept, suppressed, states };
}

/** Whether a run looked at what a suppression is about. Of a suppression of every document only a whole run can tell. */
export function isInReach(suppression: Suppression, workspace: Workspace): boolean {
  const { document } = suppression;
  return workspace.documents.some((one) => one.id === document || one.source.file === document);
}

function invalidity({ reason, until }: Suppression, today: string): 'without-reason' | 'expired' | undefined {
  if (reason.trim() === '') return 'without-reason';
  return until !== undefined && until < today ? 'expired' : undefined;
}

function covers({ rule, document, statement }: Suppression, finding: Finding): boolean {
  return (
    rule === finding.rule &&
    (document === undefined || document === finding.document || document === finding.span.source.file) &&
    (statement === undefined || statement === sidOf(finding))
  );
}

/** Of the statement a finding lies in; one about a statement that is missing names it. */
function sidOf({ statement, data }: Finding): unknown {
  return statement === null ? data['statement'] : statement.sid;
}
