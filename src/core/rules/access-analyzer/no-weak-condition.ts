import { readConditionOperator } from '../../iam/condition-operator.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import type { Condition, PolicyType, Statement } from '../../model/policy.ts';
import { type Report, defineRule, policyOf } from '../rule.ts';

const messages = {
  UNTRUSTWORTHY_CONDITION_KEY: 'Callers set {{key}} to what they like, so it keeps nobody out.',
  MISSING_PAIRED_CONDITION_KEYS:
    '{{key}} is an address of some private network; say by aws:SourceVpc or aws:SourceVpce of which.',
  USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES:
    'Only some services send {{key}}; list their actions, since for the others the condition decides nothing.',
  DYNAMODB_ATTRIBUTES_WITHOUT_SELECT:
    'The key dynamodb:Attributes limits what is asked for, not what is answered; demand dynamodb:Select SPECIFIC_ATTRIBUTES too.',
  S3_PREFIX_IN_NEGATIVE_CONTEXT:
    'A caller who asks for a shorter prefix, or for none, gets around this condition on s3:prefix.',
} as const;

/** Reports conditions that callers get around. */
export default defineRule({
  id: 'no-weak-condition',
  code: null,
  severity: 'security-warning',
  what: 'Reports conditions that a caller can get around, by itself or by leaving something out of the request.',
  why: 'The statement looks restricted and is not.',
  fix: 'Use a key that AWS sets, together with those it belongs to.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html',
    issueCodesPage,
  ],
  messages,
  examples: {
    valid: [
      {
        name: 'a VPC endpoint',
        policy: policyOf({
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::logs/*',
          Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-12345678' } },
        }),
      },
    ],
    invalid: [
      {
        name: 'the name of a browser',
        policy: policyOf({
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::logs/*',
          Condition: { StringLike: { 'aws:UserAgent': 'tool*' } },
        }),
      },
    ],
  },
  check: {
    condition(condition, statement, { document: { policyType }, report }) {
      const { key, operator } = condition;
      const name = key.text.toLowerCase();
      const data = { key: key.text };
      const read = readConditionOperator(operator.text);
      if (read === undefined || read.family === 'Null') return;
      if (forgeable.has(name) && statement.effect === 'Allow' && !isForService(statement))
        report(key, 'UNTRUSTWORTHY_CONDITION_KEY', data);
      if (name === 'aws:vpcsourceip' && !hasKey(statement, networks))
        report(key, 'MISSING_PAIRED_CONDITION_KEYS', data);
      if (endpointOwners.has(name) && isForEverything(statement))
        report(key, 'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES', data);
      checkService(condition, statement, policyType, report);
    },
  },
});

function checkService(
  { key, operator }: Condition,
  statement: Statement,
  policyType: PolicyType,
  report: Report<typeof messages>,
): void {
  if (policyType !== 'identity' && policyType !== 'resource') return;
  const name = key.text.toLowerCase();
  const read = readConditionOperator(operator.text);
  if (name === 'dynamodb:attributes' && statement.effect === 'Allow' && !selectsAttributes(statement))
    report(key, 'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT', {});
  if (name === 's3:prefix' && read?.family === 'String' && (statement.effect === 'Allow') === read.negated)
    report(key, 'S3_PREFIX_IN_NEGATIVE_CONTEXT', {});
}

/** AWS documents that both can be made up. */
const forgeable: ReadonlySet<string> = new Set(['aws:referer', 'aws:useragent']);

const networks: ReadonlySet<string> = new Set(['aws:sourcevpc', 'aws:sourcevpcarn', 'aws:sourcevpce']);

const endpointOwners: ReadonlySet<string> = new Set(['aws:vpceaccount', 'aws:vpceorgid', 'aws:vpceorgpaths']);

function hasKey({ conditions }: Statement, keys: ReadonlySet<string>): boolean {
  return conditions.some(({ key }) => keys.has(key.text.toLowerCase()) || key.holes.length > 0);
}

/** A service that lets others in, such as SES, may set the key itself. */
function isForService({ principal }: Statement): boolean {
  return principal !== undefined && principal.values.every(({ type }) => type === 'Service');
}

/** Which services send the keys changes; all of them certainly do not. */
function isForEverything({ action }: Statement): boolean {
  return action !== undefined && (action.negated || action.values.some(({ text }) => text === '*'));
}

function selectsAttributes({ conditions }: Statement): boolean {
  return conditions.some(
    ({ key, values }) =>
      key.text.toLowerCase() === 'dynamodb:select' &&
      values.every(({ text, holes }) => text === 'SPECIFIC_ATTRIBUTES' || holes.length > 0),
  );
}
