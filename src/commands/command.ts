import type { Command } from 'commander';
import type { WorkspacePorts } from '../app/open-workspace.ts';
import type { ExitCode } from '../app/outcome.ts';
import type { AccessAnalyzer, Files } from '../app/ports.ts';

/** What the command line gives to each of its commands. */
export interface CommandContext {
  readonly program: Command;
  /** ISO date of today. */
  readonly today: string;
  readonly version: string;
  /** Whether standard output is for eyes that see colour. */
  readonly useColors: boolean;
  readonly files: Files;
  /** The ports of a command; `quiet` silences all but its result. */
  ports(quiet: boolean): WorkspacePorts & { readonly accessAnalyzer: () => Promise<AccessAnalyzer> };
  /** Says how the run ended. */
  exit(code: ExitCode): void;
}

/** Gives a result where the user wants it: in a file, or on standard output. */
export function deliver(text: string, output: string | undefined, { files, host }: WorkspacePorts): void {
  if (output === undefined) host.result(text);
  else files.write(output, text);
}
