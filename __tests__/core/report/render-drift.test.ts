import { describe, expect, test } from 'vitest';
import { compareLock } from '../../../src/core/lock/compare-lock.ts';
import type { Lock } from '../../../src/core/model/lock.ts';
import { renderDrift } from '../../../src/core/report/render-drift.ts';
import { inlinePolicy, lockOf, lockedRole, managedPolicy, read } from '../../helpers/locked.ts';

function render(locked: Lock, present: Lock, colors = false): string {
  const references = { locked: locked.reference, present: present.reference };
  return renderDrift(compareLock(locked, present), references, { colors });
}

const before = lockOf([
  lockedRole([inlinePolicy(['s3:Get*']), managedPolicy('v1', [])], {
    's3:GetOld': read,
    's3:GetOther': read,
  }),
]);
const after = lockOf(
  [
    lockedRole(
      [inlinePolicy(['s3:Get*']), managedPolicy('v2', ['s3:PutLong*'])],
      {
        's3:PutLongName': { level: 'Write', tier: null },
        's3:GetObject': { level: 'Read', tier: 'A' },
        's3:GetOld': { level: 'Read', tier: 'B' },
      },
      { unknown: ['arn:x: nobody packed it'] },
    ),
    lockedRole([], {}, { name: 'other' }),
  ],
  '2',
);

describe('renderDrift', () => {
  test('says what differs, the most serious first, and what made the difference', () => {
    expect(render(before, after)).toBe(`other is not in the lock: 0 actions nobody reviewed

reader differs from the lock: 2 actions more, 1 action fewer, 1 action judged anew and access that nobody can tell
  ? unknown access: arn:x: nobody packed it
  + s3:PutLongName  Write         Reader v1 → v2
  + s3:GetObject    Read, tier A  service reference 1 → 2
  ~ s3:GetOld  Read, tier B (was Read)  service reference 1 → 2
  - s3:GetOther  Read  service reference 1 → 2

Service reference 2 of 2026-01-01; the lock was written with 1 of 2026-01-01.
`);
  });

  test('says that nothing differs', () => {
    expect(render(before, before)).toBe(
      'reader can do what the lock says\n\nService reference 1 of 2026-01-01, as in the lock.\n',
    );
  });

  test('shows what a lock holds and nothing that acts on a terminal', () => {
    const name = 'a\u001b[31m\nb';
    const text = render(lockOf([lockedRole([], { 's3:\u202eGet': read }, { name })], '1\u0007'), lockOf([]));
    expect(text).toContain('a\\u{1b}[31m\\nb is only in the lock');
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  test('cuts a list that nobody would read', () => {
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`s3:Get${index}`, read]));
    const text = render(lockOf([lockedRole([], {})]), lockOf([lockedRole([], many)]));
    expect(text.match(/^ {2}\+ /gm)).toHaveLength(41);
    expect(text).toContain('  + 10 more actions\n');
  });

  test('colours only when asked to', () => {
    expect(render(before, after, true)).toContain('\u001b[31m');
  });
});
