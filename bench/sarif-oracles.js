/**
 * Holds our SARIF against Microsoft's SARIF Multitool, which knows the schema and what GitHub code scanning asks for:
 * a log of everything the invalid examples of our rules give, or the logs named.
 *
 *     npm run oracles:sarif [-- FILE…]
 *
 * The tool is installed into a temporary folder; where it cannot be had, or does not run here, that is said and is no
 * failure. Exits 1 when it finds an error or a warning.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderSarif } from '../lib/core/report/render-sarif.js';
import * as roleproof from '../lib/index.js';

const platforms = { linux: 'linux', darwin: 'darwin', win32: 'win32' };
const tool = `@microsoft/sarif-multitool-${platforms[process.platform] ?? process.platform}`;

/** What it would like of a tool that has an address of its own. */
const passed = new Set(['SARIF2005']);

const home = mkdtempSync(join(tmpdir(), 'sarif-oracles-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
const program = install();
if (program === undefined) console.log(`${tool} 5.7.0 cannot be had here: nothing was compared`);
else {
  const files = process.argv.length > 2 ? process.argv.slice(2) : [await exampleLog()];
  const problems = files.flatMap((file) => check(program, file));
  for (const problem of problems.slice(0, 100)) console.log(problem);
  console.log(`${files.length} logs, ${problems.length} errors and warnings`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function install() {
  try {
    const arguments_ = ['install', '--no-save', '--ignore-scripts', '--prefix', home, `${tool}@5.7.0`];
    execFileSync('npm', arguments_, { stdio: 'ignore' });
    const path = join(home, 'node_modules', tool, 'Sarif.Multitool');
    chmodSync(path, 0o755);
    return spawnSync(path, ['--version'], { env: environment() }).error === undefined ? path : undefined;
  } catch {
    return undefined;
  }
}

function check(path, file) {
  const output = join(home, 'found.sarif');
  const rules = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning', '--log', 'ForceOverwrite'];
  const run = spawnSync(path, ['validate', file, ...rules, '--output', output], { env: environment() });
  if (run.status === null) return [`${file}: the tool did not end: ${String(run.error ?? run.signal)}`];
  const [{ results }] = JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/, '')).runs;
  return results
    .filter(({ ruleId }) => !passed.has(ruleId.slice(0, 9)))
    .map((one) => `${file}: ${one.ruleId}: ${one.message.text ?? one.message.arguments?.join(' ') ?? ''}`);
}

/** It would stop where the tables of languages are not installed. */
function environment() {
  return { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
}

async function exampleLog() {
  const sources = roleproof.rules.flatMap(({ id, examples }) =>
    examples.invalid.flatMap(({ policy, files }, index) =>
      files === undefined
        ? [sourceOf(`${id} #${index}%.json`, policy)]
        : Object.entries(files).map(([name, text]) => sourceOf(`${id}/${index}/${name}`, text)),
    ),
  );
  const reference = roleproof.loadReference();
  const managedPolicies = roleproof.loadManagedPolicies();
  const settings = roleproof.defaultSettings;
  const parsed = await roleproof.parse(sources);
  const problems = parsed.flatMap((file) => file.problems);
  const workspace = roleproof.createWorkspace(parsed, sources, settings, { reference, managedPolicies });
  const { rules } = roleproof;
  const result = roleproof.lint(workspace, { reference, settings, rules, today: '2026-01-01', problems });
  const report = roleproof.buildReport({
    workspace,
    result,
    reference,
    settings,
    failOn: 'error',
    toolVersion: roleproof.version,
    files: sources.length,
    skipped: [],
  });
  const [first] = report.findings;
  const suppressed = first === undefined ? [] : [{ ...first, suppression: { reason: 'x', until: null } }];
  const file = join(home, 'examples.sarif');
  const descriptionOf = (id) => rules.find((rule) => rule.id === id);
  writeFileSync(file, renderSarif({ ...report, suppressed }, { descriptionOf }));
  console.log(
    `${report.findings.length} findings of ${new Set(report.findings.map(({ rule }) => rule)).size} rules`,
  );
  return file;
}

function sourceOf(file, policy) {
  return { file, text: typeof policy === 'string' ? policy : JSON.stringify(policy, null, 2), bom: false };
}
