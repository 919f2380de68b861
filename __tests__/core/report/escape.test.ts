import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeBlock,
  codeSpan,
  escapeHtml,
  escapeMarkdown,
  escapeProse,
  escapeTerminal,
  escapeWorkflowData,
  escapeWorkflowProperty,
  markdownLink,
  neutraliseLog,
  shorten,
  showHidden,
} from '../../../src/core/report/escape.ts';
import { commandsIn, parseCommand } from '../../helpers/runner-commands.ts';
import { hostileText } from './hostile-text.ts';

const runs = { numRuns: 10_000 };

const hiddenCharacters = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

describe('escapeTerminal', () => {
  test.each([
    ['plain text', 's3:GetObject', 's3:GetObject'],
    ['line breaks and tabs', 'a\r\n\tb', 'a\\r\\n\\tb'],
    ['an escape sequence', '\u001b[2Jgone', '\\u{1b}[2Jgone'],
    ['the one-character form of an escape sequence', '\u009b2J', '\\u{9b}2J'],
    ['text turned around', 'a\u202eb', 'a\\u{202e}b'],
    ['a zero-width space', 's3:\u200bGet', 's3:\\u{200b}Get'],
    ['a space that is none', 's3:\u00a0Get', 's3:\\u{a0}Get'],
    ['a lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
    ['characters beyond 16 bits', '役割 😀 \u{e0041}', '役割 😀 \\u{e0041}'],
  ])('%s', (_, text, expected) => expect(escapeTerminal(text)).toBe(expected));

  test('never lets a hidden character through', () => {
    fc.assert(
      fc.property(hostileText, (text) => !hiddenCharacters.test(escapeTerminal(text))),
      runs,
    );
  });
});

describe('shorten', () => {
  test('leaves what fits', () => expect(shorten('abc', 3)).toBe('abc'));
  test('says how much is missing', () => expect(shorten('abcdef', 2)).toBe('ab… (4 more characters)'));
  test('cuts no character in two', () => expect(shorten('a😀b', 2)).toBe('a… (3 more characters)'));
});

describe('neutraliseLog', () => {
  test.each([
    ['plain lines', 'one\ntwo', 'one\ntwo'],
    ['a command', '::error::x', '\\::error::x'],
    ['a command after blanks', '  ::error::x', '  \\::error::x'],
    ['a command after a blank of another script', '\u2003::error::x', '\\u{2003}::error::x'],
    ['a command after a lone carriage return', 'x\r::error::x', 'x\n\\::error::x'],
    ['a legacy command within a line', 'x ##[add-path]/evil', 'x ##\\[add-path]/evil'],
    ['colons within a line', 'arn:aws:s3:::bucket', 'arn:aws:s3:::bucket'],
  ])('%s', (_, text, expected) => expect(neutraliseLog(text)).toBe(expected));

  test('the same texts are commands without it', () => {
    expect(parseCommand('\u2003::error::x')).toEqual({ name: 'error', properties: {}, data: 'x' });
    expect(commandsIn('x\r::error::x ##[x]')).toHaveLength(1);
    expect(parseCommand('x ##[add-path]/evil')).toEqual({ name: 'add-path', properties: {}, data: '/evil' });
  });

  test('leaves no command', () => {
    fc.assert(
      fc.property(hostileText, (text) => commandsIn(neutraliseLog(text)).length === 0),
      runs,
    );
  });

  test('keeps every line', () => {
    expect(neutraliseLog('a\r\n\r\nb\n').split('\n')).toEqual(['a', '', 'b', '']);
  });
});

describe('escapeWorkflowData and escapeWorkflowProperty', () => {
  test('the runner reads back what was written', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (value, message) => {
        const line = `::error title=${escapeWorkflowProperty(value)}::${escapeWorkflowData(message)}`;
        const command = parseCommand(line);
        expect(commandsIn(line)).toHaveLength(1);
        expect(command?.data).toBe(message);
        // The runner trims blanks around the list of properties.
        if (value.trim() === value && value !== '') expect(command?.properties['title']).toBe(value);
      }),
      runs,
    );
  });
});

describe('escapeHtml', () => {
  test('spells out what HTML would take for itself', () => {
    expect(escapeHtml(`<a href="x" title='y'>&\n`)).toBe(
      '&#60;a href=&#34;x&#34; title=&#39;y&#39;&#62;&#38;\\n',
    );
  });

  test('leaves no markup, and reads back as what was written', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!#\d+;)/);
        expect(decode(escapeHtml(text))).toBe(showHidden(text));
      }),
      runs,
    );
  });
});

describe('escapeMarkdown', () => {
  test.each([
    ['a plain name', 's3:GetObject', 's3:GetObject'],
    ['emphasis', '*a* _b_ ~~c~~', '&#42;a&#42; &#95;b&#95; &#126;&#126;c&#126;&#126;'],
    ['a table cell', 'a|b\\|c', 'a&#124;b&#92;&#124;c'],
    ['an image', '![x](y)', '!&#91;x&#93;(y)'],
    ['a comment', '<!-- x -->', '&#60;!-- x --&#62;'],
    ['a mention', '@everyone', '@&#8203;everyone'],
    ['references', '#1 x/y#2 GH-3', '&#35;&#8203;1 x/y#&#8203;2 GH-&#8203;3'],
    ['a number sign that refers to nothing', 'a#b', 'a#b'],
    ['addresses', 'https://a www.b', 'https:&#8203;//a www&#8203;.b'],
    ['an emoji', 'is :lock: it', 'is :&#8203;lock: it'],
    ['an ARN', 'arn:aws:iam::aws:policy/X', 'arn:aws:iam::aws:policy/X'],
    ['a formula', '$a$', '<span>$</span>a<span>$</span>'],
    ['a heading', '# a', '&#35; a'],
    ['lists', '- a', '&#45; a'],
    ['a numbered list', '12. a', '12&#46; a'],
    ['an underline', '===', '&#61;=='],
    ['a line break', 'a\nb', 'a&#92;nb'],
  ])('%s', (_, text, expected) => expect(escapeMarkdown(text)).toBe(expected));

  test('leaves no markup, and reads back as what was written', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = escapeMarkdown(text);
        expect(markupIn(markdown)).toEqual([]);
        expect(withoutBreaks(decode(markdown))).toBe(showHidden(text));
      }),
      runs,
    );
  });

  test('has nothing that GitHub would look up or draw', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = decode(escapeMarkdown(text));
        expect(shown).not.toMatch(/@[a-z\d]|#\d|gh-\d|:\/\/|www\./i);
      }),
      runs,
    );
  });

  test('cuts long text', () => {
    expect(escapeMarkdown('x'.repeat(2000)).length).toBeLessThan(1100);
    expect(escapeMarkdown('x'.repeat(2000), 5)).toBe('xxxxx… (1995 more characters)');
  });
});

describe('escapeProse', () => {
  test.each([
    ['a name', 'Use `s3:Get*`.', 'Use `s3:Get*`.'],
    ['a name at the beginning', '`s3:Get*` is *wide*', '`s3:Get*` is &#42;wide&#42;'],
    ['two names that touch', '`a``b`', '`a`&#8203;`b`'],
    ['half a name', 'a ` b', 'a &#96; b'],
    ['a name with a pipe', '`a|b` c', '<code>a&#124;b</code> c'],
    ['text after a name', '`a` #1', '`a` #&#8203;1'],
  ])('%s', (_, text, expected) => expect(escapeProse(text)).toBe(expected));

  test('leaves no markup outside of its code spans', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(markupIn(replaceCodeSpans(escapeProse(text)))).toEqual([]);
      }),
      runs,
    );
  });
});

describe('codeSpan', () => {
  test.each([
    ['a name', 's3:Get*', '`s3:Get*`'],
    ['a backtick', 'a`b', '``a`b``'],
    ['a backtick at the end', 'a``', '``` a`` ```'],
    ['a pipe', 'a|b', '<code>a&#124;b</code>'],
    ['nothing', '', '<code></code>'],
    ['a line break', 'a\nb', '`a\\nb`'],
  ])('%s', (_, text, expected) => expect(codeSpan(text)).toBe(expected));

  test('is one code span from end to end', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const span = codeSpan(text);
        if (span.startsWith('<code>')) expect(markupIn(span.slice(6, -7))).toEqual([]);
        else expect(replaceCodeSpans(span)).toBe('x');
      }),
      runs,
    );
  });
});

describe('codeBlock', () => {
  test('has a fence longer than any run inside', () => {
    expect(codeBlock('a\r\n````\nb', 'json')).toBe('`````json\na\n````\nb\n`````');
  });

  test('cannot be closed from inside', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = codeBlock(text).split('\n');
        const fence = lines[0] ?? '';
        expect(lines.slice(1, -1).some((line) => line.trim().startsWith(fence))).toBe(false);
        expect(lines.at(-1)).toBe(fence);
      }),
      runs,
    );
  });
});

describe('markdownLink', () => {
  test.each([
    ['an address', 'https://example.com/a#L1', '[x](https://example.com/a#L1)'],
    ['no address', 'docs/rules.md', 'x'],
    ['a script', 'javascript:alert(1)', 'x'],
    ['an address that would end early', 'https://e.com/a) ![](b', '[x](https://e.com/a%29%20!%5B%5D%28b)'],
    ['an entity', 'https://e.com/?a=1&copy=2', '[x](https://e.com/?a=1&amp;copy=2)'],
    ['a lone surrogate', 'https://e.com/\ud800', '[x](https://e.com/%EF%BF%BD)'],
  ])('%s', (_, target, expected) => expect(markdownLink('x', target)).toBe(expected));

  test('has a target without markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(markdownLink('x', `https://example.com/${text}`)).toMatch(
          /^\[x\]\(https:\/\/example\.com\/[\w\-.~:/?#!&+,;=%]*\)$/,
        );
      }),
      runs,
    );
  });
});

/** Characters that Markdown would act on, after our entities and the marked dollar sign are taken away. */
function markupIn(markdown: string): readonly string[] {
  const rest = markdown.replace(/&#\d+;|<span>\$<\/span>|<code>|<\/code>/g, 'x');
  return rest.match(/[<>&`*_~|\\[\]$\n\r]|^[-+=#]|^\d+[.)]/g) ?? [];
}

/** An `x` for each code span, as CommonMark pairs them (https://spec.commonmark.org/0.31.2/#code-spans). */
function replaceCodeSpans(markdown: string): string {
  let rest = '';
  for (let at = 0; at < markdown.length;) {
    const fence = /^`+/.exec(markdown.slice(at))?.[0] ?? '';
    if (fence === '') {
      rest += markdown.charAt(at++);
      continue;
    }
    const after = markdown.slice(at + fence.length);
    const close = [...after.matchAll(/`+/g)].find((run) => run[0].length === fence.length);
    if (close === undefined) {
      rest += fence;
      at += fence.length;
    } else {
      rest += 'x';
      at += fence.length + close.index + fence.length;
    }
  }
  return rest;
}

function decode(markup: string): string {
  return markup
    .replaceAll('<span>$</span>', '$')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

function withoutBreaks(text: string): string {
  return text.replaceAll('\u200b', '');
}
