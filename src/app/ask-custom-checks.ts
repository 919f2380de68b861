import { describeFailure, operations } from '../core/access-analyzer/describe-failure.ts';
import { documentOf } from '../core/access-analyzer/join-policies.ts';
import { type PlannedCheck, planChecks } from '../core/access-analyzer/plan-checks.ts';
import type { Reference } from '../core/iam/reference.ts';
import type { Finding } from '../core/model/finding.ts';
import type { Coverage } from '../core/model/report.ts';
import type { Settings } from '../core/model/settings.ts';
import type { Workspace } from '../core/rules/rule.ts';
import type { AccessAnalyzer } from './ports.ts';

/** What the custom checks came to. */
export interface CustomChecks {
  readonly findings: readonly Finding[];
  readonly skipped: Coverage['skipped'];
}

/** Asks every custom check that is to be asked, until each statement that fails one is known. */
export async function askCustomChecks(
  workspace: Workspace,
  settings: Settings,
  reference: Reference,
  service: AccessAnalyzer,
): Promise<CustomChecks> {
  const { checks, skipped } = planChecks(workspace, settings, reference);
  const results = await Promise.all(checks.map((check) => runCheck(check, service)));
  return {
    findings: results.flatMap((one) => one.findings),
    skipped: [...skipped, ...distinct(results.flatMap((one) => one.skipped))],
  };
}

/**
 * A failure names one statement. What is asked next is about the others, so that the next failure is another statement;
 * without a name, the whole of what was asked about has failed.
 */
async function runCheck(check: PlannedCheck, service: AccessAnalyzer): Promise<CustomChecks> {
  const findings: Finding[] = [];
  let left = check.statements;
  for (const ask of check.questions) {
    let isPassed = false;
    while (!isPassed && left.some(({ isAllow }) => isAllow)) {
      const answer = await service.check(ask(documentOf(left)));
      if (answer.kind === 'refused') {
        const what = `${operations[check.kind]} of ${check.subject}`;
        return { findings, skipped: [{ what, reason: answer.reason }] };
      }
      isPassed = answer.kind === 'pass';
      if (answer.kind === 'pass') continue;
      const named = answer.statement === undefined ? undefined : left[answer.statement];
      const failing = named === undefined ? left.filter(({ isAllow }) => isAllow) : [named];
      findings.push(...failing.map((statement) => describeFailure(check, statement)));
      left = left.filter((statement) => !failing.includes(statement));
    }
  }
  return { findings, skipped: [] };
}

function distinct(skipped: Coverage['skipped']): Coverage['skipped'] {
  return [...new Map(skipped.map((one) => [`${one.what} ${one.reason}`, one])).values()];
}
