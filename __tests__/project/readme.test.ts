import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** Blocks of the README that claim to be the output of a command: `<!-- output: node dist/cli.js … -->`. */
const blocks = [...readme.matchAll(/<!-- output: node dist\/cli\.js (.+) -->\n+```text\n([\s\S]*?)```/g)];

test('the README shows the output of at least one command', () => {
  expect(blocks.length).toBeGreaterThan(0);
});

test.each(blocks.map(([, command = '', output = '']) => [command, output] as const))(
  'the output of `%s` is what the README shows',
  (command, output) => {
    expect(runCli(root, command.split(' ')).stdout).toBe(output);
  },
);
