import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Diff, DiffEntry } from '../../../src/core/model/diff.ts';
import { diffHeadline } from '../../../src/core/report/diff-sentences.ts';
import { renderDiffHtml } from '../../../src/core/report/render-diff-html.ts';
import { renderDiffJson } from '../../../src/core/report/render-diff-json.ts';
import { renderDiffMarkdown } from '../../../src/core/report/render-diff-markdown.ts';
import { renderDiffText } from '../../../src/core/report/render-diff-text.ts';
import { utf8Length } from '../../../src/core/report/rows-that-fit.ts';
import { allow, deny, diffTexts, policyOf } from '../diff/diff-texts.ts';

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../../policies/schema/diff.schema.json', import.meta.url), 'utf8'),
);
const isDiff = new Ajv2020({ strict: false }).compile(schema as object);

const reads = policyOf(allow('s3:GetBucketAcl'));
const containers = policyOf(
  allow(['s3:GetBucketAcl', 'ecs:Describe*', 'ecs:List*', 'eks:Describe*', 'eks:List*']),
);
const wider = diffTexts({ 'a.json': reads, 'b.json': reads }, { 'a.json': containers, 'b.json': containers });
const text = (diff: Diff) => renderDiffText(diff, { colors: false });

describe('a diff', () => {
  test('says in one line what a pattern means, once for all files that say the same', () => {
    expect(text(wider)).toContain(
      'a.json\nb.json: 61 more actions (35 Read, 26 List), none returns content\n  + ecs:Describe*\n',
    );
    expect(renderDiffMarkdown(wider)).toContain(
      '- **61 more actions (35 Read, 26 List), none returns content**, in `a.json` and `b.json`\n',
    );
    expect(text(wider)).toContain('  + 51 more actions\n');
    const html = renderDiffHtml(wider);
    expect(html.match(/<h3>61 more actions \(35 Read, 26 List\), none returns content<\/h3>/g)).toHaveLength(
      1,
    );
    expect(html).toContain('Written: a.json and b.json<');
    expect(html.match(/<li class="more"><code>e/g)).toHaveLength(61);
    expect(html).toContain('<h1>Widened</h1>');
    expect(text(wider)).toMatch(/Widened: 2 documents can do more than before, and nothing less\.\n$/);
  });

  const one = (base: readonly unknown[], head: readonly unknown[]) =>
    diffTexts({ 'a.json': policyOf(...base) }, { 'a.json': policyOf(...head) }).documents[0];
  const get = 's3:GetObject';
  test.each<[string, DiffEntry | undefined]>([
    [
      '1 more action (1 Read), 1 returns content',
      one([allow('s3:GetBucketAcl')], [allow(['s3:GetBucketAcl', get])]),
    ],
    ['1 more action (1 Write), returns no content', one([allow(get)], [allow([get, 's3:PutObject'])])],
    ['1 fewer action (1 Write)', one([allow([get, 's3:PutObject'])], [allow(get)])],
    ['1 action reaches further', one([allow(get, 'arn:aws:s3:::a/*')], [allow(get)])],
    ['1 action reaches less far', one([allow(get)], [allow(get), deny(get, 'arn:aws:s3:::a/*')])],
    ['the same actions by other patterns', one([allow(get)], [allow([get, 's3:GetObjec?'])])],
    [
      'new: 1 more action (1 Read), 1 returns content',
      diffTexts({}, { 'a.json': policyOf(allow(get)) }).documents[0],
    ],
    ['gone: 1 fewer action (1 Read)', diffTexts({ 'a.json': policyOf(allow(get)) }, {}).documents[0]],
    ['1 thing nobody can tell', diffTexts({ 'a.json': reads }, { 'a.json': '{' }).documents[0]],
    ['renamed, the same access', diffTexts({ 'a.json': reads }, { 'b.json': reads }).documents[0]],
  ])('%s', (headline, entry) => {
    expect(entry && diffHeadline(entry)).toBe(headline);
  });

  test.each<[string, readonly unknown[], readonly unknown[]]>([
    [
      'nothing is newly allowed, known actions or not: proved',
      [allow(['s3:GetObject', 's3:PutObject'])],
      [allow(get)],
    ],
    [
      'newly allowed, though no known action is: s3:getobjec? on *',
      [allow(get)],
      [allow([get, 's3:GetObjec?'])],
    ],
    [
      'whether anything is newly allowed cannot be told: whether it was allowed depends on a condition',
      [allow(get, '*', { Condition: { NumericLessThan: { 's3:max-keys': '9' } } })],
      [allow(get)],
    ],
  ])('says: %s', (sentence, base, head) => {
    const diff = diffTexts({ 'a.json': policyOf(...base) }, { 'a.json': policyOf(...head) });
    expect(text(diff)).toContain(`  = ${sentence}`);
    expect(renderDiffMarkdown(diff).replaceAll('\\', '').replaceAll('&#8203;', '')).toContain(
      sentence.slice(0, 40),
    );
    expect(isDiff(JSON.parse(renderDiffJson(diff)))).toBe(true);
  });

  test('shows where an action reaches more', () => {
    const diff = diffTexts(
      { 'a.json': policyOf(allow([get, 's3:PutObject'], 'arn:aws:s3:::a/*')) },
      { 'a.json': policyOf(allow([get, 's3:PutObject'], ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'])) },
    );
    expect(text(diff)).toContain('  ~ s3:GetObject and s3:PutObject\n    + on arn:aws:s3:::b/*\n');
    expect(renderDiffMarkdown(diff)).toContain(
      '  - `s3:GetObject and s3:PutObject`; on `arn:aws:s3:::b/*`\n',
    );
  });

  test('shows where a file is broken', () => {
    const diff = diffTexts({ 'a.json': reads }, { 'a.json': '{' });
    expect(text(diff)).toMatch(/\? in head: a\.json: .* \(a\.json:1:\d\)\n/);
    expect(text(diff)).toMatch(/Unknown: not everything could be told/);
  });

  test.each<[string, Diff]>([
    ['wider', wider],
    ['new', diffTexts({}, { 'a.json': containers })],
    ['broken', diffTexts({ 'a.json': reads }, { 'a.json': '{' })],
    [
      'scoped',
      diffTexts({ 'a.json': policyOf(allow(get)) }, { 'a.json': policyOf(allow(get, 'arn:aws:s3:::a/*')) }),
    ],
    ['renamed', diffTexts({ 'a.json': reads }, { 'b.json': reads })],
  ])('as JSON is what its schema says: %s', (_name, diff) => {
    isDiff(JSON.parse(renderDiffJson(diff)));
    expect(isDiff.errors ?? []).toEqual([]);
    expect(JSON.parse(renderDiffJson(diff))).toEqual(structuredClone(diff));
  });

  test('as JSON has its keys in the order of the contract', () => {
    const shuffled = {
      ...wider,
      documents: wider.documents.map((entry) => Object.fromEntries(Object.entries(entry).toReversed())),
    };
    expect(renderDiffJson(shuffled as unknown as Diff)).toBe(renderDiffJson(wider));
  });

  test('that is too long for a comment says how much is missing', () => {
    const files = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [
        `${index}.json`,
        policyOf(allow(`s3:Get${'?'.repeat(index + 1)}`)),
      ]),
    );
    const whole = renderDiffMarkdown(diffTexts({}, files));
    const cut = renderDiffMarkdown(diffTexts({}, files), { maxBytes: 4000 });
    expect(utf8Length(whole)).toBeGreaterThan(4000);
    expect(utf8Length(cut)).toBeLessThanOrEqual(4000);
    expect(cut).toMatch(/\n\d+ more in the JSON diff\n/);
  });
});
