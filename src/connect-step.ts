import { setOutput, setSecret } from '@actions/core';
import type { ConnectInputs } from './adapters/actions/read-connect-inputs.ts';
import type { WorkflowContext } from './adapters/actions/workflow-context.ts';
import { runClock } from './adapters/console/run-clock.ts';
import { packedTemplate } from './adapters/files/packed-template.ts';
import { chooseConnection } from './app/connect/choose-connection.ts';
import { connectAccount } from './app/connect/connect.ts';
import type { ConnectRequest } from './app/connect/connect-request.ts';
import type { LintPorts } from './app/lint.ts';
import type { ExitCode } from './app/outcome.ts';
import { whyNotConnect } from './app/workflow-event.ts';
import { connectPorts } from './commands/connect-ports.ts';
import { AppError } from './core/errors/app-error.ts';
import { neutraliseLog } from './core/report/escape.ts';
import {
  renderConnectionsJson,
  renderConnectionsMarkdown,
  renderConnectionsText,
} from './core/report/render-connection.ts';
import { renderDiffMarkdown } from './core/report/render-diff-markdown.ts';
import { renderDiffText } from './core/report/render-diff-text.ts';
import { renderPlanMarkdown, renderPlanText } from './core/report/render-plan.ts';
import { workflowCommand } from './core/report/workflow-command.ts';

interface ConnectStep {
  readonly context: WorkflowContext;
  readonly inputs: ConnectInputs;
  readonly lint: ConnectRequest['lint'];
  readonly ports: LintPorts;
  /** Adds to the job summary. */
  readonly write: (text: string) => Promise<void>;
}

/**
 * Does what the step is to do about a connection, tells it in the log, the summary and the outputs, and gives the exit code.
 * Throws AppError: `untrusted-run`, `invalid-connection`.
 */
export async function connectStep({ context, inputs, lint, ports, write }: ConnectStep): Promise<ExitCode> {
  const why = whyNotConnect(context.event);
  if (why !== undefined) throw new AppError('untrusted-run', `No account is connected here: ${why}.`);
  const { env } = process;
  const token = `run-${env['GITHUB_RUN_ID'] ?? '0'}-${env['GITHUB_RUN_ATTEMPT'] ?? '1'}-${inputs.mode}`;
  const request = chooseConnection(
    inputs.mode,
    inputs,
    { lint, token },
    { files: ports.files, packedTemplate },
  );
  const say = (text: string): void => ports.host.result(`${neutraliseLog(text.trimEnd())}\n`);
  const clock = runClock(process);
  try {
    const result = await connectAccount(
      request,
      await connectPorts({
        lint: ports,
        region: inputs.region,
        roleToAssume: inputs.roleToAssume,
        clock,
        environment: env,
        mask: setSecret,
        maskAccountId: inputs.maskAccountIds ? setSecret : undefined,
        show: (plan, diff) => {
          say(renderPlanText(plan, { colors: false }));
          if (diff !== undefined) say(renderDiffText(diff, { colors: false }));
        },
      }),
    );
    const { connection, shown, diff, failure, exitCode } = result;
    say(renderConnectionsText([connection], { colors: false }));
    if (exitCode !== 0) {
      const text =
        failure === undefined
          ? (connection.reason ?? '')
          : `${failure.title} (${failure.code}): ${failure.message} ${failure.hint}`;
      ports.host.result(`${workflowCommand('error', { title: `Connection ${connection.name}` }, text)}\n`);
    }
    await write(
      `${shown === undefined ? '' : renderPlanMarkdown(shown)}\n${diff === undefined ? '' : `### Permissions\n\n${renderDiffMarkdown(diff, { maxBytes: 200_000 })}\n`}${renderConnectionsMarkdown([connection])}`,
    );
    setOutput('plan', shown?.plan?.fingerprint ?? '');
    setOutput('role-arn', connection.roleArn ?? '');
    setOutput('stack-id', connection.stackId ?? '');
    setOutput('connection-status', connection.status);
    setOutput('connections', renderConnectionsJson([connection]));
    return exitCode;
  } finally {
    clock.close();
  }
}
