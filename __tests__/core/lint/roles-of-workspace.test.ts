import { describe, expect, test } from 'vitest';
import type { RolePolicies } from '../../../src/core/iam/role-policies.ts';
import type { Settings } from '../../../src/core/model/settings.ts';
import { lintTexts } from '../../helpers/lint-texts.ts';
import { oneRole } from '../../helpers/settings.ts';

const reads = (action: string) =>
  JSON.stringify({ Statement: { Effect: 'Allow', Action: action, Resource: '*' } });
const listOf = (...arns: readonly string[]) => JSON.stringify({ policies: arns.map((arn) => ({ arn })) });

function rolesIn(
  files: Readonly<Record<string, string>>,
  roles: Settings['roles'] = new Map(),
): readonly RolePolicies[] {
  return lintTexts(files, [], { settings: { roles } }).workspace.rolePolicies;
}

/** A template of one role, with more resources behind it. */
function template(managed: string, more = ''): string {
  return `Parameters: { Which: { Type: String } }
Conditions: { Prod: !Equals [!Ref Which, prod] }
Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties:
      ManagedPolicyArns: ${managed}
${more}`;
}

const own = `  Own:
    Type: AWS::IAM::ManagedPolicy
    Properties: { PolicyDocument: ${reads('ec2:Describe*')} }
`;

const summaryOf = ({ policies, unknown }: RolePolicies) => [
  ...policies.map(({ kind, name, version }) => `${kind} ${name}${version === undefined ? '' : ' versioned'}`),
  ...unknown.map(({ kind, what }) => `unknown ${kind} ${what}`),
];

describe('a configured role', () => {
  const role = oneRole({ inline: ['a.json', 'b.json'], trust: 'trust.json', managed: 'managed.json' });
  const trust =
    '{"Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "123456789012"}}}';
  const files = {
    'a.json': reads('s3:Get*'),
    'b.json': reads('s3:List*'),
    'trust.json': trust,
    'managed.json': listOf('arn:aws:iam::aws:policy/SecurityAudit'),
  };

  test('is all of its files', () => {
    const [reader] = rolesIn(files, role);
    expect(reader && summaryOf(reader)).toEqual([
      'inline a.json',
      'inline b.json',
      'managed arn:aws:iam::aws:policy/SecurityAudit versioned',
    ]);
    expect(reader?.trust?.id).toBe('trust.json');
    expect(reader?.place.source.file).toBe('a.json');
  });

  test('is unknown as far as its files were not read', () => {
    const { 'b.json': _, 'managed.json': __, ...some } = files;
    const [reader] = rolesIn(some, role);
    expect(reader && summaryOf(reader)).toEqual([
      'inline a.json',
      'unknown unread b.json',
      'unknown unread managed.json',
    ]);
  });

  test('may be nothing but managed policies', () => {
    const onlyManaged = oneRole({ managed: 'managed.json' });
    const [reader] = rolesIn({ 'managed.json': files['managed.json'] }, onlyManaged);
    expect(reader?.policies).toHaveLength(1);
    expect(reader?.place.source.file).toBe('managed.json');
  });

  test('of which nothing was read is not there', () => {
    expect(rolesIn({ 'c.json': reads('s3:Get*') }, role)).toEqual([]);
  });
});

describe('a role of a template', () => {
  test.each([
    [
      'a policy of AWS',
      `['arn:aws:iam::aws:policy/SecurityAudit']`,
      'managed arn:aws:iam::aws:policy/SecurityAudit versioned',
    ],
    [
      'in any partition',
      `[!Sub 'arn:\${AWS::Partition}:iam::aws:policy/SecurityAudit']`,
      'managed arn:aws:iam::aws:policy/SecurityAudit versioned',
    ],
    [
      'of a partition',
      `['arn:aws-cn:iam::aws:policy/SecurityAudit']`,
      'managed arn:aws:iam::aws:policy/SecurityAudit versioned',
    ],
    ['one of the template', `[!Ref Own]`, 'managed role.yaml#/Resources/Own/Properties/PolicyDocument'],
    [
      'one of the template by its attribute',
      `[!GetAtt Own.PolicyArn]`,
      'managed role.yaml#/Resources/Own/Properties/PolicyDocument',
    ],
    [
      'one that is not packed',
      `['arn:aws:iam::aws:policy/NoSuch']`,
      'unknown managed-policy arn:aws:iam::aws:policy/NoSuch',
    ],
    [
      'one of an account',
      `['arn:aws:iam::123456789012:policy/SecurityAudit']`,
      'unknown managed-policy arn:aws:iam::123456789012:policy/SecurityAudit',
    ],
    ['one that is hidden', `[!Ref Which]`, 'unknown hidden ${Which}'],
    [
      'one of AWS that is hidden',
      `[!Sub 'arn:aws:iam::aws:policy/\${Which}']`,
      'unknown hidden arn:aws:iam::aws:policy/${Which}',
    ],
    ['a hidden list', `!Split [',', !Ref Which]`, 'unknown hidden !Ref Which'],
  ])('attaches %s', (_, managed, expected) => {
    const [reader] = rolesIn({ 'role.yaml': template(managed, own) });
    expect(reader && summaryOf(reader)).toEqual([expected]);
  });

  test('names the known policy of the same name', () => {
    const [reader] = rolesIn({ 'role.yaml': template(`['arn:aws:iam::aws:policy/ViewOnlyAccess']`) });
    expect(reader?.unknown[0]?.alike).toBe('arn:aws:iam::aws:policy/job-function/ViewOnlyAccess');
  });

  test('does not attach what another template calls the same', () => {
    const roles = rolesIn({
      'role.yaml': template('[!Ref Which]'),
      'other.yaml': `Resources:\n${own.replace('Own', 'Which')}`,
    });
    expect(roles.map(summaryOf)).toEqual([['unknown hidden ${Which}']]);
  });

  test('attaches in the deployments in which it does', () => {
    const managed = `[!If [Prod, 'arn:aws:iam::aws:policy/SecurityAudit', !Ref 'AWS::NoValue']]`;
    const attached = `  Extra:
    Type: AWS::IAM::Policy
    Properties: { Roles: !If [Prod, [!Ref Reader], !Ref 'AWS::NoValue'], PolicyDocument: ${reads('s3:Get*')} }
`;
    const [reader] = rolesIn({ 'role.yaml': template(managed, attached) });
    expect(reader?.policies.map(({ kind, when }) => [kind, when])).toMatchObject([
      ['inline', [{ condition: 'Prod', is: true }]],
      ['managed', [{ condition: 'Prod', is: true }]],
    ]);
  });

  test('carries the guards of every way in which a policy is attached', () => {
    const attached = (roles: string) => `  Extra:
    Type: AWS::IAM::Policy
    Properties: { Roles: ${roles}, PolicyDocument: ${reads('s3:Get*')} }
`;
    const guardsOf = (roles: string) =>
      rolesIn({ 'role.yaml': template('[]', attached(roles)) })[0]?.policies.map(({ when }) => when);
    const branches = `[!If [Prod, !Ref Reader, !Ref 'AWS::NoValue'], !If [Prod, !Ref 'AWS::NoValue', !Ref Reader]]`;
    expect(guardsOf('[!Ref Reader]')).toEqual([[]]);
    expect(guardsOf(branches)).toMatchObject([
      [{ condition: 'Prod', is: true }],
      [{ condition: 'Prod', is: false }],
    ]);
  });
});

describe('a role of a Terraform module', () => {
  const role = `resource "aws_iam_role" "reader" {
  name               = "reader"
  assume_role_policy = "{}"
}
resource "aws_iam_role_policy_attachment" "own" {
  role       = aws_iam_role.reader.name
  policy_arn = aws_iam_policy.own.arn
}
`;
  const policy = `resource "aws_iam_policy" "own" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "ec2:Describe*", Resource = "*" }] })
}
`;

  test('attaches a policy of the module, whatever file it is in', () => {
    const [reader] = rolesIn({ 'module/role.tf': role, 'module/policy.tf': policy });
    expect(reader && summaryOf(reader)).toEqual(['managed module/policy.tf#aws_iam_policy.own.policy']);
  });

  test('does not attach a policy of another module', () => {
    const [reader] = rolesIn({ 'module/role.tf': role, 'other/policy.tf': policy });
    expect(reader && summaryOf(reader)).toEqual(['unknown hidden ${aws_iam_policy.own.arn}']);
  });
});
