import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
  const bundle = join(target, 'bundle');
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  execFileSync(
    process.execPath,
    [ncc, 'build', commonJsEntry(), '-o', bundle, '--license', 'licenses.txt', '--quiet'],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  writeFileSync(join(bundle, 'package.json'), '{ "type": "commonjs" }\n');
  for (const rewrite of [compiledAtOnce, processesWhenStarted, inAscii]) rewriteChunks(bundle, rewrite);
  const library: object = await import(join(root, 'lib/index.js'));
  const names = Object.keys(library).sort().join(', ');
  writeFileSync(join(target, 'package.json'), '{ "type": "commonjs" }\n');
  writeFileSync(join(target, 'cli.js'), "#!/usr/bin/env node\nrequire('./bundle/index.js').cli();\n", {
    mode: 0o755,
  });
  writeFileSync(join(target, 'action.js'), "require('./bundle/index.js').action();\n");
  writeFileSync(
    join(target, 'index.mjs'),
    `import bundle from './bundle/index.js';\nexport const { ${names} } = await bundle.library();\n`,
  );
}

/** Rewrites the chunks of a bundle. Where nothing changes, the bundler or a library writes otherwise by now: that is said. */
function rewriteChunks(bundle: string, rewrite: (chunk: string) => string): void {
  const changed = readdirSync(bundle)
    .filter((file) => file.endsWith('.js'))
    .filter((file) => {
      const chunk = readFileSync(join(bundle, file), 'utf8');
      const rewritten = rewrite(chunk);
      if (rewritten !== chunk) writeFileSync(join(bundle, file), rewritten);
      return rewritten !== chunk;
    });
  if (changed.length === 0) throw new Error(`${rewrite.name} finds nothing to rewrite in ${bundle}`);
}

/**
 * The doors again, outside of any package that calls itself a module: the bundler then writes CommonJS, which Node loads
 * some 20 ms faster, as it need not load all of its own modules that any chunk may ask for.
 */
function commonJsEntry(): string {
  const folder = join(root, 'lib/commonjs');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}\n');
  writeFileSync(join(folder, 'doors.js'), "export { action, cli, library } from '../doors.js';\n");
  return join(folder, 'doors.js');
}

/**
 * Writes the function around each bundled module as one that the engine takes to be called at once. As an arrow function
 * it is read twice, to skip it and to run it, which costs a cold start some 30 ms.
 * https://v8.dev/blog/preparser#pife
 */
function compiledAtOnce(chunk: string): string {
  return chunk.replaceAll(/^(\/\*\*\*\/ \()\(([\w, ]*)\) => \{$/gm, '$1function ($2) {');
}

/**
 * Commander asks for Node's child processes when it is loaded, some 10 ms, and starts one only for commands that are
 * programs of their own, which ours are not.
 */
function processesWhenStarted(chunk: string): string {
  return chunk.replace(
    /^const childProcess = (__webpack_require__\(\d+\));$/m,
    'const childProcess = { get spawn() { return $1.spawn; } };',
  );
}

/** A text of ASCII alone is kept in half the memory, and read in less time. Outside of literals, only comments have more. */
function inAscii(chunk: string): string {
  return chunk.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

await buildDist(process.argv[2] ?? join(root, 'dist'));
