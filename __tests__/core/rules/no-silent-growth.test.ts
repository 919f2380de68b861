import type { Lock, LockedAction, LockedPolicy } from '../../../src/core/model/lock.ts';
import noSilentGrowth from '../../../src/core/rules/no-silent-growth.ts';
import { inlinePolicy, lockOf, lockedRole, managedPolicy, read } from '../../helpers/locked.ts';
import { reference } from '../../helpers/reference.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

function policyOf(...actions: readonly string[]): string {
  const statement = { Effect: 'Allow', Action: actions, Resource: '*' };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}

function settings(lock: Lock | undefined, role: Parameters<typeof oneRole>[0] = {}) {
  const roles = oneRole({ inline: ['policy.json'], ...role });
  return lock === undefined ? { roles } : { roles, lock };
}

function locked(
  allows: readonly string[],
  actions: Readonly<Record<string, LockedAction>>,
  more: readonly LockedPolicy[] = [],
): Lock {
  return lockOf([lockedRole([inlinePolicy(allows), ...more], actions)], reference.version);
}

const location = { 's3:GetBucketLocation': read };

testRule(noSilentGrowth, {
  valid: [
    { name: 'a role without a lock', policy: policyOf('s3:GetObject'), settings: settings(undefined) },
    {
      name: 'a role that can do less than the lock says',
      policy: policyOf('s3:GetBucketLocation'),
      settings: settings(locked(['s3:Get*'], { ...location, 's3:GetObject': { level: 'Read', tier: 'A' } })),
    },
    {
      name: 'a policy of no role',
      policy: policyOf('s3:PutObject'),
      settings: { roles: new Map(), lock: lockOf([]) },
    },
    {
      name: 'a role that was not read in full: what was not read may deny it',
      policy: policyOf('s3:PutObject'),
      settings: settings(locked([], {}), { inline: ['policy.json', 'deny.json'] }),
    },
    {
      name: 'an action known to be sensitive before it is described otherwise',
      policy: policyOf('s3:GetBucketLocation'),
      settings: settings(
        locked(['s3:GetBucketLocation'], { 's3:GetBucketLocation': { level: 'Write', tier: 'A' } }),
      ),
    },
  ],
  invalid: [
    {
      name: 'content and writes, the most serious first',
      policy: policyOf('s3:GetBucketLocation', 's3:GetObject', 'sqs:SendMessage', 'sqs:ListQueues'),
      settings: settings(locked(['s3:GetBucketLocation'], location)),
      expect: [
        {
          messageId: 'grown',
          severity: 'security-warning',
          message:
            'reader can do 3 actions that roleproof.lock does not have (1 Write and 2 Read; 1 of tier A): sqs:SendMessage (Write), s3:GetObject (Read, tier A) and sqs:ListQueues (Read); the cause is policy.json.',
          at: '/',
        },
      ],
    },
    {
      name: 'a description that AWS added to a service: a suggestion, with its cause',
      policy: policyOf('s3:GetBucketLocation', 'sqs:GetQueue*'),
      settings: settings({
        ...locked(['s3:GetBucketLocation', 'sqs:GetQueue*'], location),
        reference: { version: '0', updatedAt: '2025-01-01' },
      }),
      expect: [
        {
          messageId: 'grown',
          severity: 'suggestion',
          data: {
            actions: '2 actions',
            causes: `service reference 0 → ${reference.version}`,
          },
          at: '/',
        },
      ],
    },
    {
      name: 'an action that changes more than it was taken to',
      policy: policyOf('sqs:SendMessage'),
      settings: settings(locked(['sqs:SendMessage'], { 'sqs:SendMessage': read })),
      expect: [
        {
          messageId: 'grown',
          severity: 'security-warning',
          data: { causes: 'another version of Roleproof, or an edited lock' },
          at: '/',
        },
      ],
    },
    {
      name: 'a role that is not in the lock, and one policy nobody can read',
      files: {
        'policy.json': policyOf('s3:GetBucketLocation', 'sqs:ListQueues'),
        'managed.json': '{"policies": [{"arn": "arn:aws:iam::111122223333:policy/Own"}]}',
      },
      settings: settings(lockOf([]), { managed: 'managed.json' }),
      expect: [
        {
          messageId: 'unknown',
          severity: 'security-warning',
          data: { role: 'reader' },
          at: '/',
        },
        {
          messageId: 'unlocked',
          severity: 'suggestion',
          message: 'reader is not in roleproof.lock: nobody reviewed its 2 actions (2 Read).',
          at: '/',
        },
      ],
    },
    {
      name: 'a managed policy that AWS changed',
      files: {
        'policy.json': policyOf('s3:GetBucketLocation'),
        'managed.json': '{"policies": [{"arn": "arn:aws:iam::aws:policy/AWSBillingReadOnlyAccess"}]}',
      },
      settings: settings(
        locked(['s3:GetBucketLocation'], location, [
          { ...managedPolicy('v1', []), name: 'arn:aws:iam::aws:policy/AWSBillingReadOnlyAccess' },
        ]),
        { managed: 'managed.json' },
      ),
      expect: [{ messageId: 'grown', data: { role: 'reader' }, at: '/' }],
    },
  ],
});
