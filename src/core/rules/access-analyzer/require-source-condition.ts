import { readConditionOperator } from '../../iam/condition-operator.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import { defineRule, policyOf } from '../rule.ts';

/** Reports conditions that do not say for whom a service acts. */
export default defineRule({
  id: 'require-source-condition',
  code: null,
  severity: 'error',
  security: true,
  what: 'Reports a condition key that a service does not send, or that says less than its source keys, where a service is let in.',
  why: 'A key that never comes with the service shuts it out, and another than a source key does not say for whom it acts.',
  fix: 'Use aws:SourceAccount, aws:SourceArn or aws:SourceOrgID for services.',
  links: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html', issueCodesPage],
  messages: {
    UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL:
      '{{service}} calls by itself and never sends {{key}}, which is about the caller; use aws:SourceAccount.',
    RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL:
      'Say by aws:SourceAccount or aws:SourceArn, not by {{key}}, for whom {{service}} acts.',
  },
  examples: {
    valid: [
      {
        name: 'the account a service acts for',
        policyType: 'resource',
        policy: policyOf(serving({ StringEquals: { 'aws:SourceAccount': '123456789012' } })),
      },
    ],
    invalid: [
      {
        name: 'the organization of the caller',
        policyType: 'resource',
        policy: policyOf(serving({ StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })),
      },
    ],
  },
  check: {
    statement({ effect, principal, conditions }, { document, report }) {
      if (document.policyType !== 'resource' || effect !== 'Allow' || principal?.negated !== false) return;
      const [first] = principal.values;
      if (first === undefined || principal.unresolved.length > 0) return;
      if (!principal.values.every(({ type }) => type === 'Service')) return;
      const service = first.value.text;
      const hasSource = conditions.some(({ key }) => sourceKeys.has(key.text.toLowerCase()));
      for (const { key, operator } of conditions) {
        const read = readConditionOperator(operator.text);
        const name = key.text.toLowerCase();
        if (read === undefined || read.negated || read.ifExists || read.family === 'Null') continue;
        if (callerKeys.has(name) || name.startsWith('aws:principaltag/'))
          report(key, 'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL', { key: key.text, service });
        else if (name === 'aws:referer' && !hasSource)
          report(key, 'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL', { key: key.text, service });
      }
    },
  },
});

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principal-properties */
const callerKeys: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:principalorgpaths',
]);

const sourceKeys: ReadonlySet<string> = new Set([
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
]);

function serving(condition: unknown): Readonly<Record<string, unknown>> {
  return {
    Effect: 'Allow',
    Principal: { Service: 'cloudfront.amazonaws.com' },
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::site/*',
    Condition: condition,
  };
}
