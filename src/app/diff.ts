import { diffAccess } from '../core/diff/diff-access.ts';
import { AppError } from '../core/errors/app-error.ts';
import { unpackManagedPolicies } from '../core/iam/managed-policies.ts';
import { unpackReference } from '../core/iam/unpack-reference.ts';
import type { Diff } from '../core/model/diff.ts';
import type { WorkspacePorts, WorkspaceRequest } from './open-workspace.ts';
import { type Tree, openSides } from './open-sides.ts';
import type { ExitCode } from './outcome.ts';
import type { Trees } from './ports.ts';

export interface DiffRequest extends WorkspaceRequest {
  /** A folder, or a ref of the repository. */
  readonly base: string;
  /** The same; undefined: the working folder as it is. */
  readonly head: string | undefined;
  /** Compare a base ref from where head left it, not as it is by now. */
  readonly mergeBase: boolean;
}

export interface DiffPorts extends WorkspacePorts {
  readonly trees: Trees;
}

/** Compares what two trees let their policies and roles do. Throws AppError. */
export async function diffTrees(
  request: DiffRequest,
  ports: DiffPorts,
): Promise<{ readonly diff: Diff; readonly exitCode: ExitCode }> {
  const trees = await chooseTrees(request, ports);
  const known = {
    reference: unpackReference(ports.reference()),
    managedPolicies: unpackManagedPolicies(ports.managedPolicies),
  };
  const { base, head } = await openSides(trees, request, known, ports.host);
  ports.host.progress('Comparing what they allow');
  const diff = diffAccess(base, head, known.reference);
  return { diff, exitCode: diff.verdict === 'unknown' ? 2 : 0 };
}

async function chooseTrees(
  request: DiffRequest,
  { files, trees }: DiffPorts,
): Promise<{ readonly base: Tree; readonly head: Tree }> {
  if (request.paths.includes('-'))
    throw new AppError('invalid-option', 'Standard input is in no tree: name files with `roleproof diff`.');
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
