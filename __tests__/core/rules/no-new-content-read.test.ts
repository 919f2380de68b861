import rule from '../../../src/core/rules/no-new-content-read.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

const policy = (Action: unknown, Resource: unknown = '*', more: Readonly<Record<string, unknown>> = {}) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource, ...more }],
});
const template = (resource: string) => `Parameters: { Objects: { Type: String } }
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: 2012-10-17
        Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: sts:AssumeRole }]
      Policies:
        - PolicyName: reads
          PolicyDocument:
            Version: 2012-10-17
            Statement:
              - Effect: Allow
                Action: s3:GetObject
                Resource: ${resource}
`;
const bucket = 'arn:aws:s3:::{{Bucket}}/*';
const promise = {
  levels: ['List', 'Read'],
  content: 'none',
  except: [{ actions: ['s3:GetObject*'], resources: [bucket], reason: 'the report itself' }],
} as const;

testRule(rule, {
  valid: [
    {
      name: 'content that was read before',
      before: { policy: policy('logs:Get*') },
      policy: policy(['logs:GetLogEvents', 'logs:GetQueryResults']),
    },
    {
      name: 'content that the promise excepts',
      before: { policy: policy('s3:ListAllMyBuckets') },
      policy: policy('s3:GetObject', bucket),
      settings: { roles: oneRole({ inline: ['policy.json'] }), promise },
    },
    {
      name: 'content that can never be asked for there',
      before: { policy: policy('s3:ListAllMyBuckets') },
      policy: policy('s3:GetObject', 'arn:aws:s3:::bucket'),
    },
    {
      name: 'a write, which is told as one',
      before: { policy: policy('s3:ListAllMyBuckets') },
      policy: policy(['s3:ListAllMyBuckets', 's3:PutObject']),
    },
  ],
  invalid: [
    {
      name: 'several actions through one entry',
      before: { policy: policy('logs:ListTagsForResource') },
      policy: policy(['logs:ListTagsForResource', 'logs:Get*']),
      expect: [{ messageId: 'added', at: '"logs:Get*"', data: { source: 'logs:Get*', base: 'main' } }],
    },
    {
      name: 'content beside what the promise excepts',
      before: { policy: policy('s3:ListAllMyBuckets') },
      policy: policy('s3:GetObject', 'arn:aws:s3:::other/*'),
      settings: { roles: oneRole({ inline: ['policy.json'] }), promise },
      expect: [{ messageId: 'added', at: '"s3:GetObject"', data: { actionIds: ['s3:GetObject'] } }],
    },
    {
      name: 'more of it',
      before: { policy: policy('s3:GetObject', 'arn:aws:s3:::a/*') },
      policy: policy('s3:GetObject', 'arn:aws:s3:::*'),
      expect: [
        {
          messageId: 'wider',
          at: '"s3:GetObject"',
          data: { difference: 'now also on arn:aws:s3:::*', actionIds: ['s3:GetObject'] },
          message:
            's3:GetObject reads content more widely than main did, now also on arn:aws:s3:::*: the content of objects (s3:GetObject).',
        },
      ],
    },
    {
      name: 'more of it, wherever a template leads',
      before: { files: { 'role.yaml': template('arn:aws:s3:::a/*') } },
      files: { 'role.yaml': template("!Split [',', !Ref Objects]") },
      expect: [
        {
          messageId: 'wider',
          at: 's3:GetObject',
          file: 'role.yaml',
          data: { difference: 'now also on what !Ref Objects stands for' },
        },
      ],
    },
    {
      name: 'under a condition',
      before: { policy: policy('s3:ListAllMyBuckets') },
      policy: policy('s3:GetObject', 'arn:aws:s3:::a/*', {
        Condition: { StringEquals: { 's3:ExistingObjectTag/open': 'yes' } },
      }),
      expect: [
        { messageId: 'added', at: '"s3:GetObject"', confidence: 'estimate', data: { names: 's3:GetObject' } },
      ],
    },
  ],
});
