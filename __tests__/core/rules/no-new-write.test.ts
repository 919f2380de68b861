import rule from '../../../src/core/rules/no-new-write.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

const allow = (Action: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...more,
});
const policy = (...Statement: readonly unknown[]) => ({ Version: '2012-10-17', Statement });
const queue = 'arn:aws:sqs:eu-west-1:111122223333:usage';
const deny = { Effect: 'Deny', Action: 'sqs:SendMessage', Resource: '*' };
const secure = { Condition: { Bool: { 'aws:SecureTransport': 'true' } } };

/** A role of a template with one policy and whom it trusts. */
const template = (action: string, service: string) =>
  [
    'Resources:',
    '  Role:',
    '    Type: AWS::IAM::Role',
    '    Properties:',
    '      AssumeRolePolicyDocument:',
    '        Statement:',
    `          - { Effect: Allow, Principal: { ${service} }, Action: 'sts:AssumeRole' }`,
    '      Policies:',
    '        - PolicyName: P',
    '          PolicyDocument:',
    '            Statement:',
    `              - { Effect: Allow, Resource: '*', Action: '${action}' }`,
    '',
  ].join('\n');

testRule(rule, {
  valid: [
    { name: 'no base', policy: policy(allow('sqs:SendMessage')) },
    {
      name: 'the same write, moved and written otherwise',
      before: { policy: policy(allow(['sqs:SendMessage', 'sqs:GetQueueUrl'])) },
      policy: policy(allow('sqs:GetQueueUrl'), allow('SQS:sendmessage')),
    },
    {
      name: 'a write that moved to another policy of its role',
      before: {
        files: {
          'a.json': JSON.stringify(policy(allow('sqs:SendMessage'))),
          'b.json': JSON.stringify(policy(allow('sqs:GetQueueUrl'))),
        },
      },
      files: {
        'a.json': JSON.stringify(policy(allow('sqs:ListQueues'))),
        'b.json': JSON.stringify(policy(allow(['sqs:GetQueueUrl', 'sqs:SendMessage']))),
      },
      settings: { roles: oneRole({ inline: ['a.json', 'b.json'] }) },
    },
    {
      name: 'a write held to less',
      before: { policy: policy(allow('sqs:SendMessage')) },
      policy: policy(allow('sqs:SendMessage', { Resource: queue })),
    },
    {
      name: 'what the change takes away again',
      before: { policy: policy(allow('sqs:GetQueueUrl')) },
      policy: policy(allow(['sqs:GetQueueUrl', 'sqs:SendMessage']), deny),
    },
    {
      name: 'a policy of a resource',
      before: { policy: policy(allow('sqs:SendMessage', { Principal: { AWS: '111122223333' } })) },
      policy: policy(allow('sqs:*', { Principal: { AWS: '111122223333' } })),
    },
  ],
  invalid: [
    {
      name: 'one entry for all that it reaches',
      before: { policy: policy(allow('sqs:GetQueueUrl')) },
      policy: policy(allow(['sqs:GetQueueUrl', 'sqs:*Message'])),
      expect: [
        {
          messageId: 'added',
          at: '"sqs:*Message"',
          severity: 'error',
          message:
            'sqs:*Message newly allows 2 actions beyond Read and List: 2 Write (sqs:DeleteMessage and sqs:SendMessage). main did not.',
          data: { base: 'main', actionIds: ['sqs:DeleteMessage', 'sqs:SendMessage'] },
        },
      ],
    },
    {
      name: 'only what is new of what an entry reaches',
      before: { policy: policy(allow('sqs:SendMessage')) },
      policy: policy(allow(['sqs:*Message'])),
      expect: [{ messageId: 'added', at: '"sqs:*Message"', data: { actionIds: ['sqs:DeleteMessage'] } }],
    },
    {
      name: 'a Deny that is gone: what allows it was there',
      before: { policy: policy(allow('sqs:SendMessage'), deny) },
      policy: policy(allow('sqs:SendMessage')),
      expect: [{ messageId: 'added', at: '"sqs:SendMessage"', data: { names: 'sqs:SendMessage' } }],
    },
    {
      name: 'more resources',
      before: { policy: policy(allow('sqs:SendMessage', { Resource: queue })) },
      policy: policy(allow('sqs:SendMessage', { Resource: [queue, `${queue}-2`] })),
      expect: [
        {
          messageId: 'wider',
          at: '"sqs:SendMessage"',
          message: `sqs:SendMessage allows 1 action beyond Read and List (sqs:SendMessage) more widely than main did: now also on ${queue}-2.`,
          data: { wider: [{ action: 'sqs:SendMessage', gained: [`${queue}-2`], lost: [] }] },
        },
      ],
    },
    {
      name: 'fewer conditions',
      before: { policy: policy(allow('sqs:SendMessage', secure)) },
      policy: policy(allow('sqs:SendMessage')),
      expect: [
        {
          messageId: 'wider',
          at: '"sqs:SendMessage"',
          data: { difference: 'no longer held by Bool aws:SecureTransport: true' },
        },
      ],
    },
    {
      name: 'a managed policy of AWS',
      before: {
        files: {
          'p.json': JSON.stringify(policy(allow('sqs:GetQueueUrl'))),
          'm.json': '{"policies": []}',
        },
      },
      files: {
        'p.json': JSON.stringify(policy(allow('sqs:GetQueueUrl'))),
        'm.json': '{"policies": [{"arn": "arn:aws:iam::aws:policy/AmazonAthenaFullAccess", "name": "x"}]}',
      },
      settings: { roles: oneRole({ inline: ['p.json'], managed: 'm.json' }) },
      expect: [
        {
          messageId: 'added',
          file: 'm.json',
          at: '"arn:aws:iam::aws:policy/AmazonAthenaFullAccess"',
          data: { base: 'main' },
        },
      ],
    },
    {
      name: 'a role and its mirror',
      before: {
        files: {
          'p.json': JSON.stringify(policy(allow('sqs:GetQueueUrl'))),
          't.yaml': template('sqs:GetQueueUrl', "AWS: '111122223333'"),
        },
      },
      files: {
        'p.json': JSON.stringify(policy(allow(['sqs:SendMessage']))),
        't.yaml': template('sqs:SendMessage', "AWS: '111122223333'"),
      },
      settings: {
        roles: oneRole({
          inline: ['p.json'],
          mirrors: [{ kind: 'cloudformation', file: 't.yaml', role: 'Role' }],
        }),
      },
      expect: [
        {
          messageId: 'added',
          file: 'p.json',
          at: '"sqs:SendMessage"',
          data: { actions: '1 action' },
          related: ["'sqs:SendMessage'"],
        },
      ],
    },
    {
      name: 'a helper of the account',
      before: { files: { 't.yaml': template('sqs:GetQueueUrl', 'Service: lambda.amazonaws.com') } },
      files: { 't.yaml': template('sqs:SendMessage', 'Service: lambda.amazonaws.com') },
      expect: [
        {
          messageId: 'added',
          file: 't.yaml',
          at: "'sqs:SendMessage'",
          severity: 'warning',
          data: { actions: '1 action' },
        },
      ],
    },
    {
      name: 'everything but reads, in a policy that is new',
      before: { files: { 'other.json': JSON.stringify(policy(allow('ce:GetCostAndUsage'))) } },
      files: {
        'other.json': JSON.stringify(policy(allow('ce:GetCostAndUsage'))),
        'n.json': JSON.stringify(policy({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })),
      },
      expect: [{ messageId: 'added', file: 'n.json', at: '"NotAction"', data: { source: 'NotAction' } }],
    },
    {
      name: 'what is not named in a suppression',
      before: { policy: policy(allow('sqs:GetQueueUrl')) },
      policy: policy(allow(['sqs:GetQueueUrl', 'sqs:*Message'])),
      settings: {
        suppress: [
          {
            rule: 'no-new-write',
            document: undefined,
            statement: undefined,
            actions: ['sqs:delete*'],
            reason: 'it empties the queue it reads',
            until: '2027-01-31',
            span: { source: { file: 'roleproof.yaml', text: '', bom: false }, start: 0, end: 0 },
          },
        ],
      },
      expect: [{ messageId: 'added', at: '"sqs:*Message"', data: { actionIds: ['sqs:SendMessage'] } }],
    },
  ],
});
