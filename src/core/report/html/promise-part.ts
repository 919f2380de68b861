import { formatCount } from '../../model/format-count.ts';
import type { Proof, ProvedPromise, ProvedRole } from '../../model/proof.ts';
import { enumerate, plural } from '../plural.ts';
import { type Markup, markup } from './markup.ts';

/** Actions named in one place. */
const maxNames = 60;

/** What the roles were promised to be, whether they are, and what is excepted; nothing where no promise was made. */
export function promisePart({ promise, roles }: Proof): Markup | undefined {
  const held = roles.filter((role) => role.promise !== null);
  if (promise === null || held.length === 0) return undefined;
  const content =
    promise.content === 'none'
      ? 'nothing that returns content, credentials or personal records'
      : 'content may be read';
  return markup`<section id="promise"><h2>The promise</h2>
<p class="lead">Only <b>${enumerate(promise.levels)}</b>; ${content}${promise.except.length === 0 ? '; no exceptions' : `, but for ${plural(promise.except.length, 'exception')}`}.</p>
<ul class="kept">${held.map(stateLine)}</ul>
${
  promise.except.length === 0
    ? undefined
    : markup`<div class="scroll" tabindex="0" role="region" aria-label="Exceptions of the promise"><table class="plain"><caption>Exceptions, each with what needs it</caption>
<thead><tr><th scope="col">Actions<th scope="col">Resources<th scope="col">Reason<th scope="col">Needed by</tr></thead><tbody>
${promise.except.map(
  (
    { actions, resources, reason },
    index,
  ) => markup`<tr><td>${codes(actions)}<td>${codes(resources)}<td>${reason}<td>${usesOf(held, index)}</tr>
`,
)}</tbody></table></div>`
}</section>
`;
}

/** How a role stands to the promise, as every part of the page says it. */
export const promiseWord = { kept: 'Kept', broken: 'Broken', unknown: 'Not certain' } as const;

function stateLine({ name, promise }: ProvedRole): Markup | undefined {
  if (promise === null) return undefined;
  const { broken, state } = promise;
  const shown = broken.slice(0, maxNames);
  const more = broken.length - shown.length;
  return markup`<li class="${state}"><b>${promiseWord[state]}</b> by ${name}${broken.length === 0 ? reasonOf(promise) : ':'}${
    broken.length === 0
      ? undefined
      : markup`<ul>${shown.map(
          ({ action, breaks, certainty }) =>
            markup`<li><code>${action}</code> ${breaks}${certainty === 'unknown' ? ', if what a template hides is not excepted' : ''}</li>`,
        )}${more > 0 ? markup`<li>${plural(more, 'more action')}</li>` : undefined}</ul>`
  }</li>`;
}

function reasonOf({ state }: ProvedPromise): string {
  return state === 'unknown'
    ? ': nothing known breaks it, but not all that the role carries is known'
    : ': no action goes beyond it';
}

function usesOf(roles: readonly ProvedRole[], exception: number): readonly Markup[] {
  const uses = roles.flatMap(({ name, promise }) => {
    const actions = promise?.excepted[exception] ?? [];
    return actions.length === 0 ? [] : [{ name, actions }];
  });
  if (uses.length === 0) return [markup`nothing`];
  return uses.map(({ name, actions }) => {
    const more = actions.length - maxNames;
    return markup`<details><summary>${name}: ${plural(actions.length, 'action')}</summary>${codes(actions.slice(0, maxNames))}${more > 0 ? ` and ${formatCount(more)} more` : ''}</details>`;
  });
}

function codes(texts: readonly string[]): readonly Markup[] {
  return texts.map((text) => markup`<code>${text}</code> `);
}
