import rule from '../../../src/core/rules/require-sid-date-bump.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

const statement = (
  Sid: string | undefined,
  Action: unknown,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  ...(Sid === undefined ? {} : { Sid }),
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...more,
});
const policy = (...Statement: readonly unknown[]) => ({ Version: '2012-10-17', Statement });
const settings = {
  roles: oneRole({ inline: ['policy.json', 'renamed.json'] }),
  conventions: { sid: 'CZTier<0-2><Name><date>', actions: 'any', indent: undefined },
} as const;
const old = { policy: policy(statement('CZTier1Costs20260420', ['ce:Get*', 'ce:List*'])) };

testRule(rule, {
  valid: [
    { name: 'no base', policy: policy(statement('CZTier1Costs20260420', 'ce:Get*')), settings },
    {
      name: 'no convention',
      before: old,
      policy: policy(statement('CZTier1Costs20260420', 'ce:Get*')),
      settings: { roles: settings.roles },
    },
    {
      name: 'no configured role',
      before: old,
      policy: policy(statement('CZTier1Costs20260420', 'ce:Get*')),
      settings: { conventions: settings.conventions },
    },
    {
      name: 'order, case, repetition, a list of one',
      before: { policy: policy(statement('CZTier1Costs20260420', ['ce:Get*', 'ce:List*'])) },
      policy: policy(
        statement('CZTier1Costs20260420', ['CE:list*', 'ce:List*', 'ce:Get*'], { Resource: ['*'] }),
      ),
      settings,
    },
    {
      name: 'a statement of another name',
      before: old,
      policy: policy(
        statement('CZTier1Costs20260420', ['ce:Get*', 'ce:List*']),
        statement('CZTier1Queues20260420', 'sqs:ListQueues'),
      ),
      settings,
    },
    {
      name: 'a later date, with and without a change',
      before: {
        policy: policy(
          statement('CZTier1Costs20260420', 'ce:Get*'),
          statement('CZTier2A20260420', 'sqs:Get*'),
        ),
      },
      policy: policy(
        statement('CZTier1Costs20260421', 'ce:List*'),
        statement('CZTier2A20270101', 'sqs:Get*'),
      ),
      settings,
    },
    {
      name: 'a Sid without a date',
      before: { policy: policy(statement('Costs', 'ce:Get*'), statement(undefined, 'ce:Get*')) },
      policy: policy(statement('Costs', 'ce:List*'), statement(undefined, 'ce:List*')),
      settings,
    },
  ],
  invalid: [
    {
      name: 'an action less',
      before: old,
      policy: policy(statement('CZTier1Costs20260420', 'ce:Get*')),
      settings,
      expect: [
        {
          messageId: 'kept',
          at: '"CZTier1Costs20260420"',
          message:
            'The statement CZTier1Costs20260420 says something else than in main, and its Sid still has the date 20260420; give it a later one.',
        },
      ],
    },
    {
      name: 'an earlier date',
      before: old,
      policy: policy(statement('CZTier1Costs20260419', 'ce:Get*')),
      settings,
      expect: [{ messageId: 'earlier', at: '"CZTier1Costs20260419"', data: { before: '20260420' } }],
    },
    ...(
      [
        ['another resource', { Resource: 'arn:aws:s3:::b' }],
        ['a condition', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
        ['another effect', { Effect: 'Deny' }],
      ] as const
    ).map(([name, more]) => ({
      name,
      before: old,
      policy: policy(statement('CZTier1Costs20260420', ['ce:Get*', 'ce:List*'], more)),
      settings,
      expect: [
        { messageId: 'kept', at: '"CZTier1Costs20260420"', data: { date: '20260420', base: 'main' } },
      ] as const,
    })),
    {
      name: 'a renamed file',
      before: {
        files: {
          'policy.json': JSON.stringify(
            policy(statement('CZTier1Costs20260420', ['ce:Get*', 'sqs:ListQueues'])),
          ),
        },
      },
      files: { 'renamed.json': JSON.stringify(policy(statement('CZTier1Costs20260420', ['ce:Get*']))) },
      settings,
      expect: [
        { messageId: 'kept', file: 'renamed.json', at: '"CZTier1Costs20260420"', data: { base: 'main' } },
      ],
    },
  ],
});
