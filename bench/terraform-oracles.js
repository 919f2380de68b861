/**
 * Holds what we make of Terraform's functions against OpenTofu or Terraform: random expressions, each computed by both.
 *
 *     npm run oracles:terraform [-- SEED [COUNT]]       TOFU names the program, else tofu or terraform is looked for
 *
 * What we take as unknown is no difference, nor what they refuse: nobody can deploy it. Exits 1 when anything differs; without the program it says so and exits 0.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHcl } from '../lib/core/parse/hcl/parse-hcl.js';
import { evaluate } from '../lib/core/parse/terraform/evaluate.js';
import { collectModule } from '../lib/core/parse/terraform/module.js';
import { scopeOf } from '../lib/core/parse/terraform/scope.js';

const [seed = '1', count = '1000'] = process.argv.slice(2);
const program = [process.env.TOFU, 'tofu', 'terraform'].find(
  (name) => name !== undefined && spawnSync(name, ['version']).status === 0,
);
if (program === undefined) {
  console.log('Skipped: neither tofu nor terraform is installed.');
  process.exit(0);
}

/** Thrown where a part of a value is not known. */
const hidden = new Error('hidden');

/** A small generator of its own, so that a seed says which expressions. */
let state = Number(seed);
function random(limit) {
  state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
  const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39);
  return ((mixed ^ (mixed >>> 16)) >>> 0) % limit;
}
const pick = (list) => list[random(list.length)];
const some = (make, least = 0) => Array.from({ length: least + random(4) }, make).join(', ');

const words = [
  'a',
  'b',
  'Ab',
  'arn:aws:s3:::x',
  'x/*',
  '',
  's3:Get*',
  'é',
  ' pad ',
  'a-b_c',
  '10',
  'true',
  'line\\n',
  'a.b',
];
const depth = 3;
const text = (d) =>
  d <= 0
    ? `"${pick(words)}"`
    : pick([
        () => text(0),
        () => `"${pick(words)}\${${pick([text, number, truth])(d - 1)}}"`,
        () =>
          `${pick(['lower', 'upper', 'title', 'trimspace', 'chomp', 'strrev', 'tostring', 'jsonencode'])}(${text(d - 1)})`,
        () => `tostring(${pick([number, truth])(d - 1)})`,
        () => `jsonencode(${pick([list, map, number, truth])(d - 1)})`,
        () => `join(${text(0)}, ${list(d - 1)})`,
        () => `format("%s-%s", ${text(d - 1)}, ${pick([text, number, truth])(d - 1)})`,
        () =>
          `format("${pick(['%s', '%v', '%q', '%d', '%5s', '%%', '%03d', '%.1f', '%t', '%#v', 'x'])}"${pick(['', `, ${pick([text, number, truth, list])(d - 1)}`])})`,
        () => `replace(${text(d - 1)}, ${text(0)}, ${text(0)})`,
        () => `substr(${text(d - 1)}, ${pick(['0', '1', '-1', '3'])}, ${pick(['-1', '0', '2', '9'])})`,
        () => `${pick(['trim', 'trimprefix', 'trimsuffix'])}(${text(d - 1)}, ${text(0)})`,
        () => `indent(2, ${text(d - 1)})`,
        () => `coalesce(${some(() => text(d - 1), 1)})`,
        () => `element(${list(d - 1)}, ${pick(['0', '1', '5', '-1'])})`,
        () => `${list(d - 1)}[${pick(['0', '1'])}]`,
        () => `lookup(${map(d - 1)}, ${text(0)}, "none")`,
        () => `try(${map(d - 1)}.a, "none")`,
        () => `(${truth(d - 1)} ? ${text(d - 1)} : ${text(d - 1)})`,
        () => `one(${list(d - 1)})`,
        () => `base64encode(${text(d - 1)})`,
        () => `try(${list(d - 1)}[1], ${text(0)})`,
        () =>
          `"%{ if ${truth(d - 1)} }${pick(words)}%{ else }n%{ endif }%{ for x in ${list(d - 1)} }[\${x}]%{ endfor }"`,
      ])();
const number = (d) =>
  d <= 0
    ? pick(['0', '1', '2', '7', '10', '-3', '1.5', '100'])
    : pick([
        () => number(0),
        () => `length(${pick([list, map, text])(d - 1)})`,
        () => `${pick(['max', 'min'])}(${some(() => number(d - 1), 1)})`,
        () => `${pick(['ceil', 'floor', 'abs'])}(${number(d - 1)})`,
        () => `(${number(d - 1)} ${pick(['+', '-', '*', '/', '%'])} ${number(d - 1)})`,
        () => `-${pick(['1', '2', '7.5'])}`,
        () => `sum([${some(() => number(d - 1), 1)}])`,
        () => `tonumber(${pick([text, number])(d - 1)})`,
        () => `index(${list(d - 1)}, ${text(0)})`,
        () => `parseint("${pick(['10', 'ff', '7', ''])}", ${pick(['10', '16'])})`,
      ])();
const truth = (d) =>
  d <= 0
    ? pick(['true', 'false'])
    : pick([
        () => truth(0),
        () => `!${truth(0)}`,
        () => `(${truth(d - 1)} ${pick(['&&', '||', '==', '!='])} ${truth(d - 1)})`,
        () => `(${number(d - 1)} ${pick(['<', '<=', '>', '>=', '==', '!='])} ${number(d - 1)})`,
        () =>
          `(${pick([text, number, list, map])(d - 1)} ${pick(['==', '!='])} ${pick([text, number, list])(d - 1)})`,
        () => `contains(${list(d - 1)}, ${text(0)})`,
        () => `${pick(['startswith', 'endswith', 'strcontains'])}(${text(d - 1)}, ${text(0)})`,
        () => `can(${pick([map, list])(d - 1)}.a)`,
        () => `${pick(['alltrue', 'anytrue'])}([${some(() => truth(d - 1))}])`,
        () => `tobool(${pick([truth, text])(d - 1)})`,
      ])();
const list = (d) =>
  d <= 0
    ? `[${some(() => text(0))}]`
    : pick([
        () => `[${some(() => text(d - 1))}]`,
        () => `${pick(['distinct', 'compact', 'sort', 'reverse', 'tolist', 'flatten'])}(${list(d - 1)})`,
        () => `tolist(toset(${list(d - 1)}))`,
        () => `concat(${some(() => list(d - 1), 1)})`,
        () => `flatten([${some(() => pick([list, text])(d - 1))}])`,
        () => `split(${text(0)}, ${text(d - 1)})`,
        () =>
          `[for x in ${list(d - 1)} : ${pick(['x', 'upper(x)', '"arn:${x}"'])}${pick(['', ' if x != ""', ' if length(x) > 1'])}]`,
        () => `[for i, x in ${list(d - 1)} : "\${i}:\${x}"]`,
        () => `[for k, v in ${map(d - 1)} : "\${k}=\${v}"]`,
        () => `${pick(['keys', 'values'])}(${map(d - 1)})`,
        () => `slice(${list(d - 1)}, 0, ${pick(['0', '1', '2'])})`,
        () => `formatlist("%s/%s", ${list(d - 1)}, ${pick([text, list])(d - 1)})`,
        () => `coalescelist(${some(() => list(d - 1), 1)})`,
        () =>
          `tolist(${pick(['setunion', 'setintersection', 'setsubtract'])}(${list(d - 1)}, ${list(d - 1)}))`,
        () => `[for p in setproduct(${list(d - 1)}, ${list(d - 1)}) : join(":", p)]`,
        () => `[for c in chunklist(${list(d - 1)}, 2) : join("+", c)]`,
        () => `[for n in range(${pick(['0', '3', '1, 4', '5, 1', '0, 9, 4'])}) : tostring(n)]`,
        () => `${list(d - 1)}[*]`,
        () => `(${truth(d - 1)} ? ${list(d - 1)} : ${list(d - 1)})`,
        () => `jsondecode(jsonencode(${list(d - 1)}))`,
        () => `values(transpose({ a = ${list(d - 1)}, b = ${list(d - 1)} }))[0]`,
      ])();
const map = (d) =>
  d <= 0
    ? `{${pick(['', ' a = "x" ', ' b = "y", a = "z" ', ' "c d" = "q" ', ' B = "1", a = "2" '])}}`
    : pick([
        () => `{ ${pick(['a', 'b'])} = ${text(d - 1)} }`,
        () => `merge(${some(() => map(d - 1), 1)})`,
        () => `zipmap(${list(d - 1)}, ${list(d - 1)})`,
        () => `{ for x in ${list(d - 1)} : x => upper(x) }`,
        () => `{ for x in ${list(d - 1)} : lower(x) => x... }`,
        () => `{ for k, v in ${map(d - 1)} : v => k }`,
        () => `tomap(${map(d - 1)})`,
        () => `jsondecode(jsonencode(${map(d - 1)}))`,
        () => `{ (${text(0)}) = 1, ${pick(['a', 'b'])} = "2" }`,
      ])();

const expressions = Array.from({ length: Number(count) }, () =>
  pick([text, number, truth, list, map])(depth),
);
const theirs = computeAll(expressions);
const counts = {
  expressions: expressions.length,
  same: 0,
  'unknown to us': 0,
  'refused by both': 0,
  'refused by them only': 0,
};
const differences = [];
const unknown = new Map();
for (const [index, expression] of expressions.entries()) {
  const expected = theirs[index];
  const value = ours(expression);
  if (value === undefined) {
    counts[expected === undefined ? 'refused by both' : 'unknown to us'] += 1;
    if (expected !== undefined) unknown.set(expression, expected);
  } else if (expected === undefined) counts['refused by them only'] += 1;
  else if (canonical(value.plain) === canonical(expected)) counts.same += 1;
  else
    differences.push(
      `${expression}\n  we:   ${JSON.stringify(value.plain)}\n  they: ${JSON.stringify(expected)}`,
    );
}
console.log(counts);
if (process.env.UNKNOWN !== undefined)
  for (const [expression] of unknown) console.log('unknown to us:', expression);
for (const difference of differences) console.log(difference);
console.log(`${differences.length} differences (seed ${seed}, ${program})`);
process.exitCode = differences.length > 0 ? 1 : 0;

/** What we make of it; undefined where any part is not known. */
function ours(expression) {
  const { body, problems } = parseHcl({ file: 'main.tf', text: `x = ${expression}\n`, bom: false });
  const [attribute] = body.attributes;
  if (problems.length > 0) return { plain: `unreadable: ${problems[0].message}` };
  try {
    return { plain: plain(evaluate(attribute.expression, scopeOf(collectModule([body])))) };
  } catch (error) {
    if (error === hidden) return undefined;
    throw error;
  }
}

function plain(value) {
  switch (value.kind) {
    case 'string':
      if (value.holes.length > 0) throw hidden;
      return value.text;
    case 'number':
    case 'boolean':
      return value.value;
    case 'null':
      return null;
    case 'list':
      return value.items.map(plain);
    case 'map':
      if (value.entries.some((entry) => entry.key.holes.length > 0)) throw hidden;
      return Object.fromEntries(value.entries.map((entry) => [entry.key.text, plain(entry.value)]));
    default:
      throw hidden;
  }
}

/** What they make of each; undefined where it is an error. The console ends with the first error that no `try` catches. */
function computeAll(all) {
  const home = mkdtempSync(join(tmpdir(), 'terraform-oracles-'));
  const answers = [];
  while (answers.length < all.length) {
    const input = all.slice(answers.length).map((each) => `jsonencode(try([${each}], "error"))\n`);
    const { stdout, status } = spawnSync(program, ['console'], {
      cwd: home,
      input: input.join(''),
      encoding: 'utf8',
    });
    const lines = stdout.split('\n').filter((line) => line.startsWith('"'));
    answers.push(
      ...lines
        .map((line) => JSON.parse(unquoted(line)))
        .map((answer) => (answer === 'error' ? undefined : answer[0])),
    );
    if (status !== 0) answers.push(undefined);
    else if (lines.length !== input.length)
      throw new Error(`${lines.length} answers to ${input.length} expressions`);
  }
  rmSync(home, { recursive: true, force: true });
  return answers;
}

/** A string as the console prints it. */
function unquoted(line) {
  return JSON.parse(line.replaceAll('$${', '${').replaceAll('%%{', '%{'));
}

/** With the keys of objects in order. */
function canonical(value) {
  return JSON.stringify(value, (_, each) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
