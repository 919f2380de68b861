import type { Reference } from '../iam/reference.ts';
import { type Finding, type SuppressedFinding, severities } from '../model/finding.ts';
import type { ParseProblem } from '../model/policy.ts';
import type { Settings } from '../model/settings.ts';
import type { Rule, Workspace } from '../rules/rule.ts';
import type { Omitted } from './finding-sink.ts';
import { dropRepeated, dropYielding, inOrder } from './post-process.ts';
import { type Crash, judgeSuppressions, runRule } from './run-rule.ts';
import { isInReach, suppress } from './suppress.ts';
import { indexWorkspace } from './workspace-index.ts';

export interface LintOptions {
  readonly reference: Reference;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  /** ISO date; suppressions end by it. */
  readonly today: string;
  /** What could not be read. */
  readonly problems: readonly ParseProblem[];
  /** The workspace is only a part of what the settings speak of: a suppression of something else may be needed yet. */
  readonly partial?: boolean;
  /** Brings in what others found, before what was accepted is taken out. */
  readonly merge?: (findings: readonly Finding[]) => readonly Finding[];
}

export interface LintResult {
  /** In ascending order of file, offset and rule. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Rules that threw. A run with one cannot pass. */
  readonly crashes: readonly Crash[];
  /** What could not be read. A run with such cannot pass. */
  readonly problems: readonly ParseProblem[];
  /** What was found beyond what is kept. A run with such cannot pass. */
  readonly omitted: readonly Omitted[];
}

/** Documents in, findings out: every rule on everything, then what was accepted taken out, each defect once, in order. */
export function lint(workspace: Workspace, options: LintOptions): LintResult {
  const { reference, settings, problems, today } = options;
  const rules = options.rules.filter((rule) => isOn(rule, settings));
  const run = { workspace, index: indexWorkspace(workspace), reference, settings, problems };

  const runs = rules.map((rule) => runRule(rule, run));
  const passing = new Set(options.rules.filter(({ needsBase }) => needsBase).map(({ id }) => id));
  const own = runs.flatMap((one) => one.findings);
  const found = dropYielding(options.merge?.(own) ?? own, rules, (better) => !passing.has(better.rule));
  const { findings: kept, suppressed, states } = suppress(found, settings.suppress, passing, today);
  // That something is new says more than that it is there; but not where that was accepted, or is taken less seriously.
  const findings = dropYielding(
    kept,
    rules,
    (better, finding) =>
      passing.has(better.rule) && severities.indexOf(better.severity) <= severities.indexOf(finding.severity),
  );
  const judged = states.filter(
    ({ state, suppression }) =>
      options.partial !== true || state !== 'unused' || isInReach(suppression, workspace),
  );
  const judgements = rules.map((rule) => judgeSuppressions(rule, run, judged));

  return {
    findings: inOrder(dropRepeated([...findings, ...judgements.flatMap((one) => one.findings)])),
    suppressed: inOrder(dropRepeated(suppressed)),
    crashes: [...runs, ...judgements].flatMap((one) => one.crashes),
    problems,
    omitted: [...runs, ...judgements].flatMap((one) => one.omitted),
  };
}

function isOn(rule: Rule, settings: Settings): boolean {
  return (settings.rules.get(rule.id) ?? (rule.optIn ? 'off' : rule.severity)) !== 'off';
}
