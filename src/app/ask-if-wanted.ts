import { AppError } from '../core/errors/app-error.ts';
import type { Reference } from '../core/iam/reference.ts';
import type { Finding } from '../core/model/finding.ts';
import type { AskedService, Coverage } from '../core/model/report.ts';
import type { Settings } from '../core/model/settings.ts';
import type { Workspace } from '../core/rules/rule.ts';
import type { AccessAnalyzerMode } from './options.ts';
import type { AccessAnalyzer, Host } from './ports.ts';

export interface AskOptions {
  readonly mode: AccessAnalyzerMode;
  /** Ask what AWS charges for, too. */
  readonly customChecks: boolean;
}

/** What asking IAM Access Analyzer brings to a run. */
export interface LiveAnswers {
  readonly skipped: Coverage['skipped'];
  readonly isIncomplete: boolean;
  readonly asked?: AskedService;
  readonly merge?: (offline: readonly Finding[]) => readonly Finding[];
}

/**
 * Asks IAM Access Analyzer where that is wanted and possible; where it is not, nothing of it is loaded. Throws
 * `invalid-option` where custom checks are wanted of a service that is not.
 */
export async function askIfWanted(
  options: AskOptions | undefined,
  workspace: Workspace,
  settings: Settings,
  reference: Reference,
  ports: { readonly accessAnalyzer?: () => Promise<AccessAnalyzer>; readonly host: Host },
): Promise<LiveAnswers> {
  if (options === undefined) return { skipped: [], isIncomplete: false };
  const { mode, customChecks } = options;
  if (mode === 'off') {
    if (customChecks)
      throw new AppError(
        'invalid-option',
        'Custom checks are asked of Access Analyzer, and `access-analyzer` is `off`.',
      );
    return { skipped: [{ what: 'access-analyzer', reason: 'off' }], isIncomplete: false };
  }
  const service = await ports.accessAnalyzer?.();
  if (service === undefined || (mode === 'auto' && !service.hasCredentials()))
    return {
      skipped: [{ what: 'access-analyzer', reason: 'no-credentials' }],
      isIncomplete: mode === 'on',
    };
  const { askAccessAnalyzer } = await import('./ask-access-analyzer.ts');
  const live = await askAccessAnalyzer(workspace, settings, {
    service,
    host: ports.host,
    reference,
    customChecks,
  });
  return { ...live, isIncomplete: mode === 'on' && live.skipped.length > 0 };
}
