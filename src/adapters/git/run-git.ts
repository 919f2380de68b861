import { execFile } from 'node:child_process';
import { AppError } from '../../core/errors/app-error.ts';

/** How a run of git ended. */
export interface GitRun {
  readonly exitCode: number;
  readonly stdout: Buffer;
  /** What it says on standard error, trimmed. */
  readonly stderr: string;
}

/** More than the policies of any repository. */
const maxOutput = 1 << 29;

/** Runs git in a folder, without a shell and without ever asking anybody. Throws `git-not-found` and `git-failed`. */
export async function runGit(folder: string, arguments_: readonly string[], stdin = ''): Promise<GitRun> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
    const options = {
      cwd: folder,
      env,
      encoding: 'buffer',
      maxBuffer: maxOutput,
      windowsHide: true,
    } as const;
    const child = execFile('git', [...arguments_], options, (error, stdout, stderr) => {
      const said = stderr.toString('utf8').trim();
      if (error === null) resolve({ exitCode: 0, stdout, stderr: said });
      else if (typeof error.code === 'number') resolve({ exitCode: error.code, stdout, stderr: said });
      else if (error.code === 'ENOENT')
        reject(new AppError('git-not-found', 'There is no `git` on the PATH.', { cause: error }));
      else reject(gitFailed(arguments_, said === '' ? error.message : said));
    });
    // Git may end before it has read everything; its exit code tells.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
  });
}

/** The error of a command that should not have failed. */
export function gitFailed(arguments_: readonly string[], said: string): AppError {
  return new AppError('git-failed', `\`git ${arguments_.join(' ')}\` failed: ${said}`);
}
