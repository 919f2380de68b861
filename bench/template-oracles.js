/**
 * Holds what `roleproof render` writes against the tools that will read it: cfn-lint for CloudFormation, `tofu` or
 * `terraform` for the module. Of the module they check the layout, whether it is valid, and what its policies come to,
 * which has to be the canonical text: of our own roles, and of one whose texts mean something to everyone on the way.
 *
 *     npm run oracles:templates [-- --require]
 *
 * A tool that is not there is skipped, and said so; with --require that is a failure. Exits 1 on any difference.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseJson } from '../lib/core/parse/parse-json.js';
import { withPlaceholders } from '../lib/core/parse/placeholders.js';
import { accessRole } from '../lib/core/render/access-role.js';
import { roleDocuments } from '../lib/core/render/render-json.js';
import { renderTemplate } from '../lib/core/render/render-template.js';

const root = join(import.meta.dirname, '..');
const isRequired = process.argv.includes('--require');
const known = { externalId: 'one-of-a-kind:0123456789', buckets: ['cur-one', 'cur-two'] };

const hostileTexts = [
  '${aws:username}',
  '${',
  '$${a:x}',
  '$$${a:x}',
  '%{ if true }',
  '%%{x',
  'cost: 5 $',
  "it's",
  '"quoted"',
  'back\\slash',
  'line\nfeed\r\ttab',
  '{{Team}}$',
  '%{{Team}}',
  '!Ref Role',
  '# none',
  'yes',
  '1e3',
  '2012-10-17',
  '',
  ' ',
  '\u0085\u2028\ufeff\u007f',
  '😀',
];
const hostile = {
  Version: '2012-10-17',
  Statement: hostileTexts.map((text, index) => ({
    Sid: `Text${index}`,
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: ['arn:aws:s3:::{{BillingBucketName}}/*', 'arn:aws:s3:::fixed'],
    Condition: {
      'ForAnyValue:StringLike': { [`aws:ResourceTag/${text}`.replace('{{Team}}', '')]: [text, 'b'] },
    },
  })),
};

const json = (file) => JSON.parse(readFileSync(join(root, 'policies', file), 'utf8'));
const trust = json('trust.json');
const managed = json('managed.json').policies.map(({ arn }) => arn);
const roles = [
  { name: 'payer', policy: json('master_payer.json') },
  { name: 'resource', policy: json('resource_owner.json') },
  { name: 'hostile', policy: hostile },
].map(({ name, policy }) => ({
  name,
  canonical: { name, trust: treeOf(trust), inline: [{ name, tree: treeOf(policy) }], managed },
}));

const home = mkdtempSync(join(tmpdir(), 'template-oracles-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
const failures = [];
const skipped = [];
const counts = { templates: 0, modules: 0, 'modules validated': 0, policies: 0 };

await checkCloudFormation();
await checkTerraform();

console.log(
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', '),
);
for (const line of skipped) console.log(`skipped: ${line}`);
for (const line of failures) console.log(line);
console.log(`${failures.length} failures`);
process.exitCode = failures.length > 0 || (isRequired && skipped.length > 0) ? 1 : 0;

async function checkCloudFormation() {
  if (run('cfn-lint', ['--version']).error) return void skipped.push('cfn-lint is not installed');
  const files = [];
  // Of the hostile texts cfn-lint would say that IAM does not take them, which is right.
  for (const { name, canonical } of roles.filter(({ name }) => name !== 'hostile'))
    for (const choices of [{ buckets: [] }, known])
      for (const { text } of await renderTemplate(accessRole(canonical, choices), 'cloudformation'))
        files.push(write(`${name}-${files.length}.yaml`, text));
  // Which actions there are we know from newer data than most releases of it have.
  const { error } = run('cfn-lint', ['--ignore-checks', 'W3037', '--', ...files]);
  if (error) failures.push(`cfn-lint: ${error}`);
  counts.templates += files.length;
}

async function checkTerraform() {
  const tool = ['tofu', 'terraform'].find((name) => !run(name, ['version']).error);
  if (tool === undefined) return void skipped.push('neither tofu nor terraform is installed');
  for (const { name, canonical } of roles) {
    const files = await renderTemplate(accessRole(canonical, { buckets: [] }), 'terraform');
    for (const { path, text } of files) write(`${name}/${path}`, text);
    const layout = run(tool, ['fmt', '-check', '-diff', join(home, name)]);
    if (layout.error) failures.push(`${name}: ${tool} fmt: ${layout.error}`);
    counts.modules += 1;
    validate(tool, name);
    comparePolicies(tool, name, files, roleDocuments(accessRole(canonical, known)));
  }
}

/** Needs the provider of AWS, which a machine without network cannot fetch. */
function validate(tool, name) {
  const folder = `-chdir=${join(home, name)}`;
  if (run(tool, [folder, 'init', '-backend=false', '-input=false', '-no-color']).error)
    return void skipped.push(`${name}: ${tool} validate, because the AWS provider cannot be fetched`);
  const { error } = run(tool, [folder, 'validate', '-no-color']);
  if (error) failures.push(`${name}: ${tool} validate: ${error}`);
  else counts['modules validated'] += 1;
}

/** Lets the tool compute the documents of a module: its variables and expressions without its resources. */
function comparePolicies(tool, name, files, expected) {
  const text = (path) => files.find((file) => file.path === path)?.text ?? '';
  const documents = [
    ...text('main.tf').matchAll(/^ {2}(?:assume_role_policy|policy) += (jsonencode\([^]*?^ {2}\}\))/gm),
  ];
  const outputs = documents.map(
    ([, expression], index) =>
      `output "document${index}" {\n  sensitive = true\n  value = ${expression}\n}\n`,
  );
  const folder = `-chdir=${join(home, `${name}-documents`)}`;
  write(`${name}-documents/main.tf`, ['locals {\n  partition = "aws"\n}\n', ...outputs].join('\n'));
  write(`${name}-documents/variables.tf`, text('variables.tf'));
  const values = { external_id: known.externalId, billing_bucket_names: known.buckets, team: 'x' };
  write(`${name}-documents/terraform.tfvars.json`, JSON.stringify(values));
  for (const step of [
    ['init', '-input=false', '-no-color'],
    ['apply', '-auto-approve', '-input=false', '-no-color'],
  ]) {
    const { error } = run(tool, [folder, ...step]);
    if (error) return void failures.push(`${name}: ${tool} ${step[0]}: ${error}`);
  }
  const { stdout } = run(tool, [folder, 'output', '-json']);
  // Warnings about the machine come first.
  const found = JSON.parse(stdout.slice(Math.max(0, stdout.indexOf('{'))));
  const wanted = [expected.trust, ...expected.permissions.map(({ document }) => document)];
  for (const [index, document] of wanted.entries()) {
    const written = JSON.parse(found[`document${index}`]?.value ?? 'null');
    counts.policies += 1;
    if (!isDeepStrictEqual(written, JSON.parse(JSON.stringify(document).replaceAll('{{Team}}', 'x'))))
      failures.push(`${name}: document ${index} comes to ${JSON.stringify(written)}`);
  }
}

function treeOf(document) {
  const source = { file: 'policy.json', text: JSON.stringify(document), bom: false };
  return withPlaceholders(source, parseJson(source).value);
}

function write(path, text) {
  const file = join(home, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
}

function run(command, args) {
  try {
    return { stdout: execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }) };
  } catch (error) {
    return { stdout: '', error: `${error.stdout ?? ''}${error.stderr ?? ''}` || String(error) };
  }
}
