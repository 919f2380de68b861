import { describe, expect, test } from 'vitest';
import { severities } from '../../../src/core/model/finding.ts';
import type { Diff, DiffEntry } from '../../../src/core/model/diff.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { renderSummary } from '../../../src/core/report/render-summary.ts';
import { allow, diffTexts, policyOf } from '../diff/diff-texts.ts';
import {
  adviceOf,
  busyReport,
  cleanReport,
  findingAt,
  granted,
  permalink,
  reportOf,
} from './sample-reports.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

/** Ten thousand findings over a hundred files, the mild ones first, and as many documents, roles and skipped files. */
const hugeReport: Report = reportOf(
  Array.from({ length: 10_000 }, (_, index) =>
    findingAt('policies/payer.json', 'Sid', {
      file: `policies/役割-${index % 100}.json`,
      severity: severities[3 - Math.floor(index / 2_500)] ?? 'error',
      message: `Finding ${index}: ${'a long story, '.repeat(20)}`,
    }),
  ),
  {
    documents: Array.from({ length: 10_000 }, (_, index) => ({
      id: `policies/${index}.json`,
      file: `policies/${index}.json`,
      pointer: '',
      format: 'json',
      policyType: 'identity',
      role: null,
      granted: granted({ Read: index }),
      statements: [],
    })),
    coverage: {
      ...cleanReport.coverage,
      skipped: Array.from({ length: 10_000 }, (_, index) => ({
        what: `file-${index}.json`,
        reason: 'It is not text.',
      })),
    },
  },
);

const emptyEntry: DiffEntry = {
  id: 'a.json',
  status: 'changed',
  verdict: 'widened',
  renamedFrom: null,
  patterns: { added: [], removed: [] },
  actions: { added: [], removed: [] },
  levels: { added: {}, removed: {} },
  scope: [],
  trust: { gained: [], lost: [] },
  managed: { added: [], removed: [] },
  unknown: [],
};

describe('renderSummary', () => {
  test('nothing found', async () => {
    await expect(renderSummary(cleanReport, { permalink, adviceOf })).toMatchFileSnapshot(
      '../../golden/summary.clean.md',
    );
  });

  test('one of everything', async () => {
    await expect(renderSummary(busyReport, { permalink, adviceOf })).toMatchFileSnapshot(
      '../../golden/summary.busy.md',
    );
  });

  test('without addresses of lines', async () => {
    await expect(renderSummary(busyReport)).toMatchFileSnapshot('../../golden/summary.busy.no-links.md');
  });

  test('what a change does: counts, and the most serious first', () => {
    const base = policyOf(allow('s3:GetBucketAcl'));
    const head = policyOf(
      allow(['s3:GetBucketAcl', 'ecs:Describe*', 'ecs:List*', 's3:GetObject', 'sqs:DeleteQueue']),
    );
    const diff = diffTexts({ 'a.json': base, 'b.json': base }, { 'a.json': head, 'b.json': head });
    const summary = renderSummary(cleanReport, { diff });
    expect(summary).toContain(
      '**Widened:** 2 documents can do more than before, and nothing less.\n\n| | Change | List |',
    );
    expect(summary).toMatch(
      /^\| `a\.json` and `b\.json` \| \d+ more actions \(1 Write, \d+ Read, \d+ List\), 1 returns content \| \*\*\+\d+\*\* \| \*\*\+\d+\*\* \| \*\*\+1\*\* \|  \|  \| \*\*\+1\*\* \|$/m,
    );
    const items = /The most serious of it:\n\n([^]*?)\n\n/.exec(summary)?.[1]?.split('\n') ?? [];
    expect(items).toHaveLength(10);
    expect(items[0]).toBe('- `sqs:DeleteQueue` Write, by `sqs:DeleteQueue`, in `a.json` and `b.json`');
    expect(items[1]).toBe(
      '- `s3:GetObject` Read, returns content, by `s3:GetObject`, in `a.json` and `b.json`',
    );
    const all = diff.documents[0]?.actions.added.length ?? 0;
    expect(summary).toContain(`\n${all - 10} more changes that let somebody do more, in the JSON diff.\n`);
  });

  test('a change that takes away has counts and nothing serious', () => {
    const [wide, narrow] = [policyOf(allow('s3:Get*')), policyOf(allow('s3:GetBucketAcl'))];
    const summary = renderSummary(cleanReport, { diff: diffTexts({ 'a.json': wide }, { 'a.json': narrow }) });
    expect(summary).toMatch(/^\| `a\.json` \| \d+ fewer actions .* \| −\d+ \|/m);
    expect(summary).not.toContain('The most serious of it');
  });

  test('who is let in and what nobody can tell come before any action', () => {
    const entry = {
      ...emptyEntry,
      actions: {
        added: [{ action: 'iam:PutRolePolicy', level: 'Permissions management', tier: null, via: ['iam:*'] }],
        removed: [],
      },
      managed: { added: ['arn:aws:iam::aws:policy/PowerUserAccess'], removed: [] },
      scope: [
        {
          action: 's3:GetObject',
          gained: ['*'],
          lost: [],
          conditions: { gained: [], lost: ['aws:SourceIp 10.0.0.0/8'] },
        },
        { action: 's3:PutObject', gained: [], lost: ['*'], conditions: { gained: [], lost: [] } },
      ],
      trust: { gained: ['AWS *'], lost: [] },
      unknown: [{ side: 'head', what: 'b.json', reason: 'it is broken', place: null }],
    } satisfies DiffEntry;
    const diff: Diff = {
      schema: 'roleproof/diff@1',
      base: 'a',
      head: 'b',
      verdict: 'unknown',
      documents: [entry],
      roles: [],
    };
    expect(/The most serious of it:\n\n([^]*?)\n\n/.exec(renderSummary(cleanReport, { diff }))?.[1]).toBe(`\
- **nobody can tell** (head) \`b.json\`: it is broken, in \`a.json\`
- **let in** \`AWS *\`, in \`a.json\`
- \`iam:PutRolePolicy\` Permissions management, by \`iam:*\`, in \`a.json\`
- **managed policy** \`arn:aws:iam::aws:policy/PowerUserAccess\`, in \`a.json\`
- \`s3:GetObject\` **reaches further**: on \`*\`; no more limited by \`aws:SourceIp 10.0.0.0/8\`, in \`a.json\``);
  });

  test.each([undefined, 65_536, 4_096])(
    'a huge change keeps within %s bytes and counts the rest',
    (maxBytes) => {
      const diff: Diff = {
        schema: 'roleproof/diff@1',
        base: 'a',
        head: 'b',
        verdict: 'widened',
        documents: Array.from({ length: 3_000 }, (_, index) => ({
          ...emptyEntry,
          id: `policies/役割-${index}.json`,
          trust: { gained: [`AWS ${index}`], lost: [] },
        })),
        roles: [],
      };
      const summary = renderSummary(hugeReport, { diff, maxBytes });
      expect(bytes(summary)).toBeLessThanOrEqual(maxBytes ?? 1_048_576);
      const rows = summary.match(/^\| `policies\/役割-\d+\.json` \| 1 more let in/gm)?.length ?? 0;
      const missing = /^([\d,]+) more rows? in the JSON diff\.$/m.exec(summary)?.[1] ?? '0';
      expect(rows + Number(missing.replaceAll(',', ''))).toBe(3_000);
      const items = summary.match(/^- \*\*let in\*\*/gm)?.length ?? 0;
      const others = /^([\d,]+) more changes that/m.exec(summary)?.[1] ?? '0';
      expect(items + Number(others.replaceAll(',', ''))).toBe(3_000);
    },
  );

  test('more roles than a page can draw are counted', () => {
    const [role] = cleanReport.roles;
    const roles = Array.from({ length: 15 }, (_, index) => ({ ...role, name: `role-${index}` }));
    const summary = renderSummary({ ...cleanReport, roles: roles as Report['roles'] });
    expect(summary.match(/^```mermaid$/gm)).toHaveLength(10);
    expect(summary).toContain('\n5 more roles without a picture, in the JSON report.\n');
  });

  test('a long list of findings is folded', () => {
    const finding = findingAt('policies/payer.json', '"tag:*"');
    const summary = renderSummary(reportOf(Array.from({ length: 15 }, () => finding)));
    const [open = '', folded = ''] = summary.split(
      '<details><summary>5 more findings</summary>\n\n| Severity',
    );
    expect(open.match(/^\| 🔴/gmu)).toHaveLength(10);
    expect(folded.match(/^\| 🔴/gmu)).toHaveLength(5);
  });

  test('a few rows more are not worth folding', () => {
    const finding = findingAt('policies/payer.json', '"tag:*"');
    const summary = renderSummary(reportOf(Array.from({ length: 14 }, () => finding)));
    expect(summary).not.toContain('<details>');
    expect(summary.match(/^\| 🔴/gmu)).toHaveLength(14);
  });

  test.each([undefined, 1_048_576, 500_000, 65_536, 10_000, 4_096])(
    'a huge report in %s bytes',
    (maxBytes) => {
      const summary = renderSummary(hugeReport, { permalink, adviceOf, maxBytes });
      expect(bytes(summary)).toBeLessThanOrEqual(maxBytes ?? 1_048_576);

      const shown = summary.match(/^\| [🔴🟠🟡🔵]/gmu)?.length ?? 0;
      const missing = /\*\*([\d,]+) more findings? not shown here/.exec(summary)?.[1] ?? '0';
      expect(shown + Number(missing.replaceAll(',', ''))).toBe(10_000);

      const rows = summary.match(/^\| `policies\/\d+\.json`/gm)?.length ?? 0;
      const missingRows = /^([\d,]+) more in the JSON report\.$/m.exec(summary)?.[1] ?? '0';
      expect(rows + Number(missingRows.replaceAll(',', ''))).toBe(10_000);

      const files = summary.match(/^- \*\*file-\d+\.json/gm)?.length ?? 0;
      const missingFiles = /^- ([\d,]+) more in the JSON report$/m.exec(summary)?.[1] ?? '0';
      expect(files + Number(missingFiles.replaceAll(',', ''))).toBe(10_000);
    },
  );

  test('what room there is goes to the most severe', () => {
    const summary = renderSummary(hugeReport, { maxBytes: 65_536 });
    expect(summary).toContain('🔴 error');
    expect(summary).not.toContain('🔵 suggestion');
  });

  test('the room is used', () => {
    expect(bytes(renderSummary(hugeReport, { maxBytes: 500_000 }))).toBeGreaterThan(300_000);
  });
});
