import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { format } from 'prettier';
import { rules } from '../../src/core/rules/index.ts';
import { ruleFile, ruleFiles, ruleIndex, ruleTestFile } from '../../src/dev/rule-template.ts';

const index = readFileSync(new URL('../../src/core/rules/index.ts', import.meta.url), 'utf8');

describe('the index of the rules', () => {
  test('is written as the one there is', () => {
    expect(ruleFiles(index)).toHaveLength(rules.length);
    expect(ruleIndex(ruleFiles(index))).toBe(index);
  });

  test('takes a new rule where it belongs', () => {
    expect(ruleIndex(['valid-b', 'no-a-thing', 'no-a'])).toContain(
      "import noA from './no-a.ts';\nimport noAThing from './no-a-thing.ts';\nimport validB from './valid-b.ts';\n",
    );
    expect(ruleIndex(['no-b', 'folder/no-a'])).toContain(
      "import noA from './folder/no-a.ts';\nimport noB from './no-b.ts';\n",
    );
    expect(ruleIndex(['no-b', 'no-a', 'no-b'])).toContain('[\n  noA,\n  noB,\n];');
  });
});

describe.each([
  ['rule', ruleFile('no-thing')],
  ['test', ruleTestFile('no-thing')],
])('the file of a new %s', (_, text) => {
  test('is formatted as the project is', async () => {
    const options = {
      parser: 'typescript',
      singleQuote: true,
      printWidth: 110,
      trailingComma: 'all',
    } as const;
    expect(await format(text, options)).toBe(text);
  });
});

test('a new rule names itself', () => {
  expect(ruleFile('no-thing')).toContain("id: 'no-thing'");
  expect(ruleTestFile('no-thing')).toContain("import noThing from '../../../src/core/rules/no-thing.ts';");
});
