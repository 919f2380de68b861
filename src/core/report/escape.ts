/** The one place where text that others wrote is made safe to print: Markdown, HTML, terminals and workflow commands. */

/**
 * What a reader cannot see or what moves what he sees: controls, bidirectional overrides, zero-width and other ignorable
 * characters, line and paragraph separators, lone surrogates, and every space but the ordinary one.
 */
const hidden =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/** An invisible break inside what GitHub would turn into a mention, a reference or a link. */
const breakingSpace = '\u200b';

/** Longest text shown in one piece, in UTF-16 units. */
const defaultLength = 1000;

/** One line for a terminal: hidden characters are spelt out (`\n`, `\u{1b}`), long text is cut and says so. */
export function escapeTerminal(text: string, maxLength = defaultLength): string {
  return showHidden(shorten(text, maxLength));
}

/** Lines for a log: hidden characters are spelt out, and no line is a command. */
export function neutraliseLog(text: string): string {
  return neutraliseCommands(
    text
      .split(/\r\n|\n|\r/)
      .map(showHidden)
      .join('\n'),
  );
}

/**
 * Lines in which an Actions runner finds no command, whoever's text they begin with; our colours stay. For text without
 * hidden characters: every text report ends here, since any may be printed in the step of a workflow. The runner trims
 * blanks before it looks for `::name::`, and honours `##[name]` anywhere in a line
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs).
 */
export function neutraliseCommands(text: string): string {
  return text.replaceAll('##[', '##\\[').replace(/^((?: |\p{Cc}\[\d+m)*)::/gmu, '$1\\::');
}

/** Whether an Actions runner might find a command in a text that it is shown as it is, whatever it looks past. */
export function mayHoldCommand(text: string): boolean {
  return text.split(/\r\n|\n|\r/).some((line) => {
    const plain = line.replace(hidden, '');
    return plain.trimStart().startsWith('::') || plain.includes('##[');
  });
}

/** The message of a workflow command, https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts. */
export function escapeWorkflowData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** The value of a workflow command's property. */
export function escapeWorkflowProperty(text: string): string {
  return escapeWorkflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Text of an HTML element or a quoted attribute. */
export function escapeHtml(text: string, maxLength = defaultLength): string {
  return showHidden(shorten(text, maxLength)).replace(/[&<>"']/g, entity);
}

/**
 * Inline Markdown, also for table cells and inside HTML elements, that shows the text and nothing else: no emphasis,
 * code, link, image, HTML, mention, issue reference, emoji, formula or block. Always one line.
 */
export function escapeMarkdown(text: string, maxLength = defaultLength): string {
  const shown = breakReferences(showHidden(shorten(text, maxLength)));
  // What would open a heading, a list, an underline or a code block where the text begins a line.
  const head = /^\d*[-+=# .)]?/.exec(shown)?.[0] ?? '';
  return head.replace(/\D/, entity) + escapeInline(shown.slice(head.length));
}

/** A sentence of ours, with names between backticks, that carries text of others: the names become code. */
export function escapeProse(text: string, maxLength = defaultLength): string {
  const parts = showHidden(shorten(text, maxLength)).split('`');
  if (parts.length % 2 === 0) return escapeMarkdown(text, maxLength);
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return codeSpan(part, part.length);
      if (index === 0) return escapeMarkdown(part, part.length);
      // Two code spans that touch would be read as one fence.
      return part === '' && index < parts.length - 1 ? '&#8203;' : escapeInline(breakReferences(part));
    })
    .join('');
}

/**
 * A SARIF message, https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317461: brackets and
 * backslashes stand for themselves. Some viewers take the text for Markdown, so nothing in it starts a tag, a link, a
 * mention or a block. Always one line.
 */
export function escapeSarifMessage(text: string, maxLength = defaultLength): string {
  return breakReferences(showHidden(shorten(text, maxLength)))
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/<(?=[a-z/!?])|^(?=[-+*#>=]|\d+[.)]|[`~]{3})/gi, `$&${breakingSpace}`);
}

/** Text with its references broken, anywhere but at the beginning of a line. */
function escapeInline(text: string): string {
  return (
    text
      .replace(/[&<>`*_~|\\[\]]/g, entity)
      // GitHub's own advice for a dollar sign that opens no formula.
      .replaceAll('$', '<span>$</span>')
      .replaceAll(breakingSpace, '&#8203;')
  );
}

/** Mentions, issue references, addresses and emoji: GitHub finds them in the text itself, after entities are decoded. */
function breakReferences(text: string): string {
  return (
    text
      .replace(/@|#(?=\d)|gh-(?=\d)|:(?=\/\/)|www(?=\.)/gi, `$&${breakingSpace}`)
      // `:lock:` would be drawn; the colons of an ARN are left as they are, so that it can be copied.
      .replace(/\S+/g, (word) =>
        word.includes('arn:') ? word : word.replace(/:(?=[\w+-]+:)/g, `:${breakingSpace}`),
      )
  );
}

/** Inline code, also for table cells. Two code spans may not touch each other. */
export function codeSpan(text: string, maxLength = defaultLength): string {
  const content = showHidden(shorten(text, maxLength));
  // A pipe ends a table cell even inside backticks; nothing but an entity is safe in a cell and outside of one.
  if (content === '' || content.includes('|'))
    return `<code>${escapeMarkdown(content, content.length)}</code>`;
  const fence = '`'.repeat(longestRun(content) + 1);
  const padding = /^[` ]|[` ]$/.test(content) ? ' ' : '';
  return fence + padding + content + padding + fence;
}

/** A fenced code block with its line breaks kept. `language` is one of ours. */
export function codeBlock(text: string, language = ''): string {
  const content = text
    .split(/\r\n|\n|\r/)
    .map(showHidden)
    .join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${fence}${language}\n${content}\n${fence}`;
}

/** A link to an `http` or `https` address; any other target leaves the label alone. `label` is Markdown. */
export function markdownLink(label: string, target: string): string {
  if (!/^https?:\/\/[^\s]/i.test(target)) return label;
  const address = target
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[^A-Za-z0-9\-._~:/?#!&+,;=%]/gu, (character) => percent(character))
    .replaceAll('&', '&amp;');
  return `[${label}](${address})`;
}

/** Every hidden character spelt out. */
export function showHidden(text: string): string {
  return text.replace(hidden, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** The text, or its beginning with how much is missing. Never cuts a character in two. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const head = text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '');
  return `${head}… (${text.length - head.length} more characters)`;
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

function percent(character: string): string {
  if (character.length === 1 && character.charCodeAt(0) < 0x80)
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return encodeURIComponent(character);
}

/** How many backticks stand in a row at most. */
export function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
