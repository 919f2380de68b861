import { getInput, setOutput, summary } from '@actions/core';
import { workflowContext } from './adapters/actions/workflow-context.ts';
import { workspaceFiles } from './adapters/files/workspace-files.ts';
import { packedManagedPolicies } from './adapters/files/packed-managed-policies.ts';
import { packedReference } from './adapters/files/packed-reference.ts';
import { type LintRequest, lintFiles } from './app/lint.ts';
import {
  type FailOn,
  accessAnalyzerValues,
  customChecksValues,
  failOnValues,
  policyTypeValues,
} from './app/options.ts';
import type { ExitCode } from './app/outcome.ts';
import type { Host } from './app/ports.ts';
import { AppError } from './core/errors/app-error.ts';
import { asAppError } from './core/errors/as-app-error.ts';
import { escapeMarkdown, neutraliseLog } from './core/report/escape.ts';
import { renderGithub } from './core/report/render-github.ts';
import { renderJson } from './core/report/render-json.ts';
import { renderSummary } from './core/report/render-summary.ts';
import { workflowCommand } from './core/report/workflow-command.ts';
import { version } from './version.ts';

const host: Host = {
  result: (text) => process.stdout.write(text),
  // Plain lines: an annotation here would cost the report one of the ten that are shown.
  warning: (text) => process.stdout.write(`${neutraliseLog(text)}\n`),
  progress: () => undefined,
};

async function main(): Promise<ExitCode> {
  const { workspace, permalink, docsAddress } = workflowContext(process.env);
  try {
    const files = workspaceFiles(workspace, { confined: true });
    const request = { ...readRequest(), ...(docsAddress === undefined ? {} : { docsAddress }) };
    const { report, diff, exitCode, lineOf, adviceOf } = await lintFiles(request, {
      files,
      host,
      reference: packedReference,
      managedPolicies: packedManagedPolicies,
      openTrees: async () => {
        const { gitTrees } = await import('./adapters/git/git-trees.ts');
        return {
          ...gitTrees(workspace),
          folder: (path) => workspaceFiles(`${workspace}/${path}`, { confined: true }),
        };
      },
      accessAnalyzer: async () =>
        (await import('./adapters/aws/access-analyzer.ts')).accessAnalyzer(process.env),
    });
    host.result(renderGithub(report, { lineOf, adviceOf }));
    await write(renderSummary(report, { adviceOf, diff, ...(permalink === undefined ? {} : { permalink }) }));
    const reportFile = getInput('report-file');
    if (reportFile !== '') files.write(reportFile, renderJson(report));
    const sarifFile = getInput('sarif-file');
    if (sarifFile !== '') {
      const { renderSarif } = await import('./core/report/render-sarif.ts');
      files.write(sarifFile, renderSarif(report, { descriptionOf: adviceOf, suppressed: 'counted' }));
    }
    setOutput('verdict', report.verdict);
    setOutput('errors', report.counts.error);
    setOutput('findings', report.findings.length);
    setOutput('report', reportFile);
    return exitCode;
  } catch (error) {
    const failure = asAppError(error);
    const text = `${failure.title} (${failure.code}): ${failure.message} ${failure.hint}`;
    host.result(`${workflowCommand('error', { title: 'Roleproof' }, text)}\n`);
    await write(
      `# Roleproof could not do its job\n\n**${escapeMarkdown(failure.title)}** (${failure.code})\n\n${escapeMarkdown(failure.message)}\n\n${escapeMarkdown(failure.hint)}\n`,
    );
    setOutput('verdict', 'incomplete');
    return 2;
  }
}

function readRequest(): LintRequest {
  const ref = getInput('base-ref');
  return {
    base: ref === '' ? undefined : { ref, mergeBase: true, configFrom: 'base', optional: false },
    paths: getInput('paths')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    config: getInput('config') || undefined,
    failOn: choice('fail-on', failOnValues) ?? ('security-warning' satisfies FailOn),
    policyType: choice('policy-type', policyTypeValues),
    accessAnalyzer: {
      mode: choice('access-analyzer', accessAnalyzerValues) ?? 'auto',
      customChecks: choice('custom-checks', customChecksValues) === 'on',
    },
    today: new Date().toISOString().slice(0, 10),
    version,
  };
}

function choice<const T extends string>(name: string, values: readonly T[]): T | undefined {
  const input = getInput(name);
  if (input === '') return undefined;
  const found = values.find((value) => value === input);
  if (found !== undefined) return found;
  throw new AppError(
    'invalid-option',
    `Input \`${name}\` is \`${neutraliseLog(input)}\`; it takes ${values.join(', ')}.`,
  );
}

/** A runner without summaries (an older server) is no reason to fail. */
async function write(text: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(text, true).write();
}

process.exitCode = await main();
