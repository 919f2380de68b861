import { AppError } from '../core/errors/app-error.ts';
import type { Left } from '../core/fix/edit.ts';
import { type RepairPorts, type RepairRequest, type RepairedFile, repairAll } from './repair-all.ts';
import { positionAt } from '../core/model/source.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import type { ExitCode } from './outcome.ts';
import type { FileReplacer } from './ports.ts';
import { repairableRules } from './repair-steps.ts';
import { type Refused, verifyRepairs } from './verify-repairs.ts';

export interface FixRequest extends RepairRequest {
  /** Say what would change, and write nothing. */
  readonly dryRun: boolean;
}

export interface FixPorts extends RepairPorts {
  readonly replacer: FileReplacer;
}

export interface FixOutcome {
  /** What was changed, or would be, by path. */
  readonly files: readonly RepairedFile[];
  /** What is left to a person. */
  readonly left: readonly Left[];
  /** Repairs that did not do what they were meant to, so that their files were not written. */
  readonly refused: readonly Refused[];
  /** Files that could not be read, or not as they were meant, so that nothing was repaired in them. */
  readonly unread: readonly Refused[];
  readonly exitCode: ExitCode;
}

/**
 * Repairs what is safe to repair. Everything is done in memory first and read again: what would not parse, grant
 * anything else than it should or change once more is not written. Throws AppError.
 */
export async function fixFiles(request: FixRequest, ports: FixPorts): Promise<FixOutcome> {
  if (request.paths.includes('-'))
    throw new AppError(
      'invalid-option',
      'Standard input cannot be repaired: name files with `roleproof fix`.',
    );
  const unknown = request.rules.find((id) => !repairableRules.includes(id));
  if (unknown !== undefined)
    throw new AppError(
      'invalid-option',
      `Nothing that \`${unknown}\` reports can be repaired; what can: ${repairableRules.join(', ')}.`,
    );
  const repaired = await repairAll(request, ports);
  const refused = verifyRepairs(repaired);
  const broken = new Set(refused.map(({ file }) => file));
  const files = repaired.files.filter(({ file }) => !broken.has(file));
  if (!request.dryRun)
    for (const { file, bom, before, after } of files)
      ports.replacer.replace(file, { text: before, bom }, { text: after, bom });
  const unread = unreadOf(repaired.before);
  const exitCode = refused.length + unread.length > 0 ? 2 : request.dryRun && files.length > 0 ? 1 : 0;
  return { files, left: repaired.left, refused, unread, exitCode };
}

function unreadOf({ problems, unread }: OpenWorkspace): readonly Refused[] {
  const broken = new Map<string, string>();
  for (const { span, message } of problems) {
    const { line } = positionAt(span.source, span.start);
    const reason = `line ${line}: ${message.replace(/\.$/, '')}`;
    if (!broken.has(span.source.file)) broken.set(span.source.file, reason);
  }
  return [...unread, ...[...broken].map(([file, reason]) => ({ file, reason }))];
}
