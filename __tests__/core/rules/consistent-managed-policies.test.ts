import type { Mirror, RoleSettings } from '../../../src/core/model/settings.ts';
import consistentManagedPolicies from '../../../src/core/rules/consistent-managed-policies.ts';
import { oneRole } from '../../helpers/settings.ts';
import { testRule } from '../../helpers/test-rule.ts';

function list(...names: readonly string[]): string {
  return JSON.stringify({
    policies: names.map((name) => ({ arn: `arn:aws:iam::aws:policy/${name}`, name })),
  });
}

/** A template with a role a row, each with its ARNs as they stand in YAML. */
function template(roles: Readonly<Record<string, readonly string[]>>): string {
  const blocks = Object.entries(roles).map(
    ([name, arns]) => `  ${name}:
    Type: AWS::IAM::Role
    Properties:
      ManagedPolicyArns: [${arns.join(', ')}]
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement: { Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }
`,
  );
  return `Parameters:
  More: { Type: String }
  On: { Type: String }
Conditions:
  Wide: !Equals [!Ref On, 'yes']
Resources:
${blocks.join('')}`;
}

function role(name: string, mirrors: readonly string[], managed?: string): readonly [string, RoleSettings] {
  const places = mirrors.map((mirror): Mirror => ({ kind: 'cloudformation', file: 'a.yaml', role: mirror }));
  return [name, { name, inline: [], trust: undefined, managed, mirrors: places }];
}

function roles(...of: readonly (readonly [string, RoleSettings])[]) {
  return { roles: new Map(of) };
}

const a = 'arn:aws:iam::aws:policy/A';
const b = 'arn:aws:iam::aws:policy/job-function/B';
const c = 'arn:aws:iam::aws:policy/C';
const shared = roles(role('payer', ['One', 'Two'], 'managed.json'), role('owner', ['Three'], 'managed.json'));

testRule(consistentManagedPolicies, {
  valid: [
    {
      name: 'everywhere the same, in any order and partition',
      files: {
        'managed.json': list('A', 'job-function/B'),
        'a.yaml': template({
          One: [a, b],
          Two: [b, a],
          Three: [
            "!Sub 'arn:${AWS::Partition}:iam::aws:policy/A'",
            'arn:aws-cn:iam::aws:policy/job-function/B',
          ],
        }),
      },
      settings: shared,
    },
    {
      name: 'roles that are not configured',
      files: { 'managed.json': list('A'), 'a.yaml': template({ One: [b], Two: [] }) },
    },
    {
      name: 'a list alone',
      files: { 'managed.json': list('A'), 'a.yaml': template({ Other: [b] }) },
      settings: shared,
    },
    {
      name: 'a role of which some attachments are hidden may have the rest',
      files: {
        'managed.json': list('A', 'job-function/B'),
        'a.yaml': template({ One: [a, '!Ref More'], Two: [a, b] }),
      },
      settings: roles(role('payer', ['One', 'Two'], 'managed.json')),
    },
    {
      name: 'a role whose attachment hides the name of the policy may have any',
      files: {
        'managed.json': list('A'),
        'a.yaml': template({ One: ["!Sub 'arn:aws:iam::aws:policy/${More}'"] }),
      },
      settings: roles(role('payer', ['One'], 'managed.json')),
    },
    {
      name: 'a policy that only some deployments attach',
      files: {
        'managed.json': list('A'),
        'a.yaml': template({ One: [`!If [Wide, ${a}, !Ref AWS::NoValue]`] }),
      },
      settings: roles(role('payer', ['One'], 'managed.json')),
    },
  ],
  invalid: [
    {
      name: 'a list that lacks what most roles attach is one finding, a role that lacks it another',
      files: {
        'managed.json': list('A', 'job-function/B'),
        'a.yaml': template({ One: [a, b, c], Two: [a], Three: [a, b, c] }),
      },
      settings: shared,
      expect: [
        {
          messageId: 'missing',
          message: 'Two does not attach B and C, which the other forms of the role payer have.',
          file: 'a.yaml',
          at: 'Two',
          severity: 'warning',
          related: ['"arn:aws:iam::aws:policy/job-function/B"', c],
        },
        {
          messageId: 'unlisted',
          message: 'C is not in this list, but 2 of the 3 roles that mirror it attach it.',
          file: 'managed.json',
          at: '/',
          related: [c, c],
        },
      ],
    },
    {
      name: 'a policy that one of several attaches',
      files: { 'managed.json': list('A'), 'a.yaml': template({ One: [a], Two: [a, c], Three: [a] }) },
      settings: shared,
      expect: [
        {
          messageId: 'extra',
          message: 'Two attaches C, which most other forms of the role payer do not have.',
          file: 'a.yaml',
          at: c,
        },
      ],
    },
    {
      name: 'a policy that no role attaches',
      files: { 'managed.json': list('A', 'job-function/B'), 'a.yaml': template({ One: [a] }) },
      settings: roles(role('payer', ['One'], 'managed.json')),
      expect: [
        {
          messageId: 'unattached',
          data: { policy: 'B' },
          file: 'managed.json',
          at: '/policies/1/arn',
          related: ['One'],
        },
      ],
    },
    {
      name: 'a listed policy that one role lacks and of another nobody knows',
      files: {
        'managed.json': list('A', 'job-function/B'),
        'a.yaml': template({ One: [a], Two: [a], Three: [a, '!Ref More'] }),
      },
      settings: shared,
      expect: [
        { messageId: 'missing', data: { policies: 'B', role: 'One' }, file: 'a.yaml', at: 'One' },
        { messageId: 'missing', data: { policies: 'B', role: 'Two' }, file: 'a.yaml', at: 'Two' },
      ],
    },
    {
      name: 'a module that attaches one of two',
      files: {
        'managed.json': list('A', 'job-function/B'),
        'a.yaml': template({ One: [a, b] }),
        'reader/main.tf': `resource "aws_iam_role" "reader" {
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}
resource "aws_iam_role_policy_attachment" "a" {
  role       = aws_iam_role.reader.name
  policy_arn = "${a}"
}
`,
      },
      settings: {
        roles: oneRole({
          managed: 'managed.json',
          mirrors: [
            { kind: 'cloudformation', file: 'a.yaml', role: 'One' },
            { kind: 'terraform', folder: 'reader' },
          ],
        }),
      },
      expect: [
        {
          messageId: 'missing',
          data: { policies: 'B', role: 'aws_iam_role.reader' },
          file: 'reader/main.tf',
          at: 'resource "aws_iam_role" "reader"',
        },
      ],
    },
    {
      name: 'two forms without a list',
      files: { 'a.yaml': template({ One: [a, b], Two: [a] }) },
      settings: roles(role('payer', ['One', 'Two'])),
      expect: [{ messageId: 'missing', data: { policies: 'B', role: 'Two' }, file: 'a.yaml', at: 'Two' }],
    },
    {
      name: 'a policy of an account',
      files: {
        'managed.json': '{"policies": [{"arn": "arn:aws:iam::123456789012:policy/team/Own"}]}',
        'a.yaml': template({ One: [a, 'arn:aws:iam::123456789012:policy/Own'] }),
      },
      settings: roles(role('payer', ['One'], 'managed.json')),
      expect: [
        { messageId: 'unlisted', data: { policy: '123456789012:policy/Own' }, file: 'managed.json', at: '/' },
        { messageId: 'unlisted', data: { policy: 'A' }, file: 'managed.json', at: '/' },
        {
          messageId: 'unattached',
          data: { policy: '123456789012:policy/team/Own' },
          file: 'managed.json',
          at: '/policies/0/arn',
        },
      ],
    },
  ],
});
