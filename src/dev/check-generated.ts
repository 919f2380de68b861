import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareFolders } from './compare-folders.ts';

interface Generator {
  /** What a person runs to bring the committed files up to date. */
  readonly command: string;
  /** Takes where to write as its argument: a folder, or one file. */
  readonly script: string;
  /** The committed folder. */
  readonly folder: string;
  /** The one file it writes in there. */
  readonly file?: string;
  /** Whether everything in the folder is generated, so that a file it does not write is one left behind. */
  readonly all?: boolean;
}

const generators: readonly Generator[] = [
  { command: 'npm run docs', script: 'generate-docs.js', folder: 'docs' },
  {
    command: 'npm run schemas',
    script: 'generate-validators.js',
    folder: 'src/core/rules/generated',
    file: 'policy-validators.ts',
    all: true,
  },
  {
    command: 'npm run page-assets',
    script: 'generate-page-assets.js',
    folder: 'src/core/report/html/generated',
    file: 'page-assets.ts',
    all: true,
  },
  {
    command: 'npm run pack-reference',
    script: 'pack-reference.js',
    folder: 'src/core/iam/data',
    file: 'reference.txt',
  },
  { command: 'npm run templates', script: 'generate-templates.js', folder: 'policies' },
  { command: 'npm run build', script: 'build-dist.js', folder: 'dist', all: true },
];

const root = join(import.meta.dirname, '../..');

/** Generates everything again into a temporary folder and names each committed file that differs. Fails if one does. */
function checkGenerated(temporary: string): void {
  const stale = generators.flatMap((generator) => {
    const target = join(temporary, generator.folder);
    mkdirSync(target, { recursive: true });
    execFileSync(
      process.execPath,
      [
        join(import.meta.dirname, generator.script),
        generator.file === undefined ? target : join(target, generator.file),
      ],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const files = compareFolders(target, join(root, generator.folder), generator.all === true);
    return files.map((file) => `${generator.folder}/${file} is not what \`${generator.command}\` writes\n`);
  });
  process.stdout.write(stale.length === 0 ? 'Every generated file is up to date.\n' : stale.join(''));
  if (stale.length > 0) process.exitCode = 1;
}

const temporary = mkdtempSync(join(tmpdir(), 'roleproof-generated-'));
try {
  checkGenerated(temporary);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
