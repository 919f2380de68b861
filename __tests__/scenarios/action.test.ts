import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../helpers/run-action.ts';
import { sarifProblems } from '../helpers/sarif-problems.ts';

const policy = (action: string, sid = 'One') => `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": ${JSON.stringify(sid)},
      "Effect": "Allow",
      "Action": ${JSON.stringify(action)},
      "Resource": "*"
    }
  ]
}
`;

const module = `data "aws_iam_policy_document" "reader" {
  statement {
    actions   = ["s3:GetBucketLocation", "s3:PutAccountPublicAccessBlock"]
    resources = ["*"]
  }
}
`;

describe('the action, as the runner runs it', () => {
  test('a clean workspace passes: outputs, a summary, no annotation', async () => {
    const step = await runAction({ files: { 'policy.json': policy('s3:GetBucketLocation') } });
    expect(step).toMatchObject({ exitCode: 0, outcome: 'success', annotations: [], dropped: [] });
    expect(step.outputs).toEqual({
      verdict: 'pass',
      errors: '0',
      findings: '0',
      'permissions-added': '',
      report: '',
    });
    expect(step.summary).toMatch(/^#.*pass/im);
    expect(step.summary).toContain('policy.json');
  });

  test('findings in every format are annotations on their lines', async () => {
    const step = await runAction({
      files: {
        'a.json': policy('s3:PutAccountPublicAccessBlock'),
        'm/main.tf': module,
        'cfn.yaml': `Resources:\n  P:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: 2012-10-17\n        Statement:\n          - { Effect: Allow, Action: s3:PutAccountPublicAccessBlock, Resource: '*' }\n`,
      },
    });
    expect(step).toMatchObject({ exitCode: 1, outcome: 'failure' });
    expect(step.outputs).toMatchObject({ verdict: 'fail', errors: '3', findings: '3' });
    expect(step.annotations.map(({ kind, file, line }) => ({ kind, file, line }))).toEqual([
      { kind: 'error', file: 'a.json', line: 7 },
      { kind: 'error', file: 'cfn.yaml', line: 8 },
      { kind: 'error', file: 'm/main.tf', line: 3 },
    ]);
  });

  test('inputs are obeyed', async () => {
    const step = await runAction({
      files: {
        'a/x.json': policy('s3:PutAccountPublicAccessBlock'),
        'b/y.json': policy('s3:GetBucketLocation'),
      },
      inputs: { paths: 'b\n\n  a/*.json  ', 'fail-on': 'none', 'report-file': 'out/report.json' },
    });
    expect(step).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', errors: '1', report: 'out/report.json' },
    });
    expect(JSON.parse(step.written['out/report.json'] ?? '')).toMatchObject({
      schema: 'roleproof/report@1',
      coverage: { files: 2 },
    });
  });

  test('a report whose file is named like one is HTML', async () => {
    const step = await runAction({
      files: { 'a/x.json': policy('s3:PutAccountPublicAccessBlock') },
      inputs: { 'report-file': 'out/Report.HTML' },
    });
    const page = step.written['out/Report.HTML'] ?? '';
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('<h1>Failed</h1>');
    expect(page.match(/<article class="finding /g)).toHaveLength(1);
  });

  test('SARIF is written where it is asked for', async () => {
    const step = await runAction({
      files: { 'a/x.json': policy('s3:PutAccountPublicAccessBlock') },
      inputs: { 'sarif-file': 'out/x.sarif' },
    });
    const text = step.written['out/x.sarif'] ?? '';
    expect(sarifProblems(text)).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({
      runs: [{ results: [{ ruleId: 'no-write-action' }], properties: { findings: 1 } }],
    });
  });

  test('more than ten findings of a kind: the most severe first, and the rest is said', async () => {
    const names = Array.from({ length: 14 }, (_, index) => `p${String(index).padStart(2, '0')}.json`);
    const step = await runAction({
      files: Object.fromEntries(names.map((name) => [name, policy('s3:PutAccountPublicAccessBlock')])),
    });
    expect(step.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(10);
    expect(step.dropped).toEqual([]);
    expect(step.log + step.annotations.map(({ message }) => message).join()).toMatch(/\b[45] more/);
    for (const name of names) expect(step.summary).toContain(name);
  });

  test('on a pull request, links go to the head that reviewers see', async () => {
    const sha = 'a'.repeat(40);
    const step = await runAction({
      files: { 'policy.json': policy('s3:PutAccountPublicAccessBlock') },
      event: { name: 'pull_request', payload: { pull_request: { head: { sha } } } },
    });
    expect(step.summary).toContain(`/blob/${sha}/policy.json#L7`);
  });

  test.each([
    ['an impossible input', { 'fail-on': 'fatal' }, {}, 'invalid-option'],
    ['a missing path', { paths: 'nowhere' }, {}, 'file-not-found'],
    ['a path out of the workspace', { paths: '../..' }, {}, 'outside-workspace'],
    ['nothing to lint', {}, { 'README.md': 'x' }, 'no-policies'],
    [
      'a broken config',
      {},
      { 'roleproof.yaml': 'version: 1\nsupress: []\n', 'a.json': policy('s3:GetBucketLocation') },
      'invalid-config',
    ],
    [
      'a report that cannot be written',
      { 'report-file': 'a.json/x' },
      { 'a.json': policy('s3:GetBucketLocation') },
      'file-unwritable',
    ],
  ])('%s fails with 2 and says so in log and summary', async (_name, inputs, files, code) => {
    const step = await runAction({ inputs, files });
    expect(step).toMatchObject({ exitCode: 2, outcome: 'failure', outputs: { verdict: 'incomplete' } });
    expect(step.annotations).toMatchObject([
      { kind: 'error', message: expect.stringContaining(code) as string },
    ]);
    expect(step.summary).toContain(code);
    expect(step.log + (step.summary ?? '')).not.toMatch(/\n\s+at .*:\d+:\d+/);
  });

  test('text from a linted file never becomes a command', async () => {
    const hostile = '\n  ::error::forged\n##[add-path]/evil\r::set-output name=verdict::pass';
    const step = await runAction({
      files: {
        'a.json': policy(`s3:PutAccountPublicAccessBlock${hostile}`, hostile),
        '##[warning]b.json': policy('s3:PutAccountPublicAccessBlock', hostile),
      },
    });
    expect(step.exitCode).not.toBe(0);
    expect(step.paths).toEqual([]);
    expect(step.outputs['verdict']).not.toBe('pass');
    expect(step.annotations.filter(({ message }) => message === 'forged')).toEqual([]);
    for (const { file } of step.annotations)
      expect([undefined, 'a.json', '##[warning]b.json']).toContain(file);
  });

  test('declares the runtime of the runner and this bundle', () => {
    const metadata = readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8');
    expect(metadata).toMatch(/using: node24\n\s+main: dist\/action\.js/);
  });
});
