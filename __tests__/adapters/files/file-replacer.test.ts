import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileReplacer } from '../../../src/adapters/files/file-replacer.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'roleproof-replace-'));
  mkdirSync(join(folder, 'work'));
  writeFileSync(join(folder, 'work/policy.json'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const plain = (text: string) => ({ text, bom: false });
const replace = (path: string, before = plain('old'), after = plain('new')) =>
  fileReplacer(join(folder, 'work'), { confined: true }).replace(path, before, after);
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
const thrownBy = (work: () => void): unknown => {
  try {
    work();
    return 'nothing';
  } catch (error) {
    return error;
  }
};

describe('fileReplacer', () => {
  test('replaces a file, keeps its permissions, and leaves nothing beside it', () => {
    chmodSync(join(folder, 'work/policy.json'), 0o640);
    replace('policy.json');
    expect(textOf('work/policy.json')).toBe('new');
    expect(statSync(join(folder, 'work/policy.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(folder, 'work'))).toEqual(['policy.json']);
  });

  test('keeps a byte order mark', () => {
    writeFileSync(join(folder, 'work/policy.json'), '\uFEFFold');
    replace('policy.json', { text: 'old', bom: true }, { text: 'new', bom: true });
    expect(textOf('work/policy.json')).toBe('\uFEFFnew');
  });

  test.each([
    ['something else', () => writeFileSync(join(folder, 'work/policy.json'), 'newer')],
    ['nothing', () => rmSync(join(folder, 'work/policy.json'))],
  ])('does not overwrite what holds %s by now', (_, change) => {
    change();
    expect(thrownBy(() => replace('policy.json'))).toMatchObject({ code: 'file-changed' });
    expect(readdirSync(join(folder, 'work')).map((file) => textOf(`work/${file}`))).not.toContain('new');
  });

  test('writes through a link that stays inside, which stays a link', () => {
    symlinkSync('policy.json', join(folder, 'work/link.json'));
    replace('link.json');
    expect(textOf('work/policy.json')).toBe('new');
    expect(readlinkSync(join(folder, 'work/link.json'))).toBe('policy.json');
  });

  test('writes nothing outside, neither by a path nor by a link', () => {
    writeFileSync(join(folder, 'outside.json'), 'old');
    symlinkSync('../outside.json', join(folder, 'work/link.json'));
    for (const path of ['../outside.json', 'link.json'])
      expect(thrownBy(() => replace(path))).toMatchObject({ code: 'outside-workspace' });
    expect(textOf('outside.json')).toBe('old');
  });

  test('says so where the file cannot be written', () => {
    rmSync(join(folder, 'work/policy.json'));
    mkdirSync(join(folder, 'work/policy.json'));
    expect(thrownBy(() => replace('policy.json'))).toBeInstanceOf(Error);
  });
});
