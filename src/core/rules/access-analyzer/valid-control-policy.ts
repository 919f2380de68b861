import { hasWildcard, isFullWildcard, readActionPattern } from '../../iam/action-pattern.ts';
import { readConditionOperator } from '../../iam/condition-operator.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import type { Statement } from '../../model/policy.ts';
import { isKnown } from '../../model/value.ts';
import { defineRule } from '../rule.ts';

/** Reports what resource control policies cannot say, and what lets services of AWS be shut out by them. */
export default defineRule({
  id: 'valid-control-policy',
  code: null,
  severity: 'error',
  what: 'Reports actions that a resource control policy cannot deny, and conditions that forget the services of AWS.',
  why: 'AWS refuses the policy, or it keeps services out that act for the account.',
  fix: 'Name actions of the services that support these policies, and except AWS services by aws:PrincipalIsAWSService.',
  links: [
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html',
    issueCodesPage,
  ],
  messages: {
    RCP_SYNTAX_ERROR_ACTION:
      'A resource control policy cannot deny {{action}}; its service does not support them.',
    wholeWildcard: 'A resource control policy cannot deny {{action}}; name the services.',
    RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY:
      'Services of AWS have no {{key}} and are shut out; add BoolIfExists aws:PrincipalIsAWSService false.',
    RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY:
      'Only services of AWS send {{key}}, so others are shut out; add BoolIfExists aws:PrincipalIsAWSService true.',
    RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK:
      'Not every call of a service has {{key}}; add Null aws:SourceAccount false or Null aws:SourceArn false.',
  },
  examples: {
    valid: [{ name: 'a service that supports it', policyType: 'rcp', policy: denying('sts:AssumeRole') }],
    invalid: [{ name: 'a service that does not', policyType: 'rcp', policy: denying('ce:GetCostAndUsage') }],
  },
  check: {
    statement(statement, { document, reference, report }) {
      const { effect, action, conditions } = statement;
      if (document.policyType !== 'rcp' || effect !== 'Deny') return;
      for (const value of action?.negated ? [] : (action?.values ?? [])) {
        const data = { action: value.text };
        const prefix = readActionPattern(value.text)?.service ?? '';
        if (isFullWildcard(value.text))
          report(value, 'wholeWildcard', data, { code: 'RCP_SYNTAX_ERROR_ACTION' });
        else if (isKnown(value) && !hasWildcard(prefix) && reference.service(prefix)?.supportsRcp === false)
          report(value, 'RCP_SYNTAX_ERROR_ACTION', data);
      }
      for (const { key, operator } of conditions) {
        const name = key.text.toLowerCase();
        if (readConditionOperator(operator.text)?.negated !== true) continue;
        const data = { key: key.text };
        if (callerKeys.has(name) && !demandsService(statement, 'false'))
          report(key, 'RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY', data);
        if (!sourceKeys.has(name)) continue;
        if (!demandsService(statement, 'true'))
          report(key, 'RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY', data);
        if (!demandsSource(statement)) report(key, 'RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK', data);
      }
    },
  },
});

const callerKeys: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:principalorgpaths',
]);

const sourceKeys: ReadonlySet<string> = new Set([
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
]);

function demandsService({ conditions }: Statement, answer: string): boolean {
  return conditions.some(
    ({ operator, key, values }) =>
      readConditionOperator(operator.text)?.family === 'Bool' &&
      key.text.toLowerCase() === 'aws:principalisawsservice' &&
      values.every(({ text }) => text.toLowerCase() === answer),
  );
}

function demandsSource({ conditions }: Statement): boolean {
  return conditions.some(
    ({ operator, key, values }) =>
      readConditionOperator(operator.text)?.family === 'Null' &&
      /^aws:source(account|arn)$/i.test(key.text) &&
      values.every(({ text }) => text.toLowerCase() === 'false'),
  );
}

function denying(action: string): unknown {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Deny', Principal: '*', Action: action, Resource: '*' }],
  };
}
