import { describe, expect, test } from 'vitest';
import type { Statement } from '../../../../src/core/model/policy.ts';
import { shown, shownGuard, written } from './evaluated.ts';
import { readYamlTemplate } from './read-yaml-template.ts';

describe('a permission is a statement', () => {
  test('of a function', () => {
    const file = read(`AWS::Lambda::Permission
FunctionName: !GetAtt F.Arn
Action: lambda:InvokeFunction
Principal: sns.amazonaws.com
SourceArn: !Ref Topic
SourceAccount: !Ref AWS::AccountId
EventSourceToken: token
FunctionUrlAuthType: AWS_IAM`);
    const [document] = file.documents;
    expect(document).toMatchObject({
      id: 'template.yaml#/Resources/Tested/Properties',
      policyType: 'resource',
      resourceType: 'AWS::Lambda::Function',
      version: { text: '2012-10-17' },
    });
    const [statement] = document?.statements ?? [];
    expect(statement && summary(statement)).toEqual({
      effect: 'Allow',
      principal: ['Service sns.amazonaws.com'],
      action: ['lambda:InvokeFunction'],
      resource: ['‹F.Arn›'],
      conditions: [
        'ArnLike aws:SourceArn ‹Topic›',
        'StringEquals aws:SourceAccount ‹AWS::AccountId›',
        'StringEquals lambda:EventSourceToken token',
        'StringEquals lambda:FunctionUrlAuthType AWS_IAM',
      ],
    });
    expect(statement?.principal?.key && written(statement.principal.key)).toBe('Principal');
    expect(statement?.principal?.values.map(({ value }) => written(value))).toEqual(['sns.amazonaws.com']);
    expect(statement?.resource?.key && written(statement.resource.key)).toBe('FunctionName');
    expect(statement?.resource?.values.map(written)).toEqual(['!GetAtt F.Arn']);
    expect(statement?.conditions.map(({ key, values }) => [written(key), ...values.map(written)])).toEqual([
      ['SourceArn', '!Ref Topic'],
      ['SourceAccount', '!Ref AWS::AccountId'],
      ['EventSourceToken', 'token'],
      ['FunctionUrlAuthType', 'AWS_IAM'],
    ]);
  });

  test('of a layer version', () => {
    const [document] = read(`AWS::Lambda::LayerVersionPermission
LayerVersionArn: arn:aws:lambda:eu-west-1:111122223333:layer:a:1
Action: lambda:GetLayerVersion
Principal: '*'
OrganizationId: o-a1b2c3d4e5`).documents;
    expect(document?.resourceType).toBe('AWS::Lambda::LayerVersion');
    expect(document?.statements.map(summary)).toEqual([
      {
        effect: 'Allow',
        principal: ['* *'],
        action: ['lambda:GetLayerVersion'],
        resource: ['arn:aws:lambda:eu-west-1:111122223333:layer:a:1'],
        conditions: ['StringEquals aws:PrincipalOrgID o-a1b2c3d4e5'],
      },
    ]);
  });

  test('of an event bus, in properties', () => {
    const [document] = read(`AWS::Events::EventBusPolicy
EventBusName: orders
StatementId: Others
Action: events:PutEvents
Principal: '*'
Condition: {Type: StringEquals, Key: aws:PrincipalOrgID, Value: o-a1b2c3d4e5}`).documents;
    expect(document?.statements[0]?.sid?.text).toBe('Others');
    expect(document?.statements.map(summary)).toEqual([
      {
        effect: 'Allow',
        principal: ['* *'],
        action: ['events:PutEvents'],
        resource: ['arn:‹AWS::Partition›:events:‹AWS::Region›:‹AWS::AccountId›:event-bus/orders'],
        conditions: ['StringEquals aws:PrincipalOrgID o-a1b2c3d4e5'],
      },
    ]);
  });

  test('of an event bus, as a statement', () => {
    const [document] = read(`AWS::Events::EventBusPolicy
StatementId: Others
Statement: {Effect: Deny, Principal: {AWS: '111122223333'}, Action: events:PutEvents, Resource: !GetAtt Bus.Arn}`).documents;
    expect(document?.statements.map(summary)).toEqual([
      {
        effect: 'Deny',
        principal: ['AWS 111122223333'],
        action: ['events:PutEvents'],
        resource: ['‹Bus.Arn›'],
        conditions: [],
      },
    ]);
  });

  test('with properties that depend on conditions', () => {
    const [document] = read(`AWS::Lambda::Permission
FunctionName: f
Action: lambda:InvokeFunction
Principal: !If [C, s3.amazonaws.com, 111122223333]
SourceArn: !If [C, 'arn:aws:s3:::b', !Ref AWS::NoValue]`).documents;
    const [statement] = document?.statements ?? [];
    expect(
      statement?.principal?.values.map(({ type, value }) => [type, value.text, shownGuard(value.when)]),
    ).toEqual([
      ['Service', 's3.amazonaws.com', 'C'],
      ['AWS', '111122223333', '!C'],
    ]);
    expect(statement?.conditions.map(({ values }) => values.map(({ when }) => shownGuard(when)))).toEqual([
      ['C'],
    ]);
  });

  test('that is hidden', () => {
    const [document] = read('AWS::Lambda::Permission\nFn::Transform: {Name: AWS::Include}').documents;
    expect(document?.unresolved).toHaveLength(1);
  });
});

describe('a principal of a permission', () => {
  test.each([
    ["'*'", ['* *']],
    ['s3.amazonaws.com', ['Service s3.amazonaws.com']],
    ['alexa-appkit.amazon.com', ['Service alexa-appkit.amazon.com']],
    ['!Sub "logs.${AWS::Region}.amazonaws.com"', ['Service logs.‹AWS::Region›.amazonaws.com']],
    ['!Sub "sns.${AWS::URLSuffix}"', ['Service sns.‹AWS::URLSuffix›']],
    ["'111122223333'", ['AWS 111122223333']],
    ['011122223333', ['AWS 011122223333']],
    ['arn:aws:iam::111122223333:root', ['AWS arn:aws:iam::111122223333:root']],
    ['!Ref AWS::AccountId', ['AWS ‹AWS::AccountId›']],
    ['!GetAtt Role.Arn', ['AWS ‹Role.Arn›']],
    ['!Ref Account', ['AWS ‹Account=111122223333›']],
    ['!Ref Service', ['Service ‹Service=s3.amazonaws.com›']],
    ['someone', ['AWS someone']],
  ])('%s', (principal, expected) => {
    const [statement] =
      read(`AWS::Lambda::Permission\nPrincipal: ${principal}`).documents[0]?.statements ?? [];
    expect(statement && summary(statement).principal).toEqual(expected);
  });

  test('of which nobody knows what it is', () => {
    const [statement] = read('AWS::Lambda::Permission\nPrincipal: !Ref Any').documents[0]?.statements ?? [];
    expect(statement?.principal?.unresolved.map(written)).toEqual(['!Ref Any']);
  });
});

describe('the function of a permission', () => {
  test.each([
    ['f', 'arn:‹AWS::Partition›:lambda:‹AWS::Region›:‹AWS::AccountId›:function:f'],
    ['f:live', 'arn:‹AWS::Partition›:lambda:‹AWS::Region›:‹AWS::AccountId›:function:f:live'],
    ['111122223333:function:f', 'arn:‹AWS::Partition›:lambda:‹AWS::Region›:111122223333:function:f'],
    ['arn:aws:lambda:eu-west-1:111122223333:function:f', 'arn:aws:lambda:eu-west-1:111122223333:function:f'],
    ['!Ref F', '‹F›'],
    ['!Sub "x-${Any}"', 'arn:‹AWS::Partition›:lambda:‹AWS::Region›:‹AWS::AccountId›:function:x-‹Any›'],
  ])('%s', (name, expected) => {
    const [statement] = read(`AWS::Lambda::Permission\nFunctionName: ${name}`).documents[0]?.statements ?? [];
    expect(statement?.resource?.values.map(shown)).toEqual([expected]);
  });
});

function read(resource: string): ReturnType<typeof readYamlTemplate> {
  const [type = '', ...properties] = resource.split('\n');
  return readYamlTemplate(`
Parameters:
  Any: {Type: String}
  Account: {Type: String, Default: '111122223333'}
  Service: {Type: String, Default: s3.amazonaws.com}
Resources:
  Tested:
    Type: ${type}
    Properties:
${properties.map((line) => `      ${line}`).join('\n')}
`);
}

function summary({ effect, principal, action, resource, conditions }: Statement): Record<string, unknown> {
  return {
    effect,
    principal: principal?.values.map(({ type, value }) => `${type} ${String(shown(value))}`),
    action: action?.values.map(shown),
    resource: resource?.values.map(shown),
    conditions: conditions.map(
      ({ operator, key, values }) => `${operator.text} ${key.text} ${values.map(shown).join(' ')}`,
    ),
  };
}
