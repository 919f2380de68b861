import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The command line as it ships. */
const cli = join(import.meta.dirname, '../../dist/cli.js');

export interface CliRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the shipped command line in a folder, as a person without a terminal would. */
export function runCli(
  folder: string,
  arguments_: readonly string[],
  stdin = '',
  environment: Readonly<Record<string, string>> = {},
): CliRun {
  const run = spawnSync(process.execPath, [cli, ...arguments_], {
    cwd: folder,
    input: stdin,
    encoding: 'utf8',
    timeout: 20_000,
    env: { ...withoutCredentials(process.env), NO_COLOR: '1', FORCE_COLOR: '', ...environment },
  });
  return { exitCode: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** What a developer is signed in to is nothing to the tests: they would ask AWS. */
function withoutCredentials(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(environment).filter(([name]) => !name.startsWith('AWS_'));
  const nowhere = { AWS_SHARED_CREDENTIALS_FILE: '/nowhere', AWS_CONFIG_FILE: '/nowhere' };
  return { ...Object.fromEntries(own), ...nowhere };
}

/** Runs `work` in a new folder with these files, and removes it afterwards. */
export function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  work: (folder: string) => T,
): T {
  const folder = mkdtempSync(join(tmpdir(), 'roleproof-run-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
