import { describe, expect, test } from 'vitest';
import { packedManagedPolicies } from '../../src/adapters/files/packed-managed-policies.ts';
import { packedReference } from '../../src/adapters/files/packed-reference.ts';
import { type LintRequest, type OptionalBase, lintFiles } from '../../src/app/lint.ts';
import { AppError } from '../../src/core/errors/app-error.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { recordingHost } from '../fakes/recording-host.ts';

type Texts = Readonly<Record<string, string>>;

const policyOf = (...actions: readonly string[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] });
const reads = policyOf('s3:GetBucketLocation');
const writes = policyOf('s3:GetBucketLocation', 's3:PutObject');
const config = 'version: 1\nroles:\n  reader:\n    inline: [policy.json]\n';
const lenient = `${config}rules: { valid-format: 'off' }\n`;

/** Lints the present texts, held against the old ones, which stand in the folder `old` and in every commit. */
async function lintChange(
  old: Texts,
  present: Texts,
  base: Partial<OptionalBase> = {},
  more: Partial<LintRequest> = {},
) {
  const host = recordingHost();
  const reads: string[] = [];
  const files = memoryFiles({ ...present, 'old/README.md': '' });
  const outcome = await lintFiles(
    {
      paths: [],
      config: undefined,
      failOn: 'error',
      policyType: undefined,
      today: '2026-11-22',
      version: '1.0.0',
      base: { ref: 'main', mergeBase: true, configFrom: 'head', optional: false, ...base },
      ...more,
    },
    {
      files: { ...files, read: (path) => (reads.push(path), files.read(path)) },
      host,
      reference: packedReference,
      managedPolicies: packedManagedPolicies,
      openTrees: () =>
        Promise.resolve({
          folder: () => memoryFiles(old),
          commitOf: (ref) =>
            ref === 'gone' ? Promise.reject(new AppError('unknown-ref', ref)) : Promise.resolve(ref),
          mergeBase: (one, other) => Promise.resolve(`${one}+${other}`),
          filesAt: () => Promise.resolve(memoryFiles(old)),
        }),
    },
  );
  const warnings = host.said.filter(({ kind }) => kind === 'warning').map(({ text }) => text);
  return { ...outcome, reads, warnings, rules: outcome.report.findings.map(({ rule }) => rule) };
}

describe('lint with a base', () => {
  test.each<[Partial<OptionalBase>, string]>([
    [{}, 'main+HEAD'],
    [{ mergeBase: false }, 'main'],
    [{ ref: 'old' }, 'old'],
  ])('%j compares with %s', async (base, name) => {
    const { diff, report } = await lintChange({ 'policy.json': reads }, { 'policy.json': writes }, base);
    expect(diff).toMatchObject({ base: name, head: '.', verdict: 'widened' });
    expect(diff?.documents).toMatchObject([
      { id: 'policy.json', actions: { added: [{ action: 's3:PutObject' }] } },
    ]);
    expect(report.coverage.skipped).toEqual([]);
  });

  test('says which mirror of the config a change removes, and of none that was never there', async () => {
    const mirrors = '    mirrors: [{ cloudformation: role.yaml, role: Role }, { terraform: never }]\n';
    const present = { 'roleproof.yaml': `${config}${mirrors}`, 'policy.json': reads };
    const removed = await lintChange({ ...present, 'role.yaml': '{ "Resources": {} }' }, present);
    expect(removed.warnings).toEqual([
      'This change removes `role.yaml`, which the config names as a mirror of the role `reader`.',
    ]);
    expect((await lintChange(present, present)).warnings).toEqual([]);
  });

  test('reads each file of the present once', async () => {
    const { reads: read } = await lintChange({ 'policy.json': reads }, { 'policy.json': writes });
    expect(read.filter((path) => path === 'policy.json')).toHaveLength(1);
  });

  test('says what it did not compare', async () => {
    const { diff, report } = await lintChange({}, { 'policy.json': reads }, {}, { base: undefined });
    expect(diff).toBeUndefined();
    expect(report.coverage.skipped).toEqual([{ what: 'base', reason: 'not-asked' }]);
  });

  test('all is new where the base has no policy', async () => {
    const { diff } = await lintChange({}, { 'policy.json': reads });
    expect(diff?.documents).toMatchObject([{ status: 'added' }]);
  });

  test('a Terraform file that is named is compared with itself, read with its module', async () => {
    const data = (name: string) =>
      `data "aws_iam_policy_document" "${name}" {\n  statement {\n    actions   = local.actions\n    resources = ["*"]\n  }\n}\n`;
    const module = (action: string) => ({
      'main.tf': data('own'),
      'other.tf': data('other'),
      'locals.tf': `locals {\n  actions = ["${action}"]\n}\n`,
    });
    const { diff } = await lintChange(
      module('s3:GetBucketLocation'),
      module('s3:PutObject'),
      {},
      { paths: ['main.tf'] },
    );
    expect(diff?.documents).toMatchObject([
      { id: 'main.tf#data.aws_iam_policy_document.own', levels: { added: { Write: 1 } } },
    ]);
  });

  test('a policy that broke beyond recognition keeps the run from passing', async () => {
    const { diff, report, exitCode } = await lintChange(
      { 'policy.json': reads, 'a.json': reads },
      { 'policy.json': '{', 'a.json': reads },
    );
    expect(diff?.verdict).toBe('unknown');
    expect(report.findings.filter(({ rule }) => rule === 'valid-syntax')).toMatchObject([
      { file: 'policy.json' },
    ]);
    expect(exitCode).toBe(2);
  });

  test('what cannot be read of the base is said, and is not the fault of the change', async () => {
    const { report, exitCode } = await lintChange(
      { 'policy.json': '{"Statement": [' },
      { 'policy.json': reads },
    );
    expect(report.coverage.skipped).toMatchObject([{ what: 'policy.json in main+HEAD' }]);
    expect(exitCode).toBe(0);
  });
});

describe('the config of a change', () => {
  const policies = [{ 'policy.json': reads }, { 'policy.json': writes }] as const;
  const change = async (
    before: Texts,
    after: Texts,
    configFrom: OptionalBase['configFrom'],
    named?: string,
  ) =>
    lintChange(
      { ...policies[0], ...before },
      { ...policies[1], ...after },
      { configFrom },
      { config: named },
    );

  test('is its own, unless the base is to judge it', async () => {
    const [before, after] = [{ 'roleproof.yaml': config }, { 'roleproof.yaml': lenient }];
    expect((await change(before, after, 'head')).rules).not.toContain('valid-format');
    const { rules, warnings } = await change(before, after, 'base');
    expect(rules).toContain('valid-format');
    expect(warnings).toMatchObject([expect.stringContaining('edits `roleproof.yaml`')]);
  });

  test.each<[string, Texts, Texts, string | undefined]>([
    ['found', {}, { 'roleproof.yaml': lenient }, undefined],
    ['named', {}, { 'my.yaml': lenient }, 'my.yaml'],
  ])('configures nothing while it is new: %s', async (_name, before, after, named) => {
    const { rules, warnings } = await change(before, after, 'base', named);
    expect(rules).toContain('valid-format');
    expect(warnings).toMatchObject([expect.stringContaining('adds')]);
  });

  test('holds though it was removed', async () => {
    const { rules, warnings } = await change({ 'roleproof.yaml': lenient }, {}, 'base');
    expect(rules).not.toContain('valid-format');
    expect(warnings).toMatchObject([expect.stringContaining('removes')]);
  });

  test('mends one that cannot be used', async () => {
    const { rules, warnings } = await change(
      { 'roleproof.yaml': 'version: 7\n' },
      { 'roleproof.yaml': lenient },
      'base',
    );
    expect(rules).not.toContain('valid-format');
    expect(warnings).toMatchObject([expect.stringContaining('cannot be used')]);
  });

  test('is not mended where a stranger would be the one to do it', async () => {
    const broken = { 'roleproof.yaml': 'version: 7\n' };
    await expect(change(broken, { 'roleproof.yaml': lenient }, 'only-base')).rejects.toMatchObject({
      code: 'invalid-config',
    });
    const { rules } = await change({ 'roleproof.yaml': config }, { 'roleproof.yaml': lenient }, 'only-base');
    expect(rules).toContain('valid-format');
  });

  test('may name files that the change removes', async () => {
    const naming = { 'roleproof.yaml': 'version: 1\npaths: [policy.json, a.json]\n' };
    const { diff } = await lintChange(
      { ...naming, 'policy.json': reads, 'a.json': writes },
      { ...naming, 'policy.json': reads },
      { configFrom: 'base' },
    );
    expect(diff?.documents).toMatchObject([{ id: 'a.json', status: 'removed' }, { id: 'policy.json' }]);
  });

  test('is missed where it is named and nowhere', async () => {
    await expect(change({}, {}, 'base', 'my.yaml')).rejects.toMatchObject({ code: 'config-not-found' });
  });
});

describe('a base that cannot be had', () => {
  const texts = [{ 'policy.json': reads }, { 'policy.json': reads }] as const;

  test('is an error where it was asked for', async () => {
    await expect(lintChange(...texts, { ref: 'gone' })).rejects.toMatchObject({ code: 'unknown-ref' });
  });

  test('is said where it was not', async () => {
    const { diff, report, exitCode, warnings } = await lintChange(...texts, { ref: 'gone', optional: true });
    expect(diff).toBeUndefined();
    expect(report.coverage.skipped).toMatchObject([
      { what: 'base', reason: expect.stringContaining('fetch-depth') as string },
    ]);
    expect(warnings).toMatchObject([expect.stringContaining('gone')]);
    expect(exitCode).toBe(0);
  });

  test('standard input has none', async () => {
    await expect(lintChange(...texts, {}, { paths: ['-'] })).rejects.toMatchObject({
      code: 'invalid-option',
    });
  });
});
