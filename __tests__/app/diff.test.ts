import { describe, expect, test } from 'vitest';
import { packedManagedPolicies } from '../../src/adapters/files/packed-managed-policies.ts';
import { packedReference } from '../../src/adapters/files/packed-reference.ts';
import { type DiffRequest, diffTrees } from '../../src/app/diff.ts';
import { AppError } from '../../src/core/errors/app-error.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { recordingHost } from '../fakes/recording-host.ts';

type Texts = Readonly<Record<string, string>>;

const policyOf = (...actions: readonly string[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] });
const reads = policyOf('s3:GetObject');
const more = policyOf('s3:GetObject', 's3:PutObject');
const config = 'version: 1\nroles:\n  reader:\n    inline: [policy.json]\n';

/** Compares the folders `old` and `new`, or commits named by what they hold. */
async function diff(old: Texts, present: Texts, request: Partial<DiffRequest> = {}) {
  const trees: Texts = Object.fromEntries([...under('old', old), ...under('new', present)]);
  const host = recordingHost();
  const outcome = await diffTrees(
    {
      base: 'old',
      head: 'new',
      mergeBase: true,
      paths: [],
      config: undefined,
      policyType: undefined,
      ...request,
    },
    {
      files: memoryFiles(trees),
      host,
      reference: packedReference,
      managedPolicies: packedManagedPolicies,
      trees: {
        folder: (path) => memoryFiles(path === 'old' ? old : present),
        commitOf: (ref) => {
          if (!['main', 'topic', 'HEAD'].includes(ref)) throw new AppError('unknown-ref', ref);
          return Promise.resolve(`${ref}-commit`);
        },
        mergeBase: (one, other) => Promise.resolve(`${one}+${other}`),
        filesAt: (commit) => Promise.resolve(memoryFiles(commit.startsWith('main') ? old : present)),
      },
    },
  );
  return { ...outcome, warnings: host.said.filter(({ kind }) => kind === 'warning').map(({ text }) => text) };
}

function under(folder: string, texts: Texts): readonly (readonly [string, string])[] {
  return Object.entries({ 'README.md': '', ...texts }).map(([path, text]) => [`${folder}/${path}`, text]);
}

describe('diff', () => {
  test('compares two folders at the same paths', async () => {
    const { diff: found, exitCode } = await diff({ 'policy.json': reads }, { 'policy.json': more });
    expect(exitCode).toBe(0);
    expect(found).toMatchObject({
      base: 'old',
      head: 'new',
      verdict: 'widened',
      documents: [{ id: 'policy.json', status: 'changed', actions: { added: [{ action: 's3:PutObject' }] } }],
    });
  });

  test.each<[Partial<DiffRequest>, string, string]>([
    [{ base: 'main', head: 'topic' }, 'main-commit+topic-commit', 'topic-commit'],
    [{ base: 'main', head: 'topic', mergeBase: false }, 'main-commit', 'topic-commit'],
    [{ base: 'main', head: 'new' }, 'main-commit', 'new'],
    [{ base: 'old', head: 'topic' }, 'old', 'topic-commit'],
  ])('of %j compares %s with %s', async (request, base, head) => {
    const { diff: found } = await diff({ 'policy.json': reads }, { 'policy.json': more }, request);
    expect(found).toMatchObject({ base, head, verdict: 'widened' });
  });

  test('compares the working folder with where it left a ref', async () => {
    const { diff: found } = await diff(
      { 'policy.json': reads },
      { 'policy.json': more },
      { base: 'main', head: undefined },
    );
    expect(found).toMatchObject({ base: 'main-commit+HEAD-commit', head: '.' });
  });

  test('takes the first policy of all for new, and the last for gone', async () => {
    expect((await diff({}, { 'policy.json': reads })).diff.documents).toMatchObject([{ status: 'added' }]);
    expect((await diff({ 'policy.json': reads }, {})).diff.documents).toMatchObject([{ status: 'removed' }]);
  });

  test('takes a path that only one side has', async () => {
    const paths = ['policy.json'];
    expect(
      (await diff({ 'a.json': reads }, { 'policy.json': reads, 'a.json': more }, { paths })).diff.documents,
    ).toMatchObject([{ id: 'policy.json', status: 'added' }]);
  });

  test('a role that is only now configured is no new role', async () => {
    const { diff: found } = await diff(
      { 'policy.json': reads },
      { 'policy.json': reads, 'roleproof.yaml': config },
    );
    expect(found).toMatchObject({ verdict: 'same', roles: [{ id: 'reader', status: 'same' }] });
  });

  test('what only one config ignores is not removed', async () => {
    const ignoring = 'version: 1\nignore: [policy.json]\n';
    const { diff: found } = await diff(
      { 'policy.json': reads },
      { 'policy.json': more, 'roleproof.yaml': ignoring },
    );
    expect(found).toMatchObject({
      verdict: 'widened',
      documents: [{ id: 'policy.json', status: 'changed' }],
    });
  });

  test('a config that cannot be used is replaced by the other side’s, and said', async () => {
    const { diff: found, warnings } = await diff(
      { 'policy.json': reads, 'roleproof.yaml': 'version: 7\n' },
      { 'policy.json': more, 'roleproof.yaml': config },
    );
    expect(found.roles).toMatchObject([{ id: 'reader', verdict: 'widened' }]);
    expect(warnings).toMatchObject([expect.stringContaining('The config of old cannot be used')]);
  });

  test('what cannot be told never exits 0', async () => {
    const { diff: found, exitCode } = await diff(
      { 'policy.json': reads },
      { 'policy.json': reads.slice(0, -2) },
    );
    expect(found.verdict).toBe('unknown');
    expect(exitCode).toBe(2);
  });

  test.each([['{'], [''], ['{"Version": "2012-10-17", "State'], ['\u0000']])(
    'a policy that became %j is unknown, not gone',
    async (broken) => {
      const { diff: found, exitCode } = await diff({ 'policy.json': reads }, { 'policy.json': broken });
      expect(found).toMatchObject({
        verdict: 'unknown',
        documents: [{ id: 'policy.json', status: 'unknown', actions: { removed: [] } }],
      });
      expect(new Set(found.documents[0]?.unknown.map(({ side }) => side))).toEqual(new Set(['head']));
      expect(exitCode).toBe(2);
    },
  );

  test('a file that holds something else by now is gone', async () => {
    const { diff: found } = await diff({ 'policy.json': reads }, { 'policy.json': '{}' });
    expect(found).toMatchObject({
      verdict: 'narrowed',
      documents: [{ id: 'policy.json', status: 'removed' }],
    });
  });

  test('a Terraform file stands for its module', async () => {
    const module = (action: string) => ({
      'main.tf': `data "aws_iam_policy_document" "own" {\n  statement {\n    actions = local.actions\n    resources = ["*"]\n  }\n}\n`,
      'locals.tf': `locals {\n  actions = ["${action}"]\n}\n`,
    });
    const { diff: found } = await diff(module('s3:GetObject'), module('s3:PutObject'), {
      paths: ['main.tf'],
    });
    expect(found).toMatchObject({
      verdict: 'both',
      documents: [{ levels: { added: { Write: 1 }, removed: { Read: 1 } } }],
    });
  });

  test.each<[string, Texts, Texts, Partial<DiffRequest>, string]>([
    ['there is no policy at all', {}, {}, {}, 'no-policies'],
    [
      'a path is on neither side',
      { 'a.json': reads },
      { 'a.json': reads },
      { paths: ['b.json'] },
      'file-not-found',
    ],
    ['the base is nothing', { 'a.json': reads }, { 'a.json': reads }, { base: 'nowhere' }, 'unknown-ref'],
    ['standard input is named', { 'a.json': reads }, { 'a.json': reads }, { paths: ['-'] }, 'invalid-option'],
    [
      'the config is on neither side',
      { 'a.json': reads },
      { 'a.json': reads },
      { config: 'c.yaml' },
      'config-not-found',
    ],
  ])('where %s it says so', async (_name, old, present, request, code) => {
    await expect(diff(old, present, request)).rejects.toMatchObject({ code });
  });
});
