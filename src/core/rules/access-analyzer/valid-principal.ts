import { hasWildcard } from '../../iam/action-pattern.ts';
import { parseArn } from '../../iam/arn.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import { canCoexist } from '../../model/guard.ts';
import type { Principal } from '../../model/policy.ts';
import { isKnown } from '../../model/value.ts';
import { defineRule, policyOf } from '../rule.ts';

/** Reports principals of other kinds than AWS that cannot be right; those of AWS are the matter of require-pinned-principal. */
export default defineRule({
  id: 'valid-principal',
  code: null,
  severity: 'error',
  what: 'Reports federated and service principals that cannot be right, and a session listed next to its own role.',
  why: 'A principal that does not exist makes AWS refuse the policy, or lets nobody in.',
  fix: 'Write the domain of the provider, or the ARN of its oidc-provider or saml-provider.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    issueCodesPage,
  ],
  messages: {
    UNSUPPORTED_WILDCARD_IN_PRINCIPAL: '{{principal}} has a wildcard, which no {{kind}} principal can have.',
    FEDERATED_PRINCIPAL_NOT_SUPPORTED:
      'Federated users assume a role first; only trust policies can name {{principal}}.',
    INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY:
      '"{{principal}}" is neither the domain of an identity provider nor the ARN of one.',
    REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY:
      '{{principal}} is a session of {{role}}, which is listed as well.',
  },
  examples: {
    valid: [
      {
        name: 'a domain',
        policyType: 'trust',
        policy: policyOf({
          Effect: 'Allow',
          Principal: { Federated: 'accounts.google.com' },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { 'accounts.google.com:aud': 'app' } },
        }),
      },
    ],
    invalid: [
      {
        name: 'a name for a provider',
        policyType: 'trust',
        policy: policyOf({
          Effect: 'Allow',
          Principal: { Federated: 'our provider' },
          Action: 'sts:AssumeRoleWithWebIdentity',
        }),
      },
    ],
  },
  check: {
    principal({ type, value }, { action }, { document: { policyType }, report }) {
      if ((policyType !== 'trust' && policyType !== 'resource') || !isKnown(value)) return;
      if (type !== 'Federated' && type !== 'Service') return;
      const data = { principal: value.text, kind: type };
      if (hasWildcard(value.text)) report(value, 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL', data);
      else if (type === 'Federated' && policyType === 'trust' && !isProvider(value.text))
        report(value, 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY', data);
      else if (type === 'Federated' && policyType === 'resource') {
        const isTrust = action === undefined || action.values.some(({ text }) => /^(sts:|\*)/i.test(text));
        if (!isTrust) report(value, 'FEDERATED_PRINCIPAL_NOT_SUPPORTED', data);
      }
    },
    statement({ principal }, { document: { policyType }, report }) {
      if (policyType !== 'trust' || principal === undefined) return;
      const roles = new Map(principal.values.flatMap((one) => (roleOf(one) ? [[roleOf(one), one]] : [])));
      for (const { value } of principal.values) {
        const role = roles.get(roleOfSession(value.text));
        if (role !== undefined && canCoexist(role.value.when, value.when))
          report(
            value,
            'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY',
            { principal: value.text, role: role.value.text },
            { related: [{ at: role.value, message: 'The role.' }] },
          );
      }
    },
  },
});

function isProvider(text: string): boolean {
  if (text.startsWith('arn:'))
    return /^(oidc|saml)-provider\/./.test(parseArn(text)?.resource ?? '') && text.split(':')[2] === 'iam';
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(text);
}

/** `account/name` of a role, without its path, which the ARNs of sessions do not have. */
function roleOf({ type, value }: Principal): string | undefined {
  const arn = type === 'AWS' ? parseArn(value.text, value.holes) : undefined;
  if (arn?.service !== 'iam' || !arn.resource.startsWith('role/')) return undefined;
  return `${arn.account}/${arn.resource.slice(arn.resource.lastIndexOf('/') + 1)}`;
}

function roleOfSession(text: string): string | undefined {
  const arn = parseArn(text);
  const [kind, role] = arn?.resource.split('/') ?? [];
  return arn?.service === 'sts' && kind === 'assumed-role' ? `${arn.account}/${role}` : undefined;
}
