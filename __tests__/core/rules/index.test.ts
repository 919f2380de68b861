import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';

const folder = join(import.meta.dirname, '../../../src/core/rules');
const analyzerFiles = readdirSync(join(folder, 'access-analyzer'));
const files = [
  ...readdirSync(folder).filter((name) => name.endsWith('.ts') && !['index.ts', 'rule.ts'].includes(name)),
  ...analyzerFiles,
];

describe('the rules', () => {
  test('are those of the folder, in ascending order', () => {
    expect(rules.map((rule) => rule.id)).toEqual(files.map((file) => file.slice(0, -'.ts'.length)).sort());
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says by its name what it does', () => {
    expect(id).toMatch(/^(no|require|valid|prefer|within|consistent|keep)(-[a-z]+)+$/);
  });

  test('has a test', () => {
    // Those of the folder access-analyzer have one together: a table of all checks.
    const file = analyzerFiles.includes(`${id}.ts`)
      ? 'access-analyzer/access-analyzer.test.ts'
      : `${id}.test.ts`;
    expect(existsSync(join(import.meta.dirname, file)), file).toBe(true);
  });

  test('speaks in sentences', () => {
    for (const sentence of [rule.what, rule.why, rule.fix]) expect(sentence).toMatch(/^[A-Z].*[^.…]\.$/);
    expect(rule.what).toMatch(/^Reports /);
    for (const [name, message] of Object.entries(rule.messages))
      expect(message, name).toMatch(/^(?:[A-Z"{].*[^.]\.|\{\{\w+\}\})$/);
  });

  test('names pages that can be opened safely', () => {
    expect(rule.links.length).toBeGreaterThan(0);
    for (const link of rule.links) expect(new URL(link).protocol).toBe('https:');
  });

  test('looks at something', () => {
    expect(Object.keys(rule.check).length).toBeGreaterThan(0);
  });

  test('shows what it is about, where one text can show it', () => {
    const about = 'suppression' in rule.check ? 0 : 1;
    expect(rule.examples.valid.length).toBeGreaterThanOrEqual(about);
    expect(rule.examples.invalid.length).toBeGreaterThanOrEqual(about);
  });

  test('yields only to rules that there are', () => {
    for (const other of rule.yieldsTo ?? []) expect(rules.map((one) => one.id)).toContain(other);
    expect(rule.yieldsTo ?? []).not.toContain(id);
  });
});
