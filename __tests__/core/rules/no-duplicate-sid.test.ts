import noDuplicateSid from '../../../src/core/rules/no-duplicate-sid.ts';
import { testRule } from '../../helpers/test-rule.ts';

function policy(...sids: readonly string[]) {
  return {
    Version: '2012-10-17',
    Statement: sids.map((Sid) => ({ Sid, Effect: 'Allow', Action: 'ce:Get*', Resource: '*' })),
  };
}

/** Two statements of which the conditions of a template decide which is there. */
function template(first: string, second: string): string {
  return `Conditions:
  Wide: !Equals [!Ref Scope, wide]
  Tagged: !Equals [!Ref Tag, 'yes']
Parameters:
  Scope: { Type: String }
  Tag: { Type: String }
Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - !If [${first}]
          - !If [${second}]
`;
}

const one = "{ Sid: Read, Effect: Allow, Action: 'ce:Get*', Resource: '*' }";
const other = "{ Sid: Read, Effect: Allow, Action: 'ce:List*', Resource: '*' }";
const none = '!Ref AWS::NoValue';

testRule(noDuplicateSid, {
  valid: [
    { name: 'no Sid twice', policy: policy('', '') },
    {
      name: 'statements of which only one is there',
      files: { 'a.yaml': template(`Wide, ${one}, ${none}`, `Wide, ${none}, ${other}`) },
    },
    {
      name: 'names that a deployment fills in',
      files: {
        'a.yaml': template(
          `Wide, ${one.replace('Read', '!Ref Scope')}, ${none}`,
          `Tagged, ${one.replace('Read', '!Ref Scope')}, ${none}`,
        ),
      },
    },
    {
      name: 'one statement whose Effect has two branches',
      files: {
        'a.yaml': template(
          `Wide, ${one.replace('Allow', '!If [Tagged, Allow, Deny]')}, ${none}`,
          `Wide, ${none}, ${none}`,
        ),
      },
    },
  ],
  invalid: [
    {
      name: 'three of one name are two findings',
      policy: policy('A', 'B', 'A', 'A'),
      expect: [
        {
          messageId: 'repeated',
          data: { sid: 'A', position: 1 },
          at: '/Statement/2/Sid',
          severity: 'error',
          code: 'UNIQUE_SIDS_REQUIRED',
          related: ['"A"'],
        },
        { messageId: 'repeated', data: { sid: 'A', position: 1 }, at: '/Statement/3/Sid' },
      ],
    },
    {
      name: 'a resource policy, where it is advice',
      policy: policy('A', 'A'),
      policyType: 'resource',
      expect: [
        {
          messageId: 'repeated',
          data: { sid: 'A' },
          at: '/Statement/1/Sid',
          severity: 'warning',
          code: 'UNIQUE_SIDS_RECOMMENDED',
        },
      ],
    },
    {
      name: 'a trust policy, whose code is not known',
      policy: policy('A', 'A'),
      policyType: 'trust',
      expect: [
        { messageId: 'repeated', data: { sid: 'A' }, at: '/Statement/1/Sid', severity: 'error', code: null },
      ],
    },
    {
      name: 'statements that two conditions may both bring',
      files: { 'a.yaml': template(`Wide, ${one}, ${none}`, `Tagged, ${other}, ${none}`) },
      expect: [{ messageId: 'repeated', data: { sid: 'Read' }, file: 'a.yaml', at: '@425-429' }],
    },
  ],
});
