import { expect, test } from 'vitest';
import { trustsOnlyServices } from '../../../src/core/iam/trusts-only-services.ts';
import { readFiles } from '../../helpers/read-files.ts';

/** Reads the trust policy of a role, its statements written in YAML. */
function trust(statements: string) {
  const { parsed } = readFiles({
    'role.yaml': `
AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Name: { Type: String }
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: ${statements}
`,
  });
  const [document] = parsed.flatMap((file) => file.documents);
  if (document === undefined) throw new Error('no trust policy');
  return document;
}

const lambda = '{ Effect: Allow, Action: sts:AssumeRole, Principal: { Service: lambda.amazonaws.com } }';

test.each([
  ['a service', `[${lambda}]`, true],
  ['two services', `[${lambda.replace('lambda.amazonaws.com', '[a.amazonaws.com, b.amazonaws.com]')}]`, true],
  ['a service, and everyone denied', `[${lambda}, { Effect: Deny, Action: '*', Principal: '*' }]`, true],
  ['nobody', '[]', false],
  ['none but a Deny', "[{ Effect: Deny, Action: '*', Principal: '*' }]", false],
  [
    'a service and an account',
    `[${lambda}, ${lambda.replace('Service: lambda.amazonaws.com', "AWS: '111122223333'")}]`,
    false,
  ],
  ['every service', `[${lambda.replace('lambda.amazonaws.com', "'*'")}]`, false],
  ['all but a service', `[${lambda.replace('Principal:', 'NotPrincipal:')}]`, false],
  ['a service and what is hidden', `[${lambda}, !FindInMap [Trust, !Ref Name, more]]`, false],
  ['a service and who is hidden', `[${lambda.replace('}', ", AWS: !Split [',', !Ref Name] }")}]`, false],
])('%s', (_, statements, expected) => {
  expect(trustsOnlyServices(trust(statements))).toBe(expected);
});
