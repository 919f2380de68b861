import { AppError } from '../core/errors/app-error.ts';
import { unpackManagedPolicies } from '../core/iam/managed-policies.ts';
import { unpackReference } from '../core/iam/unpack-reference.ts';
import { buildReport } from '../core/lint/build-report.ts';
import { createWorkspace } from '../core/lint/create-workspace.ts';
import { lint } from '../core/lint/lint.ts';
import type { PolicyType } from '../core/model/policy.ts';
import type { Report } from '../core/model/report.ts';
import { lineAt } from '../core/model/source.ts';
import { rules } from '../core/rules/index.ts';
import { chooseConfig } from './config/choose-config.ts';
import { findFiles } from './find-files.ts';
import type { FailOn } from './options.ts';
import { type ExitCode, exitCodeOf } from './outcome.ts';
import type { Files, Host } from './ports.ts';
import { readPolicies } from './read-policies.ts';

/** One run of `lint`, as the command line or the action asked for it. */
export interface LintRequest {
  /** Files, folders, glob patterns; empty: what the config names, else the whole working folder. */
  readonly paths: readonly string[];
  /** Path of the config; undefined: roleproof.yaml where there is one. */
  readonly config: string | undefined;
  readonly failOn: FailOn;
  readonly policyType: PolicyType | undefined;
  /** ISO date of today, for what expires. */
  readonly today: string;
  /** Version of the tool, for the report. */
  readonly version: string;
  /** Where the docs of this version are published, with a slash at the end. */
  readonly docsAddress?: string;
}

export interface LintPorts {
  readonly files: Files;
  readonly host: Host;
  /** The packed service reference as text. */
  readonly reference: () => string;
  /** The packed managed policies as text. */
  readonly managedPolicies: () => string;
}

export interface LintOutcome {
  readonly report: Report;
  readonly exitCode: ExitCode;
  /** A line of a linted file, for renderers that show source. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  /** What a rule says about itself. */
  readonly adviceOf: (rule: string) => { readonly why: string; readonly fix: string } | undefined;
}

/** Lints policies from files to report. Throws AppError where the run cannot do its job at all. */
export async function lintFiles(request: LintRequest, ports: LintPorts): Promise<LintOutcome> {
  const { files, host } = ports;
  const { config, note } = chooseConfig(
    request,
    rules.map((rule) => rule.id),
    files,
  );
  if (note !== undefined) host.warning(note);
  const paths = request.paths.length > 0 ? request.paths : config.paths.length > 0 ? config.paths : ['.'];
  const found = await findFiles(paths, config.ignore, files);
  const { sources, parsed, unread } = await readPolicies(found, request.policyType, files, host);

  const reference = unpackReference(ports.reference());
  const workspace = createWorkspace(parsed, sources, config, {
    reference,
    managedPolicies: unpackManagedPolicies(ports.managedPolicies),
  });
  const problems = parsed.flatMap((file) => file.problems);
  host.progress(`Checking ${workspace.documents.length} policy documents`);
  const result = lint(workspace, { reference, settings: config, rules, today: request.today, problems });
  for (const crash of result.crashes)
    host.warning(`Rule ${crash.rule} failed on ${crash.file}: ${crash.message}. This is a bug in Roleproof.`);

  const report = buildReport({
    workspace,
    result,
    reference,
    settings: config,
    failOn: request.failOn,
    toolVersion: request.version,
    files: sources.length,
    skipped: unread.map(({ file, reason }) => ({ what: file, reason })),
    ...(request.docsAddress === undefined ? {} : { docsAddress: request.docsAddress }),
    incomplete: unread.length > 0 || result.crashes.length > 0,
  });
  const byName = new Map(sources.map((source) => [source.file, source]));
  return {
    report,
    exitCode: exitCodeOf(report),
    lineOf: (file, line) => {
      const source = byName.get(file);
      return source === undefined ? undefined : lineAt(source, line);
    },
    adviceOf: (id) => rules.find((rule) => rule.id === id),
  };
}

/** The error a crashed run ends with, whatever was thrown. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new AppError('internal-error', text, { cause: error });
}
