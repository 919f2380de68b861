#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { consoleHost } from './adapters/console/console-host.ts';
import { packedManagedPolicies } from './adapters/files/packed-managed-policies.ts';
import { packedReference } from './adapters/files/packed-reference.ts';
import { workspaceFiles } from './adapters/files/workspace-files.ts';
import { type FailOn, type Format, lintOptions } from './app/options.ts';
import type { ExitCode } from './app/outcome.ts';
import type { AppError } from './core/errors/app-error.ts';
import type { PolicyType } from './core/model/policy.ts';
import { escapeTerminal } from './core/report/escape.ts';
import { version } from './version.ts';

/** The flags of `lint` as commander gives them. */
interface LintFlags {
  readonly config?: string;
  readonly failOn: FailOn;
  readonly policyType?: PolicyType;
  readonly format: Format;
  readonly output?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** Runs the command line and gives the exit code: 0 clean, 1 findings, 2 it could not do its job. */
async function main(arguments_: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = new Command('roleproof')
    .description("Proves what a vendor's AWS access role can do, before it can do it.")
    .version(version)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  const lint = program
    .command('lint')
    .description('Lint IAM policies, CloudFormation templates and Terraform modules')
    .argument(
      '[paths...]',
      'files, folders or glob patterns; `-` reads standard input; default: what the config names, else this folder',
    );
  for (const option of lintOptions.filter((one) => one.doors.includes('cli'))) {
    const flag = new Option(
      option.argument === undefined ? `--${option.name}` : `--${option.name} <${option.argument}>`,
      option.description,
    );
    if (option.values !== undefined) flag.choices([...option.values]);
    if (option.default !== undefined) flag.default(option.default);
    lint.addOption(flag);
  }
  lint.action(async (paths: string[], flags: LintFlags) => {
    exitCode = await runLint(paths, flags);
  });
  try {
    await program.parseAsync(arguments_, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has already printed its message; help and version asked for are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { asAppError } = await import('./app/lint.ts');
    process.stderr.write(describe(asAppError(error)));
    return 2;
  }
}

async function runLint(paths: readonly string[], flags: LintFlags): Promise<ExitCode> {
  const { lintFiles } = await import('./app/lint.ts');
  const { renderReport } = await import('./app/render-report.ts');
  const files = workspaceFiles('.', { confined: false, stdin: 0 });
  const host = consoleHost(
    { stdout: process.stdout, stderr: process.stderr, now: () => performance.now() },
    { quiet: flags.quiet === true },
  );
  const outcome = await lintFiles(
    {
      paths,
      config: flags.config,
      failOn: flags.failOn,
      policyType: flags.policyType,
      today: new Date().toISOString().slice(0, 10),
      version,
    },
    { files, host, reference: packedReference, managedPolicies: packedManagedPolicies },
  );
  host.close();
  const colors = flags.output === undefined && flags.color && useColors();
  const text = await renderReport(outcome, flags.format, { colors });
  if (flags.output === undefined) host.result(text);
  else files.write(flags.output, text);
  return outcome.exitCode;
}

/** https://no-color.org and https://force-color.org */
function useColors(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return process.stdout.isTTY;
}

function describe(error: AppError): string {
  const message = error.message
    .split('\n')
    .map((line) => `  ${escapeTerminal(line)}`)
    .join('\n');
  return `${error.title} (${error.code})\n${message}\n  ${error.hint}\n`;
}

process.exitCode = await main(process.argv.slice(2));
