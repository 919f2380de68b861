import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');

/**
 * Who may import whom: a file imports from its own room or from rooms further up the list. Rooms of one row do not
 * import each other. The rows name every folder on disk, so that the list cannot rot.
 */
const rows: readonly (readonly string[])[] = [
  ['core/model'],
  ['core/errors'],
  ['core/parse', 'core/iam'],
  ['core/parity'],
  ['core/rules'],
  ['core/lint', 'core/diff', 'core/fix', 'core/access-analyzer', 'core/connect'],
  ['core/lock', 'core/explain'],
  ['core/report'],
  ['core/render'],
  ['app'],
  [
    'adapters/console',
    'adapters/files',
    'adapters/git',
    'adapters/aws',
    'adapters/actions',
    'adapters/github',
    'adapters/http',
  ],
  ['commands'],
  ['.'],
  ['dev'],
];

/** Tighter than the order: rooms that may import these and nothing else. */
const only: Readonly<Record<string, readonly string[]>> = {
  'core/report': ['core/model', 'core/errors'],
};

const rank = new Map(rows.flatMap((row, index) => row.map((room) => [room, index] as const)));

interface SourceFile {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => {
    const absolute = join(entry.parentPath, entry.name);
    const path = relative(src, absolute).replaceAll('\\', '/');
    const text = readFileSync(absolute, 'utf8');
    return { path, room: roomOf(path), text, imports: importsOf(text) };
  });

function roomOf(path: string): string {
  const parts = dirname(path).split('/');
  return ['core', 'adapters'].includes(parts[0] ?? '') ? parts.slice(0, 2).join('/') : (parts[0] ?? '.');
}

function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

/** Statements begin a line, so that code inside a template text is none. */
function importsOf(text: string): string[] {
  const statements =
    /^(?:import|export)\s[^;'`=()]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  return [...codeOf(text).matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function localImports(file: SourceFile): string[] {
  return file.imports
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(file.path), name))
    .filter((name) => name.endsWith('.ts'));
}

describe('architecture', () => {
  test('the rooms of the list are the rooms on disk', () => {
    const onDisk = new Set(files.map((file) => file.room));
    expect([...onDisk].sort()).toEqual([...rank.keys()].sort());
  });

  test('every import goes to its own room or to one further up', () => {
    const wrong = files
      .filter(({ room }) => room !== 'dev')
      .flatMap((file) =>
        localImports(file)
          .filter((target) => !mayImport(file.room, roomOf(target)))
          .map((target) => `${file.path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('every local import names a file that exists', () => {
    const paths = new Set(files.map((file) => file.path));
    // dev writes code into texts, whose imports are those of other files.
    const missing = files
      .filter(({ room }) => room !== 'dev')
      .flatMap((file) => localImports(file).filter((target) => !paths.has(target)));
    expect(missing).toEqual([]);
  });

  test('a rule imports rule.ts and rooms further up, and no other rule', () => {
    const wrong = files
      .filter((file) => file.room === 'core/rules' && !/\/(index|rule)\.ts$/.test(file.path))
      .flatMap((file) =>
        localImports(file)
          .filter((target) => roomOf(target) === 'core/rules' && !/\/(rule\.ts|generated\/.*)$/.test(target))
          .map((target) => `${file.path} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  test('core and app import nothing that touches the world', () => {
    const allowed = new Set(['jsonc-parser', 'yaml']);
    const wrong = files
      .filter((file) => file.path.startsWith('core/') || file.path.startsWith('app/'))
      .flatMap((file) =>
        file.imports
          .filter((name) => !name.startsWith('.') && !allowed.has(name))
          .map((name) => `${file.path} imports ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  test('core and app use no clock, randomness, environment or console', () => {
    const world =
      /(?<![-\w])(process\.|console\.|Date\.now|new Date\(\)|Math\.random|performance\.|setTimeout|fetch\()/;
    const wrong = files
      .filter((file) => file.path.startsWith('core/') || file.path.startsWith('app/'))
      .filter((file) => world.test(codeOf(file.text)))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  test('no file imports itself through others', () => {
    const graph = new Map(files.map((file) => [file.path, localImports(file)]));
    expect([...graph.keys()].filter((path) => reaches(graph, path, path))).toEqual([]);
  });

  test('only src and the rules have an index', () => {
    const indexes = files.map((file) => file.path).filter((path) => /(^|\/)index\.ts$/.test(path));
    expect(indexes.filter((path) => path !== 'index.ts' && path !== 'core/rules/index.ts')).toEqual([]);
  });
});

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  const tight = only[from];
  if (tight !== undefined) return tight.includes(to);
  return (rank.get(to) ?? Infinity) < (rank.get(from) ?? -1);
}

function reaches(graph: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path === to) return true;
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...(graph.get(path) ?? []));
  }
  return false;
}
