import { toPattern } from '../iam/hole-pattern.ts';
import type { PolicyDocument } from '../model/policy.ts';
import type { Span } from '../model/source.ts';
import type { StringValue, Value } from '../model/value.ts';
import { defineRule } from './rule.ts';

/** Reports characters that IAM refuses in a policy document, such as typographic quotes and dashes. */
export default defineRule({
  id: 'valid-characters',
  code: null,
  severity: 'error',
  what: 'Reports a character of a policy document that is neither tab, line end nor between U+0020 and U+00FF.',
  why: 'IAM refuses a document with any other character, and many of them cannot be told from a plain one by eye.',
  fix: 'Replace the character with its plain form, such as a straight quote or a hyphen.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html',
    'https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html',
  ],
  messages: {
    forbidden:
      'This text contains {{character}}, which IAM refuses; it takes only tab, line ends and U+0020 to U+00FF.',
    byteOrderMark:
      'The file starts with a byte order mark (U+FEFF), which IAM refuses; save it as UTF-8 without one.',
  },
  examples: {
    valid: [{ name: 'letters up to U+00FF', policy: statementOf('arn:aws:s3:::r\u00E9sum\u00E9s') }],
    invalid: [{ name: 'a typographic dash', policy: statementOf('arn:aws:s3:::reports\u20132026') }],
  },
  check: {
    policy(document, { report }) {
      const isRaw = document.format === 'json' || document.format === 'yaml';
      if (isRaw && document.source.bom) {
        const span = { source: document.source, start: 0, end: Math.min(1, document.source.text.length) };
        report({ span }, 'byteOrderMark', {});
      }
      if (document.format === 'json' && !forbidden.test(textOf(document.span))) return;
      for (const string of stringsOf(document.tree)) {
        const found = firstForbidden(string, document);
        if (found !== undefined) report(found, 'forbidden', { character: nameOf(found.character) });
      }
    },
  },
});

interface Forbidden {
  readonly character: string;
  readonly span: Span;
}

/** What is in U+0020 to U+00FF, with tab and line ends. */
const forbidden = /[^\t\n\r\u0020-\u00FF]/u;

/**
 * The first character that IAM refuses. Of a JSON file the text itself is looked at: an escape such as `\u2013` is made of
 * plain characters. Elsewhere the text that a template gives is, without what only a deployment knows.
 */
function firstForbidden(string: StringValue, { format }: PolicyDocument): Forbidden | undefined {
  const { source, start } = string.span;
  const token = textOf(string.span);
  if (format === 'json') return at(forbidden.exec(token), string.span);
  const character = forbidden.exec(toPattern(string, ''))?.[0];
  if (character === undefined) return undefined;
  const offset = token.indexOf(character);
  return offset === -1
    ? { character, span: string.span }
    : { character, span: { source, start: start + offset, end: start + offset + character.length } };
}

function textOf({ source, start, end }: Span): string {
  return source.text.slice(start, end);
}

function at(match: RegExpExecArray | null, { source, start }: Span): Forbidden | undefined {
  if (match === null) return undefined;
  const from = start + match.index;
  return { character: match[0], span: { source, start: from, end: from + match[0].length } };
}

/** Every key and every string below a value. */
function stringsOf(value: Value): readonly StringValue[] {
  const found: StringValue[] = [];
  const open: Value[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'string') found.push(next);
    if (next.kind === 'list') for (const item of next.items) open.push(item);
    if (next.kind === 'map')
      for (const { key, value: inner } of next.entries) {
        found.push(key);
        open.push(inner);
      }
    if (next.kind === 'choice')
      for (const option of next.options) if (option.value !== undefined) open.push(option.value);
  }
  return found;
}

/** `U+2019 (’)`; a character that cannot be seen, or that turns the text around, is shown by its number alone. */
function nameOf(character: string): string {
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ? `${number} (${character})` : number;
}

function statementOf(resource: string): unknown {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: resource }],
  };
}
