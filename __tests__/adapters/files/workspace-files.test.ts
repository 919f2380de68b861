import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workspaceFiles } from '../../../src/adapters/files/workspace-files.ts';

let top: string;
let home: string;

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'roleproof-files-'));
  home = join(top, 'home');
  mkdirSync(join(home, 'policies/node_modules/x'), { recursive: true });
  mkdirSync(join(home, '.git'));
  mkdirSync(join(top, 'outside'));
  writeFileSync(join(home, 'policies/b.json'), '{}');
  writeFileSync(join(home, 'policies/a.json'), '\uFEFF{}');
  writeFileSync(join(home, 'policies/node_modules/x/c.json'), '{}');
  writeFileSync(join(home, '.git/config.json'), '{}');
  writeFileSync(join(home, 'latin1.json'), Buffer.from([0x22, 0xe9, 0x22]));
  writeFileSync(join(home, 'binary.json'), Buffer.from([0x22, 0, 0x22]));
  writeFileSync(join(top, 'outside/secret.json'), '{"secret":true}');
  symlinkSync(join(top, 'outside/secret.json'), join(home, 'policies/out.json'));
  symlinkSync(join(home, 'policies/b.json'), join(home, 'policies/in.json'));
  symlinkSync(join(top, 'outside'), join(home, 'out'));
  symlinkSync(join(home, 'nowhere'), join(home, 'dangling.json'));
  symlinkSync(home, join(home, 'policies/loop'));
});

afterAll(() => rmSync(top, { recursive: true, force: true }));

const confined = () => workspaceFiles(home, { confined: true });

describe('workspaceFiles', () => {
  test('lists files below a folder: sorted, without skipped folders, links out of it or loops', () => {
    expect(confined().list('policies')).toEqual(['policies/a.json', 'policies/b.json', 'policies/in.json']);
  });

  test('reads text, and keeps the byte order mark apart', () => {
    expect(confined().read('policies/a.json')).toEqual({ text: '{}', bom: true });
    expect(confined().read('policies/in.json')).toEqual({ text: '{}', bom: false });
  });

  test.each([
    ['latin1.json', 'file-not-text'],
    ['binary.json', 'file-not-text'],
    ['nothing.json', 'file-not-found'],
    ['dangling.json', 'file-not-found'],
    ['policies/out.json', 'outside-workspace'],
    ['out/secret.json', 'outside-workspace'],
    ['../outside/secret.json', 'outside-workspace'],
    ['policies', 'file-unreadable'],
  ])('refuses to read %s', (path, code) => {
    expect(() => confined().read(path)).toThrow(expect.objectContaining({ code }));
  });

  test('a person may name a path outside, a link inside may still not lead there', () => {
    const free = workspaceFiles(home, { confined: false });
    expect(free.read('../outside/secret.json').text).toBe('{"secret":true}');
    expect(() => free.read('policies/out.json')).toThrow(
      expect.objectContaining({ code: 'outside-workspace' }),
    );
  });

  test('knows what a path is', () => {
    expect(confined().kindOf('policies')).toBe('folder');
    expect(confined().kindOf('policies/b.json')).toBe('file');
    expect(confined().kindOf('nothing')).toBe('missing');
    expect(() => confined().kindOf('out')).toThrow(expect.objectContaining({ code: 'outside-workspace' }));
  });

  test('finds by glob pattern, skipped folders left out', async () => {
    expect(await confined().glob('**/b.json')).toEqual(['policies/b.json']);
    expect(await confined().glob('**/c.json')).toEqual([]);
  });

  test('writes below the workspace only', () => {
    const files = confined();
    files.write('made/new.json', '[]');
    expect(files.read('made/new.json').text).toBe('[]');
    expect(() => files.write('../escape.json', '')).toThrow(
      expect.objectContaining({ code: 'outside-workspace' }),
    );
    expect(() => files.write('policies/b.json/x', '')).toThrow(
      expect.objectContaining({ code: 'file-unwritable' }),
    );
  });
});
