import type { Finding, SuppressedFinding } from '../model/finding.ts';
import type { Suppression } from '../model/settings.ts';
import { areNamed } from '../iam/acknowledged.ts';
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
 * ISO date) takes nothing out. One of a `passing` rule, about what is new, has to have a date: once the change is merged there is
 * nothing left of it to match, and nobody would notice that it stays.
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  passing: ReadonlySet<string>,
  today: string,
): Sifted {
  const used = new Set<Suppression>();
  const invalidity = (one: Suppression) => whyInvalid(one, passing.has(one.rule), today);
  const valid = suppressions.filter((one) => invalidity(one) === undefined);
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
    state:
      invalidity(suppression) ?? (used.has(suppression) || passing.has(suppression.rule) ? 'used' : 'unused'),
  }));
  return { findings: kept, suppressed, states };
}

/** Whether a run looked at what a suppression is about. Of a suppression of every document only a whole run can tell. */
export function isInReach(suppression: Suppression, workspace: Workspace): boolean {
  const { document } = suppression;
  return workspace.documents.some((one) => one.id === document || one.source.file === document);
}

function whyInvalid(
  { reason, until }: Suppression,
  isPassing: boolean,
  today: string,
): 'without-reason' | 'without-end' | 'expired' | undefined {
  if (reason.trim() === '') return 'without-reason';
  if (until === undefined) return isPassing ? 'without-end' : undefined;
  return until < today ? 'expired' : undefined;
}

function covers({ rule, document, statement, actions }: Suppression, finding: Finding): boolean {
  return (
    rule === finding.rule &&
    (document === undefined || document === finding.document || document === finding.span.source.file) &&
    (statement === undefined || statement === sidOf(finding)) &&
    areNamed(actions, actionsOf(finding))
  );
}

/** Of the statement a finding lies in; one about a statement that is missing names it. */
function sidOf({ statement, data }: Finding): unknown {
  return statement === null ? data['statement'] : statement.sid;
}

function actionsOf({ data }: Finding): readonly string[] {
  const ids = data['actionIds'];
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
