import { AppError } from '../core/errors/app-error.ts';
import type { Files } from './ports.ts';

/** A file to lint. `named`: the user named this very file, so that finding no policy in it is an error. */
export interface FoundFile {
  readonly path: string;
  readonly named: boolean;
}

/** The endings of files that can hold policies. */
const endings = /\.(json|ya?ml|template|tf)$/i;
const globCharacters = /[*?[\]{}!]/;

/**
 * The files behind paths, folders and glob patterns, each once, in ascending order. Throws `file-not-found` for a path
 * that names nothing and `no-policies` for a pattern or folder without any candidate.
 */
export async function findFiles(
  paths: readonly string[],
  ignored: readonly string[],
  files: Files,
): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  const add = (path: string, named: boolean) => {
    if (named || found.get(path) === undefined) found.set(path, { path, named });
  };
  for (const path of paths) {
    const kind = files.kindOf(path);
    if (kind === 'file') add(path, true);
    else if (kind === 'folder') for (const file of candidates(files.list(path), path)) add(file, false);
    else if (globCharacters.test(path))
      for (const file of candidates(await files.glob(path), path)) add(file, false);
    else throw new AppError('file-not-found', `There is no file or folder \`${path}\`.`);
  }
  const skip = new Set<string>();
  for (const pattern of ignored) for (const file of await files.glob(pattern)) skip.add(file);
  return [...found.values()]
    .filter((file) => file.named || !skip.has(file.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function candidates(list: readonly string[], path: string): readonly string[] {
  const some = list.filter((file) => endings.test(file));
  if (some.length === 0)
    throw new AppError(
      'no-policies',
      `\`${path}\` holds no file that ends in .json, .yaml, .yml, .template or .tf.`,
    );
  return some;
}
