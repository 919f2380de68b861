import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileReplacer, FileText } from '../../app/ports.ts';
import { AppError } from '../../core/errors/app-error.ts';
import { reasonOf } from './workspace-files.ts';
import { workspacePaths } from './workspace-paths.ts';

/** Replaces files below a working folder: a new file beside the old one takes its place in one step. */
export function fileReplacer(root: string, options: { readonly confined: boolean }): FileReplacer {
  const { real } = workspacePaths(root, options);
  return {
    replace(path, before, after) {
      const target = real(path);
      if (target === undefined || !readFileSync(target).equals(bytesOf(before)))
        throw new AppError('file-changed', `\`${path}\` is not what it was when it was read.`);
      try {
        exchange(target, bytesOf(after));
      } catch (error) {
        throw new AppError('file-unwritable', `\`${path}\` cannot be written (${reasonOf(error)}).`, {
          cause: error,
        });
      }
    },
  };
}

function bytesOf({ text, bom }: FileText): Buffer {
  return Buffer.from(bom ? `\uFEFF${text}` : text);
}

function exchange(target: string, bytes: Buffer): void {
  // A file nobody may write to is not to be replaced because its folder happens to be writable.
  closeSync(openSync(target, 'r+'));
  const mode = statSync(target).mode & 0o7777;
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    const file = openSync(beside, 'wx', mode);
    try {
      writeFileSync(file, bytes);
      fchmodSync(file, mode);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}
