import rule from '../../../src/core/rules/no-silent-removal.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

const statement = (Sid: string, Action: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  Sid,
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...more,
});
const policy = (...Statement: readonly unknown[]) => ({ Version: '2012-10-17', Statement });
const settings = { roles: oneRole({ inline: ['policy.json'] }) };
const both = { policy: policy(statement('A', ['ce:Get*', 'ce:List*']), statement('B', 'sqs:ListQueues')) };
const list = (...arns: readonly string[]) =>
  JSON.stringify({ policies: arns.map((arn) => ({ arn: `arn:aws:iam::aws:policy/${arn}`, name: arn })) });

testRule(rule, {
  valid: [
    { name: 'no base', policy: policy(statement('A', 'ce:Get*')), settings },
    { name: 'no configured role', before: both, policy: policy(statement('A', 'ce:Get*')) },
    {
      name: 'narrower, and elsewhere',
      before: both,
      policy: policy(
        statement('A', 'ce:Get*'),
        statement('C', ['ce:List*', 'sqs:ListQueues'], { Resource: 'arn:aws:s3:::b' }),
      ),
      settings,
    },
    {
      name: 'a file of the role that this run did not read',
      before: both,
      policy: policy(statement('A', 'ce:Get*')),
      settings: { roles: oneRole({ inline: ['policy.json', 'other.json'] }) },
    },
  ],
  invalid: [
    {
      name: 'an entry of a statement',
      before: both,
      policy: policy(statement('A', ['ce:List*']), statement('B', 'sqs:ListQueues')),
      settings,
      expect: [
        {
          messageId: 'removed',
          at: '/Statement/0/Action#key',
          data: { role: 'reader', source: 'the statement A', entries: ['ce:Get*'], base: 'main' },
        },
      ],
    },
    {
      name: 'a statement',
      before: both,
      policy: policy(statement('A', ['ce:Get*', 'ce:List*'])),
      settings,
      expect: [
        {
          messageId: 'removed',
          at: '@0-1',
          message:
            'reader can no longer do 1 action: 1 Read (sqs:ListQueues). In main, the statement B allowed them through sqs:ListQueues.',
        },
      ],
    },
    {
      name: 'what a Deny takes away',
      before: both,
      policy: policy(
        statement('A', ['ce:Get*', 'ce:List*']),
        statement('B', 'sqs:ListQueues'),
        statement('C', 'sqs:*', { Effect: 'Deny' }),
      ),
      settings,
      expect: [{ messageId: 'removed', at: '/Statement/1/Action#key', data: { source: 'the statement B' } }],
    },
    {
      name: 'a managed policy',
      before: { ...both, files: { 'm.json': list('CloudWatchReadOnlyAccess') } },
      ...both,
      files: { 'm.json': list() },
      settings: { roles: oneRole({ inline: ['policy.json'], managed: 'm.json' }) },
      expect: [{ messageId: 'removed', at: '@0-1', data: { source: 'an attached managed policy' } }],
    },
    {
      name: 'under another date of its Sid',
      before: { policy: policy(statement('Costs20260420', ['ce:Get*', 'ce:List*'])) },
      policy: policy(statement('Costs20260511', ['ce:List*'])),
      settings: { ...settings, conventions: { sid: '<Name><date>', actions: 'any', indent: undefined } },
      expect: [{ messageId: 'removed', at: '/Statement/0/Action#key', data: { entries: ['ce:Get*'] } }],
    },
  ],
});
