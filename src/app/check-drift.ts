import { AppError } from '../core/errors/app-error.ts';
import { lockRoles } from './lock.ts';
import type { WorkspacePorts } from './open-workspace.ts';
import type { ExitCode } from './outcome.ts';
import { quietHost } from './quiet-host.ts';
import { type WorkflowEvent, looksForDrift } from './workflow-event.ts';

export interface Drift {
  readonly exitCode: ExitCode;
  /** How the roles differ from the lock, for a terminal; empty where nothing was compared. */
  readonly text: string;
  readonly notes: readonly string[];
}

/** On a schedule, holds what the roles can do today against the lock. Throws AppError. */
export async function checkDrift(
  event: WorkflowEvent,
  config: string | undefined,
  ports: WorkspacePorts,
): Promise<Drift> {
  if (!looksForDrift(event)) return { exitCode: 0, text: '', notes: [] };
  try {
    const drift = await lockRoles({ config, check: true, colors: false }, { ...ports, host: quietHost });
    return { ...drift, notes: [] };
  } catch (error) {
    if (!(error instanceof AppError) || !noLock.has(error.code)) throw error;
    const note = `No drift was looked for: ${error.advice}`;
    return { exitCode: 0, text: '', notes: event.name === 'schedule' ? [note] : [] };
  }
}

/** Not everybody has a lock. */
const noLock: ReadonlySet<string> = new Set(['no-roles', 'lock-not-found']);
