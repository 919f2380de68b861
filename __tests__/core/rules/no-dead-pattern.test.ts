import noDeadPattern from '../../../src/core/rules/no-dead-pattern.ts';
import { reference } from '../../helpers/reference.ts';
import { testRule } from '../../helpers/test-rule.ts';

const ec2 = reference.service('ec2');

function allow(Action: unknown) {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] };
}

testRule(noDeadPattern, {
  valid: [
    { name: 'patterns that match', policy: allow(['s3:Get*', 'ec2:*', 's3:?etObject', '*', '*:*', '**']) },
    { name: 'an action in capitals', policy: allow('managedblockchain:Get*') },
    { name: 'a pattern that reaches only what the reference lacks', policy: allow('apigateway:OPT*') },
    { name: 'actions without wildcards are not judged here', policy: allow(['s3:GetObjectz', 'nope:Nope']) },
    { name: 'what a deployment fills in', policy: allow(['{{Service}}:Get*', 's3:{{Verb}}*']) },
    { name: 'a pattern for the service as well', policy: allow(['*:Describe*', 's?:Get*']) },
  ],
  invalid: [
    {
      name: 'a verb the service does not have among others',
      policy: allow(['ec2:Describe*', 'ec2:Fetch*']),
      expect: [
        {
          messageId: 'pattern',
          message: `ec2:Fetch* matches none of the ${ec2?.actions.length} actions of Amazon EC2.`,
          at: '/Statement/0/Action/1',
          severity: 'warning',
          code: null,
        },
      ],
    },
    {
      name: 'a mistyped service',
      policy: allow('orgnizations:Describe*'),
      expect: [
        {
          messageId: 'nearService',
          message:
            'AWS has no service with the prefix "orgnizations", so "orgnizations:Describe*" matches nothing; the nearest prefix is organizations.',
          at: '/Statement/0/Action',
        },
      ],
    },
    {
      name: 'a service like none, and a pattern of services that matches none',
      policy: allow(['frobnication-engine:*', 'frob*:Get*']),
      expect: [
        {
          messageId: 'service',
          message:
            'AWS has no service with the prefix "frobnication-engine", so "frobnication-engine:*" matches nothing.',
          at: '/Statement/0/Action/0',
        },
        { messageId: 'service', data: { service: 'frob*' }, at: '/Statement/0/Action/1' },
      ],
    },
    {
      name: 'a retired service',
      policy: allow('deeplens:*'),
      expect: [
        {
          messageId: 'retired',
          message: 'The service "deeplens" was retired: deeplens:* matches nothing any more.',
          at: '/Statement/0/Action',
          severity: 'suggestion',
        },
      ],
    },
    {
      name: 'patterns that name no service',
      policy: allow(['Get*', ':*', '?', '*:']),
      expect: [
        {
          messageId: 'malformed',
          message:
            '"Get*" matches no action: an action is a service and a name with a colon between, as in s3:Get*.',
          at: '/Statement/0/Action/0',
        },
        { messageId: 'malformed', data: { pattern: ':*' }, at: '/Statement/0/Action/1' },
        { messageId: 'malformed', data: { pattern: '?' }, at: '/Statement/0/Action/2' },
        { messageId: 'malformed', data: { pattern: '*:' }, at: '/Statement/0/Action/3' },
      ],
    },
    {
      name: 'in a NotAction that denies',
      policy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', NotAction: ['s3:Gett*'], Resource: '*' }],
      },
      expect: [{ messageId: 'pattern', data: { pattern: 's3:Gett*', service: 's3' }, at: '"s3:Gett*"' }],
    },
    {
      name: 'more dead patterns than anyone mistypes',
      policy: allow([...Array(60).keys()].map((number) => `s${number}3:Get*`)),
      expect: [...Array(60).keys()].map((number) => ({
        messageId: 'service' as const,
        data: { service: `s${number}3` },
        at: `/Statement/0/Action/${number}`,
      })),
    },
    {
      name: 'hostile patterns',
      policy: allow([`s3:${'*a'.repeat(20_000)}z`, 's3:<script>*', 's3:::error::*']),
      expect: [
        { messageId: 'pattern', data: { service: 's3' }, at: '/Statement/0/Action/0' },
        { messageId: 'pattern', data: { pattern: 's3:<script>*' }, at: '/Statement/0/Action/1' },
        { messageId: 'pattern', data: { pattern: 's3:::error::*' }, at: '/Statement/0/Action/2' },
      ],
    },
  ],
});
