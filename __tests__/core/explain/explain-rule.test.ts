import { describe, expect, test } from 'vitest';
import { explainCode, explainRule } from '../../../src/core/explain/explain-rule.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { defineRule } from '../../../src/core/rules/rule.ts';

const rule = defineRule({
  id: 'no-unknown-action',
  code: 'INVALID_ACTION',
  severity: 'error',
  what: 'Reports a thing.',
  why: 'It matters.',
  fix: 'Leave it.',
  links: ['https://example.org/'],
  messages: {},
  examples: {
    valid: [{ name: 'files', files: { 'a.json': '{}' } }],
    invalid: [
      { name: 'an object', policy: { Version: '2012-10-17' } },
      { name: 'a text and a file', policy: '{ }', files: { 'b.tf': '' } },
    ],
  },
  check: {},
});

describe('explainRule', () => {
  test('says all that the rule says, with its examples as texts', () => {
    expect(explainRule(rule)).toMatchObject({
      kind: 'rule',
      id: 'no-unknown-action',
      severity: 'error',
      what: 'Reports a thing.',
      why: 'It matters.',
      fix: 'Leave it.',
      links: ['https://example.org/'],
      examples: {
        reported: [
          { name: 'an object', texts: [{ file: null, text: '{\n  "Version": "2012-10-17"\n}' }] },
          {
            name: 'a text and a file',
            texts: [
              { file: null, text: '{ }' },
              { file: 'b.tf', text: '' },
            ],
          },
        ],
        notReported: [{ name: 'files', texts: [{ file: 'a.json', text: '{}' }] }],
      },
    });
  });

  test('names each code once', () => {
    const { codes } = explainRule(rule);
    expect(codes).toContain('INVALID_ACTION');
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('explainCode', () => {
  test.each(['INVALID_ACTION', 'invalid_action'])('names the rule that reports %s', (name) => {
    expect(explainCode(name, rules)).toMatchObject({
      kind: 'code',
      code: 'INVALID_ACTION',
      severity: 'error',
      offline: 'full',
      rules: [{ id: 'no-unknown-action' }],
      link: expect.stringMatching(/#access-analyzer-reference-policy-checks-error-invalid-action$/),
    });
  });

  test('says that a code is not covered where no rule reports it, whatever was planned', () => {
    expect(explainCode('INVALID_ACTION', [])).toMatchObject({ offline: 'not yet', rules: [] });
  });

  test('knows only codes that there are', () => {
    expect(explainCode('INVALID_NONSENSE', rules)).toBeUndefined();
    expect(explainCode('toString', rules)).toBeUndefined();
  });
});
