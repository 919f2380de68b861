import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { parse } from 'yaml';
import { runnerLines } from './runner-commands.ts';
import { parseKeyValues, parsePaths } from './runner-files.ts';
import { type RunnerAnnotation, RunnerStep } from './runner-step.ts';

const root = join(import.meta.dirname, '../..');

/** One step of a job: `uses:` our action, as the GitHub runner on Linux executes it. */
export interface ActionStep {
  /** The script to run; default: the built action. */
  readonly bundle?: string;
  /** Where its inputs are declared, or null for a script without; default: our `action.yml`. */
  readonly metadata?: string | null;
  /** The Node binary; default: the one that runs the tests. */
  readonly node?: string;
  /** `with:` */
  readonly inputs?: Readonly<Record<string, string>>;
  /** `env:`, and GITHUB_ variables that differ from a push to main. */
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** A folder to copy as the workspace. */
  readonly workspace?: string;
  /** Somebody cancels the run once this resolves: the runner sends SIGINT. */
  readonly cancelled?: Promise<unknown>;
  /** Files to write into the workspace, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

export interface ActionResult {
  readonly exitCode: number | null;
  /** What the job makes of the step: a command that cannot be processed fails it too. */
  readonly outcome: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** What the step adds to the environment and the path of later steps. */
  readonly env: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  /** What the job page shows; undefined where nothing was written or the runner refused it. */
  readonly summary: string | undefined;
  readonly annotations: readonly RunnerAnnotation[];
  /** Annotations beyond ten of a kind, which nobody sees. */
  readonly dropped: readonly RunnerAnnotation[];
  readonly masks: readonly string[];
  /** The log as people read it: commands are gone, secrets are masked. */
  readonly log: string;
  /** Every byte of both streams and of the file commands, as they came: what no mask has gone over. */
  readonly unmasked: string;
  /** Files of the workspace that the step wrote or changed, by path with `/`. */
  readonly written: Readonly<Record<string, string>>;
}

/** The file commands: variable, and what the runner calls it. */
const fileCommands = {
  GITHUB_OUTPUT: 'output',
  GITHUB_STATE: 'state',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

type FileCommand = (typeof fileCommands)[keyof typeof fileCommands];

const maxSummaryBytes = 1024 * 1024;

const timeout = 60_000;

/** Runs one step in a workspace of its own, and takes everything away again. */
export async function runAction(step: ActionStep = {}): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    return await runIn(folder, step);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runIn(folder: string, step: ActionStep): Promise<ActionResult> {
  const workspace = join(folder, 'work');
  const before = await prepareWorkspace(workspace, step);
  const files = await prepareFileCommands(join(folder, '_runner_file_commands'));
  const eventPath = join(folder, '_github_workflow', 'event.json');
  await writeAt(eventPath, JSON.stringify(step.event?.payload ?? { ref: 'refs/heads/main' }));

  const runner = new RunnerStep();
  const env = {
    ...environmentOf(step, folder, workspace, eventPath),
    ...Object.fromEntries(Object.entries(fileCommands).map(([variable, name]) => [variable, files[name]])),
    ...(await inputsOf(step, runner)),
  };
  const raw: string[] = [];
  const exitCode = await execute(step, workspace, env, runner, raw);
  const { env: added, paths, summary } = await processFileCommands(files, runner);
  return {
    exitCode,
    outcome: exitCode === 0 && !runner.failed ? 'success' : 'failure',
    outputs: runner.outputs,
    state: runner.state,
    env: added,
    paths,
    summary,
    annotations: runner.annotations,
    dropped: runner.dropped,
    masks: runner.masks,
    log: runner.log.map((line) => `${line}\n`).join(''),
    unmasked: [
      ...raw,
      ...(await Promise.all(Object.values(files).map(async (path) => readFile(path, 'utf8')))),
    ].join('\n'),
    written: await changesSince(before, workspace),
  };
}

async function prepareWorkspace(workspace: string, step: ActionStep): Promise<ReadonlyMap<string, string>> {
  await mkdir(workspace, { recursive: true });
  if (step.workspace !== undefined)
    await cp(step.workspace, workspace, { recursive: true, verbatimSymlinks: true });
  for (const [path, content] of Object.entries(step.files ?? {}))
    await writeAt(join(workspace, path), content);
  return readTree(workspace);
}

async function prepareFileCommands(folder: string): Promise<Readonly<Record<FileCommand, string>>> {
  const paths = Object.values(fileCommands).map((name) => [name, join(folder, `${name}_0b1c`)] as const);
  for (const [, path] of paths) await writeAt(path, '');
  return Object.fromEntries(paths) as Record<FileCommand, string>;
}

/** The variables of a push to main. Addresses lead nowhere: a step that calls them without being told fails. */
function environmentOf(
  step: ActionStep,
  folder: string,
  workspace: string,
  eventPath: string,
): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: step.event?.name ?? 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'lint',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'example/policies',
    GITHUB_REPOSITORY_OWNER: 'example',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKFLOW: 'check',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'emulator',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    ...step.env,
  };
}

/** `INPUT_` variables: those given, and the defaults of those declared; names in upper case, blanks as `_`, dashes kept. */
async function inputsOf(step: ActionStep, runner: RunnerStep): Promise<Readonly<Record<string, string>>> {
  const given = Object.entries(step.inputs ?? {});
  const metadata = step.metadata === undefined ? join(root, 'action.yml') : step.metadata;
  const declared = metadata === null ? given : await declaredInputs(metadata);
  const known = new Set(declared.map(([name]) => name.toLowerCase()));
  const unexpected = given.map(([name]) => name).filter((name) => !known.has(name.toLowerCase()));
  if (unexpected.length > 0)
    runner.annotate(
      'warning',
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${[...known].join("', '")}']`,
    );
  return Object.fromEntries(
    [...declared, ...given].map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

async function declaredInputs(metadata: string): Promise<readonly (readonly [string, string])[]> {
  const { inputs = {} } = parse(await readFile(metadata, 'utf8')) as {
    inputs?: Record<string, { default?: string } | null>;
  };
  return Object.entries(inputs).map(([name, input]) => [name, evaluate(String(input?.default ?? ''))]);
}

/** The one expression that defaults of inputs use. */
function evaluate(text: string): string {
  return text.replace(/\$\{\{\s*github\.token\s*\}\}/, 'ghs_emulated');
}

async function execute(
  step: ActionStep,
  workspace: string,
  env: Readonly<Record<string, string>>,
  runner: RunnerStep,
  raw: string[],
): Promise<number | null> {
  await mkdir(env['RUNNER_TEMP'] ?? workspace, { recursive: true });
  const bundle = step.bundle ?? join(root, 'dist/action.js');
  const child = spawn(step.node ?? process.execPath, [bundle], {
    cwd: workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout,
    killSignal: 'SIGKILL',
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  void step.cancelled?.then(() => child.kill('SIGINT'));
  // The runner reads both streams for commands.
  await Promise.all([child.stdout, child.stderr].map(async (stream) => feed(stream, runner, raw)));
  return exit;
}

/** Lines end at LF, CRLF or a lone CR, wherever the chunks of the stream end. */
async function feed(stream: Readable, runner: RunnerStep, raw: string[]): Promise<void> {
  let rest = '';
  let whole = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    // A CR at the end of a chunk may be half a CRLF.
    whole += String(chunk);
    const lines = (rest + String(chunk)).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) runner.receive(line);
  }
  for (const line of runnerLines(rest)) runner.receive(line);
  raw.push(whole);
}

async function processFileCommands(
  files: Readonly<Record<FileCommand, string>>,
  runner: RunnerStep,
): Promise<Pick<ActionResult, 'env' | 'paths' | 'summary'>> {
  const env: Record<string, string> = {};
  const read = async (name: FileCommand) => readFile(files[name], 'utf8');
  await keyValues('env', (key, value) => {
    if (key.toUpperCase() !== 'NODE_OPTIONS') env[key] = value;
    else runner.annotate('error', `Can't store ${key} output parameter using '$GITHUB_ENV' command.`);
  });
  await keyValues('output', (key, value) => (runner.outputs[key] = value));
  await keyValues('state', (key, value) => (runner.state[key] = value));
  return { env, paths: parsePaths(await read('path')), summary: await summaryOf(files.step_summary, runner) };

  async function keyValues(name: FileCommand, keep: (key: string, value: string) => void): Promise<void> {
    try {
      for (const [key, value] of parseKeyValues(await read(name))) keep(key, value);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      runner.fail(`Unable to process file command '${name}' successfully.`, message);
    }
  }
}

async function summaryOf(path: string, runner: RunnerStep): Promise<string | undefined> {
  const bytes = await readFile(path);
  if (bytes.length === 0) return undefined;
  if (bytes.length > maxSummaryBytes) {
    const size = Math.floor(bytes.length / 1024);
    runner.annotate(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}k.`,
    );
    return undefined;
  }
  return bytes
    .toString('utf8')
    .split('\n')
    .map((line) => runner.mask(line))
    .join('\n');
}

async function changesSince(
  before: ReadonlyMap<string, string>,
  workspace: string,
): Promise<Readonly<Record<string, string>>> {
  const after = await readTree(workspace);
  return Object.fromEntries([...after].filter(([path, text]) => before.get(path) !== text));
}

async function readTree(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(
        async (file) => [relative(folder, file).split(sep).join('/'), await readFile(file, 'utf8')] as const,
      ),
    ),
  );
}

async function writeAt(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
