import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diff } from '../../../src/core/model/diff.ts';
import type { Report, ReportDocument, ReportRole } from '../../../src/core/model/report.ts';
import { commentMarker, runLine } from '../../../src/core/report/comment-marker.ts';
import { type CommentOptions, renderComment } from '../../../src/core/report/render-comment.ts';
import { allow, diffTexts, policyOf } from '../diff/diff-texts.ts';
import { hostileReport } from './hostile-report.ts';
import { hostileText } from './hostile-text.ts';
import { busyReport, cleanReport, granted, permalink, reportOf } from './sample-reports.ts';

const marker = commentMarker('check', 'roleproof.yaml');
const lead = `${marker}\n${runLine({ run: 7, attempt: 1 })}`;
const runAddress = 'https://github.com/example/policies/actions/runs/1';
const options: CommentOptions = { lead, permalink, runAddress, commit: 'a'.repeat(40) };
const none = { diff: undefined, before: undefined };
const render = (report: Report, diff?: Diff, before?: Report): string =>
  renderComment(report, { diff, before }, options);

const containers = ['ecs:Describe*', 'ecs:List*', 'eks:Describe*', 'eks:List*'];
const old = policyOf(allow('s3:GetBucketAcl'));

/** A change to some of the files, and the report of what they are then. */
function changed(
  files: Readonly<Record<string, { readonly role: string; readonly to?: readonly string[] }>>,
) {
  const entries = Object.entries(files);
  const before = Object.fromEntries(entries.map(([file]) => [file, old]));
  const after = entries.map(
    ([file, { to }]) => [file, to === undefined ? old : policyOf(allow(to))] as const,
  );
  const documents = entries.map(([file, { role, to }]): ReportDocument => ({
    id: file,
    file,
    pointer: '',
    format: 'json',
    policyType: 'identity',
    role,
    granted: granted(),
    statements: [
      {
        index: 0,
        sid: null,
        effect: 'Allow',
        patterns: to ?? ['s3:GetBucketAcl'],
        granted: granted(),
      },
    ],
  }));
  const diff = diffTexts(before, Object.fromEntries(after.map(([file, text]) => [file, text ?? ''])));
  return { diff, report: reportOf([], { documents }) };
}

describe('the comment', () => {
  test('says what a pattern means, where, and which mirror was forgotten', () => {
    const to = ['s3:GetBucketAcl', ...containers];
    const { report, diff } = changed({
      'payer.json': { role: 'payer', to },
      'payer.yaml': { role: 'payer', to },
      'mirror.json': { role: 'payer' },
      'resource.json': { role: 'resource', to },
      'other.json': { role: 'other' },
    });
    const text = render(report, diff);
    const link = (file: string) => `[\`${file}\`](${permalink(file, 1)})`;
    expect(text).toContain(
      `- \`+ ecs:Describe*\`, \`+ ecs:List*\`, \`+ eks:Describe*\` and \`+ eks:List*\`: **61 more actions (35 Read, 26 List), none returns content**, in ${link('payer.json')}, ${link('payer.yaml')} and ${link('resource.json')}\n`,
    );
    expect(text).toContain(
      `\n  ⚠️ **1 mirror was not changed along with them**: ${link('mirror.json')} (of \`payer\`)\n`,
    );
    expect(text).not.toContain('other.json');
  });

  test('says so when the canonical policy was left behind, and names instances once', () => {
    const to = ['s3:GetBucketAcl', ...containers];
    const { report, diff } = changed({
      'main.tf#aws_iam_policy.a': { role: 'payer', to },
      'main.tf#module.x.aws_iam_policy.a': { role: 'payer', to },
      'payer.json': { role: 'payer' },
    });
    const role = { ...cleanReport.roles[0], name: 'payer', documents: ['payer.json'] } as ReportRole;
    const documents = report.documents.map((one) => ({ ...one, file: one.file.split('#')[0] ?? '' }));
    const text = render({ ...report, documents, roles: [role] }, { ...diff, roles: diff.documents });
    expect(text).toMatch(/\*\*The canonical policy was not changed along with it\*\*: \[`payer\.json`\]/);
    expect(text).toContain('for `main.tf#aws_iam_policy.a` (and 1 instance)\n');
  });

  test('has what a reviewer should know of the run below its verdict', () => {
    const notes = ['This change edits `roleproof.yaml`.', ...Array.from({ length: 9 }, () => 'x')];
    const text = renderComment(busyReport, { diff: undefined, before: undefined }, { ...options, notes });
    expect(text).toContain('fails the run.**\n\nThis change edits `roleproof.yaml`.\n\nx\n\nx\n\nx\n\n###');
  });

  test('names no mirror that already is as the others are now', () => {
    const to = ['s3:GetBucketAcl', ...containers];
    const { report, diff } = changed({
      'payer.json': { role: 'payer', to },
      'mirror.json': { role: 'payer' },
    });
    const same = report.documents.map((document) => ({
      ...document,
      statements: document.statements.map((statement) => ({ ...statement, patterns: to })),
    }));
    expect(render({ ...report, documents: same }, diff)).not.toContain('mirror');
  });

  test('begins with its marker, the verdict and what the verdict means', () => {
    expect(render(busyReport).split('\n\n').slice(0, 3)).toEqual([
      lead,
      '## ❌ Roleproof: failed',
      '**1 error, 1 security warning, 1 warning and 2 suggestions (3 suppressed); security-warning or worse fails the run.**',
    ]);
  });

  test('is green where all is well', () => {
    const text = render(cleanReport, diffTexts({ 'a.json': old }, { 'a.json': old }), cleanReport);
    expect(text).toContain('## ✅ Roleproof: passed\n\n**No findings.**\n');
    expect(text).toContain('**Same:** nothing can do more or less than before.\n');
    expect(text).not.toMatch(/❌|⚠|🔴|🟠/u);
  });

  test('says what cannot be told', () => {
    const diff = diffTexts({ 'a.json': old }, { 'a.json': '{' });
    expect(render(reportOf([]), diff)).toMatch(/\*\*1 thing nobody can tell\*\*, in `a.json`/);
  });

  test('shows new findings first and folds the others away', () => {
    const [first, ...rest] = busyReport.findings;
    const moved = rest.map((finding) => ({ ...finding, start: { ...finding.start, line: 99 } }));
    const text = render(busyReport, undefined, reportOf(moved));
    const [open = '', folded = ''] = text.split('<details>');
    expect(open).toContain('### 1 new finding\n');
    expect(open).toContain(`[\`policies/payer.json:${first?.start.line}\`]`);
    expect(open.match(/^- [🔴🟠🟡🔵]/gmu)).toHaveLength(1);
    expect(folded).toContain('<summary>4 older findings</summary>');
    expect(folded.match(/^- [🔴🟠🟡🔵]/gmu)).toHaveLength(4);
  });

  test('counts a finding that is there twice and was there once as new', () => {
    const [finding] = busyReport.findings;
    if (finding === undefined) throw new Error('no finding');
    expect(render(reportOf([finding, { ...finding }]), undefined, reportOf([finding]))).toContain(
      '### 1 new finding\n',
    );
  });
});

describe('a comment has room for so many characters', () => {
  const max = 65_536;
  const [finding] = busyReport.findings;
  if (finding === undefined) throw new Error('no finding');
  // 130 findings of one length, and one that makes up the rest.
  const reportWith = (message: string): Report =>
    reportOf([
      ...Array.from({ length: 130 }, () => ({ ...finding, message: 'x'.repeat(length) })),
      { ...finding, message },
    ]);
  let length = 0;
  const spareOf = () => max - render(reportWith('')).length;
  length = Math.floor(spareOf() / 130);
  const spare = spareOf();

  test.each([
    [65_535, 65_535],
    [65_536, 65_536],
  ])('%d are shown in full', (length, shown) => {
    const text = render(reportWith('y'.repeat(spare - (max - length))));
    expect(text.length).toBe(shown);
    expect(text).not.toContain('not shown here');
  });

  test('65,537 are cut, and the text says how many findings are where', () => {
    const text = render(reportWith('y'.repeat(spare + 1)));
    expect(text.length).toBeLessThanOrEqual(max);
    const missing = /\*\*(\d+) more findings? not shown here\*\*, for want of room: \[the job summary\]/.exec(
      text,
    );
    expect(Number(missing?.[1]) + (text.match(/^- 🔴/gmu)?.length ?? 0)).toBe(131);
  });

  test('what is beyond the room for differences is counted too', () => {
    const files = Array.from({ length: 60 }, (_, index) => `${index}.json`);
    // Each its own selection of six services.
    const services = ['ecs', 'eks', 'ec2', 'rds', 'sqs', 'sns'];
    const patternsOf = (index: number) => [
      's3:GetBucketAcl',
      ...services.filter((_, bit) => ((index + 1) >> bit) % 2 === 1).map((service) => `${service}:List*`),
    ];
    const diff = diffTexts(
      Object.fromEntries(files.map((file) => [file, old])),
      Object.fromEntries(files.map((file, index) => [file, policyOf(allow(patternsOf(index)))])),
    );
    const text = renderComment(reportOf([]), { diff, before: undefined }, { ...options, maxLength: 8192 });
    expect(text.length).toBeLessThanOrEqual(8192);
    const missing = /\*\*(\d+) more differences not shown here\*\*/.exec(text);
    expect(Number(missing?.[1]) + (text.match(/^- `/gm)?.length ?? 0)).toBe(60);
  });
});

describe('a hostile report', () => {
  const text = renderComment(hostileReport, none, options);

  test('makes a comment that GitHub takes, with one marker and no HTML but ours', () => {
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.startsWith(`${lead}\n\n`)).toBe(true);
    const prose = text.slice(lead.length).replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, 'code');
    expect(new Set(prose.match(/<[^>]*>?/g))).toEqual(
      new Set([
        '<details>',
        '</details>',
        '<summary>',
        '</summary>',
        '<span>',
        '</span>',
        '<code>',
        '</code>',
        '<sub>',
        '</sub>',
      ]),
    );
    expect(/@[a-z\d]/i.exec(prose)).toBeNull();
    expect(/!\[/.exec(prose)).toBeNull();
    expect(text).not.toMatch(/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  });

  test('whatever the names in a change are, the comment stays ours', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, pattern) => {
        const { report, diff } = changed({
          'a.json': { role: 'r', to: ['s3:GetObject'] },
          'b.json': { role: 'r' },
        });
        const rename = (value: unknown): unknown =>
          JSON.parse(
            JSON.stringify(value)
              .replaceAll('"a.json"', () => JSON.stringify(name))
              .replaceAll('"s3:GetObject"', () => JSON.stringify(pattern)),
          );
        const comment = renderComment(
          rename(report) as Report,
          { diff: rename(diff) as Diff, before: undefined },
          options,
        );
        const prose = comment.slice(lead.length).replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, 'code');
        expect(prose).not.toContain('<!--');
        expect(prose).not.toContain('<img');
        expect(prose).not.toMatch(/@[a-z\d]/i);
        expect(comment.split('\n').filter((line) => line.startsWith('<!--'))).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });
});
