import { describe, expect, test } from 'vitest';
import { issueCodes } from '../../src/core/iam/issue-codes.ts';
import { issueLimits } from '../../src/core/iam/issue-limits.ts';
import { rules } from '../../src/core/rules/index.ts';
import { accessAnalyzerPage } from '../../src/dev/access-analyzer-page.ts';

describe('accessAnalyzerPage', () => {
  const page = accessAnalyzerPage(issueCodes, issueLimits, rules);

  test('has a row for each check', () => {
    expect(page.match(/^\| \[[A-Z0-9_]+\]\(https:/gm)).toHaveLength(issueCodes.length);
  });

  test('says which rule says a check, and whether on request only', () => {
    expect(page).toContain('| error | full | [valid-arn](rules.md#valid-arn) |');
    expect(page).toContain('| [valid-resource-arn](rules.md#valid-resource-arn), on request |');
  });

  test('counts what is said', () => {
    expect(page).toMatch(/Of 153 checks it says \d+ in full and \d+ in part; 1 it cannot say\./);
  });
});

test('what is not known is said of every check that is not said in full, and of no other', () => {
  const partly = issueCodes.filter(({ offline }) => offline !== 'full').map(({ code }) => code);
  expect([...issueLimits.keys()]).toEqual(partly);
});
