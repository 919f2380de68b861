import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('docs/development.md says of every dependency, and of no other, why it is there', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const guide = readFileSync(join(root, 'docs/development.md'), 'utf8');
  const section = /\n## Why every dependency is there\n([\s\S]*?)\n## /.exec(guide)?.[1] ?? '';
  const rows = [...section.matchAll(/^\| (`.*?) +\|/gm)].flatMap((row) => [
    ...(row[1] ?? '').matchAll(/`([^`]+)`/g),
  ]);
  const named = rows.map((name) => name[1]);
  expect(new Set(named)).toEqual(
    new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })),
  );
});
