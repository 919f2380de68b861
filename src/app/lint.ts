import { shortName } from '../core/iam/new-access-facts.ts';
import { serviceDescription, serviceRule } from '../core/access-analyzer/service.ts';
import { AppError } from '../core/errors/app-error.ts';
import { buildReport } from '../core/lint/build-report.ts';
import { lint } from '../core/lint/lint.ts';
import type { Diff } from '../core/model/diff.ts';
import type { Proof } from '../core/model/proof.ts';
import type { Report } from '../core/model/report.ts';
import { lineAt } from '../core/model/source.ts';
import type { DescriptionOf } from '../core/report/rule-advice.ts';
import { rules } from '../core/rules/index.ts';
import { repeatCommand } from './repeat-command.ts';
import { readLock } from './read-lock.ts';
import type { BaseRequest } from './open-change.ts';
import {
  type OpenWorkspace,
  type WorkspacePorts,
  type WorkspaceRequest,
  openWorkspace,
} from './open-workspace.ts';
import type { FailOn } from './options.ts';
import { type ExitCode, exitCodeOf } from './outcome.ts';
import { type AskOptions, askIfWanted } from './ask-if-wanted.ts';
import type { AccessAnalyzer, Trees } from './ports.ts';

/** One run of `lint`, as the command line or the action asked for it. */
export interface LintRequest extends WorkspaceRequest {
  /** Whether IAM Access Analyzer is asked too; absent: it is not spoken of. */
  readonly accessAnalyzer?: AskOptions;
  readonly failOn: FailOn;
  /** ISO date of today, for what expires. */
  readonly today: string;
  /** What to compare with; undefined: nothing. */
  readonly base?: OptionalBase | undefined;
  /** Version of the tool, for the report. */
  readonly version: string;
  /** Where the docs of this version are published, with a slash at the end. */
  readonly docsAddress?: string;
}

export interface OptionalBase extends BaseRequest {
  /** Nobody asked for it by name: where it cannot be had, the run goes on without it, by its own config, and says so. */
  readonly optional: boolean;
}

export interface LintPorts extends WorkspacePorts {
  /** Opened where there is something to compare with. */
  readonly openTrees: () => Promise<Trees>;
  /** Loaded when it is to be asked; absent: it cannot be. */
  readonly accessAnalyzer?: () => Promise<AccessAnalyzer>;
}

export interface LintOutcome {
  readonly report: Report;
  /** What the change does; undefined: nothing was compared. */
  readonly diff: Diff | undefined;
  readonly exitCode: ExitCode;
  /** A line of a file that was linted, or that a finding is about, for renderers that show source. */
  readonly lineOf: (file: string, line: number) => string | undefined;
  /** What a rule says about itself. */
  readonly adviceOf: DescriptionOf;
  /** Every action of the roles, with where it comes from; worked out when asked for. */
  readonly proof: () => Promise<Proof>;
  /** ISO date of the run. */
  readonly today: string;
  /** The command that does the same again. */
  readonly command: string;
}

/** Lints policies from files to report. Throws AppError where the run cannot do its job at all. */
export async function lintFiles(request: LintRequest, ports: LintPorts): Promise<LintOutcome> {
  const { host } = ports;
  const { open, diff, skippedBase } = await openLinted(request, ports);
  const { config, folder, reference, workspace, sources, problems, unread, partial } = open;
  const lock = config.rules.get('no-silent-growth') === 'off' ? undefined : readLock(folder, ports.files);
  const live = await askIfWanted(request.accessAnalyzer, workspace, config, reference, ports);
  host.progress(`Checking ${workspace.documents.length} policy documents`);
  const result = lint(workspace, {
    reference,
    settings: lock === undefined ? config : { ...config, lock },
    rules,
    today: request.today,
    problems,
    partial,
    ...(live.merge === undefined ? {} : { merge: live.merge }),
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
    skipped: [...unread.map(({ file, reason }) => ({ what: file, reason })), ...skippedBase, ...live.skipped],
    ...(live.asked === undefined ? {} : { asked: live.asked }),
    ...(request.docsAddress === undefined ? {} : { docsAddress: request.docsAddress }),
    incomplete: unread.length > 0 || result.crashes.length > 0 || live.isIncomplete,
  });
  // Findings stand in the config too, which is none of the files linted.
  const places = result.findings.map(({ span }) => span.source);
  const byName = new Map([...places, ...sources].map((source) => [source.file, source]));
  return {
    report,
    diff,
    exitCode: exitCodeOf(report),
    lineOf: (file, line) => {
      const source = byName.get(file);
      return source === undefined ? undefined : lineAt(source, line);
    },
    adviceOf: (id) => (id === serviceRule ? serviceDescription : rules.find((rule) => rule.id === id)),
    proof: async () => {
      const { buildProof } = await import('../core/explain/build-proof.ts');
      return buildProof(workspace, config, { reference, managedPolicies: open.managedPolicies });
    },
    today: request.today,
    command: repeatCommand(request, diff),
  };
}

interface Linted {
  readonly open: OpenWorkspace;
  readonly diff: Diff | undefined;
  readonly skippedBase: Report['coverage']['skipped'];
}

/** Reads what is linted, and what it was where that is asked for. */
async function openLinted(request: LintRequest, ports: LintPorts): Promise<Linted> {
  const { base } = request;
  if (base === undefined)
    return {
      open: await openWorkspace(request, ports),
      diff: undefined,
      skippedBase: [{ what: 'base', reason: 'not-asked' }],
    };
  const { openChange } = await import('./open-change.ts');
  try {
    const { diff, unreadBase, ...open } = await openChange(request, base, {
      ...ports,
      trees: await ports.openTrees(),
    });
    const skippedBase = unreadBase.map(({ file, reason }) => ({ what: `${file} in ${diff.base}`, reason }));
    return { open, diff, skippedBase };
  } catch (error) {
    if (!base.optional || !(error instanceof AppError) || !noBase.has(error.code)) throw error;
    const reason = error.advice;
    ports.host.warning(`Nothing was compared with ${shortName(base.ref)}: ${reason}`);
    const open = await openWorkspace(request, ports);
    return { open, diff: undefined, skippedBase: [{ what: 'base', reason }] };
  }
}

/** How a base that was not asked for may be missing. */
const noBase: ReadonlySet<string> = new Set([
  'unknown-ref',
  'missing-history',
  'not-a-repository',
  'git-not-found',
  'git-failed',
]);
