import type { Source } from '../../core/model/source.ts';
import { type LintOutcome, type LintPorts, type LintRequest, lintFiles } from '../lint.ts';
import type { Files } from '../ports.ts';
import { oneFile } from './one-file.ts';

/** What is deployed, as it was read: these bytes are linted, and no others are sent. */
export interface ReadTemplate {
  readonly source: Source;
  /** Whether it ships with the program. What the workspace configures is about the workspace, not about that. */
  readonly isPacked: boolean;
}

/**
 * Lints the very text that will be deployed: a template of the user's by the config of the workspace, a packed one by
 * itself. AWS is not asked, so that what is refused here has cost no call. Throws AppError.
 */
export async function lintTemplate(
  { source, isPacked }: ReadTemplate,
  request: Pick<LintRequest, 'config' | 'failOn' | 'today' | 'version'>,
  ports: LintPorts,
): Promise<LintOutcome> {
  const { accessAnalyzer: _, ...offline } = ports;
  return lintFiles(
    {
      ...request,
      config: isPacked ? undefined : request.config,
      paths: [source.file],
      policyType: undefined,
    },
    { ...offline, files: isPacked ? oneFile(source) : pinned(source, ports.files) },
  );
}

/** The workspace, in which one file stays as it was read. */
function pinned({ file, text, bom }: Source, files: Files): Files {
  return {
    ...files,
    read: (path) => (path === file ? { text, bom } : files.read(path)),
    kindOf: (path) => (path === file ? 'file' : files.kindOf(path)),
  };
}
