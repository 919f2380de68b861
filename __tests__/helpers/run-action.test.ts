import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActionStep, runAction } from './run-action.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stub-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

let count = 0;

/** Runs a script of one step: `say` prints a line, `append` adds to the file of a file command. */
async function runScript(body: string, step: ActionStep = {}) {
  const bundle = join(folder, `stub-${count++}.mjs`);
  const prelude = `import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
const say = (text) => process.stdout.write(text);
const append = (name, text) => appendFileSync(process.env[name], text);
const env = process.env;
`;
  await writeFile(bundle, prelude + body);
  return runAction({ bundle, metadata: null, ...step });
}

describe('what the step is given', () => {
  test('inputs as variables: upper case, blanks as _, dashes kept', async () => {
    const { outputs } = await runScript(
      `append('GITHUB_OUTPUT', 'names=' + Object.keys(env).filter((name) => name.startsWith('INPUT_')).sort() + '\\n');
append('GITHUB_OUTPUT', 'value=' + env['INPUT_FAIL-ON'] + '\\n');`,
      { inputs: { 'fail-on': 'warning', 'two words': 'x' } },
    );
    expect(outputs).toEqual({ names: 'INPUT_FAIL-ON,INPUT_TWO_WORDS', value: 'warning' });
  });

  test('defaults of declared inputs, and a warning about others', async () => {
    const metadata = join(folder, 'action.yml');
    await writeFile(
      metadata,
      'inputs:\n  fail-on: { default: error }\n  paths: {}\n  token: { default: "${{ github.token }}" }\n',
    );
    const { outputs, annotations } = await runScript(
      `append('GITHUB_OUTPUT', ['FAIL-ON', 'PATHS', 'TOKEN'].map((name) => name + '=' + env['INPUT_' + name] + '\\n').join(''));`,
      { metadata, inputs: { path: 'x' } },
    );
    expect(outputs).toEqual({ 'FAIL-ON': 'error', PATHS: '', TOKEN: 'ghs_emulated' });
    expect(annotations).toEqual([
      {
        kind: 'warning',
        message: "Unexpected input(s) 'path', valid inputs are ['fail-on', 'paths', 'token']",
      },
    ]);
  });

  test('a copy of the workspace as working folder, and the event', async () => {
    const { log, written } = await runScript(
      `say(readFileSync('policy.json', 'utf8') + '\\n');
say(String(env.GITHUB_WORKSPACE === process.cwd()) + '\\n');
say(env.GITHUB_EVENT_NAME + ' ' + JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).number + '\\n');
writeFileSync('report.json', '{}');`,
      {
        files: { 'policy.json': '{"a": 1}', 'folder/other.json': '' },
        event: { name: 'pull_request', payload: { number: 7 } },
      },
    );
    expect(log).toBe('{"a": 1}\ntrue\npull_request 7\n');
    expect(written).toEqual({ 'report.json': '{}' });
  });

  test('nothing of the environment of the tests but the path', async () => {
    const { log } = await runScript(`say(Object.keys(env).join('\\n'));`, { env: { EXTRA: '1' } });
    const names = log.trim().split('\n');
    expect(names).toContain('EXTRA');
    expect(names.filter((name) => !/^(GITHUB_|RUNNER_|CI$|HOME$|PATH$|EXTRA$|__CF_USER)/.test(name))).toEqual(
      [],
    );
  });

  test.skipIf(process.platform === 'win32')('the Node binary asked for', async () => {
    const { log, exitCode } = await runScript('', { node: '/bin/echo' });
    expect(log).toMatch(/stub-\d+\.mjs\n$/);
    expect(exitCode).toBe(0);
  });
});

describe('what the step gives back', () => {
  test('outputs, state, environment, path and summary', async () => {
    const result = await runScript(
      `append('GITHUB_OUTPUT', 'a=1=2\\n\\nb<<END\\nx\\n\\ny=z\\nEND\\nempty=\\n');
append('GITHUB_STATE', 's=1\\n');
append('GITHUB_ENV', 'E<<X\\n1\\nX\\n');
append('GITHUB_PATH', '/opt/x\\n');
append('GITHUB_STEP_SUMMARY', '# Hello\\n');`,
    );
    expect(result).toMatchObject({
      exitCode: 0,
      outcome: 'success',
      outputs: { a: '1=2', b: 'x\n\ny=z', empty: '' },
      state: { s: '1' },
      env: { E: '1' },
      paths: ['/opt/x'],
      summary: '# Hello\n',
    });
  });

  test.each([
    ['no delimiter', 'a<<END\nx\n', "Matching delimiter not found 'END'"],
    ['no value', 'just words\n', "Invalid format 'just words'"],
    ['no name', '<<END\nEND\n', 'Name must not be empty'],
  ])('a broken file of outputs with %s fails the step', async (_, text, message) => {
    const result = await runScript(`append('GITHUB_OUTPUT', ${JSON.stringify(text)});`);
    expect(result).toMatchObject({ exitCode: 0, outcome: 'failure' });
    expect(result.annotations.map((one) => one.message)).toEqual([
      "Unable to process file command 'output' successfully.",
      expect.stringContaining(message),
    ]);
  });

  test('no summary where none was written, or where it is larger than 1 MiB', async () => {
    expect((await runScript('')).summary).toBeUndefined();
    const fits = await runScript(`append('GITHUB_STEP_SUMMARY', 'x'.repeat(1048576));`);
    expect(fits.summary).toHaveLength(1_048_576);
    const large = await runScript(`append('GITHUB_STEP_SUMMARY', 'é'.repeat(524289));`);
    expect(large.summary).toBeUndefined();
    expect(large.annotations).toEqual([
      {
        kind: 'error',
        message: expect.stringContaining('supports content up to a size of 1024k, got 1024k'),
      },
    ]);
  });

  test('the exit code', async () => {
    expect(await runScript('process.exitCode = 2;')).toMatchObject({ exitCode: 2, outcome: 'failure' });
  });

  test('no folder is left behind', async () => {
    const { outputs } = await runScript(`append('GITHUB_OUTPUT', 'home=' + env.HOME + '\\n');`);
    const left = await readdir(tmpdir());
    expect(left.some((name) => outputs['home']?.endsWith(name) === true)).toBe(false);
  });
});

describe('commands among the lines', () => {
  test.each([
    ['at the beginning', '::error file=a.json,line=3::broken', 'error'],
    ['behind blanks', ' \t ::warning::careful', 'warning'],
    ['behind a lone carriage return', 'half a line\r::notice::heard', 'notice'],
    ['the legacy form, within a line', 'text ##[error]broken', 'error'],
    ['in another case', '::ERROR::broken', 'error'],
  ])('%s', async (_, text, kind) => {
    const { annotations } = await runScript(`say(${JSON.stringify(`${text}\n`)});`);
    expect(annotations.map((one) => one.kind)).toEqual([kind]);
  });

  test('from either stream, and without a final line feed', async () => {
    const { annotations } = await runScript(`process.stderr.write('::error::broken');`);
    expect(annotations).toEqual([{ kind: 'error', message: 'broken' }]);
  });

  test('a line in two pieces is one line', async () => {
    const { annotations, log } = await runScript(
      `say('::err'); setTimeout(() => { say('or::x\\r'); setTimeout(() => say('\\nnext\\n'), 30); }, 30);`,
    );
    expect(annotations).toHaveLength(1);
    expect(log).toBe('##[error]x\nnext\n');
  });

  test('the place, without what does not fit together', async () => {
    const { annotations } = await runScript(
      `say('::error file=a%2Cb%3A%25.json,line=2,endLine=2,col=3,endColumn=9,title=t::one%0Atwo\\n');
say('::error file=a.json,line=2,endLine=4,col=3,endColumn=9::over lines\\n');
say('::error file=a.json,line=4,endLine=2::backwards\\n');`,
    );
    expect(annotations).toEqual([
      {
        kind: 'error',
        message: 'one\ntwo',
        file: 'a,b:%.json',
        line: 2,
        endLine: 2,
        column: 3,
        endColumn: 9,
        title: 't',
      },
      { kind: 'error', message: 'over lines', file: 'a.json', line: 2, endLine: 4 },
      { kind: 'error', message: 'backwards', file: 'a.json' },
    ]);
  });

  test('ten annotations of a kind, messages cut at 4,096', async () => {
    const { annotations, dropped, log } = await runScript(
      `for (let i = 0; i < 12; i++) say('::error::' + i + 'x'.repeat(5000) + '\\n');
say('::notice::one\\n');`,
    );
    expect(annotations).toHaveLength(11);
    expect(dropped.map((one) => one.message.slice(0, 2))).toEqual(['10', '11']);
    expect(annotations[0]?.message).toHaveLength(4096);
    expect(log.match(/^##\[error]/gm)).toHaveLength(12);
  });

  test('secrets are masked from then on: log, annotations, summary', async () => {
    const { log, annotations, summary, masks } = await runScript(
      `say('early s3cret\\n::add-mask::s3cret%0Aother\\nlate s3cret and other\\n::error::s3cret\\n');
append('GITHUB_STEP_SUMMARY', 'a s3cret\\n');`,
    );
    expect(log).toBe('early s3cret\nlate *** and ***\n##[error]***\n');
    expect(annotations[0]?.message).toBe('***');
    expect(summary).toBe('a ***\n');
    expect(masks).toEqual(['s3cret\nother', 's3cret', 'other']);
  });

  test('an empty mask is a warning', async () => {
    const { annotations, masks } = await runScript(`say('::add-mask::\\n');`);
    expect(annotations.map((one) => one.kind)).toEqual(['warning']);
    expect(masks).toEqual([]);
  });

  test('disabled commands fail the step', async () => {
    const result = await runScript(`say('x ##[add-path]/evil\\n::set-env name=A::b\\n');`);
    expect(result).toMatchObject({ outcome: 'failure', paths: [], env: {} });
    expect(result.annotations).toHaveLength(4);
  });

  test('legacy outputs work and are deprecated', async () => {
    const { outputs, annotations } = await runScript(`say('::set-output name=a::b\\n');`);
    expect(outputs).toEqual({ a: 'b' });
    expect(annotations[0]?.message).toMatch(/deprecated/);
  });

  test('none while commands are stopped', async () => {
    const { annotations, log } = await runScript(
      `say('::stop-commands::token\\n::error::hidden\\n::token::\\n::error::seen\\n');`,
    );
    expect(annotations.map((one) => one.message)).toEqual(['seen']);
    expect(log).toBe('::stop-commands::token\n::error::hidden\n::token::\n##[error]seen\n');
  });

  test('what only looks like one is text', async () => {
    const { annotations, log } = await runScript(
      `say('arn:aws:s3:::bucket\\n::nothing::x\\n::error\\n##[nothing]\\nx ::error::y\\n');`,
    );
    expect(annotations).toEqual([]);
    expect(log.split('\n')).toHaveLength(6);
  });
});
