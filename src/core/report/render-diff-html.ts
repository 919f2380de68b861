import type { Diff } from '../model/diff.ts';
import { diffSentence, diffWord } from './diff-sentences.ts';
import { changeList } from './html/changes-part.ts';
import { markup } from './html/markup.ts';
import { page } from './html/page.ts';
import { capitalise } from './plural.ts';

/** The diff as one HTML file, to be filed away: the verdict, then every document and role that differs. */
export function renderDiffHtml(diff: Diff): string {
  const verdict = markup`<section class="verdict ${diff.verdict}"><h1>${diffWord[diff.verdict]}</h1>
<p class="lead">${capitalise(diffSentence(diff))}</p></section>
`;
  const changes = markup`<section id="changes"><h2>What differs</h2>
${changeList(diff)}</section>
`;
  return page(
    `${diffWord[diff.verdict]} · Roleproof`,
    [{ id: 'changes', label: 'Change' }],
    [verdict, changes],
  );
}
