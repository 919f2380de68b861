import { type AccessLevel, readLevels } from '../../model/access.ts';
import { formatCount } from '../../model/format-count.ts';
import type { ProvedAction, ProvedGrant, ProvedRole } from '../../model/proof.ts';
import { policyName } from '../explained-grant.ts';
import { shownLevels } from '../granted-rows.ts';
import { plural } from '../plural.ts';
import { levelClass } from './level-mark.ts';
import { type Markup, type Part, markup } from './markup.ts';

/** Ways to the same action that are told in full, and resources and conditions of one. */
const maxGrants = 6;
const maxResources = 8;

/** Every action of a role in a table that can be searched, filtered and sorted; at most `room` of them. */
export function actionsTable({ name, actions, grants }: ProvedRole, id: string, room: number): Markup {
  if (actions.length === 0) return markup`<p>No action is known to be granted.</p>`;
  const shown = actions.length <= room ? actions : mostSerious(actions).slice(0, room);
  const missing = actions.length - shown.length;
  const ways = grants.map(grantLine);
  const levels = shownLevels.filter((level) => actions.some((one) => one.level === level));
  return markup`<div class="actions" id="${id}">
<form class="filter" hidden role="search" aria-label="Actions of ${name}">
<label class="wide">Search <input type="search" name="words" placeholder="ec2: describe ViewOnlyAccess" autocomplete="off" spellcheck="false"></label>
<label>Level <select name="level"><option value="">all</option>${levels.map((level) => markup`<option>${level}</option>`)}</select></label>
<label>Gives away <select name="tier"><option value="">anything</option><option value="A">content (A)</option><option value="B">may hold secrets (B)</option><option value="-">nothing known</option></select></label>
<button type="reset">Clear</button>
</form>
<p class="shown" role="status">${
    missing === 0
      ? plural(actions.length, 'action')
      : `${formatCount(shown.length)} of ${plural(actions.length, 'action')}, the most serious; ${formatCount(missing)} more in the JSON of explain`
  }</p>
<table><caption class="unseen">Every action that ${name} may use</caption>
<thead><tr><th scope="col">Action<th scope="col">Level<th scope="col">Gives away<th scope="col">Granted by, on what, and when</tr></thead>
<tbody>
${shown.map((one) => row(one, ways))}</tbody></table></div>`;
}

function row(
  { action, level, judged, tier, grants, limitedBy }: ProvedAction,
  ways: readonly Markup[],
): Markup {
  const shown = grants.slice(0, maxGrants).map((position) => ways[position]);
  const more = grants.length - shown.length;
  return markup`<tr><th scope="row">${action}<td class="${levelClass[level]}">${level}${
    judged === null ? undefined : markup`<p>Our reading, not AWS’s: ${judged}`
  }<td>${tier === null ? undefined : markup`<b class="tier${tier.tier}">${tier.tier}</b> ${tier.returns}`}<td>${shown}${
    more > 0 ? markup`<p>and by ${plural(more, 'more pattern')}` : undefined
  }${limitedBy.map((deny) => markup`<p>less what the Deny ${deny} takes away`)}</tr>
`;
}

/** One way an action is granted. The same for all actions that it grants, so made once. */
function grantLine(grant: ProvedGrant): Markup {
  const { policy, version, sid, statement, pattern, resources, negatedResources, conditions } = grant;
  const place = sid ?? `statement ${statement + 1}`;
  const on = some(resources.map(nameOfResource));
  return markup`<p>${policyName(policy, version)}, ${place} <i>by ${entryOf(pattern)} on ${
    negatedResources ? 'everything but ' : ''
  }${on}${conditions.length === 0 ? undefined : markup`, only if ${some(conditions)}`}</i>`;
}

/** The wildcards are what a reader looks for; a name would only say the action again. */
function entryOf(pattern: string | null): Part {
  if (pattern === null) return markup`<code>NotAction</code>`;
  return /[*?]/.test(pattern) ? markup`<code>${pattern}</code>` : 'name';
}

function nameOfResource(text: string): string {
  return text === '…' ? 'what a template hides' : text;
}

function some(texts: readonly string[]): string {
  const more = texts.length - maxResources;
  return more > 0
    ? `${texts.slice(0, maxResources).join(', ')} and ${formatCount(more)} more`
    : texts.join(', ');
}

/** What changes something first, then what returns content, then the rest by name. */
function mostSerious(actions: readonly ProvedAction[]): readonly ProvedAction[] {
  return actions.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ level, tier }: ProvedAction): number {
  if (!isRead(level)) return 0;
  if (tier === null) return 3;
  return tier.tier === 'A' ? 1 : 2;
}

function isRead(level: AccessLevel): boolean {
  return readLevels.includes(level);
}
