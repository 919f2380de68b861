import type { Trees } from '../../app/ports.ts';
import { skippedFolders } from '../../app/skipped-folders.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { type TreeEntry, commitFiles } from './commit-files.ts';
import { gitFailed, runGit } from './run-git.ts';

/** The files that are read ahead, all at once: those that can hold policies. */
const candidate = /\.(json|ya?ml|template|tf|lock)$/i;

/** Modes of `git ls-tree`: a file, one that can be run, a link. https://git-scm.com/docs/git-fast-import#_filemodify */
const fileModes: ReadonlySet<string> = new Set(['100644', '100755']);
const linkMode = '120000';

/** The commits of the repository around a folder, read through git without a checkout. */
export function gitTrees(folder: string): Omit<Trees, 'folder'> {
  // By object id: what two commits share is read once.
  const blobs = new Map<string, Buffer>();
  return {
    async commitOf(ref) {
      await assertRepository(folder);
      const { exitCode, stdout } = ref.startsWith('-')
        ? { exitCode: 1, stdout: '' }
        : await runGit(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
      if (exitCode !== 0)
        throw new AppError('unknown-ref', `\`${ref}\` is no folder, and no branch, tag or commit here.`);
      return String(stdout).trim();
    },
    async mergeBase(commit, other) {
      const { exitCode, stdout } = await runGit(folder, ['merge-base', commit, other]);
      if (exitCode === 0) return String(stdout).trim();
      const shallow = await runGit(folder, ['rev-parse', '--is-shallow-repository']);
      const reason =
        String(shallow.stdout).trim() === 'true'
          ? 'this clone is shallow and does not reach back to it'
          : 'the two share no history';
      throw new AppError(
        'missing-history',
        `There is no commit at which ${commit.slice(0, 12)} and ${other.slice(0, 12)} parted: ${reason}.`,
      );
    },
    async filesAt(commit) {
      const prefix = String((await git(folder, ['rev-parse', '--show-prefix'])).stdout).replace(/\n$/, '');
      const entries = await entriesOf(folder, commit, prefix);
      await readBlobs(folder, wanted(entries), blobs);
      return commitFiles(entries, (oid) => blobs.get(oid));
    },
  };
}

async function entriesOf(
  folder: string,
  commit: string,
  prefix: string,
): Promise<ReadonlyMap<string, TreeEntry>> {
  const { stdout } = await git(folder, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    '--',
    ...(prefix === '' ? [] : [prefix]),
  ]);
  const entries = new Map<string, TreeEntry>();
  for (const line of stdout.toString('utf8').split('\0')) {
    const tab = line.indexOf('\t');
    const [mode = '', , oid = ''] = line.slice(0, Math.max(tab, 0)).split(' ');
    const path = line.slice(tab + 1 + prefix.length);
    if (!fileModes.has(mode) && mode !== linkMode) continue;
    if (path.split('/').some((part) => skippedFolders.has(part))) continue;
    entries.set(path, { oid, link: mode === linkMode });
  }
  return entries;
}

function wanted(entries: ReadonlyMap<string, TreeEntry>): readonly string[] {
  return [...entries].filter(([path, { link }]) => link || candidate.test(path)).map(([, { oid }]) => oid);
}

/** Reads objects in one go. https://git-scm.com/docs/git-cat-file#_batch_output */
async function readBlobs(folder: string, oids: readonly string[], blobs: Map<string, Buffer>): Promise<void> {
  const missing = [...new Set(oids)].filter((oid) => !blobs.has(oid));
  if (missing.length === 0) return;
  const { stdout } = await git(folder, ['cat-file', '--batch'], `${missing.join('\n')}\n`);
  for (let at = 0; at < stdout.length;) {
    const lineEnd = stdout.indexOf(10, at);
    const [oid = '', type = '', size = ''] = stdout.subarray(at, lineEnd).toString('latin1').split(' ');
    if (type !== 'blob') throw missingObject(oid);
    const end = lineEnd + 1 + Number(size);
    blobs.set(oid, stdout.subarray(lineEnd + 1, end));
    at = end + 1;
  }
}

function missingObject(oid: string): AppError {
  return new AppError(
    'git-failed',
    `\`git cat-file\` has no object ${oid}: this clone is partial and could not fetch it.`,
  );
}

async function assertRepository(folder: string): Promise<void> {
  const { exitCode, stderr } = await runGit(folder, ['rev-parse', '--is-inside-work-tree']);
  if (exitCode === 0) return;
  const isOwned = !stderr.includes('dubious ownership');
  throw isOwned
    ? new AppError('not-a-repository', 'This folder is in no Git repository.')
    : gitFailed(['rev-parse'], stderr);
}

async function git(folder: string, arguments_: readonly string[], stdin = '') {
  const run = await runGit(folder, arguments_, stdin);
  if (run.exitCode !== 0) throw gitFailed(arguments_, run.stderr);
  return run;
}
