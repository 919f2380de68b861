import type { Mirror, Settings } from '../../../src/core/model/settings.ts';
import noUnknownManagedPolicy from '../../../src/core/rules/no-unknown-managed-policy.ts';
import { testRule } from '../../helpers/test-rule.ts';

function settings(...names: readonly string[]): Partial<Settings> {
  const roles = names.map((name) => {
    const mirrors: readonly Mirror[] = [{ kind: 'cloudformation', file: 'role.yaml', role: name }];
    return [name, { name, inline: [], trust: undefined, managed: 'managed.json', mirrors }] as const;
  });
  return { roles: new Map(roles) };
}

function list(...arns: readonly string[]): string {
  return JSON.stringify({ policies: arns.map((arn) => ({ arn })) });
}

const role = (name: string, arns: string) =>
  `Parameters: { Which: { Type: String } }
Resources: { ${name}: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {}, ManagedPolicyArns: ${arns} } } }
`;

const own = 'arn:aws:iam::123456789012:policy/reader';

testRule(noUnknownManagedPolicy, {
  valid: [
    {
      name: 'a known policy in another partition',
      files: { 'managed.json': list('arn:aws-cn:iam::aws:policy/SecurityAudit') },
      settings: settings('reader'),
    },
    {
      name: 'a role that is not configured',
      files: { 'role.yaml': role('other', `['${own}']`) },
      settings: settings('reader'),
    },
    {
      name: 'a policy that a template hides, which is told elsewhere',
      files: { 'role.yaml': role('reader', '[!Ref Which]') },
      settings: settings('reader'),
    },
  ],
  invalid: [
    {
      name: 'a policy of an account',
      files: { 'managed.json': list(own) },
      settings: settings('reader'),
      expect: [
        {
          messageId: 'unknown',
          file: 'managed.json',
          at: `"${own}"`,
          message: `${own} is not among the managed policies known here: what it grants to the role reader is unknown.`,
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a policy without its path, of two roles and a mirror',
      files: {
        'managed.json': list('arn:aws:iam::aws:policy/ViewOnlyAccess'),
        'role.yaml': role('owner', "['arn:aws:iam::aws:policy/ViewOnlyAccess']"),
      },
      settings: settings('payer', 'owner'),
      expect: [
        {
          messageId: 'alike',
          file: 'managed.json',
          at: '"arn:aws:iam::aws:policy/ViewOnlyAccess"',
          data: {
            alike: 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess',
            roles: 'the roles payer and owner',
          },
          related: ["'arn:aws:iam::aws:policy/ViewOnlyAccess'"],
        },
      ],
    },
  ],
});
