import { AppError } from '../core/errors/app-error.ts';
import type { Report } from '../core/model/report.ts';
import { type LintPorts, type LintRequest, lintFiles } from './lint.ts';
import { quietHost } from './quiet-host.ts';

/**
 * The report of what a run was compared with, so that what is new can be told from what was there; undefined where it
 * could not be linted. `base` is as the diff names it.
 */
export async function lintBase(
  request: LintRequest,
  base: string,
  ports: LintPorts,
): Promise<Report | undefined> {
  const trees = await ports.openTrees();
  try {
    const isFolder = ports.files.kindOf(base) === 'folder';
    const files = isFolder ? trees.folder(base) : await trees.filesAt(base);
    const ofBase = { ...request, base: undefined, ...withoutPaid(request) };
    const outcome = await lintFiles(ofBase, { ...ports, files, host: quietHost });
    return outcome.report;
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** What is free is asked for the base as well; what AWS charges for is not. */
function withoutPaid({ accessAnalyzer }: LintRequest): Pick<LintRequest, 'accessAnalyzer'> {
  return accessAnalyzer === undefined ? {} : { accessAnalyzer: { ...accessAnalyzer, customChecks: false } };
}
