import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Paths, with `/` and in ascending order, of the files that are not byte for byte the same in both folders. Files that only
 * the committed folder has count where all of it is generated.
 */
export function compareFolders(generated: string, committed: string, all: boolean): readonly string[] {
  const files = new Set([...filesBelow(generated), ...(all ? filesBelow(committed) : [])]);
  return [...files].filter((file) => !same(join(generated, file), join(committed, file))).toSorted();
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function same(a: string, b: string): boolean {
  return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
}
