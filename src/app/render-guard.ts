import { AppError } from '../core/errors/app-error.ts';
import { brokenPromises } from '../core/iam/promise.ts';
import { type PromiseGuard, promiseGuard, sizeOfPolicy } from '../core/iam/promise-guard.ts';
import { type WorkspacePorts, type WorkspaceRequest, openWorkspace } from './open-workspace.ts';
import { unknownRole } from './unknown-role.ts';

/** All inline policies of a role together: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const inlineQuota = 10_240;

/** Renders the policy that keeps the promise of a configured role, as JSON. Says on the side how much room it needs. */
export async function renderGuard(
  roleName: string,
  request: WorkspaceRequest,
  ports: WorkspacePorts,
): Promise<string> {
  const { config, reference, workspace } = await openWorkspace(request, ports);
  const role = workspace.rolePolicies.find(
    ({ name, configured }) => name === roleName && configured !== undefined,
  );
  if (role === undefined) throw unknownRole(roleName, [...config.roles.keys()]);
  if (config.promise === undefined)
    throw new AppError('no-promise', `The config says nothing of what was promised about \`${roleName}\`.`);
  const broken = brokenPromises(reference, workspace.accessOf(role), config.promise, { anyFilling: false });
  const guard = promiseGuard(reference, config.promise, broken);
  if (guard === undefined)
    throw new AppError('no-promise', `The promise about \`${roleName}\` forbids nothing.`);
  ports.host.warning(
    sayRoom(
      roleName,
      guard,
      role.policies.filter(({ kind }) => kind === 'inline').map(({ document }) => document.source.text),
    ),
  );
  return `${JSON.stringify(guard, undefined, 2)}\n`;
}

function sayRoom(role: string, guard: PromiseGuard, inline: readonly string[]): string {
  const size = sizeOfPolicy(guard);
  const others = inline.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0);
  const room = inlineQuota - size - others;
  const fits = room >= 0 ? `${room} are left` : `${-room} too many: attach it as a managed policy instead`;
  return `The guard has ${size} characters; with the ${others} of ${role}'s inline policies, of ${inlineQuota} that IAM allows ${fits}.`;
}
