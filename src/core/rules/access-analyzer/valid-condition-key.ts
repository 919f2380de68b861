import { lookUpConditionKey } from '../../iam/condition-keys.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import type { Condition } from '../../model/policy.ts';
import { canCoexist } from '../../model/guard.ts';
import { isKnown } from '../../model/value.ts';
import { defineRule, policyOf } from '../rule.ts';

/** Reports condition keys that no request carries. */
export default defineRule({
  id: 'valid-condition-key',
  code: null,
  severity: 'error',
  what: 'Reports a condition key that AWS does not document, or that one operator names twice in other capitals.',
  why: 'A key that no request carries makes a statement never apply, or always, and IAM takes it without a word.',
  fix: 'Write the key as AWS documents it; capitals do not matter.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
    issueCodesPage,
  ],
  messages: {
    INVALID_CONDITION_KEY_FORMAT:
      '"{{key}}" is no condition key: one is a prefix and a name, as in aws:SourceIp.',
    INVALID_GLOBAL_CONDITION_KEY: 'There is no global condition key {{key}}.',
    INVALID_SERVICE_CONDITION_KEY: 'The service {{prefix}} has no condition key {{key}}.',
    INVALID_SERVICE: 'AWS has no service with the prefix "{{prefix}}", so {{key}} is no condition key.',
    UNSUPPORTED_GLOBAL_CONDITION_KEY: 'The condition key {{key}} is not supported; use aws:PrincipalArn.',
    DEPRECATED_GLOBAL_CONDITION_KEY: 'The condition key {{key}} is deprecated; use aws:PrincipalArn.',
    MISSING_TAG_KEY_IN_CONDITION:
      '{{key}} names no tag; write {{example}}, with the name of the tag at the end.',
    DUPLICATE_KEYS_WITH_DIFFERENT_CASE:
      '{{key}} is {{other}} in other capitals; one operator takes each key once.',
  },
  examples: {
    valid: [
      {
        name: 'a key in small letters',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'ce:GetCostAndUsage',
          Resource: '*',
          Condition: { StringEquals: { 'aws:principalaccount': '123456789012' } },
        }),
      },
    ],
    invalid: [
      {
        name: 'a letter too few',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'ce:GetCostAndUsage',
          Resource: '*',
          Condition: { StringEquals: { 'aws:PrincipalAcount': '123456789012' } },
        }),
      },
    ],
  },
  check: {
    statement({ conditions }, { report }) {
      const seen = new Map<string, Condition>();
      for (const condition of conditions) {
        const { key, operator } = condition;
        if (!isKnown(key) || !isKnown(operator)) continue;
        const name = `${operator.text} ${key.text.toLowerCase()}`;
        const other = seen.get(name);
        if (other === undefined) seen.set(name, condition);
        // Written the very same way twice is a matter of JSON.
        else if (other.key.text !== key.text && canCoexist(other.when, condition.when))
          report(
            key,
            'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
            { key: key.text, other: other.key.text },
            { related: [{ at: other.key, message: 'The first of them.' }] },
          );
      }
    },
    condition({ key, operator }, _, { reference, report }) {
      if (!isKnown(key)) return;
      const data = { key: key.text };
      if (key.text.toLowerCase() === 'aws:arn') {
        // Where AWS draws the line between the two is not documented; patterns are how the key was used.
        if (/like$/i.test(operator.text)) report(key, 'DEPRECATED_GLOBAL_CONDITION_KEY', data);
        else report(key, 'UNSUPPORTED_GLOBAL_CONDITION_KEY', data);
        return;
      }
      const lookup = lookUpConditionKey(reference, key.text);
      if (lookup.kind === 'malformed') report(key, 'INVALID_CONDITION_KEY_FORMAT', data);
      if (lookup.kind === 'incomplete')
        report(key, 'MISSING_TAG_KEY_IN_CONDITION', { ...data, example: lookup.example });
      if (lookup.kind === 'unknown-global') report(key, 'INVALID_GLOBAL_CONDITION_KEY', data);
      if (lookup.kind === 'unknown-in-service')
        report(key, 'INVALID_SERVICE_CONDITION_KEY', { ...data, prefix: lookup.prefix });
      if (lookup.kind === 'unknown-service')
        report(key, 'INVALID_SERVICE', { ...data, prefix: lookup.prefix });
    },
  },
});
