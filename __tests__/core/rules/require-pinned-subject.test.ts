import requirePinnedSubject from '../../../src/core/rules/require-pinned-subject.ts';
import { testRule } from '../../helpers/test-rule.ts';

const policyType = 'trust';
const github = 'token.actions.githubusercontent.com';

function trust(
  issuer: string,
  condition: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  more: Readonly<Record<string, unknown>> = {},
) {
  return {
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${issuer}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: condition,
      ...more,
    },
  };
}

function like(subject: unknown, more: Readonly<Record<string, unknown>> = {}) {
  return trust(github, { StringLike: { [`${github}:sub`]: subject, ...more } });
}

const place = `/Statement/Condition/StringLike/${github}:sub`;

testRule(requirePinnedSubject, {
  valid: [
    {
      name: 'repositories in both forms',
      policyType,
      policy: like([
        'repo:octo-org/app:*',
        'repo:octo-org@1234/app@5678:*',
        'repo:octo-org@*/app@*:environment:prod',
      ]),
    },
    { name: 'any subject, which another rule reports', policyType, policy: like('*') },
    {
      name: 'a wide subject beside one repository',
      policyType,
      policy: like('repo:octo-org/*', { [`${github}:repository_id`]: '1234' }),
    },
    {
      name: 'any subject but some',
      policyType,
      policy: trust(github, { StringNotLike: { [`${github}:sub`]: 'repo:octo-org/*' } }),
    },
    {
      name: 'another claim, and another provider',
      policyType,
      policy: trust(github, {
        StringLike: { [`${github}:environment`]: 'prod-*', 'gitlab.com:sub': 'project_path:*' },
      }),
    },
    {
      name: 'a provider whose subjects have no form of their own',
      policyType,
      policy: trust('login.example.com', { StringLike: { 'login.example.com:sub': 'user-*' } }),
    },
    {
      name: 'a Deny',
      policyType,
      policy: trust(github, { StringLike: { [`${github}:sub`]: 'repo:*' } }, { Effect: 'Deny' }),
    },
    {
      name: 'another action',
      policyType,
      policy: trust(github, { StringLike: { [`${github}:sub`]: 'repo:*' } }, { Action: 'sts:TagSession' }),
    },
    {
      name: 'a principal that is no provider',
      policyType,
      policy: trust(
        github,
        { StringLike: { [`${github}:sub`]: 'repo:*' } },
        { Principal: { AWS: '111122223333', Federated: 'nobody' } },
      ),
    },
    {
      name: 'a repository that a deployment names',
      policyType,
      policy: like(['repo:{{Repository}}:*', '{{Subject}}']),
    },
  ],
  invalid: [
    {
      name: 'repositories of everyone and of an owner, beside one in full',
      policyType,
      policy: like(['repo:octo-org/app:*', 'repo:*/app:*', 'repo:octo-org/*']),
      expect: [
        {
          messageId: 'everyone',
          message: `repo:*/app:* takes in tokens of everyone on ${github}: it does not name the owner in full before its wildcard.`,
          at: `${place}/1`,
          severity: 'error',
          confidence: 'certain',
          code: 'WILDCARD_USAGE_TOO_PERMISSIVE',
        },
        {
          messageId: 'owner',
          message:
            'repo:octo-org/* takes in tokens of every repository of octo-org that fits, one made tomorrow included; name the repository in full.',
          at: `${place}/2`,
          severity: 'security-warning',
        },
      ],
    },
    {
      name: 'a wide subject beside a wide repository',
      policyType,
      policy: like('repo:octo-org@1234/*', { [`${github}:repository`]: '*' }),
      expect: [{ messageId: 'owner', data: { owner: 'octo-org@1234' }, at: place }],
    },
    {
      name: 'a wildcard where there is none, and half of the ids',
      policyType,
      policy: trust(github, {
        StringEquals: { [`${github}:sub`]: ['repo:octo-org/app:*', 'repo:octo-org@1234/app:pull_request'] },
      }),
      expect: [
        {
          messageId: 'nobody',
          message:
            'No token has the subject repo:octo-org/app:*: the wildcard is a plain character under this operator; write StringLike.',
          at: `/Statement/Condition/StringEquals/${github}:sub/0`,
          severity: 'warning',
        },
        {
          messageId: 'nobody',
          data: { reason: 'GitHub gives an id to both the owner and the repository, or to neither' },
          at: `/Statement/Condition/StringEquals/${github}:sub/1`,
        },
      ],
    },
    {
      name: 'projects of everyone on GitLab',
      policyType,
      policy: trust('gitlab.com', {
        StringLike: { 'gitlab.com:sub': 'project_path:*:ref_type:branch:ref:main' },
      }),
      expect: [
        {
          messageId: 'everyone',
          data: { owner: 'group', provider: 'gitlab.com' },
          at: '/Statement/Condition/StringLike/gitlab.com:sub',
        },
      ],
    },
    {
      name: 'a provider that is hidden, and keys that name it',
      files: {
        'main.tf': `
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.github.arn]
    }
    condition {
      test     = "StringLike"
      variable = "${github}:sub"
      values   = ["repo:\${var.organization}/*"]
    }
  }
}
resource "aws_iam_role" "reader" {
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
variable "organization" { type = string }
`,
      },
      expect: [
        {
          messageId: 'owner',
          data: { owner: '${var.organization}' },
          file: 'main.tf',
          at: '"repo:${var.organization}/*"',
        },
      ],
    },
  ],
});
