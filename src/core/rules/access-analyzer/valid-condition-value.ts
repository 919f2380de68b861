import { hasWildcard } from '../../iam/action-pattern.ts';
import { type ConditionOperator, readConditionOperator } from '../../iam/condition-operator.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import { isRegion } from '../../iam/regions.ts';
import { canCoexist } from '../../model/guard.ts';
import type { Condition, PolicyString } from '../../model/policy.ts';
import { entryOf, isKnown } from '../../model/value.ts';
import { type Report, defineRule, policyOf } from '../rule.ts';

const messages = {
  INVALID_CONDITION_DATA_TYPE:
    'The values of {{key}} are partly text and partly not; write all of them as text.',
  INVALID_CONDITION_MULTIPLE_BOOLEAN: '{{key}} is true or false; it can be compared with one value only.',
  TYPE_MISMATCH_BOOLEAN: '"{{value}}" is neither true nor false.',
  TYPE_MISMATCH_NUMBER: '"{{value}}" is no number.',
  TYPE_MISMATCH_DATE: '"{{value}}" is no date; write one as 2030-01-31T00:00:00Z.',
  INVALID_DATE_VALUE: '{{value}} is a time in seconds; write the date, as 2030-01-31T00:00:00Z.',
  TYPE_MISMATCH_STRING: '"{{value}}" is not Base64, which {{operator}} compares.',
  INVALID_REGION: 'There is no Region "{{value}}".',
  INVALID_VPC_FORMAT: '"{{value}}" is no VPC: its id is vpc- and 8 or 17 letters and digits.',
  INVALID_VPCE_FORMAT: '"{{value}}" is no VPC endpoint: its id is vpce- and 8 or 17 letters and digits.',
  INVALID_KMS_KEY_VALUE: '{{key}} is the ARN of a KMS key, and "{{value}}" is none.',
  INVALID_SERVICE_PRINCIPAL_FORMAT:
    '"{{value}}" is no service as {{key}} names them: one word and .amazonaws.com, in small letters.',
  REDUNDANT_CONDITION_VALUE_NUM: 'Of several values of {{operator}} only one decides; keep that one.',
} as const;

/** Reports values of conditions that are not of the form that their operator or key compares. */
export default defineRule({
  id: 'valid-condition-value',
  code: null,
  severity: 'warning',
  what: 'Reports a value of a condition that is not of the form its operator or its key asks for.',
  why: 'Such a value equals nothing that a request carries, so the condition is never met, or always.',
  fix: 'Write the value in the form named.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
    issueCodesPage,
  ],
  messages,
  examples: {
    valid: [
      {
        name: 'a date',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'ce:GetCostAndUsage',
          Resource: '*',
          Condition: { DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } },
        }),
      },
    ],
    invalid: [
      {
        name: 'a word for a date',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'ce:GetCostAndUsage',
          Resource: '*',
          Condition: { DateLessThan: { 'aws:CurrentTime': 'soon' } },
        }),
      },
    ],
  },
  check: {
    statement({ tree }, { document, report }) {
      // Templates write numbers and booleans into a policy as text.
      if (document.format === 'cloudformation' || document.format === 'terraform') return;
      const condition = entryOf(tree, 'Condition')?.value;
      if (condition?.kind !== 'map') return;
      for (const { value: keys } of condition.entries)
        for (const { key, value } of keys.kind === 'map' ? keys.entries : [])
          if (value.kind === 'list' && new Set(value.items.map(({ kind }) => kind)).size > 1)
            report(value, 'INVALID_CONDITION_DATA_TYPE', { key: key.text });
    },
    condition(condition, _, { report }) {
      const operator = readConditionOperator(condition.operator.text);
      if (operator === undefined || operator.family === 'Null') return;
      checkCount(condition, operator, report);
      for (const value of condition.values) {
        if (!isKnown(value) || value.text.includes('${')) continue;
        const code = codeOfType(value.text, condition.key.text.toLowerCase(), operator);
        const data = { value: value.text, key: condition.key.text, operator: condition.operator.text };
        if (code !== undefined) report(value, code, data);
        else if (operator.family === 'String' || operator.family === 'Arn')
          checkForm(value, condition, report);
      }
    },
  },
});

type Reporter = Report<typeof messages>;

function checkCount(
  { key, values, operator: name }: Condition,
  operator: ConditionOperator,
  report: Reporter,
) {
  const [first, second] = values;
  if (first === undefined || second === undefined || !canCoexist(first.when, second.when)) return;
  if (operator.family === 'Bool' && operator.set === undefined)
    report(key, 'INVALID_CONDITION_MULTIPLE_BOOLEAN', { key: key.text });
  if (/^Numeric(Less|Greater)/.test(operator.base))
    report(key, 'REDUNDANT_CONDITION_VALUE_NUM', { operator: name.text });
}

function codeOfType(text: string, key: string, { family }: ConditionOperator) {
  if (family === 'Bool') return /^(true|false)$/i.test(text) ? undefined : 'TYPE_MISMATCH_BOOLEAN';
  if (family === 'Numeric') return /^[+-]?\d+(\.\d+)?$/.test(text) ? undefined : 'TYPE_MISMATCH_NUMBER';
  if (family === 'Binary') return isBase64(text) ? undefined : 'TYPE_MISMATCH_STRING';
  if (family !== 'Date' || date.test(text)) return undefined;
  if (!/^\d+(\.\d+)?$/.test(text)) return 'TYPE_MISMATCH_DATE';
  return key === 'aws:epochtime' ? undefined : 'INVALID_DATE_VALUE';
}

/** https://www.w3.org/TR/NOTE-datetime */
const date = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

function checkForm(value: PolicyString, { key }: Condition, report: Reporter): void {
  const { text } = value;
  const form = forms.get(key.text.toLowerCase());
  if (form === undefined || hasWildcard(text) || form.isFormed(text)) return;
  report(value, form.code, { value: text, key: key.text });
}

interface Form {
  readonly code:
    | 'INVALID_REGION'
    | 'INVALID_VPC_FORMAT'
    | 'INVALID_VPCE_FORMAT'
    | 'INVALID_KMS_KEY_VALUE'
    | 'INVALID_SERVICE_PRINCIPAL_FORMAT';
  isFormed(this: void, text: string): boolean;
}

const region: Form = { code: 'INVALID_REGION', isFormed: (text) => isRegion(text) || text === 'aws-global' };

/** The keys of which AWS Access Analyzer was seen to judge the form, or of which AWS documents that it does. */
const service: Form = {
  code: 'INVALID_SERVICE_PRINCIPAL_FORMAT',
  isFormed: (text) => /^[a-z0-9-]+\.(amazonaws\.com(\.cn)?|amazon\.com)$/.test(text),
};

const kmsKey: Form = {
  code: 'INVALID_KMS_KEY_VALUE',
  isFormed: (text) => /^arn:[\w-]+:kms:/.test(text),
};

const forms: ReadonlyMap<string, Form> = new Map([
  ['aws:requestedregion', region],
  ['ec2:region', region],
  [
    'aws:sourcevpc',
    { code: 'INVALID_VPC_FORMAT', isFormed: (text) => /^vpc-([0-9a-z]{8}|[0-9a-z]{17})$/.test(text) },
  ],
  [
    'aws:sourcevpce',
    { code: 'INVALID_VPCE_FORMAT', isFormed: (text) => /^vpce-([0-9a-z]{8}|[0-9a-z]{17})$/.test(text) },
  ],
  ['aws:calledvia', service],
  ['aws:calledviafirst', service],
  ['aws:calledvialast', service],
  ['s3:x-amz-server-side-encryption-aws-kms-key-id', kmsKey],
]);
