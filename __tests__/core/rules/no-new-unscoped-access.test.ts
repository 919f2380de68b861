import rule from '../../../src/core/rules/no-new-unscoped-access.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

const policy = (Action: unknown, Resource: unknown = '*', more: Readonly<Record<string, unknown>> = {}) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource, ...more }],
});

testRule(rule, {
  valid: [
    {
      name: 'what was on everything before',
      before: { policy: policy('ecs:Describe*') },
      policy: policy(['ecs:DescribeServices', 'ecs:DescribeTasks']),
    },
    {
      name: 'what is held by a condition',
      before: { policy: policy('ecs:ListClusters') },
      policy: policy('ecs:DescribeServices', '*', {
        Condition: { ArnEquals: { 'ecs:cluster': 'arn:aws:ecs:eu-west-1:111122223333:cluster/a' } },
      }),
    },
    {
      name: 'all but some, which names something',
      before: { policy: policy('ecs:ListClusters') },
      policy: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: 'ecs:DescribeServices', NotResource: 'arn:aws:ecs:*:*:service/a/b' },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'two entries, one place, and what takes no resource left out',
      before: { policy: policy('ec2:DescribeRegions') },
      policy: policy([
        'ec2:DescribeRegions',
        'ec2:DescribeVpcs',
        'ecs:DescribeServices',
        'ecs:DescribeTasks',
      ]),
      expect: [
        {
          messageId: 'added',
          at: '"*"',
          severity: 'warning',
          data: {
            entries: ['ecs:DescribeTasks', 'ecs:DescribeServices'],
            actionIds: ['ecs:DescribeTasks', 'ecs:DescribeServices'],
          },
        },
      ],
    },
    {
      name: 'descriptions',
      before: { policy: policy('ec2:DescribeRegions') },
      policy: policy('ecs:DescribeServices'),
      expect: [
        {
          messageId: 'added',
          at: '"*"',
          severity: 'suggestion',
          message:
            'On every resource, ecs:DescribeServices newly allows 1 action that could be held to some: 1 Read (ecs:DescribeServices). main did not.',
        },
      ],
    },
    {
      name: 'what was held to a part',
      before: { policy: policy('sqs:GetQueueAttributes', 'arn:aws:sqs:*:*:a') },
      policy: policy('sqs:GetQueueAttributes'),
      expect: [{ messageId: 'wider', at: '"*"', data: { difference: 'now also on *' } }],
    },
    {
      name: 'an attached managed policy',
      before: { policy: policy('ec2:DescribeRegions'), files: { 'm.json': '{"policies": []}' } },
      policy: policy('ec2:DescribeRegions'),
      files: {
        'm.json': '{"policies": [{"arn": "arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess", "name": "x"}]}',
      },
      settings: { roles: oneRole({ inline: ['policy.json'], managed: 'm.json' }) },
      expect: [
        {
          messageId: 'added',
          file: 'm.json',
          at: '"arn:aws:iam::aws:policy/CloudWatchReadOnlyAccess"',
          data: { base: 'main' },
        },
      ],
    },
  ],
});
