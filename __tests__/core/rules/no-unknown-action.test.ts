import noUnknownAction from '../../../src/core/rules/no-unknown-action.ts';
import { testRule } from '../../helpers/test-rule.ts';

function allow(Action: unknown, key = 'Action') {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', [key]: Action, Resource: '*' }] };
}

testRule(noUnknownAction, {
  valid: [
    { name: 'an action', policy: allow('s3:GetObject') },
    { name: 'an action in small letters', policy: allow('s3:getobject') },
    { name: 'a service in capitals', policy: allow('S3:GetObject') },
    {
      name: 'an HTTP method of API Gateway that is in no reference',
      policy: allow(['apigateway:HEAD', 'apigateway:OPTIONS']),
    },
    {
      name: 'patterns are not judged here',
      policy: allow(['s3:Gett*', 'no-such-service:*', '*', '?', 's3:GetObjectz?']),
    },
    {
      name: 'what a deployment fills in',
      policy: allow(['{{Service}}:GetObject', 's3:{{Verb}}Object', '{{Action}}']),
    },
    {
      name: 'a service prefix with a dash and one with a digit',
      policy: allow(['bcm-data-exports:ListExports', 'route53:GetHostedZone']),
    },
    {
      name: 'a resource that looks like an action',
      policy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 's3:GetObjectz' }],
      },
    },
  ],
  invalid: [
    {
      name: 'a letter too many among others',
      policy: allow(['s3:GetObject', 's3:GetObjectz']),
      expect: [
        {
          messageId: 'nearAction',
          message: 'The service s3 has no action "GetObjectz"; the nearest is s3:GetObject.',
          at: '/Statement/0/Action/1',
          severity: 'error',
          code: 'INVALID_ACTION',
        },
      ],
    },
    {
      name: 'a name like none of the service',
      policy: allow('s3:FrobnicateTheBucketSlowly'),
      expect: [
        {
          messageId: 'action',
          message: 'The service s3 has no action "FrobnicateTheBucketSlowly".',
          at: '/Statement/0/Action',
        },
      ],
    },
    {
      name: 'in NotAction and in a Deny',
      policy: {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', NotAction: ['ec2:DescribeInstance'], Resource: '*' }],
      },
      expect: [
        {
          messageId: 'nearAction',
          data: { nearest: 'ec2:DescribeInstances' },
          at: '"ec2:DescribeInstance"',
        },
      ],
    },
    {
      name: 'an API operation in place of its action',
      policy: allow(['s3:ListObjectsV2', 's3:listbuckets']),
      expect: [
        {
          messageId: 'operation',
          message:
            '"s3:ListObjectsV2" is an API operation, not an action; the action that allows it is s3:ListBucket.',
          at: '"s3:ListObjectsV2"',
        },
        { messageId: 'operation', data: { nearest: 's3:ListAllMyBuckets' }, at: '"s3:listbuckets"' },
      ],
    },
    {
      name: 'a mistyped service',
      policy: allow('s33:GetObject'),
      expect: [
        {
          messageId: 'nearService',
          message:
            'AWS has no service with the prefix "s33", so "s33:GetObject" is no action; the nearest prefix is s3.',
          at: '/Statement/0/Action',
          severity: 'error',
          code: 'INVALID_SERVICE_IN_ACTION',
        },
      ],
    },
    {
      name: 'a service like none',
      policy: allow('frobnication-engine:GetObject'),
      expect: [
        {
          messageId: 'service',
          message:
            'AWS has no service with the prefix "frobnication-engine", so "frobnication-engine:GetObject" is no action.',
          at: '/Statement/0/Action',
        },
      ],
    },
    {
      name: 'retired services, whatever their case',
      policy: allow(['macie:ListMembers', 'DeepLens:ListProjects']),
      expect: [
        {
          messageId: 'retired',
          message: 'The service "macie" was retired: macie:ListMembers is an action no longer.',
          at: '/Statement/0/Action/0',
          severity: 'warning',
          code: 'INVALID_SERVICE_IN_ACTION',
        },
        { messageId: 'retired', data: { service: 'DeepLens' }, at: '/Statement/0/Action/1' },
      ],
    },
    {
      name: 'names that were never actions',
      policy: allow(['sms:List', 'sns:Receive', 'resource-explorer-2:Create']),
      expect: [
        { messageId: 'action', data: { name: 'List' }, at: '"sms:List"' },
        { messageId: 'action', data: { name: 'Receive' }, at: '"sns:Receive"' },
        { messageId: 'action', data: { name: 'Create' }, at: '"resource-explorer-2:Create"' },
      ],
    },
    {
      name: 'texts that are no actions at all',
      policy: allow(['GetObject', 's3:', ':GetObject', '', '::warning::<b>&']),
      expect: [
        {
          messageId: 'malformed',
          message:
            '"GetObject" is no action: an action is a service and a name with a colon between, as in s3:GetObject.',
          at: '/Statement/0/Action/0',
        },
        { messageId: 'malformed', data: { action: 's3:' }, at: '/Statement/0/Action/1' },
        { messageId: 'malformed', data: { action: ':GetObject' }, at: '/Statement/0/Action/2' },
        { messageId: 'malformed', data: { action: '' }, at: '/Statement/0/Action/3' },
        { messageId: 'malformed', data: { action: '::warning::<b>&' }, at: '/Statement/0/Action/4' },
      ],
    },
    {
      name: 'names of objects in every program',
      policy: allow(['constructor:toString', 's3:constructor', 's3:__proto__']),
      expect: [
        { messageId: 'service', data: { service: 'constructor' }, at: '/Statement/0/Action/0' },
        { messageId: 'action', data: { name: 'constructor' }, at: '/Statement/0/Action/1' },
        { messageId: 'action', data: { name: '__proto__' }, at: '/Statement/0/Action/2' },
      ],
    },
    {
      name: 'a policy variable, which has no place in an action',
      policy: allow('s3:${aws:username}'),
      expect: [{ messageId: 'action', data: { name: '${aws:username}' }, at: '/Statement/0/Action' }],
    },
    {
      name: 'more unknown names than anyone mistypes',
      policy: allow([...Array(60).keys()].map((number) => `s3:GetObject${number}`)),
      expect: [...Array(60).keys()].map((number) => ({
        messageId: 'action' as const,
        data: { name: `GetObject${number}` },
        at: `/Statement/0/Action/${number}`,
      })),
    },
    {
      name: 'a very long name',
      policy: allow(`s3:${'Get'.repeat(50_000)}`),
      expect: [{ messageId: 'action', data: { service: 's3' }, at: '/Statement/0/Action' }],
    },
  ],
});
