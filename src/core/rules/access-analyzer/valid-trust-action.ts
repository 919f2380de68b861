import { hasWildcard } from '../../iam/action-pattern.ts';
import { allowsAction } from '../../iam/allows-action.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import type { Principal, Statement } from '../../model/policy.ts';
import { isKnown } from '../../model/value.ts';
import { defineRule, policyOf } from '../rule.ts';

/** Reports actions of trust policies that do not fit their principals or conditions. */
export default defineRule({
  id: 'valid-trust-action',
  code: null,
  severity: 'error',
  what: 'Reports an action of a trust policy that its principals cannot call, and one that its conditions need and that is missing.',
  why: 'Each kind of principal assumes a role by a call of its own, so with another action nobody gets in.',
  fix: 'Use sts:AssumeRole for AWS and Service, sts:AssumeRoleWithSAML and sts:AssumeRoleWithWebIdentity for providers.',
  links: [
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_Operations.html',
    'https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html',
    issueCodesPage,
  ],
  messages: {
    MISMATCHED_ACTION_FOR_PRINCIPAL: 'None of the principals of this statement can call {{action}}.',
    MISSING_ACTION_FOR_CONDITION_KEY: 'Only {{action}} sets {{key}}, and this policy does not allow it.',
    MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY:
      'IAM Roles Anywhere calls sts:AssumeRole, sts:SetSourceIdentity and sts:TagSession; {{missing}} is missing.',
  },
  examples: {
    valid: [
      {
        name: 'SAML for a SAML provider',
        policyType: 'trust',
        policy: policyOf({
          Effect: 'Allow',
          Principal: { Federated: 'arn:aws:iam::123456789012:saml-provider/sso' },
          Action: 'sts:AssumeRoleWithSAML',
        }),
      },
    ],
    invalid: [
      {
        name: 'AssumeRole for a SAML provider',
        policyType: 'trust',
        policy: policyOf({
          Effect: 'Allow',
          Principal: { Federated: 'arn:aws:iam::123456789012:saml-provider/sso' },
          Action: 'sts:AssumeRole',
        }),
      },
    ],
  },
  check: {
    statement(statement, { document, report }) {
      const { effect, principal, action, conditions } = statement;
      if (document.policyType !== 'trust' || effect !== 'Allow' || principal?.negated) return;
      const allows = document.statements.filter((other) => other.effect === 'Allow');
      const isAllowed = (name: string): boolean => allows.some((other) => allowsAction(other, name));
      const principals = principal?.unresolved.length === 0 ? principal.values : [];
      for (const value of action?.negated ? [] : (action?.values ?? [])) {
        const callers = callersOf.get(value.text.toLowerCase());
        if (callers === undefined || hasWildcard(value.text) || principals.length === 0) continue;
        if (!principals.some((one) => callers.includes(kindOf(one))))
          report(value, 'MISMATCHED_ACTION_FOR_PRINCIPAL', { action: value.text });
      }
      for (const { key } of allowsCall(statement) ? conditions : []) {
        const needed = setBy(key.text.toLowerCase());
        if (needed !== undefined && isKnown(key) && !isAllowed(needed))
          report(key, 'MISSING_ACTION_FOR_CONDITION_KEY', { key: key.text, action: needed });
      }
      for (const { type, value } of principals) {
        if (type !== 'Service' || value.text !== 'rolesanywhere.amazonaws.com') continue;
        const missing = anywhere.find((name) => !isAllowed(name));
        if (missing !== undefined)
          report(value, 'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY', { missing });
      }
    },
  },
});

const anywhere = ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'];

type Kind = 'saml' | 'oidc' | 'other' | 'hidden';

const callersOf: ReadonlyMap<string, readonly Kind[]> = new Map([
  ['sts:assumerole', ['other', 'hidden']],
  ['sts:assumerolewithsaml', ['saml', 'hidden']],
  ['sts:assumerolewithwebidentity', ['oidc', 'hidden']],
]);

function kindOf({ type, value: { text, holes } }: Principal): Kind {
  if (type !== 'Federated') return 'other';
  if (text.includes(':saml-provider/')) return 'saml';
  return holes.length > 0 && !text.includes(':oidc-provider/') ? 'hidden' : 'oidc';
}

function allowsCall(statement: Statement): boolean {
  return statement.action?.negated === false && allowsAction(statement, 'sts:AssumeRole');
}

/** The action that alone brings a key into a request. */
function setBy(key: string): string | undefined {
  if (key === 'sts:sourceidentity') return 'sts:SetSourceIdentity';
  if (key.startsWith('aws:requesttag/') || key === 'sts:transitivetagkeys') return 'sts:TagSession';
  return undefined;
}
