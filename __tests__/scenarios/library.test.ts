import { join } from 'node:path';
import { expect, test } from 'vitest';
import type * as Library from '../../src/index.ts';

const library = (await import(join(import.meta.dirname, '../../dist/index.mjs'))) as typeof Library;

test('exports these names and no others', () => {
  expect(Object.keys(library).sort()).toEqual([
    'AppError',
    'accessOfRole',
    'buildReport',
    'checkAccessNotGranted',
    'checkNoNewAccess',
    'checkNoPublicAccess',
    'contains',
    'createWorkspace',
    'defaultSettings',
    'expandAction',
    'grantedByDocument',
    'intersects',
    'lint',
    'loadManagedPolicies',
    'loadReference',
    'matches',
    'parse',
    'positionAt',
    'renderJson',
    'renderSummary',
    'renderText',
    'rules',
    'version',
  ]);
});

test('another tool can go from text to report', async () => {
  const text =
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}\n';
  const module = (name: string) => ({
    file: `m/${name}.tf`,
    text: `locals {\n  ${name} = 1\n}\n`,
    bom: false,
  });
  const sources = [{ file: 'policy.json', text, bom: false }, module('a'), module('b')];
  const reference = library.loadReference();
  const parsed = await library.parse(sources);
  expect(parsed).toHaveLength(2);
  const settings = library.defaultSettings;
  const knowledge = { reference, managedPolicies: library.loadManagedPolicies() };
  const workspace = library.createWorkspace(parsed, sources, settings, knowledge);
  const { rules } = library;
  const result = library.lint(workspace, { reference, settings, rules, today: '2026-11-23', problems: [] });
  const offset = text.indexOf('"s3:*"');
  const found = result.findings.find(({ rule }) => rule === 'no-write-action');
  expect(found && library.positionAt(found.span.source, found.span.start)).toEqual({
    line: 1,
    column: offset + 1,
    offset,
  });
  const input = {
    workspace,
    result,
    reference,
    settings,
    failOn: 'error',
    toolVersion: library.version,
  } as const;
  const report = library.buildReport({ ...input, files: 1, skipped: [] });
  expect(JSON.parse(library.renderJson(report))).toMatchObject({
    verdict: 'fail',
    coverage: { documents: 1 },
  });
  expect(library.renderText(report, { colors: false, lineOf: () => undefined })).toContain('no-write-action');
});
