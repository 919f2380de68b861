import { diffAccess } from '../core/diff/diff-access.ts';
import { unpackManagedPolicies } from '../core/iam/managed-policies.ts';
import { unpackReference } from '../core/iam/unpack-reference.ts';
import type { Diff } from '../core/model/diff.ts';
import { type TreesRequest, chooseTrees } from './choose-trees.ts';
import type { WorkspacePorts, WorkspaceRequest } from './open-workspace.ts';
import { openSides } from './open-sides.ts';
import type { ExitCode } from './outcome.ts';
import type { Trees } from './ports.ts';

export interface DiffRequest extends WorkspaceRequest, TreesRequest {}

export interface DiffPorts extends WorkspacePorts {
  readonly trees: Trees;
}

/** Compares what two trees let their policies and roles do. Throws AppError. */
export async function diffTrees(
  request: DiffRequest,
  ports: DiffPorts,
): Promise<{ readonly diff: Diff; readonly exitCode: ExitCode }> {
  const trees = await chooseTrees(request, ports.files, ports.trees);
  const known = {
    reference: unpackReference(ports.reference()),
    managedPolicies: unpackManagedPolicies(ports.managedPolicies),
  };
  const { base, head } = await openSides(trees, request, known, ports.host);
  ports.host.progress('Comparing what they allow');
  const diff = diffAccess(base, head, known.reference);
  return { diff, exitCode: diff.verdict === 'unknown' ? 2 : 0 };
}
