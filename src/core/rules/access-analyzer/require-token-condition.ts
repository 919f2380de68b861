import { readConditionOperator } from '../../iam/condition-operator.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import { defineRule, policyOf } from '../rule.ts';

/** Reports conditions on tokens of identity providers that let in more than they seem to. */
export default defineRule({
  id: 'require-token-condition',
  code: null,
  severity: 'warning',
  security: true,
  what: 'Reports conditions on the subject or audience of a token that let in more tokens than one workflow needs.',
  why: 'Every token that meets the condition opens the role, from whichever repository or for whomever it was made.',
  fix: 'Name repository and branch in the subject, and compare the audience by StringEquals without a set operator.',
  links: [
    'https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services',
    issueCodesPage,
  ],
  messages: {
    SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED:
      '"{{value}}" lets in more than one branch; name organization, repository and branch.',
    FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE: '{{key}} has one value only; use {{operator}} without ForAnyValue.',
    CONFIRM_AUDIENCE_CLAIM_TYPE:
      '{{set}} makes sense only where {{key}} has several values; look up whether the provider sends several.',
  },
  // Both say of such a subject how far it reaches.
  yieldsTo: ['require-pinned-subject', 'require-specific-value'],
  examples: {
    valid: [
      {
        name: 'one branch',
        policyType: 'trust',
        policy: policyOf(
          trusting({
            StringEquals: { [`token.actions.githubusercontent.com:sub`]: 'repo:org/app:ref:refs/heads/main' },
          }),
        ),
      },
    ],
    invalid: [
      {
        name: 'every repository of an organization',
        policyType: 'trust',
        policy: policyOf(
          trusting({ StringLike: { [`token.actions.githubusercontent.com:sub`]: 'repo:organization/*' } }),
        ),
      },
    ],
  },
  check: {
    condition({ operator, key, values }, { effect }, { document, report }) {
      if (document.policyType !== 'trust' || effect !== 'Allow') return;
      const read = readConditionOperator(operator.text);
      const name = key.text.toLowerCase();
      if (read === undefined || read.family !== 'String') return;
      if (name === 'token.actions.githubusercontent.com:sub' && read.base === 'StringLike')
        for (const value of values)
          if (value.text.includes('*'))
            report(value, 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED', { value: value.text });
      if (!name.endsWith(':aud') || !name.includes('.') || read.set === undefined) return;
      const provider = name.slice(0, -':aud'.length);
      if (read.set === 'ForAnyValue' && singleAudience.has(provider))
        report(key, 'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE', { key: key.text, operator: read.base });
      else report(key, 'CONFIRM_AUDIENCE_CLAIM_TYPE', { key: key.text, set: read.set });
    },
  },
});

/** Providers whose tokens have one audience. */
const singleAudience: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'cognito-identity.amazonaws.com',
  'token.actions.githubusercontent.com',
]);

function trusting(condition: unknown): Readonly<Record<string, unknown>> {
  return {
    Effect: 'Allow',
    Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com' },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: condition,
  };
}
