import { hasWildcard, isAnyText } from '../iam/action-pattern.ts';
import { allowsAction } from '../iam/allows-action.ts';
import { type Demand, heldBy } from '../iam/held-by.ts';
import { githubIssuer, readOidcTrust, someTenant } from '../iam/oidc-provider.ts';
import { type Guard, isCoveredBy } from '../model/guard.ts';
import type { Condition, PolicyString } from '../model/policy.ts';
import { defineRule } from './rule.ts';

/** Reports trust in an OpenID Connect provider that does not say whose tokens it is for. */
export default defineRule({
  id: 'require-oidc-conditions',
  code: null,
  severity: 'error',
  security: true,
  what: 'Reports trust in an OpenID Connect provider, such as that of GitHub Actions, whose conditions do not say for which of its users it is, or for which audience.',
  why: 'The provider makes tokens for all its users: what the conditions leave open, strangers may use.',
  fix: 'Demand the subject with `StringEquals`, such as `repo:octo-org/app:ref:refs/heads/main`, or for a repository whose subjects carry ids `repo:octo-org@1234/app@5678:…`, and the audience `sts.amazonaws.com` (in China `sts.amazonaws.com.cn`).',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_oidc_secure-by-default.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html#idp_oidc_Create_GitHub',
    'https://docs.github.com/en/actions/reference/security/oidc',
  ],
  messages: {
    missing:
      'Everyone who gets tokens of {{provider}} may assume this role: no condition says whose they have to be; demand {{key}}.',
    weak: 'Everyone who gets tokens of {{provider}} may assume this role: {{operator}} on {{key}} demands nothing.',
    sometimes:
      'Everyone who gets tokens of {{provider}} may assume this role wherever the condition on {{key}} is left out.',
    private:
      'Every token that {{provider}} makes for AWS opens this role, whoever it is made for; demand {{key}}.',
    audience:
      'Tokens for each audience that the provider is set up with open this role; demand {{key}} with {{audience}}.',
    partition:
      'Tokens for this partition of AWS have the audience {{audience}}; {{value}} is that of another.',
  },
  yieldsTo: ['valid-policy'],
  examples: {
    valid: [
      {
        name: 'one branch of one repository',
        policyType: 'trust',
        policy: githubTrust({
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': 'repo:octo-org/app:ref:refs/heads/main',
        }),
      },
      {
        name: 'the same where subjects carry ids',
        policyType: 'trust',
        policy: githubTrust({
          'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
          'token.actions.githubusercontent.com:sub': 'repo:octo-org@1234/app@5678:ref:refs/heads/main',
        }),
      },
    ],
    invalid: [
      {
        name: 'every repository of everyone',
        policyType: 'trust',
        policy: githubTrust({ 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' }),
      },
    ],
  },
  check: {
    principal({ type, value }, statement, { document, report }) {
      if (document.policyType !== 'trust' || type !== 'Federated' || statement.principal?.negated) return;
      if (!allowsAction(statement, 'sts:AssumeRoleWithWebIdentity')) return;
      const trust = readOidcTrust(value, statement.conditions);
      if (trust === undefined) return;
      const { issuer, partition, tenancy, claims, mayAskMore } = trust;
      const name = issuer ?? value.text;
      const claim = tenancy?.claim ?? 'sub';
      const data = { provider: name, key: `${name}:${claim}` };
      const holdsBy = (demand: Demand): readonly Guard[] => heldBy(claims, demand).map(({ when }) => when);

      const holds = holdsBy(tenancy === undefined ? someUser : someTenant(tenancy.claim));
      if (!isCoveredBy(value.when, holds)) {
        if (mayAskMore) return;
        const named = claims.find(({ key }) => key.text === claim);
        const confidence = issuer === undefined ? 'estimate' : 'certain';
        const code = codeFor(issuer, claims, named);
        if (holds.length > 0) report(value, 'sometimes', data, { confidence });
        else if (tenancy === undefined)
          report(value, 'private', data, { severity: 'security-warning', confidence, code });
        else if (named === undefined) report(value, 'missing', data, { code });
        else
          report(
            value,
            'weak',
            { ...data, operator: named.operator.text },
            { related: [{ at: named, message: 'The condition that demands nothing.' }] },
          );
        return;
      }

      if (issuer !== githubIssuer) return;
      const audience = partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
      if (!isCoveredBy(value.when, holdsBy(oneAudience)))
        report(value, 'audience', { key: `${issuer}:aud`, audience }, { severity: 'suggestion' });
      if (partition === undefined) return;
      for (const given of claims.flatMap(({ key, values }) => (key.text === 'aud' ? values : [])))
        if (isAudienceOfAws(given) && given.text !== audience)
          report(
            given,
            'partition',
            { value: given.text, audience },
            { severity: 'warning', confidence: 'estimate' },
          );
    },
  },
});

/** What says for whom a private provider made a token; the audience does where it is not AWS itself. */
const someUser: Demand = {
  counts: () => true,
  narrows: (value, key, wild) =>
    value.text !== '' && !(wild && isAnyText(value.text)) && !(key === 'aud' && isAudienceOfAws(value)),
};

const oneAudience: Demand = {
  counts: (key) => key === 'aud',
  narrows: ({ text }, _, wild) => text !== '' && !(wild && hasWildcard(text)),
};

function isAudienceOfAws({ text }: PolicyString): boolean {
  return text === 'sts.amazonaws.com' || text === 'sts.amazonaws.com.cn';
}

function codeFor(
  issuer: string | undefined,
  claims: readonly Condition[],
  named: Condition | undefined,
): string | null {
  if (issuer === githubIssuer && named === undefined) return 'MISSING_GITHUB_REPO_CONDITION_KEY';
  return claims.length === 0 ? 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL' : null;
}

/** A trust policy for GitHub Actions, for the examples. */
function githubTrust(equals: Readonly<Record<string, string>>): unknown {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: {
          Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
        },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: equals },
      },
    ],
  };
}
