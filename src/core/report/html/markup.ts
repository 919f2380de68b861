import { escapeHtml } from '../escape.ts';

/** HTML that is safe to print: made by `markup`, which escapes all that is put into it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: texts are escaped, lists are put one behind the other, `undefined` is nothing. */
export type Part = string | number | Markup | undefined | readonly Part[];

/** Template tag for HTML. Only what stands in the template itself is HTML; attributes with parts have to be quoted. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? '';
  for (const [index, part] of parts.entries()) text += textOf(part) + (strings[index + 1] ?? '');
  return new Markup(text);
}

/** A sentence of ours with names between backticks, which become code. */
export function prose(text: string): Markup {
  const parts = text.split('`');
  if (parts.length % 2 === 0) return markup`${text}`;
  return markup`${parts.map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
}

/** A link to an `http` or `https` address; any other target leaves the label alone. */
export function link(label: Part, target: string): Markup {
  if (!/^https?:\/\/[^\s]/i.test(target)) return markup`${label}`;
  return markup`<a href="${target}" rel="noreferrer">${label}</a>`;
}

function textOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return part.map(textOf).join('');
}
