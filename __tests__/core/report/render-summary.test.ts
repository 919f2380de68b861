import { describe, expect, test } from 'vitest';
import { severities } from '../../../src/core/model/finding.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { renderSummary } from '../../../src/core/report/render-summary.ts';
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
