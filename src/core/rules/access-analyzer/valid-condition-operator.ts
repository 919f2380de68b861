import { hasWildcard } from '../../iam/action-pattern.ts';
import { type KeyLookup, conditionKeyType, lookUpConditionKey } from '../../iam/condition-keys.ts';
import {
  type ConditionOperator,
  type OperatorFamily,
  operatorNames,
  readConditionOperator,
} from '../../iam/condition-operator.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import { nearestName } from '../../iam/nearest-name.ts';
import type { Condition } from '../../model/policy.ts';
import { isKnown } from '../../model/value.ts';
import { type Report, defineRule, policyOf } from '../rule.ts';

const messages = {
  INVALID_CONDITION_OPERATOR: 'There is no condition operator {{operator}}.',
  nearOperator: 'There is no condition operator {{operator}}; the nearest is {{nearest}}.',
  NULL_WITH_IF_EXISTS: 'Null asks whether a key is there, so IfExists makes no sense with it.',
  NULL_WITH_QUALIFIER: 'Null asks whether a key is there, so {{set}} adds nothing to it.',
  MISSING_QUALIFIER:
    '{{key}} has several values; say with ForAllValues or ForAnyValue how they are compared.',
  FORALLVALUES_WITH_SINGLE_VALUED_KEY:
    'ForAllValues is true where {{key}} is absent, and {{key}} has one value only; use {{operator}} without it.',
  TYPE_MISMATCH: '{{key}} is compared by {{expected}} operators, not by {{operator}}.',
  STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS:
    '{{key}} is an ARN, and a * of {{operator}} reaches over its colons; use {{better}}.',
  WILDCARD_WITHOUT_LIKE_OPERATOR:
    '{{operator}} takes the wildcard in "{{value}}" as a plain character; use {{better}} where it is meant as one.',
  EQUIVALENT_TO_NULL_FALSE:
    '{{operator}} with * only asks that {{key}} is there; {"Null": {"{{key}}": "false"}} says so.',
  EQUIVALENT_TO_NULL_TRUE:
    '{{operator}} with * only asks that {{key}} is absent; {"Null": {"{{key}}": "true"}} says so.',
  REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION:
    '{{operator}} with * is true whatever {{key}} is; take the key out or say which values are meant.',
  REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION:
    '{{operator}} with * is never true, since every request has {{key}}; the statement does nothing.',
} as const;

/** Reports condition operators that do not exist, or do not fit their key or its values. */
export default defineRule({
  id: 'valid-condition-operator',
  code: null,
  severity: 'error',
  what: 'Reports a condition operator that does not exist, or that does not fit the type of its key or its values.',
  why: 'With the wrong operator a condition is never met, or always, and IAM takes it without a word.',
  fix: 'Use the operator family of the type of the key, and a Like operator where a value has wildcards.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html',
    issueCodesPage,
  ],
  messages,
  examples: {
    valid: [
      {
        name: 'an ARN operator with wildcards',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'ce:GetCostAndUsage',
          Resource: '*',
          Condition: { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/reader-*' } },
        }),
      },
    ],
    invalid: [
      {
        name: 'a wildcard where none is read',
        policy: policyOf({
          Effect: 'Allow',
          Action: 'ce:GetCostAndUsage',
          Resource: '*',
          Condition: { StringEquals: { 'aws:PrincipalTag/job': 'admin-*' } },
        }),
      },
    ],
  },
  check: {
    condition(condition, _, { reference, report }) {
      const { operator: name, key } = condition;
      if (!isKnown(name)) return;
      const operator = readConditionOperator(name.text);
      if (operator === undefined) {
        sayUnknown(condition, report);
        return;
      }
      if (operator.base === 'Null') {
        if (operator.ifExists) report(name, 'NULL_WITH_IF_EXISTS', {});
        if (operator.set !== undefined) report(name, 'NULL_WITH_QUALIFIER', { set: operator.set });
        return;
      }
      checkWildcards(condition, operator, report);
      if (!isKnown(key)) return;
      checkSet(condition, operator, lookUpConditionKey(reference, key.text), report);
      checkType(condition, operator, lookUpConditionKey(reference, key.text), report);
      checkAnything(condition, operator, report);
    },
  },
});

type Reporter = Report<typeof messages>;

function sayUnknown({ operator }: Condition, report: Reporter): void {
  const nearest = nearestName(operator.text, operatorNames);
  const data = { operator: operator.text };
  if (nearest === undefined) report(operator, 'INVALID_CONDITION_OPERATOR', data);
  else report(operator, 'nearOperator', { ...data, nearest }, { code: 'INVALID_CONDITION_OPERATOR' });
}

function checkWildcards(
  { operator: name, values }: Condition,
  operator: ConditionOperator,
  report: Reporter,
) {
  if (operator.family !== 'String' || operator.base.endsWith('Like')) return;
  const better = operator.negated ? 'StringNotLike' : 'StringLike';
  for (const value of values)
    if (hasWildcard(value.text.replace(/\$\{[^}]*\}/g, '')) && isKnown(value))
      report(value, 'WILDCARD_WITHOUT_LIKE_OPERATOR', { operator: name.text, value: value.text, better });
}

function checkSet(
  { key }: Condition,
  { set, base, ifExists }: ConditionOperator,
  lookup: KeyLookup,
  report: Reporter,
): void {
  if (lookup.kind !== 'known') return;
  if (set === undefined && lookup.multivalued) report(key, 'MISSING_QUALIFIER', { key: key.text });
  if (set === 'ForAllValues' && !lookup.multivalued)
    report(key, 'FORALLVALUES_WITH_SINGLE_VALUED_KEY', {
      key: key.text,
      operator: ifExists ? `${base}IfExists` : base,
    });
}

/** Which families fit a type; the first is the one to recommend. */
const familiesOf: ReadonlyMap<string, readonly OperatorFamily[]> = new Map([
  ['String', ['String', 'Arn', 'Binary']],
  ['ARN', ['Arn', 'String']],
  ['Bool', ['Bool']],
  ['Numeric', ['Numeric']],
  ['Date', ['Date']],
  ['IPAddress', ['IpAddress']],
]);

function checkType(
  { key, operator: name }: Condition,
  operator: ConditionOperator,
  lookup: KeyLookup,
  report: Reporter,
): void {
  const type = conditionKeyType(lookup);
  const fitting = familiesOf.get(type ?? '');
  if (type === undefined || fitting === undefined) return;
  const data = { key: key.text, operator: name.text };
  // The one date that is a number.
  const isEpoch = key.text.toLowerCase() === 'aws:epochtime' && operator.family === 'Numeric';
  if (!fitting.includes(operator.family) && !isEpoch)
    report(key, 'TYPE_MISMATCH', { ...data, expected: fitting[0] ?? '' });
  else if (type === 'ARN' && /^String(Not)?Like$/.test(operator.base))
    report(key, 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS', {
      ...data,
      better: operator.negated ? 'ArnNotLike' : 'ArnLike',
    });
}

/** Keys that every request has. */
const alwaysThere: ReadonlySet<string> = new Set([
  'aws:currenttime',
  'aws:epochtime',
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principaltype',
  'aws:securetransport',
  'aws:userid',
]);

function checkAnything(
  { key, operator: name, values, unresolved }: Condition,
  { base, set, ifExists }: ConditionOperator,
  report: Reporter,
): void {
  const [value] = values;
  if (value === undefined || value.text !== '*' || values.length > 1 || unresolved.length > 0) return;
  if (set !== undefined || !/^String(Not)?Like$/.test(base)) return;
  const data = { key: key.text, operator: name.text };
  if (base === 'StringLike')
    report(value, ifExists ? 'REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION' : 'EQUIVALENT_TO_NULL_FALSE', data);
  else if (!ifExists && alwaysThere.has(key.text.toLowerCase()))
    report(value, 'REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION', data);
  else report(value, 'EQUIVALENT_TO_NULL_TRUE', data);
}
