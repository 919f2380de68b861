import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gitTrees } from '../../../src/adapters/git/git-trees.ts';
import { inFolder } from '../../helpers/run-cli.ts';

/** No configuration of the machine, and none of a hook that runs these tests. */
const identity = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

beforeEach(() => {
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']) vi.stubEnv(name, undefined);
});
afterEach(() => void vi.unstubAllEnvs());

function git(folder: string, ...arguments_: readonly string[]): string {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  const options = {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, ...identity },
  } as const;
  return execFileSync('git', [...who, ...arguments_], options).trim();
}

function commit(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', 'a commit');
  return git(folder, 'rev-parse', 'HEAD');
}

async function inRepository(work: (folder: string) => Promise<void>): Promise<void> {
  let done = Promise.resolve();
  inFolder({}, (folder) => {
    const home = `${folder}-repository`;
    mkdirSync(home);
    git(home, 'init', '-q', '-b', 'main');
    done = work(home).finally(() => rmSync(home, { recursive: true, force: true }));
  });
  await done;
}

describe('the files of a commit', () => {
  test('are those of the commit, whatever the folder holds by now', () =>
    inRepository(async (folder) => {
      const first = commit(folder, { 'a.json': '{"a":1}', 'sub/b.yaml': '\uFEFFb: 1', 'sub/ü\n.json': '{}' });
      commit(folder, { 'a.json': '{"a":2}' });
      rmSync(join(folder, 'sub'), { recursive: true });
      const files = await gitTrees(folder).filesAt(first);
      expect(files.read('a.json')).toEqual({ text: '{"a":1}', bom: false });
      expect(files.read('./sub/b.yaml')).toEqual({ text: 'b: 1', bom: true });
      expect(files.list('.')).toEqual(['a.json', 'sub/b.yaml', 'sub/ü\n.json']);
      expect(files.list('sub')).toEqual(['sub/b.yaml', 'sub/ü\n.json']);
      expect(await files.glob('**/*.yaml')).toEqual(['sub/b.yaml']);
      expect(['a.json', 'sub', 'sub/', '.', 'c'].map((path) => files.kindOf(path))).toEqual([
        'file',
        'folder',
        'folder',
        'folder',
        'missing',
      ]);
      expect(() => files.write('a.json', '')).toThrow(expect.objectContaining({ code: 'file-unwritable' }));
      expect(() => files.read('c')).toThrow(expect.objectContaining({ code: 'file-not-found' }));
    }));

  test('are relative to the folder one is in', () =>
    inRepository(async (folder) => {
      const id = commit(folder, { 'a.json': '{}', 'sub/b.json': '{}', 'sub/c/d.json': '{}' });
      const files = await gitTrees(join(folder, 'sub')).filesAt(id);
      expect(files.list('.')).toEqual(['b.json', 'c/d.json']);
      expect(files.kindOf('../a.json')).toBe('missing');
    }));

  test('follow links within the commit and nowhere else', () =>
    inRepository(async (folder) => {
      commit(folder, { 'sub/a.json': '{}' });
      symlinkSync('sub/a.json', join(folder, 'link.json'));
      symlinkSync('../outside.json', join(folder, 'out.json'));
      symlinkSync('/etc/passwd', join(folder, 'passwd.json'));
      symlinkSync('round.json', join(folder, 'round.json'));
      const files = await gitTrees(folder).filesAt(commit(folder, {}));
      expect(files.list('.')).toEqual(['link.json', 'sub/a.json']);
      expect(files.read('link.json').text).toBe('{}');
    }));

  test('leave out what nobody compares, and say what is no text', () =>
    inRepository(async (folder) => {
      const id = commit(folder, {
        'node_modules/a.json': '{}',
        'b.json': Uint8Array.of(0xff, 0xfe),
        'c.png': 'x',
      });
      const files = await gitTrees(folder).filesAt(id);
      expect(files.list('.')).toEqual(['b.json', 'c.png']);
      expect(() => files.read('b.json')).toThrow(expect.objectContaining({ code: 'file-not-text' }));
      expect(() => files.read('c.png')).toThrow(expect.objectContaining({ code: 'file-unreadable' }));
    }));
});

describe('refs', () => {
  test('name commits, and where two parted', () =>
    inRepository(async (folder) => {
      const parted = commit(folder, { 'a.json': '1' });
      git(folder, 'checkout', '-q', '-b', 'topic');
      const topic = commit(folder, { 'a.json': '2' });
      git(folder, 'checkout', '-q', 'main');
      const main = commit(folder, { 'b.json': '3' });
      const trees = gitTrees(folder);
      expect(await trees.commitOf('topic')).toBe(topic);
      expect(await trees.commitOf('topic^')).toBe(parted);
      expect(await trees.mergeBase(main, topic)).toBe(parted);
    }));

  test.each(['nowhere', '-h', '--all', '', 'main:a.json', '$(touch x)'])('%j is none', (ref) =>
    inRepository(async (folder) => {
      commit(folder, { 'a.json': '1' });
      await expect(gitTrees(folder).commitOf(ref)).rejects.toMatchObject({ code: 'unknown-ref' });
    }),
  );

  test('of a shallow clone whose history is missing say what to fetch', () =>
    inRepository(async (folder) => {
      commit(folder, { 'a.json': '1' });
      git(folder, 'checkout', '-q', '-b', 'topic');
      commit(folder, { 'a.json': '2' });
      git(folder, 'checkout', '-q', 'main');
      commit(folder, { 'b.json': '3' });
      const clone = join(folder, 'clone');
      git(folder, 'clone', '-q', '--depth', '1', '--no-single-branch', pathToFileURL(folder).href, clone);
      const trees = gitTrees(clone);
      const parting = trees.mergeBase(
        await trees.commitOf('origin/main'),
        await trees.commitOf('origin/topic'),
      );
      await expect(parting).rejects.toMatchObject({
        code: 'missing-history',
        message: expect.stringContaining('this clone is shallow') as string,
        hint: expect.stringContaining('fetch-depth: 0') as string,
      });
    }));

  test('outside of a repository are nothing', () => {
    let done: Promise<unknown> = Promise.resolve();
    inFolder({}, (folder) => {
      vi.stubEnv('GIT_CEILING_DIRECTORIES', dirname(folder));
      mkdirSync(`${folder}-none`);
      done = gitTrees(`${folder}-none`)
        .commitOf('HEAD')
        .finally(() => rmSync(`${folder}-none`, { recursive: true }));
    });
    return expect(done).rejects.toMatchObject({ code: 'not-a-repository' });
  });

  test('without git are an error that says so', () =>
    inRepository(async (folder) => {
      vi.stubEnv('PATH', folder);
      await expect(gitTrees(folder).commitOf('HEAD')).rejects.toMatchObject({ code: 'git-not-found' });
    }));
});
