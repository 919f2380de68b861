import { posix } from 'node:path';
import { decodeText } from '../../app/decode-text.ts';
import type { Files } from '../../app/ports.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { treeSystem } from './tree-system.ts';

/** A file of a commit; `link`: its content is where it leads. */
export interface TreeEntry {
  readonly oid: string;
  readonly link: boolean;
}

/** Links to links to links: more of them go round. */
const maxLinks = 10;

/** The files of a commit by path. A link is followed to a file of the same commit, and leads nowhere else. */
export function commitFiles(
  entries: ReadonlyMap<string, TreeEntry>,
  contentOf: (oid: string) => Buffer | undefined,
): Files {
  const real = (path: string): TreeEntry | undefined => {
    let at = posix.normalize(path);
    for (let links = 0; links < maxLinks; links += 1) {
      const entry = entries.get(at);
      if (entry?.link !== true) return entry;
      at = posix.join(posix.dirname(at), contentOf(entry.oid)?.toString('utf8') ?? '');
    }
    return undefined;
  };
  const paths = [...entries.keys()].filter((path) => real(path) !== undefined).sort();
  const folders = new Set(paths.flatMap(foldersOf));
  const below = (folder: string): readonly string[] => {
    const top = posix.normalize(folder).replace(/\/$/, '');
    const shown = folder.replace(/\/+$/, '');
    if (top === '.') return paths;
    return paths
      .filter((path) => path.startsWith(`${top}/`))
      .map((path) => (shown === top ? path : posix.join(shown, path.slice(top.length))));
  };
  return {
    kindOf(path) {
      if (real(path) !== undefined) return 'file';
      return folders.has(posix.normalize(path).replace(/\/$/, '')) ? 'folder' : 'missing';
    },
    read(path) {
      const entry = real(path);
      if (entry === undefined)
        throw new AppError('file-not-found', `There is no file \`${path}\` in the commit.`);
      const content = contentOf(entry.oid);
      if (content === undefined)
        throw new AppError(
          'file-unreadable',
          `\`${path}\` was not read from the commit: its ending is no policy's.`,
        );
      return decodeText(content, path);
    },
    list: below,
    async glob(pattern) {
      const { glob } = await import('tinyglobby');
      const found = await glob(pattern, {
        cwd: '/',
        dot: true,
        followSymbolicLinks: false,
        fs: treeSystem(paths),
      });
      return found.sort();
    },
    write(path) {
      throw new AppError('file-unwritable', `\`${path}\` is a file of a commit.`);
    },
  };
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return ['.', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
