import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Builds `dist/` (or the folder named as argument) from `lib/`: one bundle with a chunk for everything loaded on
 * demand, and a small file for each door. The folder is emptied first: the bundler leaves stale chunks behind.
 */
async function buildDist(target: string): Promise<void> {
  cpSync(join(root, 'src/core/iam/data'), join(root, 'lib/core/iam/data'), { recursive: true });
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(
    process.execPath,
    [
      ncc,
      'build',
      join(root, 'lib/doors.js'),
      '-o',
      join(target, 'bundle'),
      '--license',
      'licenses.txt',
      '--quiet',
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  const library: object = await import(join(root, 'lib/index.js'));
  const names = Object.keys(library).sort().join(', ');
  writeFileSync(join(target, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    join(target, 'cli.js'),
    "#!/usr/bin/env node\nimport { cli } from './bundle/index.js';\nawait cli();\n",
    { mode: 0o755 },
  );
  writeFileSync(join(target, 'action.js'), "import { action } from './bundle/index.js';\nawait action();\n");
  writeFileSync(
    join(target, 'index.js'),
    `import { library } from './bundle/index.js';\nexport const { ${names} } = await library();\n`,
  );
}

await buildDist(process.argv[2] ?? join(root, 'dist'));
