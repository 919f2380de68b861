import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.ts';

const root = join(import.meta.dirname, '../..');

/** Blocks of a page that claim to be the output of a command: `<!-- output: node dist/cli.js … -->`. */
function blocksOf(page: string): (readonly [string, string])[] {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = text.matchAll(/<!-- output: node dist\/cli\.js (.+) -->\n+```text\n([\s\S]*?)```/g);
  return [...blocks].map(([, command = '', output = '']) => [command, output]);
}

describe.each(['README.md', 'docs/commands.md'])('%s', (page) => {
  const blocks = blocksOf(page);

  test('shows the output of at least one command', () => {
    expect(blocks.length).toBeGreaterThan(0);
  });

  test.each(blocks)('has the output of `%s` as it is', (command, output) => {
    expect(runCli(root, command.split(' ')).stdout).toBe(output);
  });
});
