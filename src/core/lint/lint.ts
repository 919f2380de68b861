import type { Reference } from '../iam/reference.ts';
import type { Finding } from '../model/finding.ts';
import type { ParseProblem } from '../model/policy.ts';
import type { Settings } from '../model/settings.ts';
import type { Rule, Workspace } from '../rules/rule.ts';
import { type Crash, runRule } from './run-rule.ts';

export interface LintOptions {
  readonly reference: Reference;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  /** ISO date; suppressions end by it. */
  readonly today: string;
  /** What could not be read. */
  readonly problems: readonly ParseProblem[];
}

export interface LintResult {
  /** In order of file, offset and rule. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Finding[];
  /** Rules that threw. A run with one cannot pass. */
  readonly crashes: readonly Crash[];
}

/** Documents in, findings out. */
export function lint(workspace: Workspace, options: LintOptions): LintResult {
  const run = { workspace, reference: options.reference, settings: options.settings };
  const runs = options.rules
    .filter((rule) => options.settings.rules.get(rule.id) !== 'off')
    .map((rule) => runRule(rule, run));
  return {
    findings: runs.flatMap((result) => result.findings).sort(byPlace),
    suppressed: [],
    crashes: runs.flatMap((result) => result.crashes),
  };
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.span.source.file, b.span.source.file) ||
    a.span.start - b.span.start ||
    compare(a.rule, b.rule) ||
    a.span.end - b.span.end ||
    compare(a.messageId, b.messageId)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
