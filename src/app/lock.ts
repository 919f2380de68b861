import { compareLock } from '../core/lock/compare-lock.ts';
import { createLock } from '../core/lock/create-lock.ts';
import { renderLock } from '../core/lock/render-lock.ts';
import { AppError } from '../core/errors/app-error.ts';
import type { Lock } from '../core/model/lock.ts';
import type { Settings } from '../core/model/settings.ts';
import { renderDrift } from '../core/report/render-drift.ts';
import { type WorkspacePorts, openWorkspace } from './open-workspace.ts';
import type { ExitCode } from './outcome.ts';
import { lockPath, readLock } from './read-lock.ts';

export interface LockRequest {
  readonly config: string | undefined;
  /** Compare with the lock that is there, and write nothing. */
  readonly check: boolean;
  readonly colors: boolean;
}

/** Writes what every configured role can do into the lock, or holds the present against it. Throws AppError. */
export async function lockRoles(
  { config: path, check, colors }: LockRequest,
  ports: WorkspacePorts,
): Promise<{ readonly text: string; readonly exitCode: ExitCode }> {
  const { files, host } = ports;
  const { config, folder, reference, workspace } = await openWorkspace(
    { paths: [], config: path, policyType: undefined },
    ports,
  );
  if (config.roles.size === 0)
    throw new AppError('no-roles', 'There is no config that names roles, so there is nothing to lock.');
  host.progress('Expanding what the roles can do');
  const present = createLock(reference, workspace.rolePolicies, (role) => workspace.accessOf(role));
  assertComplete(
    config,
    present,
    workspace.rolePolicies.flatMap(({ unknown }) => unknown),
  );
  const file = lockPath(folder);
  if (!check) {
    files.write(file, renderLock(present));
    return { text: sayWritten(file, present), exitCode: 0 };
  }
  const locked = readLock(folder, files);
  if (locked === undefined)
    throw new AppError('lock-not-found', `There is no \`${file}\` to hold the roles against.`);
  const drifts = compareLock(locked, present);
  return {
    text: renderDrift(drifts, { locked: locked.reference, present: present.reference }, { colors }),
    exitCode: drifts.every(({ status }) => status === 'same') ? 0 : 1,
  };
}

/** A role that was not read in full would be locked as if it could do less. */
function assertComplete(
  { roles }: Settings,
  present: Lock,
  unknown: readonly { readonly kind: string; readonly what: string }[],
): void {
  const read = new Set(present.roles.map(({ name }) => name));
  const missing = [
    ...[...roles.keys()].filter((name) => !read.has(name)).map((name) => `no policy of role \`${name}\``),
    ...unknown.filter(({ kind }) => kind === 'unread').map(({ what }) => `\`${what}\``),
  ];
  if (missing.length > 0)
    throw new AppError('role-not-read', `Not read: ${[...new Set(missing)].join(', ')}.`);
}

function sayWritten(file: string, { roles, reference }: Lock): string {
  const lines = roles.map(({ name, actions, unknown }) => {
    const all = [...actions.values()];
    const tier = (one: 'A' | 'B') => all.filter((action) => action.tier === one).length;
    const hidden = unknown.length === 0 ? '' : `, and ${unknown.length} that nobody can tell`;
    return `  ${name}: ${all.length === 1 ? '1 action' : `${all.length} actions`}, ${tier('A')} of tier A, ${tier('B')} of tier B${hidden}\n`;
  });
  return `Wrote ${file} with service reference ${reference.version} of ${reference.updatedAt}\n${lines.join('')}`;
}
