import { severities } from '../../model/finding.ts';
import { formatCount } from '../../model/format-count.ts';
import type { Proof, ProvedRole } from '../../model/proof.ts';
import type { Report } from '../../model/report.ts';
import { checkedSentence, uncheckedParts } from '../coverage-sentences.ts';
import { shownLevels } from '../granted-rows.ts';
import { capitalise } from '../plural.ts';
import { verdictSentence, verdictWord } from '../verdict-sentence.ts';
import { levelClass } from './level-mark.ts';
import { promiseWord } from './promise-part.ts';
import { type Markup, markup, prose } from './markup.ts';

/** The verdict, the counts behind it, what was looked at and what was not. */
export function verdictPart(report: Report, { roles }: Proof, today: string): Markup {
  const { counts, tool, verdict } = report;
  return markup`<section id="verdict" class="verdict ${verdict}"><p class="note">Made on ${today} by ${tool.name} ${tool.version}</p><h1>${verdictWord[verdict]}</h1>
<p class="lead">${capitalise(verdictSentence(report))}</p>
<ul class="counts">${[...severities, 'suppressed' as const].map(
    (kind) =>
      markup`<li class="${counts[kind] === 0 ? 'none' : kind}"><b>${formatCount(counts[kind])}</b> ${words[kind][counts[kind] === 1 ? 0 : 1]}</li>`,
  )}</ul>
${roleTable(report, roles)}
<div class="facts"><div><h2>Checked</h2><p>${capitalise(checkedSentence(report))}</p></div>
<div><h2>Not checked</h2>${uncheckedList(report)}</div></div></section>
`;
}

const words = {
  error: ['error', 'errors'],
  'security-warning': ['security warning', 'security warnings'],
  warning: ['warning', 'warnings'],
  suggestion: ['suggestion', 'suggestions'],
  suppressed: ['suppressed', 'suppressed'],
} as const;

/** All roles in numbers, each with where it is told in full. */
function roleTable({ roles }: Report, proved: readonly ProvedRole[]): Markup | undefined {
  if (roles.length === 0) return undefined;
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Roles in numbers"><table class="numbers"><caption class="unseen">Actions of each role by access level</caption>
<thead><tr><th scope="col">Role<th scope="col">Promise</th>${shownLevels.map((level) => markup`<th scope="col">${level}</th>`)}<th scope="col">Content (A)</tr></thead>
<tbody>${roles.map(({ name, granted, tiers, unknown }, index) => {
    const state = proved.find((role) => role.name === name)?.promise?.state;
    return markup`<tr><th scope="row"><a href="#role-${index}">${name}</a>${unknown.length === 0 ? undefined : markup` <b class="unknown">and what nobody can tell</b>`}<td>${state === undefined ? 'none made' : markup`<b class="${state}">${promiseWord[state]}</b>`}</td>${shownLevels.map(
      (level) =>
        granted[level] === 0
          ? markup`<td>0`
          : markup`<td class="${levelClass[level]}">${formatCount(granted[level])}`,
    )}<td>${formatCount(tiers.A)}</tr>`;
  })}</tbody></table></div>`;
}

function uncheckedList(report: Report): Markup {
  const parts = uncheckedParts(report);
  if (parts.length === 0) return markup`<p>Nothing was left out.</p>`;
  return markup`<ul>${parts.map(({ what, reason }) => markup`<li><b>${what}</b>: ${reason === '' ? '' : prose(reason)}</li>`)}</ul>`;
}
