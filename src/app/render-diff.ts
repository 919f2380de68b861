import type { Diff } from '../core/model/diff.ts';

export const diffFormatValues = ['text', 'json', 'markdown', 'html'] as const;
export type DiffFormat = (typeof diffFormatValues)[number];

/** The diff in the format asked for; only the renderer in use is loaded. */
export async function renderDiff(
  diff: Diff,
  format: DiffFormat,
  options: { readonly colors: boolean },
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../core/report/render-diff-text.ts')).renderDiffText(diff, options);
    case 'json':
      return (await import('../core/report/render-diff-json.ts')).renderDiffJson(diff);
    case 'markdown':
      return (await import('../core/report/render-diff-markdown.ts')).renderDiffMarkdown(diff);
    case 'html':
      return (await import('../core/report/render-diff-html.ts')).renderDiffHtml(diff);
  }
}
