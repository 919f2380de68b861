import { attachManaged } from '../core/fix/attach-managed.ts';
import { bumpSidDates } from '../core/fix/bump-sid-dates.ts';
import type { Repair } from '../core/fix/edit.ts';
import { formatJson } from '../core/fix/format-json.ts';
import { removeRedundant } from '../core/fix/remove-redundant.ts';
import { repairMirrors } from '../core/fix/repair-mirrors.ts';
import { sortActions } from '../core/fix/sort-actions.ts';
import { lint } from '../core/lint/lint.ts';
import type { Finding } from '../core/model/finding.ts';
import { rules } from '../core/rules/index.ts';
import type { OpenWorkspace } from './open-workspace.ts';

/** One kind of repair. */
export interface RepairStep {
  /** The rules whose findings it repairs. */
  readonly rules: readonly string[];
  repair(opened: OpenWorkspace, today: string): Repair;
}

/** Every kind of repair, in the order in which they are made: what moves or sets out text goes after what brings it. */
const allSteps: readonly RepairStep[] = [
  {
    rules: ['no-redundant-grant'],
    repair: (opened, today) =>
      removeRedundant(opened.workspace, findingsOf('no-redundant-grant', opened, today)),
  },
  {
    rules: ['require-sid-date-bump'],
    repair: (opened, today) =>
      bumpSidDates(opened.workspace, findingsOf('require-sid-date-bump', opened, today), today),
  },
  {
    rules: ['consistent-mirrors'],
    repair: (opened, today) =>
      repairMirrors(opened.workspace, opened.config, findingsOf('consistent-mirrors', opened, today)),
  },
  {
    rules: ['consistent-managed-policies'],
    repair: (opened, today) =>
      attachManaged(opened.workspace, findingsOf('consistent-managed-policies', opened, today)),
  },
  {
    rules: ['prefer-sorted-actions'],
    repair: (opened, today) =>
      sortActions(opened.workspace, findingsOf('prefer-sorted-actions', opened, today)),
  },
  {
    rules: ['valid-format'],
    repair: (opened, today) =>
      formatJson(
        opened.workspace,
        findingsOf('valid-format', opened, today),
        opened.config.conventions.indent,
      ),
  },
];

/** Ids of the rules whose findings can be repaired. */
export const repairableRules: readonly string[] = allSteps.flatMap((step) => step.rules);

/** The steps for some rules; none named: all. */
export function repairSteps(ids: readonly string[]): readonly RepairStep[] {
  return ids.length === 0 ? allSteps : allSteps.filter((step) => step.rules.some((id) => ids.includes(id)));
}

/** What a rule finds that nobody accepted. */
function findingsOf(
  id: string,
  { workspace, reference, config, problems }: OpenWorkspace,
  today: string,
): readonly Finding[] {
  const chosen = rules.filter((rule) => rule.id === id);
  const options = { reference, settings: config, rules: chosen, today, problems, partial: true };
  const { findings, crashes } = lint(workspace, options);
  for (const { rule, file, cause } of crashes) throw new Error(`Rule ${rule} failed on ${file}.`, { cause });
  return findings;
}
