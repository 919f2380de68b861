import { isAnyText } from '../iam/action-pattern.ts';
import { allowsAction } from '../iam/allows-action.ts';
import { heldBy, readOperator } from '../iam/held-by.ts';
import { githubIssuer, readOidcTrust, someRepository } from '../iam/oidc-provider.ts';
import { readSubject } from '../iam/token-subject.ts';
import { isCoveredBy } from '../model/guard.ts';
import { defineRule } from './rule.ts';

/** Reports subjects of tokens whose wildcards take in strangers. */
export default defineRule({
  id: 'require-pinned-subject',
  code: null,
  severity: 'error',
  security: true,
  what: 'Reports a condition on the subject of tokens, as those of GitHub Actions, GitLab or HCP Terraform, whose wildcard takes in other owners or all that one owner has, and one that no token meets; a wildcard after the repository is left to whoever chose it.',
  why: 'Anyone may open an account whose name fits a wildcard there, and a new repository of an organization is in with the first push.',
  fix: 'Name owner and repository in full, in the form that its tokens have: `repo:octo-org/app:ref:refs/heads/main`, or with ids `repo:octo-org@1234/app@5678:ref:refs/heads/main`.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
    'https://docs.github.com/en/actions/reference/security/oidc',
    'https://docs.gitlab.com/ci/cloud_services/aws/',
    'https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/aws-configuration',
  ],
  messages: {
    everyone:
      '{{value}} takes in tokens of everyone on {{provider}}: it does not name the {{owner}} in full before its wildcard.',
    owner:
      '{{value}} takes in tokens of every {{owned}} of {{owner}} that fits, one made tomorrow included; name the {{owned}} in full.',
    nobody: 'No token has the subject {{value}}: {{reason}}.',
  },
  yieldsTo: ['valid-policy'],
  examples: {
    valid: [
      { name: 'one repository', policyType: 'trust', policy: trustIn('repo:octo-org/app:*') },
      {
        name: 'one repository whose subjects carry ids',
        policyType: 'trust',
        policy: trustIn('repo:octo-org@1234/app@5678:ref:refs/heads/main'),
      },
    ],
    invalid: [
      {
        name: 'every repository of an organization',
        policyType: 'trust',
        policy: trustIn('repo:octo-org/*'),
      },
      {
        name: 'every owner whose name begins so',
        policyType: 'trust',
        policy: trustIn('repo:octo-*:ref:refs/heads/main'),
      },
    ],
  },
  check: {
    principal({ type, value }, statement, { document, report }) {
      if (document.policyType !== 'trust' || type !== 'Federated' || statement.principal?.negated) return;
      if (!allowsAction(statement, 'sts:AssumeRoleWithWebIdentity')) return;
      const { issuer = '', tenancy, claims = [] } = readOidcTrust(value, statement.conditions) ?? {};
      const form = tenancy?.subject;
      const held = heldBy(claims, someRepository).map(({ when }) => when);
      if (form === undefined || isCoveredBy(value.when, held)) return;

      for (const { key, operator, values } of claims) {
        const { positive, wild } = readOperator(operator.text);
        for (const subject of positive && key.text === 'sub' ? values : []) {
          const data = { provider: issuer, owner: form.owner, owned: form.owned, value: subject.text };
          const reach = readSubject(subject, form, wild);
          const isCoded = issuer === githubIssuer && subject.text.includes('*');
          if (reach.kind === 'everyone' && !isAnyText(subject.text))
            report(subject, 'everyone', data, { code: isCoded ? 'WILDCARD_USAGE_TOO_PERMISSIVE' : null });
          if (reach.kind === 'owner')
            report(
              subject,
              'owner',
              { ...data, owner: reach.owner },
              {
                severity: 'security-warning',
                code: isCoded ? 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED' : null,
              },
            );
          if (reach.kind === 'nobody')
            report(subject, 'nobody', { ...data, reason: reach.reason }, { severity: 'warning' });
        }
      }
    },
  },
});

/** A trust policy for GitHub Actions, for the examples. */
function trustIn(subject: string): unknown {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: {
          Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
          StringLike: { 'token.actions.githubusercontent.com:sub': subject },
        },
      },
    ],
  };
}
