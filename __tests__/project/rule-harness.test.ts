import { describe, expect, test } from 'vitest';
import { defineRule } from '../../src/core/rules/rule.ts';
import { type InvalidCase, checkCases } from '../helpers/test-rule.ts';

const rule = defineRule({
  id: 'no-thing',
  code: null,
  severity: 'error',
  what: '',
  why: '',
  fix: '',
  links: [],
  messages: { plain: 'It is there.', named: '{{name}} is there.' },
  examples: { valid: [{ name: 'an example', policy: 0 }], invalid: [] },
  check: {},
});

const plain = { name: 'plain', policy: 1, expect: [{ messageId: 'plain', at: '/' }] } as const;
const named = {
  name: 'named',
  policy: 2,
  expect: [{ messageId: 'named', at: '/', data: { name: 'a' } }],
} as const;

describe('tables of a rule', () => {
  test('that say everything are taken', () => {
    expect(() =>
      checkCases(rule, { valid: [{ name: 'ok', policy: 3 }], invalid: [plain, named] }),
    ).not.toThrow();
  });

  test.each<[string, readonly InvalidCase<string>[]]>([
    ['two cases of the same name', [plain, named, { ...plain, policy: 3 }]],
    ['two cases of the same name', [plain, named, { ...plain, name: 'an example', policy: 3 }]],
    ['two cases of the same input', [plain, named, { ...plain, name: 'other' }]],
    ['two cases of the same input', [plain, named, { ...plain, name: 'other', policy: 0 }]],
    ['an invalid case expects a finding', [plain, named, { name: 'empty', policy: 3, expect: [] }]],
    ['say what fills the message', [plain, { ...named, expect: [{ messageId: 'named', at: '/' }] }]],
    ['messages no case reports', [plain]],
  ])('are refused: %s', (complaint, invalid) => {
    expect(() => checkCases(rule, { valid: [], invalid })).toThrow(complaint);
  });
});
