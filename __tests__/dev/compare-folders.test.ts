import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareFolders } from '../../src/dev/compare-folders.ts';

type Files = Readonly<Record<string, string>>;

describe('compareFolders', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'compare-folders-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test.each<[string, Files, Files, boolean, readonly string[]]>([
    ['the same', { 'a.md': 'x', 'b/c.md': 'y' }, { 'a.md': 'x', 'b/c.md': 'y' }, true, []],
    ['another text', { 'a.md': 'x', 'b/c.md': 'y' }, { 'a.md': 'x', 'b/c.md': 'Y' }, true, ['b/c.md']],
    ['a line end only', { 'a.md': 'x\n' }, { 'a.md': 'x\r\n' }, false, ['a.md']],
    ['not committed', { 'b.md': 'x', 'a.md': 'x' }, {}, false, ['a.md', 'b.md']],
    ['left behind', { 'a.md': 'x' }, { 'a.md': 'x', 'old.md': 'x' }, true, ['old.md']],
    ['written by hand beside it', { 'a.md': 'x' }, { 'a.md': 'x', 'guide.md': 'x' }, false, []],
    ['nothing generated', {}, { 'old.md': 'x' }, true, ['old.md']],
  ])('%s', (_, generated, committed, all, different) => {
    write('generated', generated);
    write('committed', committed);
    expect(compareFolders(join(folder, 'generated'), join(folder, 'committed'), all)).toEqual(different);
  });

  function write(name: string, files: Files): void {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name, file)), { recursive: true });
      writeFileSync(join(folder, name, file), text);
    }
  }
});
