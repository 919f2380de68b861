import { AppError } from '../core/errors/app-error.ts';
import type { Files, Trees } from './ports.ts';

/** Which two trees are compared. */
export interface TreesRequest {
  /** A folder, or a ref of the repository. */
  readonly base: string;
  /** The same; undefined: the working folder as it is. */
  readonly head: string | undefined;
  /** Compare a base ref from where head left it, not as it is by now. */
  readonly mergeBase: boolean;
}

/** Files with what they are called. */
export interface Tree {
  readonly name: string;
  readonly files: Files;
}

/** The trees of a comparison. Throws AppError where there is no such folder, ref or common history. */
export async function chooseTrees(
  request: TreesRequest & { readonly paths: readonly string[] },
  files: Files,
  trees: Trees,
): Promise<{ readonly base: Tree; readonly head: Tree }> {
  if (request.paths.includes('-'))
    throw new AppError('invalid-option', 'Standard input is in no tree: name files to compare them.');
  const commitOf = async (name: string | undefined): Promise<string | undefined> =>
    name === undefined || files.kindOf(name) === 'folder' ? undefined : trees.commitOf(name);
  const treeOf = async (name: string | undefined, commit: string | undefined): Promise<Tree> => {
    if (commit !== undefined) return { name: commit, files: await trees.filesAt(commit) };
    return name === undefined ? { name: '.', files } : { name, files: trees.folder(name) };
  };
  const head = await commitOf(request.head);
  const named = await commitOf(request.base);
  const isFolder = head === undefined && request.head !== undefined;
  const base =
    named === undefined || !request.mergeBase || isFolder
      ? named
      : await trees.mergeBase(named, head ?? (await trees.commitOf('HEAD')));
  return { base: await treeOf(request.base, base), head: await treeOf(request.head, head) };
}
