import { readConditionOperator } from '../../iam/condition-operator.ts';
import { issueCodesPage } from '../../iam/issue-codes.ts';
import { policyVariables } from '../../iam/policy-variables.ts';
import type { PolicyString } from '../../model/policy.ts';
import { isKnown } from '../../model/value.ts';
import { type Report, defineRule, policyOf } from '../rule.ts';

const messages = {
  MISSING_BRACE_IN_VARIABLE: 'The variable "{{variable}}" is not closed; a } is missing.',
  EMPTY_VARIABLE: 'This variable has no name between its braces.',
  MISSING_QUOTE_IN_VARIABLE: 'The default value of {{variable}} begins or ends without a single quote.',
  UNSUPPORTED_SPACE_IN_VARIABLE: 'The name of the variable "{{variable}}" has a space in it.',
  INVALID_VARIABLE_FOR_OPERATOR: '{{operator}} takes no variables, so this one is never filled in.',
  VARIABLE_UNSUPPORTED_IN_ELEMENT: '{{element}} takes no variables; they belong in Resource and Condition.',
  VARIABLE_UNSUPPORTED_IN_VERSION:
    'Without "Version": "2012-10-17" the variable {{variable}} is plain text and is never filled in.',
} as const;

/** Reports policy variables that IAM does not fill in. */
export default defineRule({
  id: 'valid-policy-variable',
  code: null,
  severity: 'error',
  what: 'Reports policy variables that are malformed, or that stand where IAM fills none in.',
  why: 'What IAM does not fill in is compared as it is written, and so matches nothing.',
  fix: 'Write ${key} with no spaces, in Resource or in values of String and ARN operators, under the Version of 2012.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html',
    issueCodesPage,
  ],
  messages,
  examples: {
    valid: [
      {
        name: 'a variable in a resource',
        policy: policyOf({
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::home/${aws:username}/*',
        }),
      },
    ],
    invalid: [
      {
        name: 'no closing brace',
        policy: policyOf({
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::home/${aws:username/*',
        }),
      },
    ],
  },
  check: {
    statement({ action, resource, principal }, { document: { version, tree }, report }) {
      const isOld =
        tree.kind === 'map' && (version === undefined || (isKnown(version) && version.text === '2008-10-17'));
      for (const value of action?.values ?? [])
        if (policyVariables(value).length > 0)
          report(value, 'VARIABLE_UNSUPPORTED_IN_ELEMENT', { element: action?.key.text ?? '' });
      for (const { value } of principal?.values ?? [])
        if (policyVariables(value).length > 0)
          report(value, 'VARIABLE_UNSUPPORTED_IN_ELEMENT', { element: principal?.key.text ?? '' });
      for (const value of resource?.values ?? []) checkVariables(value, isOld, report);
    },
    condition({ operator, values }, _, { document: { version, tree }, report }) {
      const isOld =
        tree.kind === 'map' && (version === undefined || (isKnown(version) && version.text === '2008-10-17'));
      const family = readConditionOperator(operator.text)?.family;
      if (family === undefined) return;
      for (const value of values)
        if (family === 'String' || family === 'Arn') checkVariables(value, isOld, report);
        else if (policyVariables(value).length > 0)
          report(value, 'INVALID_VARIABLE_FOR_OPERATOR', { operator: operator.text });
    },
  },
});

function checkVariables(value: PolicyString, isOld: boolean, report: Report<typeof messages>): void {
  for (const { start, name, fallback, isClosed } of policyVariables(value)) {
    const end = value.text.indexOf('}', start);
    const variable = value.text.slice(start, end === -1 ? undefined : end + 1);
    if (!isClosed) report(value, 'MISSING_BRACE_IN_VARIABLE', { variable });
    else if (name.trim() === '') report(value, 'EMPTY_VARIABLE', {});
    else if (/\s/.test(name)) report(value, 'UNSUPPORTED_SPACE_IN_VARIABLE', { variable });
    else if (fallback !== undefined && isHalfQuoted(fallback.trim()))
      report(value, 'MISSING_QUOTE_IN_VARIABLE', { variable });
    else if (isOld && name.includes(':')) report(value, 'VARIABLE_UNSUPPORTED_IN_VERSION', { variable });
  }
}

function isHalfQuoted(text: string): boolean {
  return text === "'" || text.startsWith("'") !== text.endsWith("'");
}
