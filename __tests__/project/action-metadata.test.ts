import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { connectOptions } from '../../src/app/connect/connect-options.ts';
import { lintOptions } from '../../src/app/options.ts';

const root = join(import.meta.dirname, '../..');

interface ActionMetadata {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const metadata = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionMetadata;

/** The cells of every row of a table. */
const page = readFileSync(join(root, 'docs/action.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('| -'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('action.yml', () => {
  test('has the inputs of the option tables, in their order and words', () => {
    const expected = [...lintOptions, ...connectOptions]
      .filter((option) => option.doors.includes('action'))
      .map((option) => {
        const values = option.values === undefined ? '' : ` (${option.values.join(', ')})`;
        const defaults = option.default === undefined ? {} : { default: option.default };
        return [option.name, { description: option.description + values, required: false, ...defaults }];
      });
    expect(Object.entries(metadata.inputs)).toEqual(expected);
  });

  test.each(Object.entries(metadata.inputs))('has its input %s described in the docs', (name, input) => {
    const { default: value = '' } = input as { readonly default?: string };
    const row = page.find((line) => line[0] === `\`${name}\``);
    expect(row?.[1]).toBe(value === '' ? '' : `\`${value}\``);
    expect(row?.[2]).toMatch(/\S/);
  });

  test('has its outputs described in the docs, and nothing else', () => {
    const named = page.map(([name = '']) => name.replaceAll('`', ''));
    const outputs = named.slice(named.indexOf('output') + 1, named.indexOf('permission'));
    expect(outputs).toEqual(Object.keys(metadata.outputs));
    const inputs = named.slice(0, named.indexOf('output')).filter((name) => name !== 'input');
    expect(inputs).toEqual(Object.keys(metadata.inputs));
  });

  test('has the outputs that the action sets', () => {
    const door = ['action', 'connect-step']
      .map((name) => readFileSync(join(root, `src/${name}.ts`), 'utf8'))
      .join('');
    const set = [...door.matchAll(/setOutput\('([^']+)'/g)].map((match) => match[1]);
    expect(Object.keys(metadata.outputs)).toEqual([...new Set(set)]);
  });

  test('starts a committed file on a runtime that runners have', () => {
    expect(metadata.runs.using).toBe('node24');
    expect(existsSync(join(root, metadata.runs.main))).toBe(true);
  });
});
