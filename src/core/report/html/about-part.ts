import type { Report } from '../../model/report.ts';
import { type Markup, markup } from './markup.ts';

export interface AboutOptions {
  /** ISO date of the run. */
  readonly today: string;
  /** The command that makes this page again, from the same files. */
  readonly command: string;
}

/** What the page rests on, and how to make it again. */
export function aboutPart(
  { documents, tool }: Pick<Report, 'documents' | 'tool'>,
  { today, command }: AboutOptions,
): Markup {
  const files = [...new Set(documents.map(({ file }) => file))];
  return markup`<section id="about"><h2>How this was made</h2>
<dl class="about"><dt>Made on</dt><dd>${today}</dd>
<dt>Tool</dt><dd>${tool.name} ${tool.version}</dd>
<dt>AWS service reference</dt><dd>${tool.reference.version} of ${tool.reference.updatedAt}; AWS adds actions without notice</dd>
<dt>Command</dt><dd><pre tabindex="0"><code>${command}</code></pre></dd>
${files.length === 0 ? undefined : markup`<dt>Policies in</dt><dd><details><summary>${files.length === 1 ? '1 file' : `${files.length} files`}</summary><ul>${files.map((file) => markup`<li><code>${file}</code></li>`)}</ul></details></dd>`}
<dt>What the words mean</dt><dd>An action counts once, under its strongest access level. List and Read change nothing. A: it returns content, credentials or
personal records. B: it returns settings or bills in which secrets or personal data may stand. A pattern stands for all actions that it reaches in the service reference.</dd></dl></section>
`;
}
