import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder, runCli } from '../helpers/run-cli.ts';

const config = 'version: 1\nroles:\n  reader:\n    inline: [policy.json]\n';

function policyOf(...actions: readonly string[]): string {
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
  return `${JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, undefined, 2)}\n`;
}

test('a lock is written, holds, and shows what came in since', () => {
  inFolder({ 'roleproof.yaml': config, 'policy.json': policyOf('s3:GetBucketLocation') }, (folder) => {
    const written = runCli(folder, ['lock']);
    expect(written).toMatchObject({ exitCode: 0, stderr: '' });
    expect(written.stdout).toContain('  reader: 1 action, 0 of tier A, 0 of tier B\n');
    expect(readFileSync(join(folder, 'roleproof.lock'), 'utf8')).toContain(
      '        "s3:GetBucketLocation": { "level": "Read", "tier": null }\n',
    );
    writeFileSync(join(folder, 'policy.json'), policyOf('s3:GetBucketLocation', 's3:PutObject'));
    const checked = runCli(folder, ['lock', '--check']);
    expect(checked).toMatchObject({ exitCode: 1, stderr: '' });
    expect(checked.stdout).toContain('  + s3:PutObject  Write  policy.json\n');
  });
});

test('what cannot be explained ends with 2 and what may have been meant', () => {
  inFolder({}, (folder) => {
    const run = runCli(folder, ['explain', 's3:GetObjct']);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('did you mean `s3:GetObject`?');
  });
});
