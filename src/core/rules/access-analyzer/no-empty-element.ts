import { readConditionOperator } from '../../iam/condition-operator.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import { type MapValue, type Value, entryOf } from '../../model/value.ts';
import { type Report, defineRule, policyOf } from '../rule.ts';

const messages = {
  EMPTY_ARRAY_ACTION: '{{element}} is an empty list, so the statement is about no action.',
  EMPTY_ARRAY_RESOURCE: '{{element}} is an empty list, so the statement is about no resource.',
  EMPTY_ARRAY_PRINCIPAL: '{{element}} is an empty list; take it out or name a principal.',
  EMPTY_OBJECT_PRINCIPAL: 'Principal is empty; name a principal.',
  EMPTY_OBJECT_CONDITION: 'Condition is empty; take it out or say what is demanded.',
  EMPTY_ARRAY_CONDITION: '{{element}} has no values, so the condition is never met.',
  EMPTY_ARRAY_CONDITION_FORALLVALUES:
    '{{element}} has no values, so the condition is met only where the key is absent; {"Null": {"{{element}}": "true"}} says so.',
  EMPTY_ARRAY_CONDITION_FORANYVALUE: '{{element}} has no values, so the condition is never met.',
  EMPTY_ARRAY_CONDITION_IFEXISTS:
    '{{element}} has no values, so the condition is met only where the key is absent.',
  EMPTY_SID_VALUE: 'The Sid is empty; take it out or name the statement.',
} as const;

/** Reports lists, objects and Sids with nothing in them. */
export default defineRule({
  id: 'no-empty-element',
  code: null,
  severity: 'suggestion',
  what: 'Reports lists, objects and Sids of a statement that have nothing in them.',
  why: 'An empty element makes a statement say nothing, or something else than it seems to.',
  fix: 'Fill the element or take it out.',
  links: [issueCodesPage],
  messages,
  examples: {
    valid: [
      {
        name: 'nothing empty',
        policy: policyOf({ Sid: 'Costs', Effect: 'Allow', Action: ['ce:GetCostAndUsage'], Resource: '*' }),
      },
    ],
    invalid: [
      {
        name: 'a Condition with nothing in it',
        policy: policyOf({ Effect: 'Allow', Action: 'ce:GetCostAndUsage', Resource: '*', Condition: {} }),
      },
    ],
  },
  check: {
    statement({ tree, sid }, { report }) {
      if (sid?.text === '') report(sid, 'EMPTY_SID_VALUE', {});
      for (const { key, value } of tree.entries) {
        const element = key.text;
        if (/^(Not)?Action$/.test(element) && isEmpty(value))
          report(value, 'EMPTY_ARRAY_ACTION', { element });
        if (/^(Not)?Resource$/.test(element) && isEmpty(value))
          report(value, 'EMPTY_ARRAY_RESOURCE', { element });
        if (/^(Not)?Principal$/.test(element) && value.kind === 'map') checkPrincipal(value, report);
      }
      const condition = entryOf(tree, 'Condition')?.value;
      if (condition?.kind === 'map') checkCondition(condition, report);
    },
  },
});

type Reporter = Report<typeof messages>;

function isEmpty(value: Value): boolean {
  return value.kind === 'list' && value.items.length === 0;
}

function checkPrincipal(principal: MapValue, report: Reporter): void {
  if (principal.entries.length === 0) report(principal, 'EMPTY_OBJECT_PRINCIPAL', {});
  for (const { key, value } of principal.entries)
    if (isEmpty(value)) report(value, 'EMPTY_ARRAY_PRINCIPAL', { element: key.text });
}

function checkCondition(condition: MapValue, report: Reporter): void {
  if (condition.entries.length === 0) report(condition, 'EMPTY_OBJECT_CONDITION', {});
  for (const { key: operator, value: keys } of condition.entries)
    for (const { key, value } of keys.kind === 'map' ? keys.entries : [])
      if (isEmpty(value)) report(value, codeOf(operator.text), { element: key.text });
}

function codeOf(operator: string) {
  const read = readConditionOperator(operator);
  if (read?.set === 'ForAllValues') return 'EMPTY_ARRAY_CONDITION_FORALLVALUES';
  if (read?.set === 'ForAnyValue') return 'EMPTY_ARRAY_CONDITION_FORANYVALUE';
  return read?.ifExists ? 'EMPTY_ARRAY_CONDITION_IFEXISTS' : 'EMPTY_ARRAY_CONDITION';
}
