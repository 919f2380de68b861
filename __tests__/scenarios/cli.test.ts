import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder, runCli } from '../helpers/run-cli.ts';

const root = join(import.meta.dirname, '../..');
const clean =
  '{\n  "Version": "2012-10-17",\n  "Statement": [{ "Effect": "Allow", "Action": "s3:GetBucketLocation", "Resource": "*" }]\n}\n';
const writing = clean.replace('GetBucketLocation', 'PutObject');
const template =
  'Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n';

describe('roleproof lint, as it ships', () => {
  test('lints this repository clean', () => {
    const run = runCli(root, ['lint']);
    expect(run.stderr).toBe('');
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toContain('policies/master_payer.json');
  });

  test('finds a write, names the place, and exits 1', () => {
    inFolder({ 'policy.json': writing }, (folder) => {
      const run = runCli(folder, ['lint']);
      expect(run.exitCode).toBe(1);
      expect(run.stdout).toContain('no-write-action');
      expect(run.stdout).toContain('policy.json:3:');
    });
  });

  test('a threshold above the findings passes, and still shows them', () => {
    inFolder({ 'policy.json': writing }, (folder) => {
      const run = runCli(folder, ['lint', '--fail-on', 'none']);
      expect(run.exitCode).toBe(0);
      expect(run.stdout).toContain('no-write-action');
    });
  });

  test('the report is the only thing on standard output, in every format and in a file', () => {
    inFolder({ 'policy.json': writing }, (folder) => {
      const json: unknown = JSON.parse(runCli(folder, ['lint', '--format', 'json']).stdout);
      expect(json).toMatchObject({ schema: 'roleproof/report@1', verdict: 'fail', counts: { error: 1 } });
      expect(runCli(folder, ['lint', '--format', 'github']).stdout).toMatch(/^::error .*file=policy\.json,/m);
      expect(runCli(folder, ['lint', '--format', 'markdown']).stdout).toMatch(/^#/);
      expect(runCli(folder, ['lint', '--format', 'html']).stdout).toMatch(/^<!doctype html>/);
      const toFile = runCli(folder, ['lint', '--format', 'json', '--output', 'out/report.json']);
      expect(toFile.stdout).toBe('');
      expect(runCli(folder, ['lint', '-'], clean)).toMatchObject({ exitCode: 0 });
    });
  });

  test.each([
    ['an unknown flag', ['lint', '--formt', 'json'], 'error: unknown option', '--format'],
    ['an unknown command', ['lnt'], 'error: unknown command', 'lint'],
    [
      'an impossible value',
      ['lint', '--fail-on', 'fatal'],
      "argument 'fatal' is invalid",
      'security-warning',
    ],
    ['a missing path', ['lint', 'nowhere.json'], 'file-not-found', 'nowhere.json'],
    ['a missing config', ['lint', '--config', 'nowhere.yaml'], 'config-not-found', 'nowhere.yaml'],
    [
      'an exception that can never apply',
      ['lint', '--config', 'promise.yaml'],
      'invalid-config',
      's3:GetObjct',
    ],
    [
      'an unwritable output',
      ['lint', 'policy.json', '--output', 'policy.json/x'],
      'file-unwritable',
      'policy.json/x',
    ],
  ])('%s ends with 2 and says so', (_name, arguments_, message, detail) => {
    const promise =
      'version: 1\npromise: { except: [{ actions: "s3:GetObjct", resources: "*", reason: a }] }\n';
    inFolder({ 'policy.json': clean, 'promise.yaml': promise }, (folder) => {
      const run = runCli(folder, arguments_);
      expect(run.exitCode).toBe(2);
      expect(run.stderr).toContain(message);
      expect(run.stderr).toContain(detail);
      expect(run.stderr).not.toMatch(/\n\s+at /);
    });
  });

  test.each<[string, string, string | Uint8Array, 1 | 2, string]>([
    ['broken JSON', 'a.json', '{"Statement": [{]}', 2, 'valid-syntax'],
    ['JSON with a comment', 'a.json', `// note\n${clean}`, 2, 'valid-syntax'],
    ['broken YAML', 'a.yaml', `${template}\t\tbad: [`, 2, 'valid-syntax'],
    [
      'broken Terraform',
      'a.tf',
      'resource "aws_iam_policy" "x" {\n  policy = jsonencode({\n',
      2,
      'valid-syntax',
    ],
    ['an empty file', 'a.json', '', 2, 'valid-syntax'],
    ['nothing but a byte order mark', 'a.json', '\uFEFF', 2, 'valid-syntax'],
    ['2 MB of policy', 'a.json', `${clean}${' '.repeat(2_097_152)}`, 2, 'file-too-large'],
    ['binary', 'a.json', Uint8Array.of(0x7b, 0, 1, 2, 0x7d), 2, 'file-not-text'],
    ['invalid UTF-8', 'a.json', Uint8Array.of(0x22, 0xff, 0xfe, 0x22), 2, 'file-not-text'],
    ['a bomb of brackets', 'a.json', `{"Statement":${'['.repeat(100_000)}`, 2, 'valid-syntax'],
    ['a bomb of YAML flow', 'a.yaml', `AWS::IAM: ${'['.repeat(5000)}`, 2, 'valid-syntax'],
    ['a bomb of YAML lists', 'a.yaml', `Statement:\n  ${'- '.repeat(5000)}x`, 2, 'valid-syntax'],
    ['a bomb of blocks', 'a.tf', 'a {\n'.repeat(20_000), 2, 'valid-syntax'],
    ['a JSON file without a policy', 'a.json', '{}', 2, 'no-policies'],
  ])('%s ends with a message and a place', (_name, file, content, exitCode, message) => {
    inFolder({ [file]: content }, (folder) => {
      const run = runCli(folder, ['lint', file]);
      const said = run.stdout + run.stderr;
      expect({ exitCode: run.exitCode, said }).toMatchObject({
        exitCode,
        said: expect.stringContaining(message) as string,
      });
      expect(said).toContain(file);
      expect(said).not.toMatch(/\n\s+at .*:\d+:\d+/);
    });
  });

  test('two nesting bombs in one run do not abort the process', () => {
    const bomb = `Statement: ${'['.repeat(1000)}`;
    inFolder({ 'a.yaml': bomb, 'b.yaml': bomb, 'c.json': clean }, (folder) => {
      expect(runCli(folder, ['lint']).exitCode).toBe(2);
    });
  });

  test('line ends and a byte order mark do not move the place', () => {
    inFolder({ 'a.json': `\uFEFF${writing.replaceAll('\n', '\r\n')}` }, (folder) => {
      expect(runCli(folder, ['lint']).stdout).toContain('a.json:3:');
    });
  });

  test('a folder without policies is an error, not a pass', () => {
    inFolder({ 'README.md': '' }, (folder) => {
      expect(runCli(folder, ['lint'])).toMatchObject({
        exitCode: 2,
        stderr: expect.stringContaining('no-policies') as string,
      });
    });
  });

  test('a link out of the workspace is not followed', () => {
    inFolder({ 'secret.json': writing }, (outside) => {
      inFolder({ 'a.json': clean }, (folder) => {
        symlinkSync(join(outside, 'secret.json'), join(folder, 'b.json'));
        expect(runCli(folder, ['lint'])).toMatchObject({ exitCode: 0 });
        expect(runCli(folder, ['lint', 'b.json'])).toMatchObject({
          exitCode: 2,
          stderr: expect.stringContaining('outside-workspace') as string,
        });
      });
    });
  });

  test('an unknown key of the config is an error with its place and the nearest name', () => {
    inFolder({ 'a.json': clean, 'roleproof.yaml': 'version: 1\nsupress: []\n' }, (folder) => {
      const run = runCli(folder, ['lint']);
      expect(run.exitCode).toBe(2);
      expect(run.stderr).toContain('roleproof.yaml:2:1: unknown key `supress`; did you mean `suppress`?');
    });
  });

  test('help and version are no errors', () => {
    expect(runCli(root, ['--version'])).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
    const help = runCli(root, ['lint', '--help']);
    expect(help.exitCode).toBe(0);
    for (const flag of [
      '--config',
      '--fail-on',
      '--policy-type',
      '--format',
      '--output',
      '--no-color',
      '--quiet',
    ])
      expect(help.stdout).toContain(flag);
  });
});
