import { diffAccess } from '../../src/core/diff/diff-access.ts';
import { createWorkspace } from '../../src/core/lint/create-workspace.ts';
import { type LintResult, lint } from '../../src/core/lint/lint.ts';
import type { PolicyType } from '../../src/core/model/policy.ts';
import type { Settings } from '../../src/core/model/settings.ts';
import type { Rule, Workspace } from '../../src/core/rules/rule.ts';
import { managedPolicies } from './managed-policies.ts';
import { type ReadFiles, readFiles } from './read-files.ts';
import { reference } from './reference.ts';
import { settingsWith } from './settings.ts';

export interface LintedTexts {
  readonly read: ReadFiles;
  readonly settings: Settings;
  readonly workspace: Workspace;
  readonly result: LintResult;
}

/** Reads texts by file name and lints them, as a run does. */
export function lintTexts(
  texts: Readonly<Record<string, string>>,
  rules: readonly Rule[],
  options: {
    readonly settings?: Partial<Settings> | undefined;
    readonly policyType?: PolicyType | undefined;
    readonly partial?: boolean;
    /** What the base has. */
    readonly before?: Readonly<Record<string, string>> | undefined;
  } = {},
): LintedTexts {
  const read = readFiles(texts, options.policyType);
  const settings = settingsWith(options.settings);
  const alone = createWorkspace(read.parsed, read.sources, settings, { reference, managedPolicies });
  const workspace =
    options.before === undefined
      ? alone
      : withChange(alone, read, settings, options.before, options.policyType);
  const result = lint(workspace, {
    reference,
    settings,
    rules,
    today: '2026-11-22',
    problems: read.problems,
    partial: options.partial ?? false,
  });
  return { read, settings, workspace, result };
}

function withChange(
  workspace: Workspace,
  { problems }: ReadFiles,
  settings: Settings,
  before: Readonly<Record<string, string>>,
  policyType: PolicyType | undefined,
): Workspace {
  const read = readFiles(before, policyType);
  const base = createWorkspace(read.parsed, read.sources, settings, { reference, managedPolicies });
  const diff = diffAccess(
    { name: 'main', workspace: base, problems: read.problems, unread: [] },
    { name: '.', workspace, problems, unread: [] },
    reference,
  );
  return { ...workspace, change: { diff, base } };
}
