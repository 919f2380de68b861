import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/app/find-files.ts';
import { memoryFiles } from '../fakes/memory-files.ts';

const files = memoryFiles({
  'README.md': '',
  'policies/a.json': '{}',
  'policies/b.YAML': '',
  'policies/old/c.json': '{}',
  'terraform/main.tf': '',
  'docs/only.md': '',
});

const paths = async (names: string[], ignored: string[] = []) =>
  (await findFiles(names, ignored, files)).map((file) => (file.named ? `${file.path} (named)` : file.path));

describe('findFiles', () => {
  test('a folder gives its candidates in ascending order', async () => {
    expect(await paths(['.'])).toEqual([
      'policies/a.json',
      'policies/b.YAML',
      'policies/old/c.json',
      'terraform/main.tf',
    ]);
  });

  test('a file is named, whatever its ending, even if a folder holds it too', async () => {
    expect(await paths(['README.md', 'policies', 'policies/a.json'])).toEqual([
      'README.md (named)',
      'policies/a.json (named)',
      'policies/b.YAML',
      'policies/old/c.json',
    ]);
  });

  test('a pattern is resolved, and what is ignored is left out unless named', async () => {
    expect(await paths(['policies/*.json'])).toEqual(['policies/a.json']);
    expect(await paths(['.'], ['**/*.json'])).toEqual(['policies/b.YAML', 'terraform/main.tf']);
    expect(await paths(['policies/a.json'], ['**/*.json'])).toEqual(['policies/a.json (named)']);
  });

  test.each([
    ['missing.json', 'file-not-found', 'There is no file or folder `missing.json`.'],
    ['docs', 'no-policies', '`docs` holds no file that ends in .json, .yaml, .yml, .template or .tf.'],
    [
      'docs/*.json',
      'no-policies',
      '`docs/*.json` holds no file that ends in .json, .yaml, .yml, .template or .tf.',
    ],
  ])('%s is an error', async (path, code, message) => {
    await expect(paths([path])).rejects.toMatchObject({ code, message });
  });
});
