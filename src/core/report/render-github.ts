import type { Report } from '../model/report.ts';
import { type AnnotationOptions, renderAnnotations } from './render-annotations.ts';
import { type TextOptions, renderText } from './render-text.ts';
import { workflowCommand } from './workflow-command.ts';

/**
 * For the log of a GitHub Actions step: the text report with nothing in it that the runner could execute, then our
 * annotations, folded away because the log would otherwise say every finding twice.
 */
export function renderGithub(
  report: Report,
  options: Partial<Pick<TextOptions, 'lineOf' | 'adviceOf'>> &
    Pick<AnnotationOptions, 'first' | 'hasCheckRun'> = {},
): string {
  const { lineOf = () => undefined, adviceOf, first, hasCheckRun } = options;
  const text = renderText(report, { colors: false, lineOf, adviceOf });
  const annotations = renderAnnotations(report, { first, hasCheckRun });
  if (annotations.length === 0) return text;
  const lines = [
    workflowCommand('group', {}, 'Annotations'),
    ...annotations,
    workflowCommand('endgroup', {}, ''),
  ];
  return `${text}\n${lines.join('\n')}\n`;
}
