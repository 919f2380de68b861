import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { issueCodes } from '../lib/core/iam/issue-codes.js';
import { unpackReference } from '../lib/core/iam/unpack-reference.js';
import { createWorkspace } from '../lib/core/lint/create-workspace.js';
import { lint } from '../lib/core/lint/lint.js';
import { parseJson } from '../lib/core/parse/parse-json.js';
import { readRawFile } from '../lib/core/parse/raw.js';
import { rules } from '../lib/core/rules/index.js';

/**
 * `npm run conformance -- FOLDER`: our findings against recorded answers of ValidatePolicy. FOLDER/policies holds the
 * policies, FOLDER/findings the answers under the same name; a policy without answer was found clean. Prints per code
 * where both agree, at the level of (code, statement) and of (code, exact places), and every disagreement with -v.
 */
const [folder, flag] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Name the folder: npm run conformance -- FOLDER\n');
  process.exit(2);
}
const known = new Map(issueCodes.map((issue) => [issue.code, issue]));
const reference = unpackReference(
  readFileSync(new URL('../src/core/iam/data/reference.txt', import.meta.url), 'latin1'),
);
const settings = {
  roles: new Map(),
  promise: undefined,
  trust: { accounts: [], externalId: 'required' },
  conventions: { sid: undefined, actions: 'any', indent: undefined },
  placeholders: new Map(),
  rules: new Map(),
  suppress: [],
};
const counts = new Map();
const disagreements = [];
let unanswered = 0;
for (const name of readdirSync(join(folder, 'policies')).sort()) compare(name);
print();

function compare(name) {
  const text = readFileSync(join(folder, 'policies', name), 'utf8');
  const answers = join(folder, 'findings', name);
  const theirs = existsSync(answers) ? JSON.parse(readFileSync(answers, 'utf8')).map(theirFinding) : [];
  const ours = ourFindings({ file: name, text, bom: false });
  for (const code of new Set([...theirs, ...ours].map((finding) => finding.code)))
    compareCode(
      code,
      ours.filter((finding) => finding.code === code),
      theirs.filter((finding) => finding.code === code),
      name,
      text,
    );
}

/** A finding as the code, the statement's index (-1: the document) and the places as `start-end`, in order. */
function theirFinding({ issueCode, locations }) {
  const index = locations[0].path[1]?.index ?? (locations[0].path.length > 0 ? 0 : -1);
  const places = locations.map(({ path, span }) =>
    path.length === 0 ? 'document' : `${span.start.offset}-${span.end.offset}`,
  );
  return { code: issueCode, statement: index, places: inOrder(places) };
}

function inOrder(places) {
  return places.toSorted((a, b) => (a < b ? -1 : 1)).join(' ');
}

function ourFindings(source) {
  const { value } = parseJson(source);
  const parsed = [readRawFile(source, value, 'json', 'identity')];
  const workspace = createWorkspace(parsed, [source], settings, { reference, managedPolicies: undefined });
  const result = lint(workspace, { reference, settings, rules, today: '2026-01-01', problems: [] });
  if (result.crashes.length > 0) throw result.crashes[0].cause;
  return clusters(result.findings.filter((finding) => known.has(finding.code)));
}

/** The service gives a cluster of redundant entries as one finding; ours are one an entry, each with its cover. */
function clusters(findings) {
  const groups = [];
  for (const finding of findings) {
    const isSize = finding.code.startsWith('POLICY_SIZE');
    const spans = isSize ? ['document'] : [finding.span, ...finding.related.map((place) => place.span)];
    const places = new Set(spans.map((span) => (isSize ? span : `${span.start}-${span.end}`)));
    const statement = isSize ? -1 : (finding.statement?.index ?? -1);
    const isPart = (group) =>
      finding.code.startsWith('REDUNDANT_') &&
      group.code === finding.code &&
      [...group.places].some((place) => places.has(place));
    const joined = groups.filter(isPart);
    for (const group of joined) {
      for (const place of group.places) places.add(place);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push({ code: finding.code, statement, places });
  }
  return groups.map((group) => ({ ...group, places: inOrder([...group.places]) }));
}

function compareCode(code, ours, theirs, name, text) {
  const row = counts.get(code) ?? { agree: 0, ours: 0, theirs: 0, exact: 0, oursExact: 0, theirsExact: 0 };
  counts.set(code, row);
  const statements = (list) => new Set(list.map(({ statement }) => statement));
  const [own, other] = [statements(ours), statements(theirs)];
  row.agree += [...own].filter((statement) => other.has(statement)).length;
  row.ours += [...own].filter((statement) => !other.has(statement)).length;
  row.theirs += [...other].filter((statement) => !own.has(statement)).length;
  const places = (list) => new Set(list.map((finding) => finding.places));
  const [ownPlaces, otherPlaces] = [places(ours), places(theirs)];
  row.exact += [...ownPlaces].filter((place) => otherPlaces.has(place)).length;
  for (const [side, from, to] of [
    ['oursExact', ownPlaces, otherPlaces],
    ['theirsExact', otherPlaces, ownPlaces],
  ])
    for (const place of from) {
      if (to.has(place)) continue;
      row[side] += 1;
      const excerpt = place
        .split(' ')
        .map((range) => text.slice(...range.split('-').map(Number)).slice(0, 60));
      if (theirs.length === 0 && !existsSync(join(folder, 'findings', name))) unanswered += 1;
      disagreements.push(`${side === 'oursExact' ? 'ours' : "AWS's"} ${name} ${code} ${excerpt.join(' | ')}`);
    }
}

function print() {
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const header = ['code', 'agree', 'ours', "AWS's", 'exact', 'ours', "AWS's"];
  const lines = rows.map(([code, row]) => [code, ...Object.values(row).map(String)]);
  const total = rows.reduce(
    (sum, [, row]) => sum.map((count, at) => count + Object.values(row)[at]),
    [0, 0, 0, 0, 0, 0],
  );
  for (const line of [header, ...lines, ['total', ...total.map(String)]])
    process.stdout.write(
      `${line.map((cell, at) => (at === 0 ? cell.padEnd(60) : cell.padStart(7))).join('')}\n`,
    );
  const [agree, ours, theirs, exact, oursExact, theirsExact] = total;
  const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  process.stdout.write(
    `statements: recall ${percent(agree, agree + theirs)}, precision ${percent(agree, agree + ours)}\n` +
      `places: recall ${percent(exact, exact + theirsExact)}, precision ${percent(exact, exact + oursExact)}\n` +
      `of the ${oursExact} places only ours, ${unanswered} are in policies without any recorded answer\n`,
  );
  if (flag === '-v') for (const line of disagreements) process.stdout.write(`${line}\n`);
}
