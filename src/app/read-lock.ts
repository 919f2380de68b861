import { parseLock } from '../core/lock/parse-lock.ts';
import type { Lock } from '../core/model/lock.ts';
import type { Files } from './ports.ts';

const lockName = 'roleproof.lock';

/** The lock beside a config; undefined where there is none. Throws `invalid-lock`. */
export function readLock(folder: string, files: Files): Lock | undefined {
  const file = lockPath(folder);
  return files.kindOf(file) === 'file' ? parseLock({ file, ...files.read(file) }) : undefined;
}

/** Where the lock of a config is: beside it. */
export function lockPath(folder: string): string {
  return folder === '.' ? lockName : `${folder}/${lockName}`;
}
