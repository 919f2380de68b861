import { describe, expect, test } from 'vitest';
import { expandAction } from '../../../src/core/iam/expand.ts';
import { reachOf } from '../../../src/core/iam/reach.ts';
import type { Hole } from '../../../src/core/model/value.ts';
import { reference } from '../../helpers/reference.ts';

/** A resource as a policy writes it; `{{Name}}` is what a deployment fills in. */
function reach(action: string, text: string) {
  const source = { file: 'policy.json', text, bom: false };
  const holes = [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match): Hole => {
    const [written, name = ''] = match;
    return { start: match.index, end: match.index + written.length, name };
  });
  const [found] = expandAction(reference, action);
  if (found === undefined) throw new Error(`no action ${action}`);
  const span = { source, start: 0, end: text.length };
  const { answer, confidence } = reachOf(reference, found, { kind: 'string', text, holes, span });
  return answer === 'yes' ? 'yes' : confidence;
}

describe('an action that takes no resource', () => {
  test.each([
    ['logs:StopQuery', '*', 'yes'],
    ['logs:StopQuery', '**', 'yes'],
    ['logs:StopQuery', '?', 'yes'],
    ['logs:StopQuery', '{{Anything}}', 'yes'],
    ['logs:StopQuery', 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*', 'certain'],
    ['logs:StopQuery', 'arn:aws:logs:*:*:log-group:{{Name}}', 'certain'],
    ['logs:StopQuery', 'arn:aws:logs:*:{{Account}}:log-group:a', 'certain'],
    ['logs:StopQuery', 'arn:aws:s3:::logs/*', 'certain'],
    ['s3:ListAllMyBuckets', 'arn:aws:s3:::{{Bucket}}', 'certain'],
    ['s3:ListAllMyBuckets', 'arn:aws:s3:::{{Bucket}}/*', 'certain'],
    ['s3:ListAllMyBuckets', 'arn:aws:s3:::logs-*', 'certain'],
    ['dynamodb:ListTables', 'arn:aws:dynamodb:*:*:table/orders*', 'certain'],
    ['lambda:ListFunctions', 'arn:aws:lambda:eu-west-1:111122223333:function:orders', 'certain'],
  ])('%s on %s: %s', (action, resource, expected) => {
    expect(reach(action, resource)).toBe(expected);
  });

  test.each([
    ['dynamodb:ListTables', 'arn:aws:dynamodb:*:*:table/*'],
    ['cloudformation:ListStacks', 'arn:aws:cloudformation:*:*:stack/*/*'],
    ['s3:ListAllMyBuckets', 'arn:aws:s3:::*'],
    ['s3:ListAllMyBuckets', 'arn:aws:s3:::'],
    ['sns:ListTopics', 'arn:aws:sns:eu-west-1:111122223333:*'],
    ['sqs:ListQueues', 'arn:aws:sqs:*:*:'],
    ['ssm:DescribeParameters', 'arn:{{Partition}}:ssm:{{Region}}:{{Account}}:*'],
    ['ssm:DescribeParameters', 'arn:aws:ssm:*'],
    ['logs:DescribeLogGroups', 'arn:aws:logs:*:*:*'],
  ])('%s may be asked for on every resource of a kind: %s', (action, resource) => {
    expect(reach(action, resource)).toBe('yes');
  });

  test.each([
    ['logs:DescribeLogGroups', 'arn:aws:logs:*:*:log-group:*', 'yes'],
    ['logs:DescribeLogGroups', 'arn:aws:logs:eu-west-1:111122223333:log-group::log-stream:*', 'yes'],
    ['logs:DescribeLogGroups', 'arn:aws:logs:*:*:log-group:/aws/lambda/*', 'certain'],
    ['logs:DescribeLogGroups', 'arn:aws:logs:*:*:log-group:{{Name}}:*', 'certain'],
    ['iam:ListRoles', 'arn:aws:iam::111122223333:role/', 'yes'],
    ['iam:ListRoles', 'arn:aws:iam::111122223333:role/service/*', 'yes'],
    ['iam:ListRoles', 'arn:aws:iam::111122223333:role/Reader', 'certain'],
    ['iam:ListRoles', 'arn:aws:iam::111122223333:user/service/*', 'certain'],
    ['iam:ListPolicies', 'arn:aws:iam::111122223333:policy/service/*', 'certain'],
  ])('%s is asked for on an ARN of its own: %s: %s', (action, resource, expected) => {
    expect(reach(action, resource)).toBe(expected);
  });

  test('is less sure of a write, whose resource may be documented later', () => {
    expect(reach('glue:CreateCrawler', 'arn:aws:glue:*:*:crawler/orders')).toBe('estimate');
    expect(reach('glue:GetCrawlers', 'arn:aws:glue:*:*:crawler/orders')).toBe('certain');
  });
});

describe('an action that takes resources', () => {
  test.each([
    ['logs:GetQueryResults', 'arn:aws:logs:*:*:log-group:*', 'yes'],
    ['logs:GetLogEvents', 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*', 'yes'],
    ['logs:GetLogEvents', 'arn:aws:logs:*:*:/aws/containerinsights/*', 'estimate'],
    ['logs:GetDelivery', 'arn:aws:logs:*:*:log-group:/aws/containerinsights/*', 'estimate'],
    ['logs:GetDelivery', 'arn:aws:logs:*:log-group:/aws/containerinsights/*', 'yes'],
    ['logs:GetDelivery', 'arn:aws:logs:*', 'yes'],
    ['s3:GetObject', 'arn:aws:s3:::{{Bucket}}/*', 'yes'],
    ['s3:GetObject', 'arn:aws:s3:::logs', 'estimate'],
    ['s3:GetObject', 'arn:aws:s3:::*', 'yes'],
    // The name of a bucket has no slash, whatever fills it in.
    ['s3:GetObject', 'arn:aws:s3:::{{Bucket}}', 'estimate'],
    ['s3:GetObject', 'arn:{{Partition}}:s3:::logs-{{Suffix}}', 'estimate'],
    ['s3:GetObject', 'arn:aws:s3:::{{Bucket}}*', 'yes'],
    ['s3:GetObject', 'arn:aws:s3:::logs/{{Key}}', 'yes'],
    ['s3:GetObject', 'arn:aws:s3:{{Region}}:{{Account}}:accesspoint/{{Name}}', 'yes'],
    ['s3:GetObject', '{{BucketArn}}', 'yes'],
    ['s3:GetBucketLocation', 'arn:aws:s3:::{{Bucket}}', 'yes'],
    ['s3:GetBucketLocation', 'arn:aws:s3:::{{Bucket}}/*', 'estimate'],
    ['s3:GetMultiRegionAccessPoint', 'arn:aws:s3:::{{Bucket}}/*', 'estimate'],
    ['iam:GetRole', 'arn:aws:iam::*:role/reader/*', 'yes'],
    ['iam:GetPolicy', 'arn:aws:iam::aws:policy/ReadOnlyAccess', 'yes'],
    ['iam:GetPolicy', 'arn:{{Partition}}:iam::aws:policy/ReadOnlyAccess', 'yes'],
    ['ssm:GetDocument', 'arn:aws:ssm:eu-west-1::document/AWS-RunShellScript', 'yes'],
    ['ssm:GetDocument', 'arn:aws:ssm:eu-west-1:111122223333:parameter/a', 'estimate'],
    ['lambda:InvokeFunction', '{{FunctionArn}}:*', 'yes'],
    ['lambda:InvokeFunction', '${aws:PrincipalTag/function}', 'yes'],
    ['dynamodb:GetRecords', 'arn:aws:dynamodb:*:*:table/a/stream/2015-05-11T21:21:33.291', 'yes'],
    ['kms:Decrypt', 'arn:aws:kms:*:*:alias/orders', 'estimate'],
  ])('%s on %s: %s', (action, resource, expected) => {
    expect(reach(action, resource)).toBe(expected);
  });
});
