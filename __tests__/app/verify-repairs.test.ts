import { describe, expect, test } from 'vitest';
import { packedManagedPolicies } from '../../src/adapters/files/packed-managed-policies.ts';
import { packedReference } from '../../src/adapters/files/packed-reference.ts';
import { openWorkspace } from '../../src/app/open-workspace.ts';
import { verifyRepairs } from '../../src/app/verify-repairs.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { recordingHost } from '../fakes/recording-host.ts';

const policy = (...actions: readonly string[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] });
const mirror = (action: string): string =>
  JSON.stringify({
    Resources: {
      Reader: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] },
          Policies: [{ PolicyName: 'read', PolicyDocument: JSON.parse(policy(action)) }],
        },
      },
    },
  });
const config =
  'version: 1\nroles: { reader: { inline: [policy.json], mirrors: [{ cloudformation: t.json, role: Reader }] } }\n';

const open = (policyText: string, mirrorText: string) =>
  openWorkspace(
    { paths: [], config: undefined, policyType: undefined },
    {
      files: memoryFiles({ 'roleproof.yaml': config, 'policy.json': policyText, 't.json': mirrorText }),
      host: recordingHost(),
      reference: packedReference,
      managedPolicies: packedManagedPolicies,
    },
  );

/** Verifies a repair of one file that made of `before` what `after` is. */
async function verify(
  file: 'policy.json' | 't.json',
  rule: string,
  [before, after]: readonly [string, string],
  unstable: readonly string[] = [],
) {
  const [good, other] = [policy('s3:GetObject'), mirror('s3:GetObject')];
  const at = (text: string) => (file === 'policy.json' ? open(text, other) : open(good, text));
  return verifyRepairs({
    before: await at(before),
    after: await at(after),
    files: [{ file, before, after, bom: false, rules: [rule] }],
    left: [],
    unstable: new Set(unstable),
  });
}

describe('verifyRepairs', () => {
  test.each([
    ['allows more', policy('s3:GetObject', 's3:PutObject'), 'policy.json would allow something else'],
    ['allows less', policy('s3:GetBucketAcl'), 'policy.json would allow something else'],
    ['cannot be read', `${policy('s3:GetObject')}}`, 'it could not be read afterwards'],
  ])('refuses a sorted policy that %s', async (_, after, reason) => {
    const refused = await verify('policy.json', 'prefer-sorted-actions', [policy('s3:GetObject'), after]);
    expect(refused).toEqual([{ file: 'policy.json', reason }]);
  });

  test('refuses a file that would change once more', async () => {
    const same = [policy('s3:GetObject'), policy('s3:GetObject')] as const;
    expect(await verify('policy.json', 'valid-format', same, ['policy.json'])).toEqual([
      { file: 'policy.json', reason: 'it would change once more' },
    ]);
    expect(await verify('policy.json', 'valid-format', same)).toEqual([]);
  });

  test('takes a mirror that says by now what the canonical policy says, and no other one', async () => {
    const before = mirror('s3:ListBucket');
    expect(await verify('t.json', 'consistent-mirrors', [before, mirror('s3:GetObject')])).toEqual([]);
    expect(await verify('t.json', 'consistent-mirrors', [before, mirror('s3:PutObject')])).toEqual([
      { file: 't.json', reason: 'it would differ from the canonical policy in action' },
    ]);
    expect(await verify('t.json', 'valid-format', [before, mirror('s3:GetObject')])).not.toEqual([]);
  });
});
