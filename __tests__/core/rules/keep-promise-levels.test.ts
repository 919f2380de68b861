import type { Settings } from '../../../src/core/model/settings.ts';
import keepPromiseLevels from '../../../src/core/rules/keep-promise-levels.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

const promise: Settings['promise'] = {
  levels: ['List', 'Read'],
  content: 'any',
  except: [{ actions: ['ec2:*Tags'], resources: ['*'], reason: 'tags for the bill' }],
};
const settings = {
  roles: oneRole({ inline: ['policy.json'], managed: 'managed.json' }),
  promise,
};

function policy(...actions: readonly string[]): object {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}

function list(name: string): string {
  return JSON.stringify({ policies: [{ arn: `arn:aws:iam::aws:policy/${name}`, name }] });
}

testRule(keepPromiseLevels, {
  valid: [
    { name: 'reads and what is excepted', policy: policy('ec2:CreateTags', 'ec2:DescribeTags'), settings },
    { name: 'without a promise', policy: policy('ec2:RunInstances'), settings: { roles: settings.roles } },
    { name: 'of no configured role', policy: policy('ec2:RunInstances'), settings: { promise } },
    {
      name: 'where more was promised',
      policy: policy('ec2:RunInstances'),
      settings: { ...settings, promise: { ...promise, levels: ['List', 'Read', 'Write'] } },
    },
    {
      name: 'a managed policy that only reads',
      files: { 'managed.json': list('AWSBillingReadOnlyAccess') },
      settings,
    },
  ],
  invalid: [
    {
      name: 'a write',
      policy: policy('ec2:RunInstances'),
      settings,
      expect: [
        {
          messageId: 'exceeds',
          at: '/Statement/0/Action/0',
          message:
            'ec2:RunInstances lets the role reader do more than the promised List and Read: ec2:RunInstances (Write). To keep it, say so under promise.except: { actions: [ec2:RunInstances], resources: ["*"], reason: "…" }.',
          severity: 'error',
          confidence: 'certain',
        },
      ],
    },
    {
      name: 'reads, where only lists were promised',
      policy: policy('s3:GetBucketLocation', 's3:ListAllMyBuckets'),
      settings: { ...settings, promise: { ...promise, levels: ['List'] } },
      expect: [{ messageId: 'exceeds', at: '/Statement/0/Action/0', data: { levels: 'List' } }],
    },
    {
      name: 'a managed policy that does more',
      files: { 'managed.json': list('AmazonAthenaFullAccess') },
      settings,
      expect: [
        {
          messageId: 'exceeds',
          file: 'managed.json',
          at: '"arn:aws:iam::aws:policy/AmazonAthenaFullAccess"',
          data: { managed: { arn: 'arn:aws:iam::aws:policy/AmazonAthenaFullAccess' }, roleNames: ['reader'] },
        },
      ],
    },
  ],
});
