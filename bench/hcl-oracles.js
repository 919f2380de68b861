/**
 * Holds our HCL parser against two others, on every .tf file below the folders given: HashiCorp's own (compiled to
 * WebAssembly) for what is accepted, tree-sitter for where each literal text of a quoted string stands.
 *
 *     npm run oracles:hcl [-- FOLDER…]       without folders: those of the project
 *
 * The two are installed into a temporary folder. Exits 1 when anything differs, or when no file is found.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHcl } from '../lib/core/parse/hcl/parse-hcl.js';

const packages = [
  'web-tree-sitter@0.27.1',
  '@tree-sitter-grammars/tree-sitter-hcl@1.2.0',
  '@cdktn/hcl2json@0.24.0',
];

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['policies', '__tests__/fixtures'];

const home = mkdtempSync(join(tmpdir(), 'hcl-oracles-'));
process.on('exit', () => rmSync(home, { recursive: true, force: true }));
execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--prefix', home, ...packages], {
  stdio: 'ignore',
});
const require = createRequire(join(home, 'package.json'));
const hashicorp = require('@cdktn/hcl2json');
const treeSitter = await startTreeSitter();

const counts = {
  files: 0,
  'accepted by both': 0,
  'rejected by one or both': 0,
  'not UTF-8': 0,
  'not read by tree-sitter': 0,
  literals: 0,
  'trimmed by tree-sitter': 0,
  'with $$${': 0,
};
const differences = [];
for (const file of folders.flatMap(terraformFiles)) {
  const text = readText(file);
  if (text === undefined) {
    counts['not UTF-8'] += 1;
    continue;
  }
  counts.files += 1;
  const ours = parseHcl({ file, text, bom: false });
  const error = await hashicorpError(file, text);
  if ((ours.problems.length === 0) !== (error === undefined))
    differences.push(
      `${file}: ${ours.problems[0] ? `we reject it (${ours.problems[0].message})` : `HashiCorp rejects it (${error})`}`,
    );
  if (error !== undefined || ours.problems.length > 0) {
    counts['rejected by one or both'] += 1;
    continue;
  }
  counts['accepted by both'] += 1;
  compareLiterals(file, text, literalsOf(ours.body));
}

console.log(
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', '),
);
for (const difference of differences.slice(0, 100)) console.log(difference);
console.log(`${differences.length} differences`);
process.exitCode = differences.length === 0 && counts.files > 0 ? 0 : 1;

async function startTreeSitter() {
  const { Parser, Language } = require('web-tree-sitter');
  await Parser.init();
  const grammar = require.resolve('@tree-sitter-grammars/tree-sitter-hcl/package.json');
  const parser = new Parser();
  parser.setLanguage(await Language.load(join(grammar, '../tree-sitter-hcl.wasm')));
  return parser;
}

function terraformFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tf'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The text without a byte order mark; undefined where it is not UTF-8. */
function readText(file) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

async function hashicorpError(file, text) {
  try {
    await hashicorp.parse(file, text);
    return undefined;
  } catch (error) {
    const message = String(error.message ?? error).replaceAll(/\s+/g, ' ');
    // It also turns what it read into JSON, which not everything that is well written can be.
    return message.startsWith('convert to HCL: convert') ? undefined : message.slice(0, 200);
  }
}

/**
 * Two flaws of tree-sitter are let pass and counted: it leaves blanks at either end out of a literal, and it reads
 * `$$${` as a dollar and an interpolation, where HashiCorp reads a dollar and an escaped `${`.
 */
function compareLiterals(file, text, ours) {
  const tree = treeSitter.parse(text);
  if (tree.rootNode.hasError) counts['not read by tree-sitter'] += 1;
  else {
    const theirs = tree.rootNode
      .descendantsOfType('template_literal')
      .filter((node) => !isInHeredoc(node))
      .map((node) => ({ start: node.startIndex, end: node.endIndex }));
    compareByStart(file, text, byTrimmedStart(text, ours), byTrimmedStart(text, theirs));
  }
  tree.delete();
}

function compareByStart(file, text, ours, theirs) {
  counts.literals += ours.size;
  for (const at of new Set([...ours.keys(), ...theirs.keys()])) {
    const our = ours.get(at);
    const their = theirs.get(at);
    if (our?.start === their?.start && our?.end === their?.end) continue;
    if (our && their && contentEnd(text, our) === contentEnd(text, their))
      counts['trimmed by tree-sitter'] += 1;
    else if (our && /\$\$\$\{/.test(text.slice(our.start, our.end))) counts['with $$${'] += 1;
    else
      differences.push(
        `${file}: literal at ${at}: ours ${JSON.stringify(our)}, theirs ${JSON.stringify(their)}`,
      );
  }
}

function contentEnd(text, { start, end }) {
  return start + text.slice(start, end).trimEnd().length;
}

/** Literals by where they start without leading blanks; those of blanks alone are left out. */
function byTrimmedStart(text, literals) {
  const trimmed = new Map();
  for (const { start, end } of literals) {
    const content = text.slice(start, end);
    if (content.trim() !== '')
      trimmed.set(start + content.length - content.trimStart().length, { start, end });
  }
  return trimmed;
}

function isInHeredoc(node) {
  for (let parent = node.parent; parent !== null; parent = parent.parent) {
    if (parent.type === 'heredoc_template') return true;
    if (parent.type === 'quoted_template' || parent.type === 'string_lit') return false;
  }
  return false;
}

/** Each stretch of literal text of the quoted strings and labels of a body, escapes included. */
function literalsOf(body) {
  const found = [];
  const open = [{ node: body, quoted: false }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, quoted } = next;
    if (node === null || typeof node !== 'object') continue;
    const within = node.kind === 'template' ? !node.heredoc : quoted;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'span') continue;
      if (key === 'labels') found.push(...value.flatMap(insideOfLabel));
      else open.push({ node: value, quoted: within });
    }
    if (Array.isArray(node) && quoted) found.push(...runsOf(node));
  }
  return found;
}

function insideOfLabel({ span }) {
  return span.source.text[span.start] === '"' ? [{ start: span.start + 1, end: span.end - 1 }] : [];
}

function runsOf(parts) {
  const runs = [];
  for (const part of parts) {
    if (part?.kind !== 'literal') continue;
    const escaped = /^[$%]\{$/.test(part.text);
    const start = escaped ? part.span.start - 1 : part.span.start;
    const last = runs.at(-1);
    if (last?.end === start) last.end = part.span.end;
    else runs.push({ start, end: part.span.end });
  }
  return runs;
}
