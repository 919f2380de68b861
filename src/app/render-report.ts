import type { LintOutcome } from './lint.ts';
import type { Format } from './options.ts';

/** The report in the format asked for; only the renderer in use is loaded. */
export async function renderReport(
  outcome: LintOutcome,
  format: Format,
  options: { readonly colors: boolean },
): Promise<string> {
  const { report, diff, lineOf, adviceOf } = outcome;
  switch (format) {
    case 'text':
      return (await import('../core/report/render-text.ts')).renderText(report, {
        colors: options.colors,
        lineOf,
        adviceOf,
      });
    case 'json':
      return (await import('../core/report/render-json.ts')).renderJson(report);
    case 'sarif':
      return (await import('../core/report/render-sarif.ts')).renderSarif(report, {
        descriptionOf: adviceOf,
      });
    case 'markdown':
      return (await import('../core/report/render-summary.ts')).renderSummary(report, {
        adviceOf,
        diff,
      });
    case 'html':
      return renderHtmlReport(outcome);
    case 'github':
      return (await import('../core/report/render-github.ts')).renderGithub(report, { lineOf, adviceOf });
  }
}

export interface HtmlReportOptions {
  /** Address of a line (from 1) of a linted file. */
  readonly permalink?: ((file: string, line: number) => string) | undefined;
}

/** The report as one HTML file. */
export async function renderHtmlReport(
  outcome: LintOutcome,
  { permalink }: HtmlReportOptions = {},
): Promise<string> {
  const { report, proof, ...options } = outcome;
  const { renderHtml } = await import('../core/report/render-html.ts');
  return renderHtml(report, { ...options, proof: await proof(), permalink });
}
