import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** Our own, and those we tell others to copy. */
const folders = ['.github/workflows', 'docs/workflows'];
const files = folders.flatMap((name) => {
  const folder = join(import.meta.dirname, '../..', name);
  return readdirSync(folder).map((file) => ({
    name: `${name}/${file}`,
    text: readFileSync(join(folder, file), 'utf8'),
  }));
});

/** What stands for our own action until whoever copies it puts in the release. */
const ours = /^OWNER\/roleproof@(?:COMMIT # )?v1$/;

/** What a job may have besides reading the contents. */
const granted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'docs/workflows/connect.yml': { 'id-token': 'write' },
  'docs/workflows/pull-request.yml': { 'pull-requests': 'write', checks: 'write' },
};

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly permissions?: Readonly<Record<string, string>>; readonly 'timeout-minutes'?: number }
    >
  >;
}

describe.each(files)('$name', ({ name, text }) => {
  const workflow = parse(text) as Workflow;

  test('pins every action of others by commit, and says which version that is', () => {
    const uses = [...text.matchAll(/\buses: (.+)$/gm)]
      .map((match) => match[1] ?? '')
      .filter((one) => !one.startsWith('./') && !ours.test(one));
    expect(uses.filter((one) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual([]);
    expect(uses).not.toEqual([]);
  });

  test('grants no more than it needs, and says what for', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.values(workflow.jobs).map((job) => job.permissions)).toEqual(
      Object.keys(workflow.jobs).map(() => ({ contents: 'read', ...granted[name] })),
    );
    const lines = text.match(/^ +[\w-]+: (?:read|write)\b.*$/gm) ?? [];
    expect(lines.filter((line) => !/: \w+ # \w/.test(line))).toEqual([]);
  });

  test('ends every job some time', () => {
    expect(Object.entries(workflow.jobs).filter(([, job]) => job['timeout-minutes'] === undefined)).toEqual(
      [],
    );
  });

  test('puts no expression into a script', () => {
    const scripts = [...text.matchAll(/^\s*(?:- )?run: (?:\|\n((?: {10,}.*\n)+)|(.*))/gm)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(scripts).toHaveLength((text.match(/\brun:/g) ?? []).length);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});
