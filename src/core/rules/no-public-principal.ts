import { readAwsPrincipal } from '../iam/aws-principal.ts';
import { heldBy } from '../iam/held-by.ts';
import { checkNoPublicAccess } from '../iam/public-access.ts';
import { someone } from '../iam/someone.ts';
import { always, isCoveredBy } from '../model/guard.ts';
import type { PolicyDocument, Principal, Statement } from '../model/policy.ts';
import { defineRule } from './rule.ts';

/** Reports statements that let everyone in. */
export default defineRule({
  id: 'no-public-principal',
  code: null,
  severity: 'error',
  security: true,
  what: 'Reports the principal `*` in a statement that allows, of a trust policy or a resource policy; a suggestion where a condition, or a Deny of all others, still says who.',
  why: 'It lets in every AWS account, and in most resource policies callers without one.',
  fix: 'Name the account, role or service; keep a condition such as aws:SourceArn beside it where one is needed.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-anonymous',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status',
  ],
  messages: {
    trust: 'Anyone with an AWS account may assume this role: its principal is *.',
    resource: 'Everyone may do what this statement allows: its principal is *.',
    denied:
      'The principal is *, and who comes in is held only by what is denied to all others; name the principal as well.',
    held: 'The principal is *, and who comes in is held only by {{key}}; name the principal as well.',
  },
  yieldsTo: ['valid-policy'],
  examples: {
    valid: [
      {
        name: 'everyone denied what is not encrypted',
        policyType: 'resource',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Deny',
              Principal: '*',
              Action: 's3:*',
              Resource: 'arn:aws:s3:::example-bucket/*',
              Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            },
          ],
        },
      },
    ],
    invalid: [
      {
        name: 'a bucket for everyone',
        policyType: 'resource',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: '*',
              Action: 's3:GetObject',
              Resource: 'arn:aws:s3:::example-bucket/*',
            },
          ],
        },
      },
      {
        name: 'everyone, from one topic',
        policyType: 'resource',
        policy: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: '*' },
              Action: 'sqs:SendMessage',
              Resource: 'arn:aws:sqs:us-east-1:111122223333:events',
              Condition: { ArnEquals: { 'aws:SourceArn': 'arn:aws:sns:us-east-1:111122223333:events' } },
            },
          ],
        },
      },
    ],
  },
  check: {
    statement(statement, { document, report }) {
      const { effect, principal: element, conditions } = statement;
      const { policyType } = document;
      if (policyType !== 'trust' && policyType !== 'resource') return;
      if (effect !== 'Allow' || element === undefined || element.negated) return;
      const everyone = element.values.filter(isEveryone);
      if (everyone.length === 0) return;
      const holds = heldBy(conditions, someone);
      const guards = holds.map(({ when }) => when);
      const [hold] = holds;
      for (const { type, value } of everyone) {
        const code =
          policyType === 'trust' && type === '*'
            ? 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL'
            : null;
        if (hold && isCoveredBy(value.when, guards))
          report(
            value,
            'held',
            { key: hold.condition.key.text },
            {
              severity: 'suggestion',
              code,
              related: [{ at: hold.condition, message: 'The condition that holds it.' }],
            },
          );
        else if (isDeniedToStrangers(statement, document))
          report(value, 'denied', {}, { severity: 'suggestion', code });
        else if (policyType === 'trust') report(value, 'trust', {}, { code });
        else report(value, 'resource', {}, { severity: 'security-warning' });
      }
    },
  },
});

/** Whether the Denies of the policy leave nothing of a statement to those that it does not name. */
function isDeniedToStrangers(statement: Statement, { statements }: PolicyDocument): boolean {
  const denies = statements.filter(({ effect }) => effect === 'Deny');
  const attached = [statement, ...denies].map((one) => ({ statement: one, when: always }));
  return denies.length > 0 && denies.length <= maxDenies && checkNoPublicAccess(attached).result === 'pass';
}

/** More are not held against each statement: nobody writes them. */
const maxDenies = 50;

function isEveryone({ type, value }: Principal): boolean {
  return (type === '*' || type === 'AWS') && readAwsPrincipal(value).kind === 'everyone';
}
