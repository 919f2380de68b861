import noFullWildcard from '../../../src/core/rules/no-full-wildcard.ts';
import { expandAction } from '../../../src/core/iam/expand.ts';
import { countGranted } from '../../../src/core/iam/granted.ts';
import { reference } from '../../helpers/reference.ts';
import { testRule } from '../../helpers/test-rule.ts';

const { total, Read, List } = countGranted(expandAction(reference, '*'));

function statement(fields: Readonly<Record<string, unknown>>) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Resource: '*', ...fields }] };
}

testRule(noFullWildcard, {
  valid: [
    { name: 'any resource', policy: statement({ Action: 'ec2:DescribeRegions' }) },
    { name: 'a whole service', policy: statement({ Action: 's3:*' }) },
    { name: 'a verb of every service', policy: statement({ Action: '*:Describe*' }) },
    { name: 'nothing excepted from a Deny', policy: statement({ Effect: 'Deny', NotAction: '*' }) },
    { name: 'NotAction, which is the matter of another rule', policy: statement({ NotAction: '*' }) },
    {
      name: 'the limit an organization starts with',
      policyType: 'scp',
      policy: statement({ Action: '*', Sid: 'FullAccess' }),
    },
    {
      name: 'what a deployment fills in',
      policy: statement({ Action: ['{{Everything}}', '{{Service}}:*'] }),
    },
    { name: 'an Effect that is neither', policy: statement({ Effect: 'allow', Action: '*' }) },
  ],
  invalid: [
    {
      name: 'a star among others',
      policy: statement({ Action: ['ec2:Describe*', '*'] }),
      expect: [
        {
          messageId: 'everything',
          message: `* grants every action of every service: ${total} actions today, ${total - Read - List} of them beyond Read and List.`,
          at: '/Statement/0/Action/1',
          severity: 'error',
        },
      ],
    },
    {
      name: 'other spellings',
      policy: statement({ Action: ['*:*', '**', '*:?*'] }),
      expect: [
        { messageId: 'everything', data: { pattern: '*:*' }, at: '/Statement/0/Action/0' },
        { messageId: 'everything', data: { pattern: '**' }, at: '/Statement/0/Action/1' },
        { messageId: 'everything', data: { pattern: '*:?*' }, at: '/Statement/0/Action/2' },
      ],
    },
    {
      name: 'in a resource policy',
      policyType: 'resource',
      policy: statement({ Principal: { AWS: '111122223333' }, Action: '*' }),
      expect: [{ messageId: 'everything', data: { pattern: '*' }, at: '/Statement/0/Action' }],
    },
  ],
});
