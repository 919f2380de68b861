import { setOutput, summary } from '@actions/core';
import { type Inputs, readInputs, readToken } from './adapters/actions/read-inputs.ts';
import { type ConnectInputs, readConnectInputs } from './adapters/actions/read-connect-inputs.ts';
import { type WorkflowContext, workflowContext } from './adapters/actions/workflow-context.ts';
import { packedManagedPolicies } from './adapters/files/packed-managed-policies.ts';
import { packedReference } from './adapters/files/packed-reference.ts';
import { workspaceFiles } from './adapters/files/workspace-files.ts';
import { checkDrift } from './app/check-drift.ts';
import { baseOfSuggestions, eventBase } from './app/event-base.ts';
import { lintBase } from './app/lint-base.ts';
import { type LintOutcome, type LintPorts, type LintRequest, lintFiles } from './app/lint.ts';
import { newFirst } from './app/new-first.ts';
import type { ExitCode } from './app/outcome.ts';
import type { AccessAnalyzer, GithubRepository, Host, Trees } from './app/ports.ts';
import { quietHost } from './app/quiet-host.ts';
import { tellFailure, tellGithub } from './app/tell-github.ts';
import { eventNotes } from './app/workflow-event.ts';
import { AppError } from './core/errors/app-error.ts';
import { asAppError } from './core/errors/as-app-error.ts';
import type { Report } from './core/model/report.ts';
import { addedActions, changeLine } from './core/report/diff-sentences.ts';
import { neutraliseLog } from './core/report/escape.ts';
import { renderFailure } from './core/report/render-failure.ts';
import { renderGithub } from './core/report/render-github.ts';
import { renderJson } from './core/report/render-json.ts';
import { renderNotes } from './core/report/render-notes.ts';
import { renderSummary } from './core/report/render-summary.ts';
import { workflowCommand } from './core/report/workflow-command.ts';
import { version } from './version.ts';

/** What was said about the run, for readers who do not open the log. */
const said: string[] = [];

const host: Host = {
  result: (text) => process.stdout.write(text),
  // Plain lines: an annotation here would cost the report one of the ten that are shown.
  warning: (text) => {
    said.push(text);
    process.stdout.write(`${neutraliseLog(text)}\n`);
  },
  progress: () => undefined,
};

async function main(): Promise<ExitCode> {
  const context = workflowContext(process.env);
  let inputs: Inputs | undefined;
  try {
    // First of all: it masks the external id.
    const connection = readConnectInputs();
    inputs = readInputs();
    if (connection === undefined) return await check(context, inputs);
    return await connect(context, inputs, connection);
  } catch (error) {
    const failure = asAppError(error);
    const text = `${failure.title} (${failure.code}): ${failure.advice}`;
    host.result(`${workflowCommand('error', { title: 'Roleproof' }, text)}\n`);
    const notes =
      inputs === undefined ? [] : await tellFailure({ ...inputs, ...context }, failure, githubOf(context));
    await write(`${renderFailure(failure)}${renderNotes([...said, ...notes], '')}`);
    setOutput('verdict', 'incomplete');
    return 2;
  }
}

/** Lints what there is, then does what the step is to do about a connection. What did not pass is not deployed. */
async function connect(
  context: WorkflowContext,
  inputs: Inputs,
  connection: ConnectInputs,
): Promise<ExitCode> {
  const isOptional = inputs.paths.length === 0 && inputs.config === undefined;
  const linted = await check(context, inputs).catch((error: unknown): ExitCode => {
    // A workspace without policies is no mistake here: the template is linted in any case.
    if (isOptional && error instanceof AppError && error.code === 'no-policies') return 0;
    throw error;
  });
  if (linted !== 0 && (connection.mode === 'plan' || connection.mode === 'deploy')) {
    const text = `Nothing was done about the connection ${connection.name}: what was linted does not pass.`;
    host.result(`${workflowCommand('error', { title: 'Roleproof' }, text)}\n`);
    await write(renderNotes([text], ''));
    return linted;
  }
  const { connectStep } = await import('./connect-step.ts');
  const { config, failOn } = inputs;
  const lint = { config, failOn, today: new Date().toISOString().slice(0, 10), version };
  const exitCode = await connectStep({ context, inputs: connection, lint, ports: portsOf(context), write });
  return exitCode > linted ? exitCode : linted;
}

/** Lints, tells the result in every place there is for it, and gives the exit code. */
async function check(context: WorkflowContext, inputs: Inputs): Promise<ExitCode> {
  const { event, permalink, docsAddress } = context;
  const ports = portsOf(context);
  const request: LintRequest = {
    ...inputs,
    base: await eventBase(event, inputs.baseRef, ports.openTrees),
    today: new Date().toISOString().slice(0, 10),
    version,
    ...(docsAddress === undefined ? {} : { docsAddress }),
  };
  const outcome = await lintFiles(request, ports);
  const { report, diff, exitCode, lineOf, adviceOf } = outcome;
  const drift = await checkDrift(event, inputs.config, ports);
  let linted: Promise<Report | undefined> | undefined;
  const before = async (): Promise<Report | undefined> =>
    diff === undefined ? undefined : (linted ??= lintBase(request, diff.base, ports));
  const first = await newFirst(report, diff, before);
  const { hasCheckRun, notes } = await tellGithub(
    { ...inputs, ...context },
    { report, diff, first, notes: [...said] },
    {
      openGithub: githubOf(context),
      before,
      suggest: async (hunksOf) => {
        const { suggestRepairs } = await import('./app/suggest-repairs.ts');
        const compared = diff === undefined ? undefined : baseOfSuggestions(request.base);
        const repairs = { ...request, rules: [], base: compared };
        return suggestRepairs(repairs, hunksOf, { ...ports, host: quietHost });
      },
    },
  );

  const remarks = [...eventNotes(event), ...drift.notes, ...notes];
  for (const remark of remarks) host.warning(remark);
  host.result(renderGithub(report, { lineOf, adviceOf, first, hasCheckRun }));
  if (diff !== undefined) host.result(`\n${changeLine(diff)}\n`);
  host.result(neutraliseLog(drift.text));
  await write(renderSummary(report, { adviceOf, diff, ...(permalink === undefined ? {} : { permalink }) }));
  await write(renderNotes(said, drift.text));
  const { reportFile, sarifFile } = inputs;
  if (reportFile !== undefined) ports.files.write(reportFile, await reportIn(reportFile, outcome, permalink));
  if (sarifFile !== undefined) {
    const { renderSarif } = await import('./core/report/render-sarif.ts');
    ports.files.write(sarifFile, renderSarif(report, { descriptionOf: adviceOf, suppressed: 'counted' }));
  }
  setOutput('verdict', drift.exitCode !== 0 && report.verdict === 'pass' ? 'fail' : report.verdict);
  setOutput('errors', report.counts.error);
  setOutput('findings', report.findings.length);
  setOutput('permissions-added', diff === undefined ? '' : addedActions(diff));
  setOutput('report', reportFile ?? '');
  return exitCode > drift.exitCode ? exitCode : drift.exitCode;
}

/** The report in the format that the name of its file says. */
async function reportIn(
  file: string,
  outcome: LintOutcome,
  permalink: WorkflowContext['permalink'],
): Promise<string> {
  if (!/\.html?$/i.test(file)) return renderJson(outcome.report);
  const { renderHtmlReport } = await import('./app/render-report.ts');
  return renderHtmlReport(outcome, { permalink });
}

function portsOf({ workspace }: WorkflowContext): LintPorts {
  let trees: Promise<Trees> | undefined;
  const open = async (): Promise<Trees> => {
    const { gitTrees } = await import('./adapters/git/git-trees.ts');
    const folder = (path: string) => workspaceFiles(`${workspace}/${path}`, { confined: true });
    return { ...gitTrees(workspace), folder };
  };
  let analyzer: Promise<AccessAnalyzer> | undefined;
  const openAnalyzer = async (): Promise<AccessAnalyzer> =>
    (await import('./adapters/aws/access-analyzer.ts')).accessAnalyzer(process.env);
  return {
    files: workspaceFiles(workspace, { confined: true }),
    host,
    reference: packedReference,
    managedPolicies: packedManagedPolicies,
    // Once: what is read or asked for the head and for its base is so once.
    openTrees: () => (trees ??= open()),
    accessAnalyzer: () => (analyzer ??= openAnalyzer()),
  };
}

function githubOf({ repository }: WorkflowContext): (() => Promise<GithubRepository>) | undefined {
  const token = readToken();
  if (token === undefined || repository === undefined) return undefined;
  return async () => {
    const { githubRepository } = await import('./adapters/github/github-repository.ts');
    const { setTimeout } = await import('node:timers/promises');
    return githubRepository({ token, ...repository, pause: async (seconds) => setTimeout(seconds * 1000) });
  };
}

/** A runner without summaries (an older server) is no reason to fail. */
async function write(text: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(text, true).write();
}

process.exitCode = await main();
