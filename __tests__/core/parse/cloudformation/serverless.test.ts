import { describe, expect, test } from 'vitest';
import type { ParsedFile } from '../../../../src/core/model/policy.ts';
import { shown, shownGuard, written } from './evaluated.ts';
import { readYamlTemplate } from './read-yaml-template.ts';

const document = '{Version: 2012-10-17, Statement: [{Effect: Allow, Action: s3:GetObject, Resource: "*"}]}';

describe('the role of a SAM function', () => {
  test('has documents, managed policies and what is unresolved', () => {
    const { documents, roles, problems } = read(`
      Policies:
        - ${document}
        - AWSCloudFormationReadOnlyAccess
        - AWSLambdaVPCAccessExecutionRole
        - ViewOnlyAccess
        - arn:aws:iam::111122223333:policy/own
        - !Ref Managed
        - !Sub 'arn:\${AWS::Partition}:iam::aws:policy/ReadOnlyAccess'
        - S3ReadPolicy: {BucketName: !Ref Bucket}
        - !If [C, {Statement: {Effect: Deny, Action: '*', Resource: '*'}}, SecurityAudit]
        - !Ref AWS::NoValue
`);
    expect(problems).toEqual([]);
    expect(documents.map(({ pointer, policyType, when }) => [pointer, policyType, shownGuard(when)])).toEqual(
      [
        ['/Resources/Function/Properties/Policies/0', 'identity', ''],
        ['/Resources/Function/Properties/Policies/8/Fn::If/1', 'identity', 'C'],
      ],
    );
    expect(roles).toHaveLength(1);
    const [role] = roles;
    expect(role).toMatchObject({
      id: 'template.yaml#Function',
      kind: 'role',
      address: 'Function',
      trust: undefined,
      assumedBy: 'lambda.amazonaws.com',
    });
    expect(role?.inline).toEqual(documents.map(({ id }) => id));
    expect(role?.managed.map((each) => [shown(each), shownGuard(each.when)])).toEqual([
      ['arn:aws:iam::aws:policy/AWSCloudFormationReadOnlyAccess', ''],
      ['arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole', ''],
      ['arn:aws:iam::aws:policy/job-function/ViewOnlyAccess', ''],
      ['arn:aws:iam::111122223333:policy/own', ''],
      ['‹Managed›', ''],
      ['arn:‹AWS::Partition›:iam::aws:policy/ReadOnlyAccess', ''],
      ['arn:aws:iam::aws:policy/SecurityAudit', '!C'],
    ]);
    expect(role?.managed.map(written)[0]).toBe('AWSCloudFormationReadOnlyAccess');
    expect(role?.unresolved.map((each) => [each.reason, written(each)])).toEqual([
      ['the SAM policy template S3ReadPolicy is not expanded', 'S3ReadPolicy: {BucketName: !Ref Bucket}'],
    ]);
  });

  test.each([
    ['one document', document, 1, [], 0],
    ['one name', 'ReadOnlyAccess', 0, ['arn:aws:iam::aws:policy/ReadOnlyAccess'], 0],
    ['one policy template', '{S3ReadPolicy: {BucketName: b}}', 0, [], 1],
    ['nothing', '', 0, [], 0],
    ['an empty map', '{}', 0, [], 1],
    ['a list that is hidden', '!Split [",", !Ref Bucket]', 0, [], 1],
  ])('%s', (_, policies, count, managed, unresolved) => {
    const { documents, roles } = read(`\n      Policies: ${policies}\n`);
    expect(documents).toHaveLength(count);
    expect(roles.map((role) => [role.managed.map(shown), role.unresolved.length])).toEqual([
      [managed, unresolved],
    ]);
  });

  test.each([
    ['is not made where a role is given', 'arn:aws:iam::111122223333:role/own', []],
    ['is not made where a role is a parameter', '!Ref Bucket', []],
    ['is made where none is given', '!Ref AWS::NoValue', ['']],
    ['is made under the condition that none is given', '!If [C, arn:a, !Ref AWS::NoValue]', ['!C']],
    [
      'is made under either of several conditions',
      '!If [C, !If [D, !Ref AWS::NoValue, arn:a], !Ref AWS::NoValue]',
      [''],
    ],
  ])('%s', (_, role, expected) => {
    const { documents, roles } = read(`\n      Role: ${role}\n      Policies: ${document}\n`);
    expect(documents.map(({ when }) => shownGuard(when))).toEqual(expected);
    expect(roles.map(({ when }) => shownGuard(when))).toEqual(expected);
  });

  test('has a trust policy of its own', () => {
    const { documents, roles } = read(`\n      AssumeRolePolicyDocument: ${document}\n`);
    expect(documents.map(({ policyType }) => policyType)).toEqual(['trust']);
    expect(roles[0]?.trust).toBe('template.yaml#/Resources/Function/Properties/AssumeRolePolicyDocument');
  });

  test('is what others refer to as the role of the function', () => {
    const { roles } = readYamlTemplate(`
Transform: AWS::Serverless-2016-10-31
Resources:
  Function: {Type: AWS::Serverless::Function, Properties: {Handler: a}}
  Machine: {Type: AWS::Serverless::StateMachine, Properties: {Policies: [ReadOnlyAccess]}}
  More: {Type: AWS::IAM::Policy, Properties: {Roles: [!Ref FunctionRole], PolicyDocument: ${document}}}
`);
    expect(roles.map(({ address, inline }) => [address, inline])).toEqual([
      ['Function', ['template.yaml#/Resources/More/Properties/PolicyDocument']],
      ['Machine', []],
    ]);
  });
});

function read(properties: string): ParsedFile {
  return readYamlTemplate(`
Transform: AWS::Serverless-2016-10-31
Parameters: {Bucket: {Type: String}}
Resources:
  Managed: {Type: AWS::IAM::ManagedPolicy}
  Function:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler${properties}`);
}
