import { expect, test } from 'vitest';
import { packedManagedPolicies } from '../../src/adapters/files/packed-managed-policies.ts';
import { packedReference } from '../../src/adapters/files/packed-reference.ts';
import { lintFiles } from '../../src/app/lint.ts';
import { renderText } from '../../src/core/report/render-text.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { recordingHost } from '../fakes/recording-host.ts';

const reading = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetBucketLocation', Resource: '*' }],
});

test('a finding in the config shows its line', async () => {
  const outcome = await lintFiles(
    {
      paths: [],
      config: undefined,
      failOn: 'error',
      policyType: undefined,
      today: '2026-11-23',
      version: '1.0.0',
    },
    {
      files: memoryFiles({
        'a.json': reading,
        'roleproof.yaml':
          'version: 1\nsuppress:\n  - { rule: no-full-wildcard, reason: a test, until: 2026-01-31 }\n',
      }),
      host: recordingHost(),
      reference: packedReference,
      managedPolicies: packedManagedPolicies,
      openTrees: () => Promise.reject(new Error('nothing is compared')),
    },
  );
  expect(renderText(outcome.report, { ...outcome, colors: false })).toContain(
    '    3 |   - { rule: no-full-wildcard, reason: a test, until: 2026-01-31 }\n',
  );
});

test.each([
  ['what a config names is not there', [], 'There is no tf/gone, although the config names it as a mirror'],
  ['what is asked for is only a part', ['a.json'], undefined],
])('a mirror: %s', async (_, paths, message) => {
  const outcome = await lintFiles(
    {
      paths,
      config: undefined,
      failOn: 'error',
      policyType: undefined,
      today: '2026-11-23',
      version: '1.0.0',
    },
    {
      files: memoryFiles({
        'a.json': reading,
        'roleproof.yaml':
          'version: 1\nroles:\n  reader:\n    inline: [a.json]\n    mirrors:\n      - { terraform: tf/gone }\n',
      }),
      host: recordingHost(),
      reference: packedReference,
      managedPolicies: packedManagedPolicies,
      openTrees: () => Promise.reject(new Error('nothing is compared')),
    },
  );
  const found = outcome.report.findings.filter(({ rule }) => rule === 'consistent-mirrors');
  expect(found.map((finding) => [finding.file, finding.start.line])).toEqual(
    message === undefined ? [] : [['roleproof.yaml', 6]],
  );
  expect(found[0]?.message ?? '').toContain(message ?? '');
});
