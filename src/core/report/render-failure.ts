import type { AppError } from '../errors/app-error.ts';
import { escapeMarkdown } from './escape.ts';

/** Why a run could not do its job, as Markdown for a job summary and the comment of a pull request. */
export function renderFailure({ title, code, message, hint }: AppError): string {
  return `## ⚠️ Roleproof could not do its job

**${escapeMarkdown(title)}** (${code})

${escapeMarkdown(message)}

${escapeMarkdown(hint)}
`;
}
