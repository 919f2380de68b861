import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeService, startAccessAnalyzer } from '../fakes/access-analyzer-service.ts';
import { answerAt } from '../helpers/answer-at.ts';

const policy =
  '{\n  "Version": "2012-10-17",\n  "Statement": [{ "Sid": "A", "Effect": "Allow", "Action": "s3:GetObjectz", "Resource": "*" }]\n}\n';

let folder: string;
let service: FakeService;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'roleproof-live-'));
  writeFileSync(join(folder, 'policy.json'), policy);
  service = await startAccessAnalyzer(({ body }) => {
    const sent = String(body['policyDocument']);
    const { locations, ...finding } = answerAt(sent, 'INVALID_ACTION', '/Statement/0/Action');
    const path = [{ value: 'Statement' }, { index: 0 }, { value: 'Action' }];
    const spans = locations.map(({ start, end }) => ({
      path,
      span: {
        start: { line: 1, column: start, offset: start },
        end: { line: 1, column: end, offset: end },
      },
    }));
    return { body: { findings: [{ ...finding, locations: spans }] } };
  });
});
afterAll(async () => {
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const credentials = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'x', AWS_REGION: 'eu-west-1' };

/** Runs the command line beside the service, which lives in this process. */
async function lint(
  dist: string,
  arguments_: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, [join(dist, 'cli.js'), 'lint', '--no-color', ...arguments_], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      AWS_SHARED_CREDENTIALS_FILE: '/nowhere',
      AWS_CONFIG_FILE: '/nowhere',
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_ENDPOINT_URL_ACCESSANALYZER: service.url,
      ...environment,
    },
    timeout: 15_000,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, stdout, stderr };
}

const dist = join(import.meta.dirname, '../../dist');

describe('roleproof lint with IAM Access Analyzer, as it ships', () => {
  test('asks it where there are credentials, and says nothing else', async () => {
    const run = await lint(dist, ['--format', 'json'], credentials);
    expect(run).toMatchObject({ exitCode: 1, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({
      coverage: { accessAnalyzer: { documents: 1, calls: 1, paidCalls: 0 } },
      findings: [{ code: 'INVALID_ACTION', source: 'both', start: { line: 3, column: 60 } }],
    });
  });

  test('ends with 2 where it has to be asked and nobody is signed in', async () => {
    const run = await lint(dist, ['--access-analyzer', 'on']);
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('no AWS credentials can be used here');
  });

  test('needs no code of the SDK without credentials', async () => {
    const bare = join(folder, 'dist');
    cpSync(dist, bare, { recursive: true });
    const chunks = readdirSync(join(bare, 'bundle')).filter((name) => name.endsWith('.js'));
    const sdk = chunks.filter((name) =>
      readFileSync(join(bare, 'bundle', name), 'utf8').includes('class AccessAnalyzerClient '),
    );
    expect(sdk).toHaveLength(1);
    for (const name of sdk) rmSync(join(bare, 'bundle', name));
    const run = await lint(bare, ['policy.json']);
    expect(run).toMatchObject({ exitCode: 1, stderr: '' });
    expect(run.stdout).toContain('there are no AWS credentials here');
  });
});
