import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDocument } from '../lib/core/access-analyzer/prepare-document.js';
import { readAnswers } from '../lib/core/access-analyzer/read-answers.js';
import { parseModule, parseSource } from '../lib/core/parse/parse-source.js';
import { parseJson } from '../lib/core/parse/parse-json.js';
import { valueAt } from '../lib/core/model/value-at.js';
import { writePolicy, writtenForms } from '../lib/dev/write-policy.js';

/**
 * `npm run conformance:spans -- FOLDER`: every recorded finding of ValidatePolicy, served as the answer for the same
 * policy written as JSON, in a CloudFormation template and in jsonencode of Terraform, must land on the token that was
 * written there. FOLDER/policies holds the policies, FOLDER/findings the answers under the same name.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Name the folder: npm run conformance:spans -- FOLDER\n');
  process.exit(2);
}
const wrong = [];
let wrongPlaces = 0;
for (const form of ['recorded', ...writtenForms]) {
  const count = { findings: 0, landed: 0, places: 0 };
  for (const name of readdirSync(join(folder, 'findings')).sort()) await land(form, name, count);
  process.stdout.write(
    `${form.padEnd(16)} ${count.landed} of ${count.findings} findings (${count.places} places) on their tokens\n`,
  );
  wrongPlaces += count.findings - count.landed;
}
for (const line of wrong) process.stdout.write(`${line}\n`);
process.exitCode = wrongPlaces === 0 ? 0 : 1;

async function land(form, name, count) {
  const text = readFileSync(join(folder, 'policies', name), 'utf8');
  const recorded = JSON.parse(readFileSync(join(folder, 'findings', name), 'utf8'));
  const written = form === 'recorded' ? { file: name, text } : writePolicy(form, JSON.parse(text));
  const source = { file: written.file, text: written.text, bom: false };
  const parsed = form === 'terraform' ? await parseModule([source]) : await parseSource(source, undefined);
  const [document] = parsed.documents;
  const [prepared] = prepareDocument(document).variants;
  const sent = parseJson({ file: 'sent', text: prepared.text, bom: false }).value;
  const answers = recorded.map((finding) => ({
    ...finding,
    locations: finding.locations.map(({ path }) => ({ steps: path.length, ...sentPlace(sent, path) })),
  }));
  for (const [index, { places, isWhole }] of readAnswers(prepared, document, answers).entries()) {
    const { locations, issueCode } = recorded[index];
    count.findings += 1;
    const isRight = locations.every(({ path, span }, at) => {
      count.places += 1;
      if (path.length === 0) return isWhole;
      const [start, end] =
        form === 'recorded'
          ? [span.start.offset, span.end.offset]
          : (written.placeOf(stepsOf(path), 'key' in path.at(-1)) ?? []);
      return places[at]?.start === start && places[at]?.end === end;
    });
    if (isRight) count.landed += 1;
    else wrong.push(`${form} ${name} ${issueCode}`);
  }
}

/** The recorded path leaves out the position in a list of one, as the service does where there is no list. */
function stepsOf(path) {
  return path.map((step) => step.value ?? step.index ?? step.key);
}

/** Where a path leads in the text as it was sent: what the service would have answered. */
function sentPlace(sent, path) {
  if (path.length === 0) return { start: sent.span.start, end: sent.span.end };
  const pointer = stepsOf(path)
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
  const { value, entry } = valueAt(sent, pointer);
  const { span } = 'key' in path.at(-1) ? entry.key : value;
  return { start: span.start, end: span.end };
}
