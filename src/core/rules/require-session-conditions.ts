import { isAnyText } from '../iam/action-pattern.ts';
import { readAwsPrincipal } from '../iam/aws-principal.ts';
import { hidesKey } from '../iam/held-by.ts';
import { matches } from '../iam/pattern.ts';
import { isCoveredBy } from '../model/guard.ts';
import type { Condition, Principal } from '../model/policy.ts';
import { defineRule } from './rule.ts';

/** Reports third parties that may tag their sessions, or say who they are, as they like. */
export default defineRule({
  id: 'require-session-conditions',
  code: null,
  severity: 'warning',
  security: true,
  what: 'Reports a trust policy that lets another account put any tags on its sessions, or any source identity.',
  why: 'Policies that go by `aws:PrincipalTag` believe those tags, and the source identity is what the audit trail shows for a name.',
  fix: 'Leave the action out if the vendor does not need it; else list the tags by `aws:TagKeys` and `aws:RequestTag/…`, or the identities by `sts:SourceIdentity`.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html',
  ],
  messages: {
    tags: '{{principal}} may put any tags on its sessions of this role; say which by aws:TagKeys or aws:RequestTag.',
    identity:
      '{{principal}} may give its sessions of this role any source identity; say which by sts:SourceIdentity.',
  },
  yieldsTo: ['valid-policy', 'no-full-wildcard', 'no-trust-wildcard'],
  examples: {
    valid: [
      {
        name: 'one tag of one value',
        policyType: 'trust',
        policy: vendorMay(['sts:AssumeRole', 'sts:TagSession'], {
          StringEquals: { 'sts:ExternalId': 'c0ffee-1234', 'aws:RequestTag/purpose': 'costs' },
          'ForAllValues:StringEquals': { 'aws:TagKeys': 'purpose' },
        }),
      },
    ],
    invalid: [
      {
        name: 'any tags',
        policyType: 'trust',
        policy: vendorMay(['sts:AssumeRole', 'sts:TagSession'], {
          StringEquals: { 'sts:ExternalId': 'c0ffee-1234' },
        }),
      },
    ],
  },
  check: {
    statement({ effect, action, principal, conditions }, { document, report }) {
      if (document.policyType !== 'trust' || effect !== 'Allow' || principal?.negated) return;
      if (action === undefined || action.negated || conditions.some(hidesKey)) return;
      const stranger = principal?.values.find(isOfAnotherAccount);
      if (stranger === undefined) return;
      for (const value of action.values)
        for (const { action: name, says, messageId, severity } of acts) {
          if (!matches(value.text, name, { ignoreCase: true })) continue;
          const held = conditions.filter((condition) => limits(condition, says)).map(({ when }) => when);
          if (isCoveredBy(value.when, held)) continue;
          report(value, messageId, { principal: stranger.value.text }, { severity });
        }
    },
  },
});

/** What a caller may say of itself, and the condition keys, lower case, that limit it. */
const acts = [
  {
    action: 'sts:TagSession',
    says: (key: string) => key === 'aws:tagkeys' || key.startsWith('aws:requesttag/'),
    messageId: 'tags',
    severity: 'warning',
  },
  {
    action: 'sts:SetSourceIdentity',
    says: (key: string) => key === 'sts:sourceidentity' || key === 'aws:sourceidentity',
    messageId: 'identity',
    severity: 'suggestion',
  },
] as const;

/** Also where the key may be missing: a session without tags is what one without the action is. */
function limits({ key, operator, values }: Condition, says: (key: string) => boolean): boolean {
  if (!says(key.text.toLowerCase())) return false;
  const name = operator.text.toLowerCase();
  if (name === 'null') return values.every(({ text }) => text.toLowerCase() === 'true');
  return !(name.includes('stringlike') && values.some(({ text }) => isAnyText(text)));
}

function isOfAnotherAccount({ type, value }: Principal): boolean {
  if (type !== 'AWS') return false;
  const principal = readAwsPrincipal(value);
  return principal.kind === 'account' && principal.account.kind !== 'own';
}

/** A trust policy of a vendor, for the examples. */
function vendorMay(actions: readonly string[], condition: Readonly<Record<string, unknown>>): unknown {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::111122223333:root' },
        Action: actions,
        Condition: condition,
      },
    ],
  };
}
