import withinSizeQuota from '../../../src/core/rules/within-size-quota.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

const frame = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"a:B","Resource":""}]}';

/** A document of so many characters that are no white space, laid out with more that are. */
function policy(characters: number, fill = 'x'): string {
  const compact = frame.replace('""', `"${fill.repeat(characters - frame.length)}"`);
  return `${JSON.stringify(JSON.parse(compact), null, 8)}\n`;
}

function template(properties: string): string {
  return `Parameters:
  Scope: { Type: String }
  Name: { Type: String }
  Long: { Type: String, Default: ${'d'.repeat(6000)} }
Conditions:
  Wide: !Equals [!Ref Scope, wide]
Resources:
${properties}`;
}

function document(resource: string): string {
  return `{ Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 'a:B', Resource: ${resource} }] }`;
}

/** A resource as it has to be to make a document of so many characters. */
function long(characters: number): string {
  return 'x'.repeat(characters - frame.length);
}

function user(...documents: readonly string[]): string {
  const policies = documents.map(
    (text, index) => `        - { PolicyName: p${index}, PolicyDocument: ${text} }\n`,
  );
  return `  Person:\n    Type: AWS::IAM::User\n    Properties:\n      Policies:\n${policies.join('')}`;
}

const statement = { at: '/Statement#key' } as const;

testRule(withinSizeQuota, {
  valid: [
    { name: 'what a managed policy may not have, but an inline one', policy: policy(9215) },
    { name: 'white space in strings does not count', policy: policy(20_000, ' ') },
    {
      name: 'resource policies, whose quota their service sets',
      policy: policy(30_000),
      policyType: 'resource',
    },
    {
      name: 'documents of a user that exclude each other',
      files: {
        'a.yaml': template(`  Person:
    Type: AWS::IAM::User
    Properties:
      Policies:
        - !If
          - Wide
          - { PolicyName: p, PolicyDocument: ${document(long(1200))} }
          - { PolicyName: p, PolicyDocument: ${document(long(1100))} }
`),
      },
    },
    {
      name: 'a permission set, which may be long',
      files: {
        'a.yaml': template(`  Set:
    Type: AWS::SSO::PermissionSet
    Properties: { InlinePolicy: ${document(long(20_000))} }
`),
      },
    },
    { name: 'a small default', files: { 'a.yaml': template(user(document('!Ref Scope'))) } },
  ],
  invalid: [
    {
      name: 'one character more than any identity policy may have',
      policy: policy(10_241),
      expect: [
        {
          messageId: 'over',
          message:
            'This document has 10,241 characters, 1 more than the 10,240 AWS takes; white space does not count.',
          ...statement,
          severity: 'error',
          confidence: 'certain',
          code: 'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
        },
      ],
    },
    {
      name: 'as many as it may have, and a tenth less',
      files: { 'a.json': policy(10_240), 'b.json': policy(9216) },
      expect: [
        {
          messageId: 'near',
          message: 'This document has 10,240 of the 10,240 characters AWS takes; there is room for 0 more.',
          severity: 'suggestion',
          file: 'a.json',
          ...statement,
        },
        { messageId: 'near', data: { room: '1,024', characters: 9216 }, file: 'b.json', ...statement },
      ],
    },
    {
      name: 'a trust policy over what it can be raised to',
      policy: policy(8193),
      policyType: 'trust',
      expect: [
        {
          messageId: 'over',
          data: { limit: '8,192', excess: '1' },
          ...statement,
          code: 'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
        },
      ],
    },
    {
      name: 'a trust policy over the default',
      policy: policy(2049),
      policyType: 'trust',
      expect: [{ messageId: 'overDefault', data: { excess: '1' }, ...statement, severity: 'warning' }],
    },
    {
      name: 'a resource control policy',
      policy: policy(5121),
      policyType: 'rcp',
      expect: [
        { messageId: 'over', data: { limit: '5,120' }, ...statement, code: 'POLICY_SIZE_EXCEEDS_RCP_QUOTA' },
      ],
    },
    {
      name: 'a service control policy that only its white space makes too long',
      policy: policy(9000).replace('"Version"', `${' '.repeat(2000)}"Version"`),
      policyType: 'scp',
      expect: [
        {
          messageId: 'spaced',
          data: { limit: '10,240' },
          ...statement,
          severity: 'warning',
          code: 'POLICY_SIZE_EXCEEDS_SCP_QUOTA',
        },
      ],
    },
    {
      name: 'the inline policies of a configured role together',
      files: { 'a.json': policy(6000), 'b.json': policy(5000) },
      settings: { roles: oneRole({ inline: ['a.json', 'b.json'] }) },
      expect: [
        {
          messageId: 'over',
          data: { what: 'The inline policies of the role reader', size: '11,000' },
          file: 'a.json',
          ...statement,
          code: null,
        },
      ],
    },
    {
      name: 'the inline policy of one document is one finding',
      policy: policy(10_241),
      settings: { roles: oneRole({ inline: ['policy.json'] }) },
      expect: [{ messageId: 'over', data: { what: 'The inline policy of the role reader' }, ...statement }],
    },
    {
      name: 'what is too long whatever fills the holes',
      policy: policy(10_300).replace('"xx', '"{{Bucket}}xx'),
      expect: [{ messageId: 'over', data: { size: 'about 10,310' }, ...statement, confidence: 'certain' }],
    },
    {
      name: 'a policy of a user that only some deployments have',
      files: {
        'a.yaml': template(`${user(document(long(1500)))}  More:
    Type: AWS::IAM::UserPolicy
    Condition: Wide
    Properties: { UserName: !Ref Person, PolicyName: more, PolicyDocument: ${document(long(1000))} }
`),
      },
      expect: [
        {
          messageId: 'over',
          data: { size: 'about 2,500' },
          file: 'a.yaml',
          at: '@6159-6165',
          confidence: 'estimate',
        },
      ],
    },
    {
      name: 'the inline policies of a user together',
      files: { 'a.yaml': template(user(document(long(1000)), document(long(1049)))) },
      expect: [
        {
          messageId: 'over',
          data: { what: 'The inline policies of Person', size: '2,049', limit: '2,048' },
          file: 'a.yaml',
          at: 'Person',
          confidence: 'certain',
        },
      ],
    },
    {
      name: 'a managed policy',
      files: {
        'a.yaml': template(`  Shared:
    Type: AWS::IAM::ManagedPolicy
    Properties: { PolicyDocument: ${document(long(6145))} }
`),
      },
      expect: [
        {
          messageId: 'over',
          data: { what: 'This document', limit: '6,144' },
          file: 'a.yaml',
          at: 'Statement',
          code: null,
        },
      ],
    },
    {
      name: 'a managed policy of a module',
      files: {
        'main.tf': `resource "aws_iam_policy" "shared" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "a:B", Resource = "${long(6145)}" }] })
}
`,
      },
      expect: [
        { messageId: 'over', data: { limit: '6,144', size: '6,145' }, file: 'main.tf', at: 'Statement' },
      ],
    },
    {
      name: 'what a parameter fills in by default',
      files: { 'a.yaml': template(user(document('!Ref Long'))) },
      expect: [
        {
          messageId: 'over',
          data: { what: 'The inline policy of Person', size: 'about 6,086' },
          file: 'a.yaml',
          at: 'Person',
          confidence: 'estimate',
        },
      ],
    },
    {
      name: 'a long branch of a choice',
      files: { 'a.yaml': template(user(document(`!If [Wide, '${long(3000)}', 'x']`))) },
      expect: [{ messageId: 'over', data: {}, file: 'a.yaml', at: 'Person', confidence: 'estimate' }],
    },
    {
      name: 'a placeholder with an example',
      policy: policy(10_200).replace('"xx', '"{{Bucket}}xx'),
      settings: {
        placeholders: new Map([['Bucket', 'example-bucket-of-a-rather-long-name-for-this-test-case']]),
      },
      expect: [{ messageId: 'over', data: { size: 'about 10,255' }, ...statement, confidence: 'estimate' }],
    },
  ],
});
