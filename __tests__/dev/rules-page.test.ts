import { describe, expect, test } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { defineRule } from '../../src/core/rules/rule.ts';
import { rulesPage } from '../../src/dev/rules-page.ts';

const rule = defineRule({
  id: 'no-thing',
  code: 'THING_PRESENT',
  severity: 'warning',
  what: 'A thing is there: a | b.',
  why: 'Things break.',
  fix: 'Remove the thing.',
  links: ['https://docs.aws.amazon.com/thing.html'],
  messages: { thing: 'There is a thing.' },
  examples: {
    valid: [{ name: 'nothing', policy: { Statement: [] } }],
    invalid: [{ name: 'a thing with a fence', policy: '{"Sid": "```"}\n' }],
  },
  check: { policy: () => {} },
});

describe('rulesPage', () => {
  const page = rulesPage([rule]);

  test.each([
    ['a heading whose anchor is the id', '\n## no-thing\n'],
    [
      'a row that a pipe in a sentence cannot break',
      '| [no-thing](#no-thing) | warning | A thing is there: a \\| b. |',
    ],
    ['severity and issue code', 'Severity `warning`, issue code `THING_PRESENT`.'],
    ['why', '**Why.** Things break.'],
    ['what to do', '**What to do.** Remove the thing.'],
    ['the link', '- <https://docs.aws.amazon.com/thing.html>'],
    ['an object as JSON', '**Not reported**: nothing\n\n```json\n{\n  "Statement": []\n}\n```'],
    ['a fence that the example cannot end', '````json\n{"Sid": "```"}\n````'],
  ])('shows %s', (_, expected) => {
    expect(page).toContain(expected);
  });

  test('names every issue code of a rule, and that it runs on request only', () => {
    const family = { ...rule, id: 'valid-sid', code: null, optIn: true as const };
    expect(rulesPage([family])).toContain(
      'Severity `warning`, issue code `UNSUPPORTED_SID`. Runs only where the config gives it a severity.',
    );
    expect(rulesPage([{ ...family, id: 'no-redundant-grant' }])).toContain(
      'issue codes `REDUNDANT_ACTION`, `REDUNDANT_RESOURCE`.',
    );
  });

  test('ends in one line feed', () => {
    expect(page).toMatch(/[^\n]\n$/);
  });

  test('has one section for each rule', () => {
    const headings = [...rulesPage(rules).matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual(rules.map((one) => one.id));
  });
});
