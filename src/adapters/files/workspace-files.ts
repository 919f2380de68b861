import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { decodeText } from '../../app/decode-text.ts';
import type { Files } from '../../app/ports.ts';
import { skippedFolders } from '../../app/skipped-folders.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { existing, isInside, workspacePaths } from './workspace-paths.ts';

/** More than any file is worth holding in memory. */
const maxBytes = 64 * 1_048_576;

/** The files below a working folder, as far as `workspacePaths` lets a path lead. */
export function workspaceFiles(
  root: string,
  options: { readonly confined: boolean; readonly stdin?: number },
): Files {
  const { home, absolute, real } = workspacePaths(root, options);

  return {
    kindOf(path) {
      if (path === '-' && options.stdin !== undefined) return 'file';
      const target = real(path);
      if (target === undefined) return 'missing';
      const stat = statSync(target);
      return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'missing';
    },
    read(path) {
      if (path === '-' && options.stdin !== undefined)
        return decodeText(readBytes(options.stdin, path), path);
      const target = real(path);
      if (target === undefined) throw new AppError('file-not-found', `There is no file \`${path}\`.`);
      return decodeText(readBytes(target, path), path);
    },
    list(folder) {
      const top = real(folder);
      if (top === undefined) throw new AppError('file-not-found', `There is no folder \`${folder}\`.`);
      return walk(top)
        .map((file) => slashes(join(folder, relative(top, file))))
        .sort();
    },
    async glob(pattern) {
      const { glob } = await import('tinyglobby');
      const paths = await glob(pattern, {
        cwd: home,
        dot: true,
        followSymbolicLinks: false,
        ignore: [...skippedFolders].map((name) => `**/${name}/**`),
      });
      return paths.map(slashes).sort();
    },
    write(path, text) {
      const full = absolute(path);
      try {
        mkdirSync(dirname(full), { recursive: true });
        writeFileSync(full, text);
      } catch (error) {
        throw new AppError('file-unwritable', `\`${path}\` cannot be written (${reasonOf(error)}).`, {
          cause: error,
        });
      }
    },
  };
}

function readBytes(target: string | number, path: string): Buffer {
  try {
    if (typeof target === 'string' && statSync(target).size > maxBytes)
      throw new AppError('file-too-large', `\`${path}\` has more than 64 MiB.`);
    return readFileSync(target);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('file-unreadable', `\`${path}\` cannot be read (${reasonOf(error)}).`, {
      cause: error,
    });
  }
}

function walk(top: string): string[] {
  const files: string[] = [];
  const open = [top];
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !skippedFolders.has(entry.name)) open.push(path);
      else if (entry.isFile()) files.push(path);
      else if (entry.isSymbolicLink() && linksToFileInside(top, path)) files.push(path);
    }
  }
  return files;
}

/** A link below a linted folder is read where it stays inside; links to folders are not followed, so no walk goes round. */
function linksToFileInside(top: string, path: string): boolean {
  const target = existing(path);
  return target !== undefined && isInside(top, target) && statSync(target).isFile();
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}

/** The code of a failed system call, for a message. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
