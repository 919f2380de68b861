import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, runCli } from '../helpers/run-cli.ts';

const policy = (...actions: readonly string[]): string =>
  `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }, undefined, 2)}\n`;
const files = {
  'roleproof.yaml':
    'version: 1\nroles: { reader: { inline: [policy.json] } }\nconventions: { actions: sorted }\n',
  'policy.json': policy('s3:List*', 's3:ListBucket', 'ec2:Describe*'),
};

test('a dry run prints the diff and writes nothing, a run writes, a second one has nothing to do', () => {
  inFolder(files, (folder) => {
    const path = join(folder, 'policy.json');
    chmodSync(path, 0o600);
    const dry = runCli(folder, ['fix', '--dry-run']);
    expect(dry).toMatchObject({ exitCode: 1 });
    expect(dry.stdout).toBe(
      [
        '--- a/policy.json',
        '+++ b/policy.json',
        '@@ -4,9 +4,8 @@',
        '     {',
        '       "Effect": "Allow",',
        '       "Action": [',
        '-        "s3:List*",',
        '-        "s3:ListBucket",',
        '-        "ec2:Describe*"',
        '+        "ec2:Describe*",',
        '+        "s3:List*"',
        '       ],',
        '       "Resource": "*"',
        '     }',
        '',
      ].join('\n'),
    );
    expect(readFileSync(path, 'utf8')).toBe(files['policy.json']);

    const run = runCli(folder, ['fix']);
    expect(run).toMatchObject({ exitCode: 0, stdout: '' });
    expect(run.stderr).toContain('Repaired policy.json (no-redundant-grant and prefer-sorted-actions)');
    expect(readFileSync(path, 'utf8')).toBe(policy('ec2:Describe*', 's3:List*'));
    expect(statSync(path).mode & 0o777).toBe(0o600);

    expect(runCli(folder, ['fix', '--dry-run', '--quiet'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});

test('a file that cannot be read is left alone, and ends the run with 2', () => {
  const broken = { ...files, 'policy.json': `${files['policy.json']}}` };
  inFolder(broken, (folder) => {
    const run = runCli(folder, ['fix']);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('Not read: policy.json');
    expect(readFileSync(join(folder, 'policy.json'), 'utf8')).toBe(broken['policy.json']);
  });
});

test('what a workflow runner might obey goes into a file and not into its log', () => {
  const bait = {
    ...files,
    'policy.json': files['policy.json'].replace('"Action"', '"Sid": "##[add-path]x",\n      "Action"'),
  };
  inFolder(bait, (folder) => {
    const runner = { GITHUB_ACTIONS: 'true' };
    const shown = runCli(folder, ['fix', '--dry-run'], '', runner);
    expect(shown).toMatchObject({ exitCode: 2, stdout: '' });
    expect(shown.stderr).toContain('(unsafe-output)');
    expect(shown.stderr).not.toContain('##[');
    expect(runCli(folder, ['fix', '--dry-run', '--output', 'patch'], '', runner).exitCode).toBe(1);
    expect(readFileSync(join(folder, 'patch'), 'utf8')).toContain('##[add-path]x');
    expect(runCli(folder, ['fix', '--dry-run']).stdout).toContain('##[add-path]x');
  });
});
