import { buildReport } from '../core/lint/build-report.ts';
import { lint } from '../core/lint/lint.ts';
import type { Report } from '../core/model/report.ts';
import { lineAt } from '../core/model/source.ts';
import { rules } from '../core/rules/index.ts';
import { readLock } from './read-lock.ts';
import { type WorkspacePorts, type WorkspaceRequest, openWorkspace } from './open-workspace.ts';
import type { FailOn } from './options.ts';
import { type ExitCode, exitCodeOf } from './outcome.ts';

/** One run of `lint`, as the command line or the action asked for it. */
export interface LintRequest extends WorkspaceRequest {
  readonly failOn: FailOn;
  /** ISO date of today, for what expires. */
  readonly today: string;
  /** Version of the tool, for the report. */
  readonly version: string;
  /** Where the docs of this version are published, with a slash at the end. */
  readonly docsAddress?: string;
}

export interface LintOutcome {
  readonly report: Report;
  readonly exitCode: ExitCode;
  /** A line of a file that was linted, or that a finding is about, for renderers that show source. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  /** What a rule says about itself. */
  readonly adviceOf: (rule: string) => { readonly why: string; readonly fix: string } | undefined;
}

/** Lints policies from files to report. Throws AppError where the run cannot do its job at all. */
export async function lintFiles(request: LintRequest, ports: WorkspacePorts): Promise<LintOutcome> {
  const { host } = ports;
  const { config, folder, reference, workspace, sources, problems, unread, partial } = await openWorkspace(
    request,
    ports,
  );
  const lock = config.rules.get('no-silent-growth') === 'off' ? undefined : readLock(folder, ports.files);
  host.progress(`Checking ${workspace.documents.length} policy documents`);
  const result = lint(workspace, {
    reference,
    settings: lock === undefined ? config : { ...config, lock },
    rules,
    today: request.today,
    problems,
    partial,
  });
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
  // Findings stand in the config too, which is none of the files linted.
  const places = result.findings.map(({ span }) => span.source);
  const byName = new Map([...places, ...sources].map((source) => [source.file, source]));
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
