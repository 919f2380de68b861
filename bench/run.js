import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedPolicies } from './generated-policies.js';
import { cloudFormationOf, terraformOf } from './policy-forms.js';

/**
 * `npm run bench`, or `node bench/run.js <another cli.js>`: how long a cold run takes, how much memory, and how many
 * policies a second. What the README says about speed comes from here. Exits with 1 if a target is missed.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const cli = resolve(process.argv[2] ?? join(root, 'dist/cli.js'));
const rounds = 21;
const policyCount = 10_000;

const read = (name) => JSON.parse(readFileSync(join(root, 'policies', name), 'utf8'));
const [payer, resource, trust] = [read('master_payer.json'), read('resource_owner.json'), read('trust.json')];

const folder = mkdtempSync(join(tmpdir(), 'roleproof-bench-'));
try {
  const [load] = loadavg();
  const results = [
    ...coldRun(join(folder, 'forms')),
    ...managedPolicies(join(folder, 'managed')),
    ...(await largePolicies(join(folder, 'large'))),
    ...wholeRepository(join(folder, 'repository')),
    ...manyPolicies(join(folder, 'many')),
  ];
  printMachine(load);
  printTable(results);
  process.exitCode = results.every((row) => row.holds) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Both roles in JSON, CloudFormation and Terraform, each run a new process; the empty process in between, so that drift hits both. */
function coldRun(cwd) {
  write(join(cwd, 'json/master_payer.json'), JSON.stringify(payer, null, 2));
  write(join(cwd, 'json/resource_owner.json'), JSON.stringify(resource, null, 2));
  write(join(cwd, 'cloudformation/master_payer.yaml'), cloudFormationOf(payer, trust));
  write(join(cwd, 'cloudformation/resource_owner.yaml'), cloudFormationOf(resource, trust));
  write(join(cwd, 'terraform/payer/main.tf'), terraformOf(payer, trust));
  write(join(cwd, 'terraform/resource/main.tf'), terraformOf(resource, trust));
  // Two documents in JSON; an inline and a trust policy in each of the four others.
  checkCoverage(cwd, 10);

  const empty = [];
  const full = [];
  for (let round = 0; round < rounds; round += 1) {
    empty.push(elapsed(cwd, ['-e', '0']));
    full.push(elapsed(cwd, [cli, 'lint', '.', '--fail-on', 'none']));
  }
  const limit = 2 * median(empty) + 60;
  const memory = median(Array.from({ length: 5 }, () => peakMegabytes(cwd)));
  return [
    { what: 'empty process', measured: `${median(empty).toFixed(0)} ms`, holds: true },
    {
      what: 'two roles in three formats, cold',
      measured: `${median(full).toFixed(0)} ms`,
      target: `${limit.toFixed(0)} ms (2.0 × empty + 60)`,
      holds: median(full) <= limit,
    },
    {
      what: 'peak memory of that',
      measured: `${memory.toFixed(0)} MB`,
      target: '120 MB',
      holds: memory < 120,
    },
  ];
}

/** What attached managed policies add to a cold run with a promise: everything the role holds, held to what was told. */
function managedPolicies(cwd) {
  const lists = {
    none: [],
    four: read('managed.json').policies,
    all: [{ arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
  };
  for (const [name, policies] of Object.entries(lists)) {
    write(join(cwd, name, 'payer.json'), JSON.stringify(payer, null, 2));
    write(join(cwd, name, 'managed.json'), JSON.stringify({ policies }));
    write(
      join(cwd, name, 'roleproof.yaml'),
      'version: 1\nroles: { payer: { inline: [payer.json], managed: managed.json } }\npromise: { content: none }\n',
    );
    checkCoverage(join(cwd, name), 1);
  }
  const lint = (name) => ({ cwd: join(cwd, name), parameters: ['lint', '--fail-on', 'none'] });
  return added(lint('none'), [
    { what: 'four managed policies add', limit: 40, ...lint('four') },
    { what: 'ReadOnlyAccess, attached, adds', limit: 150, ...lint('all') },
  ]);
}

/** What one large document takes, with every rule on, beyond what a document of one action does. */
async function largePolicies(cwd) {
  const packed = readFileSync(join(dirname(cli), 'bundle/managed-policies.txt'), 'utf8');
  const [, readOnlyAccess] = /^arn:aws:iam::aws:policy\/ReadOnlyAccess .*?(\{.*)$/m.exec(packed);
  const { loadReference, rules } = await import(join(dirname(cli), 'index.mjs'));
  const reference = loadReference();
  const actions = reference.prefixes
    .flatMap((prefix) => reference.service(prefix).actions)
    .filter(({ levels }) => levels.every((level) => level === 'Read' || level === 'List'))
    .map(({ id }) => id)
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const policies = {
    one: policyOf(['ce:GetCostAndUsage']),
    access: readOnlyAccess,
    actions: policyOf(actions.slice(0, 2000)),
  };
  const optIn = rules.filter((rule) => rule.optIn).map(({ id }) => `  ${id}: warning\n`);
  for (const [name, text] of Object.entries(policies)) {
    write(join(cwd, name, 'policy.json'), text);
    write(join(cwd, name, 'roleproof.yaml'), `version: 1\nrules:\n${optIn.join('')}`);
    checkCoverage(join(cwd, name), 1);
  }
  const lint = (name) => ({ cwd: join(cwd, name), parameters: ['lint', '--fail-on', 'none'] });
  return added(lint('one'), [
    { what: 'ReadOnlyAccess, linted, adds', limit: 100, ...lint('access') },
    { what: 'a statement of 2,000 actions adds', limit: 200, ...lint('actions') },
  ]);
}

function policyOf(Action) {
  const Statement = [{ Sid: 'One', Effect: 'Allow', Action, Resource: '*' }];
  return JSON.stringify({ Version: '2012-10-17', Statement }, null, 2);
}

/** Our own roles and their templates: what holding them against each other adds, and what a comparison of two commits does. */
function wholeRepository(cwd) {
  const config = readFileSync(join(root, 'roleproof.yaml'), 'utf8');
  const configs = { mirrored: config, alone: config.replaceAll(/^ {4}mirrors:\n(?: {6}- .*\n)+/gm, '') };
  for (const [name, text] of Object.entries(configs)) {
    cpSync(join(root, 'policies'), join(cwd, name, 'policies'), { recursive: true });
    write(join(cwd, name, 'roleproof.yaml'), text);
  }
  const mirrored = join(cwd, 'mirrored');
  const git = (...parameters) => {
    const { status, stderr } = spawnSync(
      'git',
      [
        '-c',
        'user.name=bench',
        '-c',
        'user.email=bench@localhost',
        '-c',
        'commit.gpgsign=false',
        ...parameters,
      ],
      { cwd: mirrored, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`git ${parameters.join(' ')}: ${stderr}`);
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'base');
  const [first, ...others] = payer.Statement;
  const wider = { ...first, Action: [first.Action, 'organizations:ListRoots'].flat() };
  write(
    join(mirrored, 'policies/master_payer.json'),
    JSON.stringify({ ...payer, Statement: [wider, ...others] }, null, 2),
  );
  git('commit', '--quiet', '--all', '--message', 'head');
  const lint = (name) => ({ cwd: join(cwd, name), parameters: ['lint', '--fail-on', 'none'] });
  const diff = { cwd: mirrored, parameters: ['diff', '--base', 'HEAD~1', '--head', 'HEAD'] };
  return [
    ...added(lint('alone'), [
      { what: 'holding mirrors to their roles adds', limit: 60, ...lint('mirrored') },
    ]),
    ...added(lint('mirrored'), [{ what: 'a diff of two commits, beyond a lint', limit: 150, ...diff }]),
  ];
}

/** What each of some runs takes beyond another one, all of them in turn, so that drift hits all. */
function added(base, runs) {
  const all = [base, ...runs];
  const times = all.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, { cwd, parameters }] of all.entries())
      times[index].push(elapsed(cwd, [cli, ...parameters]));
  return runs.map(({ what, limit }, index) => {
    const milliseconds = median(times[index + 1].map((time, round) => time - times[0][round]));
    return {
      what,
      measured: `${milliseconds.toFixed(0)} ms`,
      target: `${limit} ms`,
      holds: milliseconds <= limit,
    };
  });
}

/** Every policy a file of its own, as in a repository. */
function manyPolicies(cwd) {
  let number = 0;
  for (const policy of generatedPolicies([payer, resource], policyCount)) {
    write(join(cwd, `${Math.floor(number / 500)}/${number}.json`), `${JSON.stringify(policy, null, 2)}\n`);
    number += 1;
  }
  checkCoverage(cwd, policyCount);
  const milliseconds = median(
    Array.from({ length: 3 }, () => elapsed(cwd, [cli, 'lint', '.', '--fail-on', 'none'])),
  );
  const rate = policyCount / (milliseconds / 1000);
  return [
    {
      what: `${policyCount.toLocaleString('en')} policies in one run`,
      measured: `${rate.toFixed(0)} a second`,
      target: '2000 a second',
      holds: rate >= 2000,
    },
  ];
}

/** A run that reads less than everything is not a fast run. */
function checkCoverage(cwd, documents) {
  const { stdout } = run(cwd, [cli, 'lint', '.', '--fail-on', 'none', '--format', 'json']);
  const { coverage } = JSON.parse(stdout);
  if (coverage.documents !== documents)
    throw new Error(`Expected ${documents} documents, the run read ${coverage.documents}.`);
}

function elapsed(cwd, parameters) {
  const start = performance.now();
  run(cwd, parameters);
  return performance.now() - start;
}

function peakMegabytes(cwd) {
  const { stderr } = run(cwd, [
    '--import',
    new URL('./peak-memory.js', import.meta.url).href,
    cli,
    'lint',
    '.',
    '--fail-on',
    'none',
  ]);
  return Number(/^peak-memory (\d+)$/m.exec(stderr)?.[1]) / 1024;
}

function run(cwd, parameters) {
  const result = spawnSync(process.execPath, parameters, { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (result.status === 0) return result;
  throw new Error(
    `node ${parameters.join(' ')} ended with ${result.status ?? result.signal}:\n${result.stderr}`,
  );
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function write(path, text) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

function printMachine(load) {
  const processors = availableParallelism();
  console.log(`Node ${process.version}, ${processors} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  if (load <= processors / 2) return;
  console.log(`The machine was busy with other things (load ${load.toFixed(1)}): these figures say little.`);
}

function printTable(results) {
  const rows = [['', 'measured', 'target', '']];
  for (const { what, measured, target, holds } of results)
    rows.push(
      target === undefined ? [what, measured, '', ''] : [what, measured, target, holds ? 'holds' : 'MISSED'],
    );
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('   ')
        .trimEnd(),
    );
}
