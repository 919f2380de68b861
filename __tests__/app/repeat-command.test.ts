import { describe, expect, test } from 'vitest';
import type { Diff } from '../../src/core/model/diff.ts';
import { repeatCommand } from '../../src/app/repeat-command.ts';

const plain = {
  paths: [],
  config: undefined,
  policyType: undefined,
  failOn: 'security-warning',
  version: '1.2.3',
} as const;

const diff: Diff = {
  schema: 'roleproof/diff@1',
  base: '0123abc',
  head: '.',
  verdict: 'same',
  documents: [],
  roles: [],
};

describe('repeatCommand', () => {
  test.each([
    ['a plain run', plain, undefined, 'lint'],
    [
      'paths',
      { ...plain, paths: ['policies', "it's; rm -rf $HOME"] },
      undefined,
      `lint policies 'it'\\''s; rm -rf $HOME'`,
    ],
    [
      'all that may change the result',
      {
        ...plain,
        config: 'a b.yaml',
        failOn: 'none' as const,
        policyType: 'trust' as const,
        accessAnalyzer: { mode: 'off' as const, customChecks: true },
      },
      diff,
      "lint --config 'a b.yaml' --fail-on none --policy-type trust --base 0123abc --access-analyzer off --custom-checks on",
    ],
  ])('%s', (_, request, change, expected) => {
    expect(repeatCommand(request, change)).toBe(
      `npx roleproof@1.2.3 ${expected} --format html --output report.html`,
    );
  });
});
