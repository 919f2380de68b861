import { fstatSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { consoleHost } from './adapters/console/console-host.ts';
import { packedManagedPolicies } from './adapters/files/packed-managed-policies.ts';
import { packedReference } from './adapters/files/packed-reference.ts';
import { workspaceFiles } from './adapters/files/workspace-files.ts';
import type { ExitCode } from './app/outcome.ts';
import type { Trees } from './app/ports.ts';
import { addConnectCommand } from './commands/connect-command.ts';
import { addDiffCommand } from './commands/diff-command.ts';
import { addExplainCommand } from './commands/explain-command.ts';
import { addFixCommand } from './commands/fix-command.ts';
import { addLintCommand } from './commands/lint-command.ts';
import { addLockCommand } from './commands/lock-command.ts';
import { addRenderCommand } from './commands/render-command.ts';
import type { AppError } from './core/errors/app-error.ts';
import { asAppError } from './core/errors/as-app-error.ts';
import { escapeTerminal, neutraliseCommands } from './core/report/escape.ts';
import { version } from './version.ts';

/** Runs the command line and gives the exit code: 0 clean, 1 findings, 2 it could not do its job. */
async function main(arguments_: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  let close = (): void => undefined;
  const program = new Command('roleproof')
    .description("Proves what a vendor's AWS access role can do, before it can do it.")
    .version(version)
    .exitOverride();
  const files = workspaceFiles('.', { confined: false, stdin: 0 });
  const context = {
    program,
    today: new Date().toISOString().slice(0, 10),
    version,
    useColors: useColors(),
    files,
    ports: (quiet: boolean) => {
      const { stdout, stderr } = process;
      const host = consoleHost(
        { stdout, stderr, now: () => process.uptime() * 1000 },
        { quiet, isObeyed: isObeyed() },
      );
      close = () => host.close();
      return {
        files,
        host,
        reference: packedReference,
        managedPolicies: packedManagedPolicies,
        accessAnalyzer: async () =>
          (await import('./adapters/aws/access-analyzer.ts')).accessAnalyzer(process.env),
      };
    },
    exit: (code: ExitCode) => {
      exitCode = code;
    },
  };
  const openTrees = async (): Promise<Trees> => {
    const { gitTrees } = await import('./adapters/git/git-trees.ts');
    return { ...gitTrees('.'), folder: (path) => workspaceFiles(path, { confined: true }) };
  };
  addLintCommand(context, openTrees);
  const openReplacer = async () => {
    const { fileReplacer } = await import('./adapters/files/file-replacer.ts');
    return fileReplacer('.', { confined: false });
  };
  addFixCommand(context, openReplacer, openTrees);
  addRenderCommand(context);
  addLockCommand(context);
  addExplainCommand(context);
  addDiffCommand(context, openTrees);
  addConnectCommand(context, openTrees);
  try {
    await program.parseAsync(arguments_, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has already printed its message; help and version asked for are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    close();
    process.stderr.write(describe(asAppError(error)));
    return 2;
  }
}

/** Whether the runner of a workflow reads what is printed; what goes into a file it does not see. */
function isObeyed(): boolean {
  if (process.env['GITHUB_ACTIONS'] !== 'true') return false;
  try {
    return !fstatSync(1).isFile();
  } catch {
    return true;
  }
}

/** https://no-color.org and https://force-color.org */
function useColors(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return process.stdout.isTTY;
}

function describe({ title, code, message, hint }: AppError): string {
  const lines = message.split('\n').map((line) => `  ${escapeTerminal(line)}\n`);
  return neutraliseCommands(`${title} (${code})\n${lines.join('')}  ${hint}\n`);
}

process.exitCode = await main(process.argv.slice(2));
