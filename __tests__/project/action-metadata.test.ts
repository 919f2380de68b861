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
