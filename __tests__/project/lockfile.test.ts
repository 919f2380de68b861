import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '../..');
const lockfile = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const installed = Object.entries(lockfile.packages).filter(([path]) => path !== '');

describe('package-lock.json', () => {
  // npm leaves out the binaries of other platforms when the registry at hand lacks them, and `npm ci` then fails there.
  test('names the binaries of every platform', () => {
    const missing = installed.flatMap(([, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).filter(
        (name) => lockfile.packages[`node_modules/${name}`] === undefined,
      ),
    );
    expect(missing).toEqual([]);
  });

  test('says for each package what it has to be', () => {
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual(
      [],
    );
    expect(installed.length).toBeGreaterThan(100);
  });

  test('names no place to install from, so that everybody uses their own registry', () => {
    expect(installed.filter(([, locked]) => 'resolved' in locked).map(([path]) => path)).toEqual([]);
  });
});
